// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspectorcommands.h"

#include "commands.h"
#include "document.h"
#include "eventtext.h"
#include "inspectorpanel.h"
#include "notices.h"
#include "selection.h"
#include "storychange.h"
#include "storyfacts.h"
#include "storyfields.h"
#include "storymodel.h"
#include "timeaxis.h"
#include "timecontext.h"

namespace afterword {

InspectorCommands::InspectorCommands(Document& document, StoryModel& model, const Surroundings& surroundings,
                                     InspectorPanel& panel)
    : QObject(&panel)
    , m_document(document)
    , m_model(model)
    , m_surroundings(surroundings)
    , m_panel(panel) {}

void InspectorCommands::add(const QList<QWidget*>& owners) {
    m_owners = owners;
    addEventCommands();
    addReportCommands();
    addMilestoneCommands();
    connect(&m_surroundings.selection, &Selection::changed, this, &InspectorCommands::update);
    connect(&m_document, &Document::changed, this, &InspectorCommands::update);
    update();
}

void InspectorCommands::command(const QString& id, int group, const QString& text, const QList<QKeySequence>& keys,
                                Icon icon, const std::function<void()>& run, bool needsEvent) {
    m_surroundings.commands.add({id, Menu::Timeline, text, keys, icon, group}, m_owners, run);
    (needsEvent ? m_needEvent : m_others).append(id);
}

void InspectorCommands::addEventCommands() {
    constexpr int group = 5;
    command(
        QStringLiteral("event.add"), group, tr("&New event"), {QKeySequence(Qt::Key_N)}, Icon::Add,
        [this] { addEvent(); }, false);
    command(QStringLiteral("event.addBetween"), group, tr("New event &between"), {QKeySequence(Qt::SHIFT | Qt::Key_N)},
            Icon::Add, [this] { addBetween(); });
    command(QStringLiteral("event.edit"), group, tr("&Edit event"),
            {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, Icon::Edit, [this] { m_panel.editCurrent(); });
    command(QStringLiteral("event.editTime"), group, tr("Edit &time"), {QKeySequence(Qt::Key_F2)}, Icon::Clock,
            [this] { m_panel.editTime(); });
    command(QStringLiteral("event.delete"), group, tr("&Delete event"),
            {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)}, Icon::Delete,
            [this] { removeSelected(); });
}

void InspectorCommands::addReportCommands() {
    constexpr int group = 6;
    command(QStringLiteral("event.star"), group, tr("&Star: into the report"), {QKeySequence(Qt::Key_M)}, Icon::Star,
            [this] { toggleStar(); });
    for (const auto& [visibility, key] : TextKeys<Visibility>::keys) {
        const Icon icon = visibility == Visibility::Public     ? Icon::Shown
                          : visibility == Visibility::Internal ? Icon::Locked
                                                               : Icon::Skip;
        command(QStringLiteral("event.visibility.") + QString::fromUtf16(key), group,
                tr("Reports: %1", "where events are shown").arg(EventText::of(visibility)), {}, icon,
                [this, chosen = visibility] { story::setVisibility(m_document, selected(), chosen); });
    }
    command(QStringLiteral("event.knownAtCursor"), group, tr("Known at the time cursor"), {}, Icon::Clock,
            [this] { story::setKnownAt(m_document, selected(), cursorOf(m_surroundings)); });
    command(QStringLiteral("event.knownAtOnce"), group, tr("Known at once"), {}, Icon::Clock,
            [this] { story::setKnownAt(m_document, selected(), {}); });
}

void InspectorCommands::addMilestoneCommands() {
    constexpr int group = 30;
    for (const auto& [kind, key] : TextKeys<MilestoneKind>::keys) {
        command(
            QStringLiteral("milestone.") + QString::fromUtf16(key), group,
            //: %1: name of a milestone
            tr("Milestone: %1 here").arg(EventText::of(kind)), {}, Icon::Milestone,
            [this, chosen = kind] { setMilestone(chosen); }, false);
    }
}

QList<EventId> InspectorCommands::selected() const {
    QList<EventId> ids;
    for (const QUuid& id : m_surroundings.selection.ids()) {
        if (m_document.find<TimelineEvent>(EventId(id))) {
            ids.append(EventId(id));
        }
    }
    return ids;
}

void InspectorCommands::addEvent() {
    const EventId id = story::addEvent(m_document, cursorOf(m_surroundings));
    if (!id.isNull()) {
        m_surroundings.selection.select(id.uuid());
        m_panel.editCurrent();
    }
}

std::pair<EventId, EventId> InspectorCommands::pairForBetween() const {
    QList<EventId> ids = selected();
    if (ids.size() == 1) {
        // The next one in the story follows.
        const int row = m_model.rowOf(ids.constFirst());
        if (row >= 0 && row + 1 < m_model.rowCount()) {
            ids.append(m_model.eventOf(row + 1).id);
        }
    }
    if (ids.size() < 2) {
        return {};
    }
    const auto events = story::eventsOf(m_document.postmortem(), ids);
    const auto [first, last] = std::minmax_element(events.begin(), events.end(), [](const auto* a, const auto* b) {
        return isBefore(*a, *b, StoryClock::Happened);
    });
    return {(*first)->id, (*last)->id};
}

void InspectorCommands::addBetween() {
    const auto [first, second] = pairForBetween();
    const EventId id = story::addEventBetween(m_document, first, second);
    if (!id.isNull()) {
        m_surroundings.selection.select(id.uuid());
        m_panel.editCurrent();
    } else if (m_document.readOnlyReason().isEmpty()) {
        m_surroundings.notices.toast(tr("Select two events, or one that another follows."));
    }
}

void InspectorCommands::removeSelected() {
    const QList<EventId> ids = selected();
    if (ids.isEmpty() || !m_document.readOnlyReason().isEmpty()) {
        return;
    }
    int row = m_model.rowCount();
    for (const EventId& id : ids) {
        row = std::min(row, std::max(0, m_model.rowOf(id)));
    }
    story::removeEvents(m_document, ids);
    row = std::min(row, m_model.rowCount() - 1);
    row >= 0 ? m_surroundings.selection.select(m_model.eventOf(row).id.uuid()) : m_surroundings.selection.clear();
    const int step = m_document.undoStack().index();
    m_surroundings.notices.toast(tr("%Ln event(s) deleted", nullptr, static_cast<int>(ids.size())),
                                 {tr("Undo"), [this, step, ids] {
                                      undoRemoval(step, ids);
                                  }});
}

void InspectorCommands::undoRemoval(int step, const QList<EventId>& ids) {
    // Only this step: what was done since stays.
    if (m_document.undoStack().index() != step) {
        m_surroundings.notices.toast(tr("Something was changed since. Edit > Undo goes back step by step."));
        return;
    }
    m_document.undoStack().undo();
    QList<QUuid> again;
    for (const EventId& id : ids) {
        again.append(id.uuid());
    }
    m_surroundings.selection.select(again);
}

void InspectorCommands::toggleStar() {
    const QList<EventId> ids = selected();
    const auto events = story::eventsOf(m_document.postmortem(), ids);
    const bool areStarred = std::all_of(events.begin(), events.end(), [](const auto* event) { return event->starred; });
    story::setStarred(m_document, ids, !areStarred);
}

void InspectorCommands::setMilestone(MilestoneKind kind) {
    const EventId current(m_surroundings.selection.current());
    if (m_document.find<TimelineEvent>(current)) {
        story::setMilestone(m_document, kind, current);
    } else {
        story::setMilestone(m_document, kind, cursorOf(m_surroundings));
    }
}

void InspectorCommands::update() {
    const QString reason = m_document.readOnlyReason();
    const QString none = reason.isEmpty() && selected().isEmpty() ? tr("Select an event first.") : reason;
    for (const QString& id : std::as_const(m_needEvent)) {
        m_surroundings.commands.setUnavailable(id, id == QStringLiteral("event.edit") ||
                                                           id == QStringLiteral("event.editTime")
                                                       ? (selected().isEmpty() ? none : QString())
                                                       : none);
    }
    for (const QString& id : std::as_const(m_others)) {
        m_surroundings.commands.setUnavailable(id, reason);
    }
}

} // namespace afterword
