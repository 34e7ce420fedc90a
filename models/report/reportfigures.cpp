// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportfigures.h"

#include "chartfigurebuilder.h"
#include "isotime.h"
#include "reportcontext.h"
#include "reportwords.h"
#include "timelinefigurebuilder.h"

namespace afterword {

namespace {

QList<TimeBand> bandsOf(const ReportContext& context) {
    QList<TimeBand> bands;
    for (const ImpactWindow& window : context.postmortem().impactWindows) {
        bands.append({window.from, window.to.value_or(context.request().now), context.names().masked(window.scope)});
    }
    return bands;
}

QList<TimeFlag> flagsOf(const ReportContext& context) {
    QList<TimeFlag> flags;
    for (const Milestone& milestone : context.postmortem().milestones) {
        flags.append({milestone.at, ReportWords::of(milestone.kind)});
    }
    return flags;
}

QString sourceOf(const ReportContext& context, const Evidence& evidence, bool namesZone) {
    QStringList parts;
    if (!evidence.origin.isEmpty() && !context.isPublic()) {
        parts.append(evidence.origin);
    }
    if (evidence.takenAt) {
        parts.append(context.dateTime(*evidence.takenAt));
    }
    if (namesZone) {
        parts.append(context.request().zone.name());
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

Result<QList<Block>> pictureOf(const ReportContext& context, const Evidence& evidence, const QString& alt) {
    // Fetched once more by the writer; here it is only asked whether it is there and whole.
    const Result<QByteArray> bytes = context.media().attachment(evidence.sha256);
    if (!bytes) {
        return failure(bytes.error());
    }
    PictureBlock picture;
    picture.caption = figureCaption(context, evidence, alt);
    picture.source = sourceOf(context, evidence, false);
    picture.sha256 = evidence.sha256;
    picture.size = QSize(evidence.width, evidence.height);
    const QString caption = plainText(picture.caption);
    picture.alt = context.names().masked(evidence.alt.isEmpty() ? caption : evidence.alt);
    return QList<Block>{{picture}};
}

Result<QList<Block>> chartOf(const ReportContext& context, const Evidence& evidence, const QString& alt) {
    const SeriesAccess access = [&](SeriesId series, const std::function<void(const SeriesChunk&)>& each) {
        return context.media().series(series, each);
    };
    ChartFigureOptions options;
    options.zone = context.request().zone;
    options.locale = context.request().locale;
    options.bands = bandsOf(context);
    options.flags = flagsOf(context);
    auto figures = chartFigures(evidence, access, options);
    if (!figures) {
        return failure(figures.error());
    }
    QList<Block> blocks;
    for (ChartFigure& figure : *figures) {
        FigureBlock block;
        block.caption = figures->size() > 1 && !blocks.isEmpty() ? context.plain(figure.title)
                                                                 : figureCaption(context, evidence, alt);
        block.source = sourceOf(context, evidence, true);
        block.figure = std::move(figure);
        blocks.append({block});
    }
    return blocks;
}

} // namespace

Runs figureCaption(const ReportContext& context, const Evidence& evidence, const QString& alt) {
    Runs caption;
    if (!evidence.title.isEmpty()) {
        caption.append(strongRun(context.names().masked(evidence.title)));
    }
    const QString text = evidence.caption.isEmpty() ? alt : evidence.caption;
    const Runs rest = context.inlineMarkdown(text);
    if (!caption.isEmpty() && !rest.isEmpty()) {
        caption.append(textRun(QStringLiteral(". ")));
    }
    return caption + rest;
}

bool isFigure(const Evidence& evidence) {
    if (evidence.kind == EvidenceKind::Chart) {
        return std::any_of(evidence.series.begin(), evidence.series.end(),
                           [](const SeriesInfo& series) { return !series.hidden && series.points > 0; });
    }
    return evidence.kind == EvidenceKind::Image && !evidence.sha256.isEmpty();
}

Result<QList<Block>> evidenceFigure(const ReportContext& context, const Evidence& evidence, const QString& alt) {
    return evidence.kind == EvidenceKind::Chart ? chartOf(context, evidence, alt) : pictureOf(context, evidence, alt);
}

Block timelineBlock(const ReportContext& context) {
    TimelineFigureOptions options;
    options.zone = context.request().zone;
    options.entry = [&](const TimelineEvent& event) -> std::optional<TimelineEntry> {
        const int number = context.eventNumber(event.id);
        if (number == 0) {
            return {};
        }
        return TimelineEntry{context.names().masked(event.text), ReportContext::eventAnchor(number), number};
    };
    options.windowLabel = [&](const ImpactWindow& window) {
        return context.names().masked(window.scope);
    };
    FigureBlock block;
    const int number = context.timelineNumber();
    block.anchor = QStringLiteral("figure-%1").arg(number);
    block.number = context.figureNumber(number);
    block.caption = {textRun(ReportContext::timelineCaption())};
    block.source = context.request().zone.name();
    TimelineFigure figure = timelineFigure(context.postmortem(), options);
    for (TimelineFigure::Lane& lane : figure.lanes) {
        lane.name = context.names().masked(lane.name);
    }
    block.figure = std::move(figure);
    return {block};
}

} // namespace afterword
