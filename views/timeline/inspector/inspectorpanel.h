// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "surroundings.h"

#include <QUuid>
#include <QWidget>

class QTabWidget;

namespace afterword {

class Document;
class EventForm;
class FindingsPage;
class FindingsWatch;
class InspectorCommands;
class LanesPage;
class MilestonesPage;
class StoryModel;

/// The side panel of the timeline: all of the selected events, milestones and impact, what was found, lanes and clocks.
class InspectorPanel final : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Event, Milestones, Findings, Lanes };

    /// All outlive the panel.
    InspectorPanel(Document& document, StoryModel& model, const Surroundings& surroundings, QWidget* parent);

    /// What one can do to events and milestones, with its keys in these widgets.
    void addCommands(const QList<QWidget*>& owners);

    /// Shows the panel, with the focus in the text of the selected event.
    void editCurrent();

    /// The same with its time.
    void editTime();

    void showTab(Tab tab);

    [[nodiscard]] Tab currentTab() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void evidenceWanted(afterword::EvidenceId id);
    /// The candidate that an event was picked from.
    void sourceWanted(QUuid event);
    /// Escape, or Enter at the end of a text: on with what one did before.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void nameTabs();
    void dress();

    Surroundings m_surroundings;
    FindingsWatch* m_findings;
    QTabWidget* m_tabs;
    EventForm* m_event;
    MilestonesPage* m_milestones;
    FindingsPage* m_found;
    LanesPage* m_lanes;
    InspectorCommands* m_commands;
};

} // namespace afterword
