// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportbuilder.h"

#include "partplans.h"
#include "reportparts.h"
#include "reportwords.h"

namespace afterword {

namespace {

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
