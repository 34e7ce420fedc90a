// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdownreader.h"
#include "reportbuilder.h"
#include "reportnames.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace afterword {

/// A part of the report before its blocks are made.
struct PartPlan {
    QString key;
    QString anchor;
    QString title;
    QString markdown;
};

/// What the builders of the parts share: what the edition shows, what things are called and where they are, which
/// number each figure has.
class ReportContext final : public MarkdownReferences {
    Q_DECLARE_TR_FUNCTIONS(ReportContext)

public:
    ReportContext(const ReportRequest& request, ReportMedia& media);

    [[nodiscard]] const Postmortem& postmortem() const { return m_request.postmortem; }

    [[nodiscard]] const ReportRequest& request() const { return m_request; }

    [[nodiscard]] ReportMedia& media() const { return m_media; }

    [[nodiscard]] const ReportNames& names() const { return m_names; }

    [[nodiscard]] bool isPublic() const { return m_request.edition == Edition::Public; }

    [[nodiscard]] bool shows(Visibility visibility) const;

    /// What the timeline lists, in order: the starred events, or all where none is starred.
    [[nodiscard]] const QList<TimelineEvent>& events() const { return m_events; }

    /// What the edition shows, by position.
    [[nodiscard]] const QList<Evidence>& evidence() const { return m_evidence; }

    [[nodiscard]] const QList<ActionItem>& actions() const { return m_actions; }

    [[nodiscard]] const QList<Cause>& causes() const { return m_causes; }

    /// Numbers the figures in the order in which the parts will place them.
    void planFigures(const QList<PartPlan>& parts);

    [[nodiscard]] int timelineNumber() const { return m_timelineNumber; }

    [[nodiscard]] static QString timelineCaption() {
        return tr("The timeline to scale. Numbers are those of the events below.");
    }

    /// 0: not in the report.
    [[nodiscard]] int eventNumber(EventId id) const { return m_eventNumbers.value(id); }

    [[nodiscard]] static QString eventAnchor(int number) { return QStringLiteral("event-%1").arg(number); }

    [[nodiscard]] static QString milestoneAnchor(MilestoneKind kind) { return u"milestone-" + toKey(kind); }

    /// The figures that no text has placed, in order; they count as placed afterwards.
    [[nodiscard]] QList<Block> remainingFigures();

    /// What failed while figures were made, if anything did.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

    [[nodiscard]] QList<Block> markdown(const QString& text);

    /// Figures become links: for texts that are no place for them.
    [[nodiscard]] QList<Block> markdownWithoutFigures(const QString& text) const;
    [[nodiscard]] Runs inlineMarkdown(const QString& text) const;

    /// One run, with the names of the edition.
    [[nodiscard]] Runs plain(const QString& text) const;

    /// "[Figure 3, error budget chart]": links to evidence, with commas; empty where nothing of it is in the report.
    [[nodiscard]] Runs evidenceLinks(const QList<EvidenceId>& ids) const;
    [[nodiscard]] Runs eventLinks(const QList<EventId>& ids) const;

    [[nodiscard]] QString dateTime(Instant at) const;
    [[nodiscard]] QString figureNumber(int number) const;

    Target target(QStringView scheme, const QString& id) const override;
    QList<Block> figure(EvidenceId id, const QString& alt) override;

private:
    struct Known {
        qsizetype index = 0; ///< in m_evidence
        int number = 0;      ///< of the figure; 0: not a figure
        bool isPlaced = false;
    };

    [[nodiscard]] Target eventTarget(EventId id) const;
    [[nodiscard]] Target milestoneTarget(const QString& key) const;
    [[nodiscard]] Target evidenceTarget(EvidenceId id) const;
    [[nodiscard]] Target leftOut(const QString& what, const QString& deleted, bool exists) const;
    [[nodiscard]] QString momentText(Instant at) const;
    void chooseEvents();
    void chooseTheRest();
    [[nodiscard]] QList<Block> figureBlocks(const Evidence& evidence, int number, const QString& alt);

    const ReportRequest& m_request;
    ReportMedia& m_media;
    ReportNames m_names;
    QList<TimelineEvent> m_events;
    QList<Evidence> m_evidence;
    QList<ActionItem> m_actions;
    QList<Cause> m_causes;
    QHash<EvidenceId, Known> m_known;
    QHash<EventId, int> m_eventNumbers;
    int m_timelineNumber = 0;
    bool m_hasTimeline = false;
    std::optional<Error> m_failure;
};

/// Helpers for building runs and blocks.
[[nodiscard]] Run textRun(const QString& text);
[[nodiscard]] Run strongRun(const QString& text);
[[nodiscard]] Run breakRun();
[[nodiscard]] Run linkRun(const QString& text, const QString& href);
[[nodiscard]] Block paragraph(Runs runs, Paragraph::Role role = Paragraph::Role::Body);
[[nodiscard]] Block note(const QString& text);
[[nodiscard]] Block heading(int level, const QString& text, const QString& anchor = {});

} // namespace afterword
