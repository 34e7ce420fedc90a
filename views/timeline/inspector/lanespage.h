// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "surroundings.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace afterword {

class ClockRow;
class Document;
class EmptyState;
class FieldGrid;
class FieldKeeper;
class LaneRow;
class ScrollPage;

/// The lanes in their order, and the clocks of the sources.
class LanesPage final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    LanesPage(Document& document, const Surroundings& surroundings, QWidget* parent);

    void refresh();

    /// What is typed and not in the document yet goes there.
    void settle();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void follow();
    void showLanes();
    void showClocks();
    void dress();

    Document& m_document;
    Surroundings m_surroundings;
    FieldKeeper* m_keeper;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ScrollPage* m_page;
    FieldGrid* m_grid;
    QWidget* m_laneArea;
    QWidget* m_clockArea;
    QVBoxLayout* m_lanes;
    QVBoxLayout* m_clocks;
    QList<LaneRow*> m_laneRows;
    QList<ClockRow*> m_clockRows;
};

} // namespace afterword
