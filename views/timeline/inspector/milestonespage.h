// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "surroundings.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace afterword {

class Document;
class FieldGrid;
class FieldKeeper;
class FindingsWatch;
class ImpactCard;
class MetricsPart;
class MilestoneRow;
class ToneLabel;

/// Milestones in their order, what is computed from them, and the impact windows.
class MilestonesPage final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    MilestonesPage(Document& document, const Surroundings& surroundings, const FindingsWatch& findings,
                   QWidget* parent);

    void refresh();

    /// What is typed and not in the document yet goes there.
    void settle();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void follow();
    void build();
    void showWindows();
    void addWindow();
    void dress();

    Document& m_document;
    Surroundings m_surroundings;
    const FindingsWatch& m_findings;
    FieldKeeper* m_keeper;
    FieldGrid* m_grid;
    QList<MilestoneRow*> m_rows;
    MetricsPart* m_metrics;
    QVBoxLayout* m_windows;
    QList<ImpactCard*> m_cards;
    ToneLabel* m_noWindows;
    QPushButton* m_add;
};

} // namespace afterword
