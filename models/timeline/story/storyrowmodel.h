// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyfilter.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace afterword {

/// The events of a story in order, of which a filter shows some: keeps the rows, and tells views of every change with
/// signals of rows, never with a reset.
class StoryRowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ~StoryRowModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

    /// The event in a row that there is; until the next change.
    [[nodiscard]] const TimelineEvent& eventOf(int row) const;

    /// -1 for an event that is not shown.
    [[nodiscard]] int rowOf(EventId id) const;

    /// The first row at or after this moment, by the model's clock; rowCount() where all are before.
    [[nodiscard]] int rowAt(Instant moment) const;

    /// All events of the story, shown or not.
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }

    [[nodiscard]] StoryClock clock() const { return m_clock; }

protected:
    /// What became of an event: null: it was removed.
    struct Edited {
        EventId id;
        const TimelineEvent* after = nullptr;
    };

    explicit StoryRowModel(const QList<TimelineEvent>& events, QObject* parent);

    /// `edits` name each event once.
    void applyEdits(const QList<Edited>& edits);

    /// What is shown, and in which order.
    void show(const StoryFilter& filter, StoryClock clock, std::optional<Instant> knownUntil);

    [[nodiscard]] const QStringList& problems(int row) const;
    void setProblems(const QHash<EventId, QStringList>& problems);

    /// All of these columns of all rows are to be shown anew.
    void columnsChanged(int firstColumn, int lastColumn);

private:
    struct Row;

    [[nodiscard]] bool isShown(const TimelineEvent& event, const QString& searched) const;
    [[nodiscard]] bool isBefore(const Row* a, const Row* b) const;
    [[nodiscard]] int placeOf(const TimelineEvent& event) const;
    Row& addRow(const TimelineEvent& event);
    void removeGone();
    void removeMarked();
    void addShown(std::vector<Row*> rows);
    void replaceRows(const std::vector<Row*>& rows);
    void editRow(Row& row, const TimelineEvent& event);
    void editAndSort(const std::vector<std::pair<Row*, const TimelineEvent*>>& edits);
    void sortAfter(const std::function<void()>& change);
    void rowsChanged(std::vector<Row*> rows);

    std::vector<std::unique_ptr<Row>> m_all; ///< in order, where `m_isSorted`
    std::vector<Row*> m_rows;                ///< those that are shown, in order
    QHash<EventId, Row*> m_byId;
    StoryMatcher m_matcher{StoryFilter()};
    StoryClock m_clock = StoryClock::Happened;
    std::optional<Instant> m_knownUntil;
    bool m_isSorted = false;
};

} // namespace afterword
