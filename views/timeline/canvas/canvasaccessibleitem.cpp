// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasaccessibleitem.h"

#include "timelinecanvas.h"

namespace afterword {

CanvasAccessibleItem::CanvasAccessibleItem(TimelineCanvas* canvas, CanvasItems::Item item)
    : m_canvas(canvas)
    , m_item(item) {}

bool CanvasAccessibleItem::isValid() const {
    return m_canvas && m_item.event < m_canvas->scene().events().size() &&
           m_item.milestone < m_canvas->scene().milestones().size();
}

QAccessibleInterface* CanvasAccessibleItem::parent() const {
    return QAccessible::queryAccessibleInterface(m_canvas);
}

QUuid CanvasAccessibleItem::id() const {
    const CanvasScene& scene = m_canvas->scene();
    return m_item.event >= 0 ? scene.events()[m_item.event].id : scene.milestones()[m_item.milestone].id;
}

QString CanvasAccessibleItem::text(QAccessible::Text which) const {
    if (!isValid() || which != QAccessible::Name) {
        return {};
    }
    const CanvasScene& scene = m_canvas->scene();
    const CanvasText words = m_canvas->stage().text();
    return m_item.event >= 0 ? words.name(scene.events()[m_item.event])
                             : words.name(scene.milestones()[m_item.milestone]);
}

QRect CanvasAccessibleItem::rect() const {
    const QRect rect = isValid() ? m_canvas->rectOf(id()) : QRect();
    return rect.isEmpty() ? QRect() : rect.translated(m_canvas->viewport()->mapToGlobal(QPoint()));
}

QAccessible::State CanvasAccessibleItem::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool isEvent = m_item.event >= 0;
    const CanvasStage& stage = m_canvas->stage();
    state.focusable = true;
    state.selectable = isEvent;
    state.multiSelectable = isEvent;
    state.selected = isEvent && m_canvas->isSelected(id());
    const bool isCurrent =
        isEvent ? stage.currentEvent() == m_item.event : stage.currentMilestone() == m_item.milestone;
    state.focused = isCurrent && m_canvas->hasFocus();
    state.offscreen = m_canvas->rectOf(id()).isEmpty();
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
        m_canvas->goTo(id());
        m_canvas->setFocus();
    } else if (name == pressAction()) {
        m_canvas->goTo(id());
    } else if (name == toggleAction() && m_item.event >= 0) {
        m_canvas->toggle(id());
    } else if (name == showMenuAction()) {
        m_canvas->goTo(id());
        Q_EMIT m_canvas->menuRequested(rect().center());
    }
}

} // namespace afterword
