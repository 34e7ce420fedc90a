// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incidentimport.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace afterword {

class Appearance;
class FigureTile;
class ImportResultModel;
class SkippedListModel;

/// What came of an import: figures, each source, and what was skipped with the reason.
class ResultPage final : public QWidget {
    Q_OBJECT

public:
    explicit ResultPage(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const Imported& imported);

private:
    void dress();

    const Appearance& m_appearance;
    QLabel* m_title;
    FigureTile* m_added;
    FigureTile* m_evidence;
    FigureTile* m_alreadyThere;
    FigureTile* m_outside;
    FigureTile* m_skipped;
    FigureTile* m_replaced;
    ImportResultModel* m_sources;
    QTableView* m_sourceTable;
    QLabel* m_placesTitle;
    SkippedListModel* m_places;
    QTableView* m_placeTable;
};

} // namespace afterword
