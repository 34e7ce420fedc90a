// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyrowmodel.h"

#include <algorithm>

namespace afterword {

namespace {

/// More rows than this are moved or replaced in one go: a signal for each would cost more than it saves.
constexpr std::size_t manyRows = 48;

} // namespace

struct StoryRowModel::Row {
    TimelineEvent event;
    QString searched;
    QStringList problems;
    bool isShown = false;
    bool isLeaving = false; ///< during a change
    bool isGone = false;    ///< during a change

    void take(const TimelineEvent& edited) {
        event = edited;
        searched = StoryMatcher::searchedText(edited);
    }
};

StoryRowModel::StoryRowModel(const QList<TimelineEvent>& events, QObject* parent)
    : QAbstractTableModel(parent) {
    for (const TimelineEvent& event : events) {
        Row& row = addRow(event);
        row.isShown = true;
        m_rows.push_back(&row);
    }
    std::sort(m_rows.begin(), m_rows.end(), [this](const Row* a, const Row* b) { return isBefore(a, b); });
}

StoryRowModel::~StoryRowModel() = default;

int StoryRowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const TimelineEvent& StoryRowModel::eventOf(int row) const {
    return m_rows[static_cast<std::size_t>(row)]->event;
}

int StoryRowModel::rowOf(EventId id) const {
    const Row* row = m_byId.value(id);
    return row && row->isShown ? placeOf(row->event) : -1;
}

int StoryRowModel::rowAt(Instant moment) const {
    const auto found = std::partition_point(m_rows.begin(), m_rows.end(),
                                            [&](const Row* row) { return momentOf(row->event, m_clock) < moment; });
    return static_cast<int>(found - m_rows.begin());
}

const QStringList& StoryRowModel::problems(int row) const {
    return m_rows[static_cast<std::size_t>(row)]->problems;
}

bool StoryRowModel::isShown(const TimelineEvent& event, const QString& searched) const {
    return (!m_knownUntil || momentOf(event, StoryClock::Known) <= *m_knownUntil) && m_matcher.matches(event, searched);
}

bool StoryRowModel::isBefore(const Row* a, const Row* b) const {
    return afterword::isBefore(a->event, b->event, m_clock);
}

/// The row that the event has, or would have before those at and behind it.
int StoryRowModel::placeOf(const TimelineEvent& event) const {
    const auto found = std::partition_point(
        m_rows.begin(), m_rows.end(), [&](const Row* row) { return afterword::isBefore(row->event, event, m_clock); });
    return static_cast<int>(found - m_rows.begin());
}

StoryRowModel::Row& StoryRowModel::addRow(const TimelineEvent& event) {
    auto row = std::make_unique<Row>();
    row->take(event);
    m_byId.insert(event.id, row.get());
    m_all.push_back(std::move(row));
    m_isSorted = false;
    return *m_all.back();
}

void StoryRowModel::applyEdits(const QList<Edited>& edits) {
    std::vector<std::pair<Row*, const TimelineEvent*>> staying;
    std::vector<std::pair<Row*, const TimelineEvent*>> others;
    std::vector<Row*> entering;
    bool isRemoving = false;
    for (const auto& [id, after] : edits) {
        Row* row = m_byId.value(id);
        if (!row && !after) {
            continue;
        }
        row = row ? row : &addRow(*after);
        const bool wasShown = row->isShown;
        const bool willBeShown = after && isShown(*after, StoryMatcher::searchedText(*after));
        row->isGone = !after;
        row->isLeaving = wasShown && !willBeShown;
        isRemoving = isRemoving || row->isLeaving || row->isGone;
        if (after) {
            (wasShown && willBeShown ? staying : others).emplace_back(row, after);
        }
        if (!wasShown && willBeShown) {
            entering.push_back(row);
        }
    }
    if (isRemoving) {
        removeMarked();
        removeGone();
    }
    for (const auto& [row, after] : others) {
        m_isSorted = false;
        row->take(*after);
    }
    std::vector<Row*> edited;
    if (staying.size() > manyRows) {
        editAndSort(staying);
    }
    for (const auto& [row, after] : staying) {
        if (staying.size() <= manyRows) {
            editRow(*row, *after);
        }
        edited.push_back(row);
    }
    addShown(std::move(entering));
    rowsChanged(std::move(edited));
}

/// Takes the rows that are leaving out of what is shown, the last first.
void StoryRowModel::removeMarked() {
    auto end = m_rows.end();
    while (end != m_rows.begin()) {
        if (!(*(end - 1))->isLeaving) {
            --end;
            continue;
        }
        auto begin = end - 1;
        while (begin != m_rows.begin() && (*(begin - 1))->isLeaving) {
            --begin;
        }
        beginRemoveRows({}, static_cast<int>(begin - m_rows.begin()), static_cast<int>(end - m_rows.begin()) - 1);
        for (auto row = begin; row != end; ++row) {
            (*row)->isShown = false;
            (*row)->isLeaving = false;
        }
        end = m_rows.erase(begin, end);
        endRemoveRows();
    }
}

void StoryRowModel::removeGone() {
    for (const auto& row : m_all) {
        if (row->isGone) {
            m_byId.remove(row->event.id);
        }
    }
    std::erase_if(m_all, [](const std::unique_ptr<Row>& row) { return row->isGone; });
}

/// One row takes its event, and its new place.
void StoryRowModel::editRow(Row& row, const TimelineEvent& event) {
    const int from = placeOf(row.event);
    const int to = placeOf(event);
    if (to == from || to == from + 1) {
        row.take(event);
        return;
    }
    m_isSorted = false;
    beginMoveRows({}, from, from, {}, to);
    const auto begin = m_rows.begin();
    if (to > from) {
        std::rotate(begin + from, begin + from + 1, begin + to);
    } else {
        std::rotate(begin + to, begin + from, begin + from + 1);
    }
    row.take(event);
    endMoveRows();
}

/// Many rows take their events and are put in order.
void StoryRowModel::editAndSort(const std::vector<std::pair<Row*, const TimelineEvent*>>& edits) {
    const bool isMoving = std::any_of(edits.begin(), edits.end(), [this](const auto& edit) {
        const TimelineEvent& before = edit.first->event;
        return momentOf(before, m_clock) != momentOf(*edit.second, m_clock) || before.order != edit.second->order;
    });
    const auto take = [&] {
        for (const auto& [row, after] : edits) {
            row->take(*after);
        }
    };
    if (!isMoving) {
        take();
        return;
    }
    sortAfter(take);
}

/// Changes what the order follows from, and puts the rows in order; what points at a row follows it.
void StoryRowModel::sortAfter(const std::function<void()>& change) {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<const Row*> rows;
    for (const QModelIndex& index : before) {
        rows.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    }
    change();
    m_isSorted = false;
    std::sort(m_rows.begin(), m_rows.end(), [this](const Row* a, const Row* b) { return isBefore(a, b); });
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(index(placeOf(rows[static_cast<std::size_t>(i)]->event), before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Rows that are not shown yet come in, those that stand together with one signal.
void StoryRowModel::addShown(std::vector<Row*> rows) {
    std::sort(rows.begin(), rows.end(), [this](const Row* a, const Row* b) { return isBefore(a, b); });
    auto end = rows.end();
    while (end != rows.begin()) {
        const int place = placeOf((*(end - 1))->event);
        auto begin = end - 1;
        while (begin != rows.begin() && placeOf((*(begin - 1))->event) == place) {
            --begin;
        }
        beginInsertRows({}, place, place + static_cast<int>(end - begin) - 1);
        for (auto row = begin; row != end; ++row) {
            (*row)->isShown = true;
        }
        m_rows.insert(m_rows.begin() + place, begin, end);
        endInsertRows();
        end = begin;
    }
}

void StoryRowModel::show(const StoryFilter& filter, StoryClock clock, std::optional<Instant> knownUntil) {
    m_matcher = StoryMatcher(filter, clock);
    m_knownUntil = knownUntil;
    if (m_clock != clock) {
        sortAfter([&] { m_clock = clock; });
    }
    if (!m_isSorted) {
        std::sort(m_all.begin(), m_all.end(),
                  [this](const auto& a, const auto& b) { return isBefore(a.get(), b.get()); });
        m_isSorted = true;
    }
    std::vector<Row*> shown;
    std::vector<Row*> entering;
    std::size_t runs = 0;
    int last = 0; // what happened to the row before: 0: nothing, 1: it comes, -1: it goes
    for (const auto& row : m_all) {
        const bool willBeShown = isShown(row->event, row->searched);
        const int now = static_cast<int>(willBeShown) - static_cast<int>(row->isShown);
        row->isLeaving = now < 0;
        if (willBeShown) {
            shown.push_back(row.get());
        }
        if (now > 0) {
            entering.push_back(row.get());
        }
        runs += now != 0 && now != last ? 1 : 0;
        last = willBeShown || row->isShown ? now : last;
    }
    if (runs > manyRows) {
        replaceRows(shown);
    } else if (runs > 0) {
        removeMarked();
        addShown(std::move(entering));
    }
}

/// Shows `rows`, with one signal for all that go and one for all that come.
void StoryRowModel::replaceRows(const std::vector<Row*>& rows) {
    const auto [oldBegin, newBegin] = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end());
    const auto before = oldBegin - m_rows.begin();
    const auto [oldEnd, newEnd] = std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(oldBegin), rows.rbegin(),
                                                std::make_reverse_iterator(newBegin));
    const auto behind = oldEnd - m_rows.rbegin();
    const auto going = static_cast<std::ptrdiff_t>(m_rows.size()) - before - behind;
    const auto coming = static_cast<std::ptrdiff_t>(rows.size()) - before - behind;
    if (going > 0) {
        beginRemoveRows({}, static_cast<int>(before), static_cast<int>(before + going) - 1);
        for (auto row = m_rows.begin() + before; row != m_rows.begin() + before + going; ++row) {
            (*row)->isShown = false;
            (*row)->isLeaving = false;
        }
        m_rows.erase(m_rows.begin() + before, m_rows.begin() + before + going);
        endRemoveRows();
    }
    if (coming > 0) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(before + coming) - 1);
        m_rows.insert(m_rows.begin() + before, rows.begin() + before, rows.begin() + before + coming);
        for (Row* row : rows) {
            row->isShown = true;
        }
        endInsertRows();
    }
}

/// Rows that are shown have other contents; neighbours are said together.
void StoryRowModel::rowsChanged(std::vector<Row*> rows) {
    std::vector<int> places;
    for (const Row* row : rows) {
        places.push_back(placeOf(row->event));
    }
    std::sort(places.begin(), places.end());
    for (std::size_t i = 0; i < places.size();) {
        std::size_t end = i + 1;
        while (end < places.size() && places[end] == places[end - 1] + 1) {
            ++end;
        }
        Q_EMIT dataChanged(index(places[i], 0), index(places[end - 1], columnCount() - 1));
        i = end;
    }
}

void StoryRowModel::setProblems(const QHash<EventId, QStringList>& problems) {
    std::vector<Row*> changed;
    for (const auto& row : m_all) {
        const QStringList now = problems.value(row->event.id);
        if (row->problems != now) {
            row->problems = now;
            if (row->isShown) {
                changed.push_back(row.get());
            }
        }
    }
    rowsChanged(std::move(changed));
}

void StoryRowModel::columnsChanged(int firstColumn, int lastColumn) {
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, firstColumn), index(rowCount() - 1, lastColumn));
    }
}

} // namespace afterword
