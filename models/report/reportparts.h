// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportcontext.h"

namespace afterword {

/// What the values add to the written text of a part; empty where there is nothing to add. Each class is one chapter's
/// knowledge and its words.
class ImpactPart {
    Q_DECLARE_TR_FUNCTIONS(ImpactPart)

public:
    [[nodiscard]] static QList<Block> blocks(const ReportContext& context);

    /// "Users: 12,400 (EU customers)", for the cover; one piece per window.
    [[nodiscard]] static QStringList amounts(const ReportContext& context);
};

class TimelinePart {
    Q_DECLARE_TR_FUNCTIONS(TimelinePart)

public:
    [[nodiscard]] static QList<Block> blocks(ReportContext& context);

private:
    [[nodiscard]] static TableBlock milestoneTable(const ReportContext& context);
    [[nodiscard]] static TableBlock eventTable(const ReportContext& context);
    [[nodiscard]] static Runs timeCell(const ReportContext& context, const TimelineEvent& event);
    [[nodiscard]] static Runs whatCell(const ReportContext& context, const TimelineEvent& event);
};

class CausePart {
    Q_DECLARE_TR_FUNCTIONS(CausePart)

public:
    [[nodiscard]] static QList<Block> triggers(const ReportContext& context);
    [[nodiscard]] static QList<Block> roots(const ReportContext& context);

private:
    static void appendCause(QList<Block>& blocks, const ReportContext& context, qsizetype index);
    [[nodiscard]] static QList<Block> coverage(const ReportContext& context, const Cause& cause);
    [[nodiscard]] static QList<Block> whyChain(const ReportContext& context);
    [[nodiscard]] static QList<Block> hypotheses(const ReportContext& context);
};

class ActionPart {
    Q_DECLARE_TR_FUNCTIONS(ActionPart)

public:
    [[nodiscard]] static QList<Block> actions(const ReportContext& context);
    [[nodiscard]] static QList<Block> aspirations(const ReportContext& context);

private:
    [[nodiscard]] static Runs whatCell(const ReportContext& context, const ActionItem& action);
};

class DataPart {
    Q_DECLARE_TR_FUNCTIONS(DataPart)

public:
    [[nodiscard]] static QList<Block> blocks(ReportContext& context);

private:
    static void appendLogs(QList<Block>& blocks, const ReportContext& context);
    static void appendLinks(QList<Block>& blocks, const ReportContext& context);
};

/// What stands behind the template's parts.
class BackMatter {
    Q_DECLARE_TR_FUNCTIONS(BackMatter)

public:
    [[nodiscard]] static QString debriefTitle() { return tr("Debrief"); }

    [[nodiscard]] static QString sourcesTitle() { return tr("Sources"); }

    [[nodiscard]] static QList<Block> debrief(const ReportContext& context);
    [[nodiscard]] static QList<Block> sources(const ReportContext& context);

private:
    static void appendParticipants(QList<Block>& blocks, const ReportContext& context);
    static void appendNotes(QList<Block>& blocks, const ReportContext& context);
    static void appendParkingLot(QList<Block>& blocks, const ReportContext& context);
};

/// Cover and one-page summary.
class FrontMatter {
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)

public:
    static void fill(Report& report, const ReportContext& context);

private:
    static void fillFrame(Report& report, const ReportContext& context);
    [[nodiscard]] static FactsBlock coverFacts(const ReportContext& context);
    [[nodiscard]] static FactsBlock metricFacts(const ReportContext& context);
    static void appendNotices(QList<Block>& blocks, const ReportContext& context);
};

} // namespace afterword
