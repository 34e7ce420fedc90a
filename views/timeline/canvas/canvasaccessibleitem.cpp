// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasaccessibleitem.h"

#include "timelinecanvas.h"

#include <algorithm>

namespace afterword {

CanvasAccessibleItem::CanvasAccessibleItem(TimelineCanvas* canvas, QUuid id)
    : m_canvas(canvas)
    , m_id(id) {}

CanvasItems::Item CanvasAccessibleItem::item() const {
    if (!m_canvas) {
        return {};
    }
    const auto& milestones = m_canvas->scene().milestones();
    const auto milestone =
        std::find_if(milestones.begin(), milestones.end(), [&](const CanvasMilestone& one) { return one.id == m_id; });
    return {milestone == milestones.end() ? -1 : static_cast<int>(milestone - milestones.begin()),
            m_canvas->scene().indexOf(m_id)};
}

bool CanvasAccessibleItem::isValid() const {
    return item() != CanvasItems::Item();
}

QAccessibleInterface* CanvasAccessibleItem::parent() const {
    return QAccessible::queryAccessibleInterface(m_canvas);
}

QString CanvasAccessibleItem::text(QAccessible::Text which) const {
    const CanvasItems::Item at = item();
    if (at == CanvasItems::Item() || which != QAccessible::Name) {
        return {};
    }
    const CanvasScene& scene = m_canvas->scene();
    const CanvasText words = m_canvas->stage().text();
    return at.event >= 0 ? words.name(scene.events()[at.event]) : words.name(scene.milestones()[at.milestone]);
}

QRect CanvasAccessibleItem::rect() const {
    const QRect rect = isValid() ? m_canvas->rectOf(m_id) : QRect();
    return rect.isEmpty() ? QRect() : rect.translated(m_canvas->viewport()->mapToGlobal(QPoint()));
}

QAccessible::State CanvasAccessibleItem::state() const {
    QAccessible::State state;
    const CanvasItems::Item at = item();
    if (at == CanvasItems::Item()) {
        state.invalid = true;
        return state;
    }
    const bool isEvent = at.event >= 0;
    const CanvasStage& stage = m_canvas->stage();
    state.focusable = true;
    state.selectable = isEvent;
    state.multiSelectable = isEvent;
    state.selected = isEvent && m_canvas->isSelected(m_id);
    const int milestone = stage.currentMilestone();
    const bool isCurrent = isEvent ? milestone < 0 && stage.currentEvent() == at.event : milestone == at.milestone;
    state.focused = isCurrent && m_canvas->hasFocus();
    state.offscreen = m_canvas->rectOf(m_id).isEmpty();
    return state;
}

void* CanvasAccessibleItem::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList CanvasAccessibleItem::actionNames() const {
    return {pressAction(), setFocusAction(), toggleAction(), showMenuAction()};
}

void CanvasAccessibleItem::doAction(const QString& name) {
    if (!isValid()) {
        return;
    }
    if (name == setFocusAction()) {
        m_canvas->goTo(m_id);
        m_canvas->setFocus();
    } else if (name == pressAction()) {
        m_canvas->goTo(m_id);
    } else if (name == toggleAction() && item().event >= 0) {
        m_canvas->toggle(m_id);
    } else if (name == showMenuAction()) {
        m_canvas->goTo(m_id);
        Q_EMIT m_canvas->menuRequested(rect().center());
    }
}

} // namespace afterword
