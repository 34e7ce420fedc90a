// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partplans.h"

#include "reportwords.h"

#include <QSet>

namespace afterword {

namespace {

/// The default template's parts, in its order.
constexpr std::array partOrder{u"impact",       u"trigger", u"resolution", u"timeline",     u"rootCause", u"wentWell",
                               u"didNotGoWell", u"lucky",   u"actions",    u"ifWeHaveTime", u"data"};

qsizetype rankOf(QStringView key) {
    const auto found = std::find_if(partOrder.begin(), partOrder.end(),
                                    [&](const char16_t* name) { return key == QStringView(name); });
    return found - partOrder.begin();
}

bool hasValues(const ReportContext& context, QStringView key) {
    const Postmortem& postmortem = context.postmortem();
    const auto hasCause = [&](bool trigger) {
        return std::any_of(postmortem.causes.begin(), postmortem.causes.end(),
                           [&](const Cause& cause) { return (cause.kind == CauseKind::Trigger) == trigger; });
    };
    return (key == u"impact" && !postmortem.impactWindows.isEmpty()) || (key == u"trigger" && hasCause(true)) ||
           (key == u"timeline" && (!context.events().isEmpty() || !postmortem.milestones.isEmpty())) ||
           (key == u"rootCause" && hasCause(false)) || (key == u"actions" && !context.actions().isEmpty()) ||
           (key == u"ifWeHaveTime" && !postmortem.aspirations.isEmpty()) ||
           (key == u"data" && !context.evidence().isEmpty());
}

QString anchorFor(const QString& key, qsizetype position) {
    const bool isPlain = std::all_of(key.begin(), key.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    });
    return isPlain && !key.isEmpty() ? QString(u"part-" + key) : QStringLiteral("part-%1").arg(position + 1);
}

} // namespace

QList<PartPlan> planParts(const ReportContext& context) {
    QList<Section> sections = context.postmortem().sections;
    std::stable_sort(sections.begin(), sections.end(),
                     [](const Section& a, const Section& b) { return a.position < b.position; });
    QList<PartPlan> parts;
    QSet<QString> known;
    for (const Section& section : std::as_const(sections)) {
        known.insert(section.key);
        if (context.shows(section.visibility)) {
            const QString title = section.title.isEmpty()
                                      ? ReportWords::sectionTitle(section.key)
                                      : context.names().masked(ReportWords::inReportLanguage(section.title));
            parts.append({section.key, anchorFor(section.key, parts.size()), title, section.markdown});
        }
    }
    for (const char16_t* name : partOrder) {
        const QString key = QString::fromUtf16(name);
        if (known.contains(key) || !hasValues(context, key)) {
            continue;
        }
        const auto behind = std::find_if(parts.begin(), parts.end(), [&](const PartPlan& part) {
            const qsizetype rank = rankOf(part.key);
            return rank > rankOf(key) && rank < static_cast<qsizetype>(partOrder.size());
        });
        parts.insert(behind, {key, anchorFor(key, 0), ReportWords::sectionTitle(key), {}});
    }
    return parts;
}

} // namespace afterword
