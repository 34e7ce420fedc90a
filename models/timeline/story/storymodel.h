// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "storycells.h"
#include "storyrowmodel.h"

namespace afterword {

/// The story of an open incident as a table: one row for each event that the filter shows, in order of time. Columns:
/// StoryColumn; roles: storyrole. Follows the document by itself. Lane, kind, text, who and star can be edited, each as
/// one undoable step.
class StoryModel final : public StoryRowModel {
    Q_OBJECT

public:
    /// `document` outlives the model.
    explicit StoryModel(Document& document, QObject* parent = nullptr);

    /// Times are shown in `zone`, and in `second` beside it; without that its column is empty.
    void setZones(const Zone& zone, const std::optional<Zone>& second = {});

    [[nodiscard]] const StoryFilter& filter() const { return m_filter; }

    void setFilter(const StoryFilter& filter);

    /// Orders and shows events as they happened or as they were known.
    void setClock(StoryClock clock);

    /// Replay: only what was known up to this moment, inclusive; null: everything.
    [[nodiscard]] std::optional<Instant> knownUntil() const { return m_knownUntil; }

    void setKnownUntil(std::optional<Instant> moment);

    /// What is to be said of events, from findingsByEvent().
    using StoryRowModel::setProblems;

    [[nodiscard]] QModelIndex indexOf(EventId id, StoryColumn column = StoryColumn::Text) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// How many are shown, or how many there are, is another number now.
    void countsChanged();

private:
    void documentChanged(const QList<ValueChange>& changes);
    void showAgain();
    void learnLanes();
    void updateCells();
    [[nodiscard]] QVariant roleOf(int row, int role) const;

    Document& m_document;
    StoryCells m_cells;
    StoryFilter m_filter;
    std::optional<Instant> m_knownUntil;
    QHash<QString, int> m_laneColours;
};

} // namespace afterword
