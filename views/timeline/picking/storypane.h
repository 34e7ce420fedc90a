// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "surroundings.h"

#include <QUuid>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace afterword {

class Chip;
class ChoiceChip;
class Document;
class EmptyState;
class SearchField;
class StoryModel;

/// The story as a table, in order of time: to read, to filter, to edit by keyboard alone.
class StoryPane final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the pane.
    StoryPane(Document& document, StoryModel& model, const Surroundings& surroundings, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* table() const { return m_table; }

    [[nodiscard]] SearchField* search() const { return m_search; }

Q_SIGNALS:
    /// The inspector is to take the focus.
    void editWanted();
    /// The candidate that an event was picked from.
    void sourceWanted(QUuid event);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void settle();
    void buildHead();
    void addCommands();
    void fillChoices();
    void applyFilter();
    void refresh();
    void dress();
    [[nodiscard]] QString longestTime() const;
    void takeSelection();
    void giveSelection();
    void addEvent();

    Document& m_document;
    StoryModel& m_model;
    Surroundings m_surroundings;
    QLabel* m_title;
    QLabel* m_counts;
    SearchField* m_search;
    QWidget* m_filters; ///< of no use while there is nothing
    ChoiceChip* m_kinds;
    ChoiceChip* m_lanes;
    ChoiceChip* m_sources;
    ChoiceChip* m_people;
    Chip* m_starred;
    Chip* m_range;
    Chip* m_clock;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    EmptyState* m_nothing;
    bool m_isSyncing = false;
};

} // namespace afterword
