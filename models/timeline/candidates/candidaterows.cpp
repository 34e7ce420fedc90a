// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidaterows.h"

namespace afterword {

using namespace candidateordinal;

namespace {

/// Appends the rows of one thread, or of one candidate outside of threads, and gives how many candidates of it match,
/// shown or not.
template <class Matches>
qint64 appendGroup(const CandidateIndex& index, quint32 root, const Matches& matches, const CandidateFolds& folds,
                   QList<quint32>& rows) {
    const bool isMatch = matches(root);
    const auto replies = index.replies(root);
    if (replies.empty()) {
        if (isMatch) {
            rows.append(root);
        }
        return isMatch ? 1 : 0;
    }
    const qsizetype begin = rows.size();
    rows.append(root);
    qint64 matching = 0;
    const bool isUnfolded = folds.isUnfolded(root, isMatch);
    for (const quint32 reply : replies) {
        if (matches(reply)) {
            ++matching;
            if (isUnfolded) {
                rows.append(reply | attachedFlag);
            }
        }
    }
    if (!isMatch && matching == 0) {
        rows.resize(begin);
    }
    return matching + (isMatch ? 1 : 0);
}

quint32 rootOfEntry(const CandidateIndex& index, quint32 entry) {
    return (entry & attachedFlag) != 0 ? index.root(entry & ~attachedFlag) : entry;
}

/// The order of rows: by root, the root first, then its replies by time.
bool isEntryBefore(const CandidateIndex& index, quint32 a, quint32 b) {
    const quint32 groupA = rootOfEntry(index, a);
    const quint32 groupB = rootOfEntry(index, b);
    if (groupA != groupB) {
        return index.isBefore(groupA, groupB);
    }
    if (((a ^ b) & attachedFlag) != 0) {
        return (b & attachedFlag) != 0;
    }
    return index.isBefore(a & ~attachedFlag, b & ~attachedFlag);
}

} // namespace

CandidateRows::Arranged CandidateRows::arrange(const CandidateMatch& match, const CandidateFates::Bytes& fates,
                                               bool isFlat, const CandidateFolds& folds,
                                               const std::atomic<bool>& stopped) {
    const CandidateIndex& index = match.index;
    const bool hasGroups = !isFlat && index.hasThreads();
    if (!hasGroups && match.bits.isNull() && match.fate == FateFilter::Any) {
        return {index.order(), index.size()};
    }
    const CandidateBits all = match.all(fates);
    Arranged arranged{{}, all.count()};
    const auto matches = [&](quint32 ordinal) {
        return all.test(index.slot(ordinal));
    };
    if (!hasGroups && arranged.matching == index.size()) {
        arranged.rows = index.order();
    } else if (!hasGroups) {
        arranged.rows.resize(arranged.matching);
        std::copy_if(index.order().cbegin(), index.order().cend(), arranged.rows.begin(), matches);
    } else {
        for (const quint32 ordinal : index.order()) {
            if (stopped) {
                break;
            }
            if (index.root(ordinal) == ordinal) {
                appendGroup(index, ordinal, matches, folds, arranged.rows);
            }
        }
        arranged.rows.squeeze();
    }
    return arranged;
}

void CandidateRows::set(const CandidateMatch& match, bool isFlat, QList<quint32> rows) {
    m_match = match;
    m_isFlat = isFlat;
    m_rows = std::move(rows);
}

bool CandidateRows::isReply(qsizetype row) const {
    return index().root(at(row)) != at(row);
}

quint32 CandidateRows::groupOf(quint32 entry) const {
    return rootOfEntry(index(), entry);
}

qsizetype CandidateRows::firstOfGroup(quint32 root) const {
    const auto found = std::partition_point(m_rows.cbegin(), m_rows.cend(),
                                            [&](quint32 entry) { return index().isBefore(groupOf(entry), root); });
    return found - m_rows.cbegin();
}

qsizetype CandidateRows::endOfGroup(qsizetype begin, quint32 root) const {
    const auto found = std::partition_point(m_rows.cbegin() + begin, m_rows.cend(),
                                            [&](quint32 entry) { return groupOf(entry) == root; });
    return found - m_rows.cbegin();
}

qsizetype CandidateRows::rowOf(quint32 ordinal) const {
    if (!index().holds(ordinal)) {
        return -1;
    }
    const qsizetype own = firstOfGroup(ordinal);
    if (own < m_rows.size() && m_rows.at(own) == ordinal) {
        return own;
    }
    const quint32 root = index().root(ordinal);
    if (m_isFlat || root == ordinal) {
        return -1;
    }
    const qsizetype begin = firstOfGroup(root);
    const auto end = m_rows.cbegin() + endOfGroup(begin, root);
    const quint32 entry = ordinal | attachedFlag;
    const auto found = std::lower_bound(m_rows.cbegin() + begin, end, entry,
                                        [this](quint32 a, quint32 b) { return isEntryBefore(index(), a, b); });
    return found != end && *found == entry ? found - m_rows.cbegin() : -1;
}

qsizetype CandidateRows::rowNear(quint32 ordinal) const {
    const qsizetype row = rowOf(ordinal);
    if (row >= 0 || m_rows.isEmpty() || !index().holds(ordinal)) {
        return row;
    }
    return std::min(firstOfGroup(m_isFlat ? ordinal : index().root(ordinal)), m_rows.size() - 1);
}

qsizetype CandidateRows::firstAtOrAfter(Instant at) const {
    const auto found = std::partition_point(m_rows.cbegin(), m_rows.cend(),
                                            [&](quint32 entry) { return index().instant(groupOf(entry)) < at; });
    return found - m_rows.cbegin();
}

qsizetype CandidateRows::rowNear(Instant at) const {
    const qsizetype row = firstAtOrAfter(at);
    if (row == 0) {
        return m_rows.isEmpty() ? -1 : 0;
    }
    const quint32 before = groupOf(m_rows.at(row - 1));
    const bool isBeforeNearer =
        row == m_rows.size() || at - index().instant(before) <= index().instant(groupOf(m_rows.at(row))) - at;
    return isBeforeNearer ? firstOfGroup(before) : row;
}

qsizetype CandidateRows::unseenFrom(qsizetype row, int step, const CandidateFates::Bytes& fates) const {
    for (row += step; row >= 0 && row < m_rows.size(); row += step) {
        if (passes(FateFilter::Unseen, CandidateFates::fate(fates, index().slot(at(row))))) {
            return row;
        }
    }
    return -1;
}

bool CandidateRows::isUnfolded(quint32 root, const CandidateFates::Bytes& fates) const {
    return m_folds.isUnfolded(root, m_match.matches(root, fates));
}

bool CandidateRows::hasShownReplies(quint32 root, const CandidateFates::Bytes& fates) const {
    const auto replies = index().replies(root);
    return !m_isFlat &&
           std::any_of(replies.begin(), replies.end(), [&](quint32 reply) { return m_match.matches(reply, fates); });
}

CandidateRows::Edit CandidateRows::regrouped(quint32 ordinal, const CandidateFates::Bytes& fates) const {
    const quint32 root = m_isFlat ? ordinal : index().root(ordinal);
    QList<quint32> wanted;
    if (m_isFlat) {
        if (m_match.matches(ordinal, fates)) {
            wanted.append(ordinal);
        }
    } else {
        const auto matches = [&](quint32 one) {
            return m_match.matches(one, fates);
        };
        appendGroup(index(), root, matches, m_folds, wanted);
    }
    const qsizetype begin = firstOfGroup(root);
    const qsizetype end = endOfGroup(begin, root);
    // What is the same at both ends stays.
    const auto [there, next] =
        std::mismatch(m_rows.cbegin() + begin, m_rows.cbegin() + end, wanted.cbegin(), wanted.cend());
    const qsizetype same = next - wanted.cbegin();
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < std::min(end - begin, wanted.size()) - same &&
           m_rows.at(end - 1 - sameAtEnd) == wanted.at(wanted.size() - 1 - sameAtEnd)) {
        ++sameAtEnd;
    }
    return {begin + same, end - begin - same - sameAtEnd, wanted.sliced(same, wanted.size() - same - sameAtEnd)};
}

