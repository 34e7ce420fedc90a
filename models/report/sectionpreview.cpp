// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sectionpreview.h"

#include "partplans.h"
#include "reportfigures.h"

namespace afterword {

namespace {

class NoMedia final : public ReportMedia {
public:
    Result<QByteArray> attachment(const QString& sha256) override { return failure(ErrorCode::NotFound, sha256); }

    Result<> series(SeriesId series, const std::function<void(const SeriesChunk&)>& /*each*/) override {
        return failure(ErrorCode::NotFound, series.toString());
    }
};

/// Stands for figures instead of drawing them.
class PreviewReferences final : public MarkdownReferences {
public:
    PreviewReferences(const ReportContext& context, QSet<EvidenceId> placed)
        : m_context(context)
        , m_placed(std::move(placed)) {}

    Target target(QStringView scheme, const QString& id) const override {
        Target target = m_context.target(scheme, id);
        target.anchor = target.anchor.isEmpty() ? QString() : QString(scheme + u':' + id);
        return target;
    }

    QList<Block> figure(EvidenceId id, const QString& alt) override {
        const QList<Evidence>& evidence = m_context.evidence();
        const auto found =
            std::find_if(evidence.begin(), evidence.end(), [&](const Evidence& piece) { return piece.id == id; });
        if (found == evidence.end() || !isFigure(*found) || m_placed.contains(id)) {
            return {};
        }
        m_placed.insert(id);
        PictureBlock picture;
        picture.anchor = id.toString();
        picture.number = m_context.target(u"evidence", id.toString()).label;
        picture.caption = figureCaption(m_context, *found, alt);
        picture.size = QSize(found->width, found->height);
        picture.alt = found->alt.isEmpty() ? plainText(picture.caption) : found->alt;
        return {{picture}};
    }

private:
    const ReportContext& m_context;
    QSet<EvidenceId> m_placed; ///< where the report shows them before
};

/// Pictures of the sections before `key`: there they stand, here a link leads to them.
QSet<EvidenceId> placedBefore(const QList<PartPlan>& plans, const QString& key) {
    QSet<EvidenceId> placed;
    for (const PartPlan& plan : plans) {
        if (plan.key == key) {
            break;
        }
        const QList<EvidenceId> named = MarkdownReader::picturesIn(plan.markdown);
        placed.unite(QSet<EvidenceId>(named.begin(), named.end()));
    }
    return placed;
}

} // namespace

QList<Block> previewOfSection(const ReportRequest& request, SectionId section) {
    const QList<Section>& sections = request.postmortem.sections;
    const auto found =
        std::find_if(sections.begin(), sections.end(), [&](const Section& value) { return value.id == section; });
    if (found == sections.end()) {
        return {};
    }
    NoMedia media;
    ReportContext context(request, media);
    const QList<PartPlan> plans = planParts(context);
    context.planFigures(plans);
    PreviewReferences references(context, placedBefore(plans, found->key));
    return MarkdownReader::read(context.names().masked(found->markdown), references);
}

QList<Block> previewOfSummary(const ReportRequest& request) {
    NoMedia media;
    ReportContext context(request, media);
    context.planFigures(planParts(context));
    const QList<EvidenceId> named = MarkdownReader::picturesIn(request.postmortem.incident.summary);
    PreviewReferences references(context, QSet<EvidenceId>(named.begin(), named.end()));
    return MarkdownReader::read(context.names().masked(request.postmortem.incident.summary), references);
}

} // namespace afterword
