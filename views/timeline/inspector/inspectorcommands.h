// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "surroundings.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QWidget;

namespace afterword {

class Document;
class InspectorPanel;
class StoryModel;
enum class Icon;

/// What one can do to the selected events, and to milestones with them.
class InspectorCommands final : public QObject {
    Q_OBJECT

public:
    /// All outlive the commands.
    InspectorCommands(Document& document, StoryModel& model, const Surroundings& surroundings, InspectorPanel& panel);

    void add(const QList<QWidget*>& owners);

    /// At the cursor, and to be written.
    void addEvent();

private:
    void addEventCommands();
    void addReportCommands();
    void addMilestoneCommands();
    void command(const QString& id, int group, const QString& text, const QList<QKeySequence>& keys, Icon icon,
                 const std::function<void()>& run, bool needsEvent = true);
    void addBetween();
    void removeSelected();
    void undoRemoval(int step, const QList<EventId>& ids);
    void toggleStar();
    void setMilestone(MilestoneKind kind);
    void update();

    [[nodiscard]] QList<EventId> selected() const;
    [[nodiscard]] std::pair<EventId, EventId> pairForBetween() const;

    Document& m_document;
    StoryModel& m_model;
    Surroundings m_surroundings;
    InspectorPanel& m_panel;
    QList<QWidget*> m_owners;
    QStringList m_needEvent; ///< ids of commands that act on selected events
    QStringList m_others;
};

} // namespace afterword
