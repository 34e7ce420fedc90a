// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportbuilder.h"

#include "reportparts.h"
#include "reportwords.h"

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

/// The written sections in their order; parts that no section stands for, but values do, at their place in the
/// template.
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

QList<Block> valuesOf(ReportContext& context, QStringView key) {
    if (key == u"impact") {
        return ImpactPart::blocks(context);
    }
    if (key == u"trigger") {
        return CausePart::triggers(context);
    }
    if (key == u"timeline") {
        return TimelinePart::blocks(context);
    }
    if (key == u"rootCause") {
        return CausePart::roots(context);
    }
    if (key == u"actions") {
        return ActionPart::actions(context);
    }
    if (key == u"ifWeHaveTime") {
        return ActionPart::aspirations(context);
    }
    return key == u"data" ? DataPart::blocks(context) : QList<Block>();
}

/// Anchors of parts must be unique: sections of a foreign file may share a key.
QString uniqueAnchor(const QList<ReportPart>& parts, const QString& wanted) {
    const bool isTaken =
        std::any_of(parts.begin(), parts.end(), [&](const ReportPart& part) { return part.anchor == wanted; });
    return isTaken ? QStringLiteral("part-%1").arg(parts.size() + 1) : wanted;
}

} // namespace

Result<Report> buildReport(const ReportRequest& request, ReportMedia& media) {
    ReportContext context(request, media);
    const QList<PartPlan> plans = planParts(context);
    context.planFigures(plans);
    Report report;
    FrontMatter::fill(report, context);
    QSet<QString> filled;
    for (const PartPlan& plan : plans) {
        QList<Block> blocks = context.markdown(plan.markdown);
        if (!filled.contains(plan.key)) {
            filled.insert(plan.key);
            blocks += valuesOf(context, plan.key);
        }
        if (blocks.isEmpty() && !context.isPublic()) {
            blocks.append(note(ReportWords::nothingWritten()));
        }
        if (!blocks.isEmpty()) {
            report.parts.append({uniqueAnchor(report.parts, plan.anchor), plan.title, blocks});
        }
    }
    const auto append = [&](const char16_t* anchor, const QString& title, const QList<Block>& blocks) {
        if (!blocks.isEmpty()) {
            report.parts.append({uniqueAnchor(report.parts, QString::fromUtf16(anchor)), title, blocks});
        }
    };
    append(u"part-debrief", BackMatter::debriefTitle(), BackMatter::debrief(context));
    append(u"part-sources", BackMatter::sourcesTitle(), BackMatter::sources(context));
    if (context.failure()) {
        return failure(*context.failure());
    }
    return report;
}

} // namespace afterword
