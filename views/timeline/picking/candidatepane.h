// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatefilter.h"
#include "candidatekey.h"
#include "surroundings.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace afterword {

class CandidateDelegate;
class CandidateModel;
class Chip;
class ChoiceChip;
class Document;
class EmptyState;
class SearchField;

/// Everything that was imported: to look through, and to pick the story from, with one key each.
class CandidatePane final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the pane.
    CandidatePane(Document& document, CandidateModel& model, const Surroundings& surroundings,
                  QWidget* parent = nullptr);

    [[nodiscard]] QTableView* table() const { return m_table; }

    [[nodiscard]] SearchField* search() const { return m_search; }

    /// Shows and selects a candidate, if the filter lets it through.
    void reveal(const CandidateKey& key);

Q_SIGNALS:
    void importWanted();
    /// The event that a picked candidate became.
    void eventWanted(QUuid event);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFilters();
    void addCommands();
    void fillChoices();
    void applyFilter();
    void refresh();
    void dress();
    void fitTime();

    void pickSelected(bool starred);
    void skipSelected();
    void starSelected();
    void takeBackSelected();
    void goOn(int row);
    void fold(bool isFolded);
    void showContext();
    void jump();

    [[nodiscard]] QList<int> selectedRows() const;
    void select(int row);

    Document& m_document;
    CandidateModel& m_model;
    Surroundings m_surroundings;
    QLabel* m_title;
    QLabel* m_counts;
    SearchField* m_search;
    QWidget* m_filters; ///< of no use while there is nothing
    ChoiceChip* m_kinds;
    ChoiceChip* m_sources;
    ChoiceChip* m_people;
    ChoiceChip* m_lanes;
    Chip* m_range;
    Chip* m_fate;
    FateFilter m_fateFilter = FateFilter::Any;
    QStackedWidget* m_stack;
    QTableView* m_table;
    CandidateDelegate* m_delegate;
    EmptyState* m_empty;
    EmptyState* m_nothing;
    CandidateKey m_before; ///< where one was when the rows were replaced
};

} // namespace afterword
