// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatematch.h"

namespace afterword {

/// Which threads show their replies.
struct CandidateFolds {
    QHash<quint32, bool> byRoot; ///< true: unfolded
    bool areAllUnfolded = false; ///< the others

    /// A root that is there for its replies alone shows them.
    [[nodiscard]] bool isUnfolded(quint32 root, bool isMatch) const {
        return byRoot.value(root, areAllUnfolded || !isMatch);
    }
};

/// The rows of the list: one number each. Threads stand under their root, folded or not; what the filter does not let
/// through is not there, but for roots of replies that it does. With a flat filter, each stands at its own time.
class CandidateRows {
public:
    struct Arranged {
        QList<quint32> rows;
        qint64 matching = 0; ///< let through, folded or not
    };

    /// The rows of a whole index. Ends early, with any result, once `stopped` is set.
    [[nodiscard]] static Arranged arrange(const CandidateMatch& match, const CandidateFates::Bytes& fates, bool isFlat,
                                          const CandidateFolds& folds, const std::atomic<bool>& stopped);

    /// What has to change in the rows.
    struct Edit {
        qsizetype row = 0;
        qsizetype removed = 0;
        QList<quint32> inserted;

        [[nodiscard]] bool isEmpty() const { return removed == 0 && inserted.isEmpty(); }
    };

    void set(const CandidateMatch& match, bool isFlat, QList<quint32> rows);

    /// `rows` at the end.
    void append(const QList<quint32>& rows) { m_rows.append(rows); }

    /// Bits of all candidates, where set() had those of the first.
    void setMatch(const CandidateMatch& match) { m_match = match; }

    [[nodiscard]] const CandidateMatch& match() const { return m_match; }

    [[nodiscard]] const CandidateIndex& index() const { return m_match.index; }

    [[nodiscard]] bool isFlat() const { return m_isFlat; }

    [[nodiscard]] const QList<quint32>& rows() const { return m_rows; }

    [[nodiscard]] qsizetype size() const { return m_rows.size(); }

    [[nodiscard]] quint32 at(qsizetype row) const { return m_rows.at(row) & ~candidateordinal::attachedFlag; }

    [[nodiscard]] bool isReply(qsizetype row) const;

    /// -1 where it is not shown.
    [[nodiscard]] qsizetype rowOf(quint32 ordinal) const;

    /// Where it is, or its root, or where it would be; the last row for what comes later. -1 where there are no rows,
    /// or the index does not have it.
    [[nodiscard]] qsizetype rowNear(quint32 ordinal) const;

    /// The first row at or after a moment, by the time of its root; size() where there is none.
    [[nodiscard]] qsizetype firstAtOrAfter(Instant at) const;

    /// The row whose time, or whose thread's, is nearest to a moment; -1 where there are no rows.
    [[nodiscard]] qsizetype rowNear(Instant at) const;

    /// The next row behind or before `row` (`step` 1 or -1) that is neither picked nor skipped; -1 where there is none.
    [[nodiscard]] qsizetype unseenFrom(qsizetype row, int step, const CandidateFates::Bytes& fates) const;

    /// Whether its replies would be shown.
    [[nodiscard]] bool isUnfolded(quint32 root, const CandidateFates::Bytes& fates) const;
    [[nodiscard]] bool hasShownReplies(quint32 root, const CandidateFates::Bytes& fates) const;

    void setUnfolded(quint32 root, bool isUnfolded) { m_folds.byRoot.insert(root, isUnfolded); }

    [[nodiscard]] const CandidateFolds& folds() const { return m_folds; }

    void setFolds(const CandidateFolds& folds) { m_folds = folds; }

    /// What brings the thread of a candidate in line with the match, fates and folds.
    [[nodiscard]] Edit regrouped(quint32 ordinal, const CandidateFates::Bytes& fates) const;

    void remove(qsizetype row, qsizetype count) { m_rows.remove(row, count); }

    void insert(qsizetype row, const QList<quint32>& rows);

    /// Edits, from the end to the beginning, that make `next` of the rows; null where they would be more than `limit`,
    /// or the two are not in the same order.
    [[nodiscard]] std::optional<QList<Edit>> editsTo(const CandidateIndex& nextIndex, const QList<quint32>& next,
                                                     qsizetype limit) const;

private:
    [[nodiscard]] quint32 groupOf(quint32 entry) const;
    [[nodiscard]] qsizetype firstOfGroup(quint32 root) const;
    [[nodiscard]] qsizetype endOfGroup(qsizetype begin, quint32 root) const;

    CandidateMatch m_match;
    bool m_isFlat = false;
    QList<quint32> m_rows; ///< ordinals; replies under their root with the flag
    CandidateFolds m_folds;
};

} // namespace afterword