void CandidateRows::insert(qsizetype row, const QList<quint32>& rows) {
    m_rows.insert(row, rows.size(), 0);
    std::copy(rows.cbegin(), rows.cend(), m_rows.begin() + row);
}

std::optional<QList<CandidateRows::Edit>> CandidateRows::editsTo(const CandidateIndex& nextIndex,
                                                                 const QList<quint32>& next, qsizetype limit) const {
    // Both lists are compared in an index that knows all of them.
    const bool isGrown = nextIndex.holdsAllOf(index());
    if (!isGrown && !index().holdsAllOf(nextIndex)) {
        return {};
    }
    const CandidateIndex& both = isGrown ? nextIndex : index();
    QList<Edit> edits;
    auto old = m_rows.cbegin();
    auto wanted = next.cbegin();
    while (true) {
        std::tie(old, wanted) = std::mismatch(old, m_rows.cend(), wanted, next.cend());
        if (old == m_rows.cend() && wanted == next.cend()) {
            std::reverse(edits.begin(), edits.end());
            return edits;
        }
        if (edits.size() == limit) {
            return {};
        }
        Edit edit{old - m_rows.cbegin(), 0, {}};
        // Each of the two is in order, so that the smaller one is not in the other list.
        while (old != m_rows.cend() && (wanted == next.cend() || isEntryBefore(both, *old, *wanted))) {
            ++old;
            ++edit.removed;
        }
        const auto first = wanted;
        while (wanted != next.cend() && (old == m_rows.cend() || isEntryBefore(both, *wanted, *old))) {
            ++wanted;
        }
        edit.inserted = next.sliced(first - next.cbegin(), wanted - first);
        if (edit.isEmpty()) {
            return {};
        }
        edits.append(edit);
    }
}

} // namespace afterword
