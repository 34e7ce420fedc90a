// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasaccessible.h"

#include "canvasaccessibleitem.h"
#include "timelinecanvas.h"

namespace afterword {

namespace {

QAccessibleInterface* makeAccessible(const QString& className, QObject* object) {
    auto* canvas =
        className == QLatin1String("afterword::TimelineCanvas") ? qobject_cast<TimelineCanvas*>(object) : nullptr;
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

CanvasAccessible* accessibleOf(TimelineCanvas& canvas) {
    return QAccessible::isActive() ? dynamic_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(&canvas))
                                   : nullptr;
}

QUuid idOf(const CanvasScene& scene, const CanvasItems::Item& item) {
    return item.event >= 0 ? scene.events()[item.event].id : scene.milestones()[item.milestone].id;
}

} // namespace

void installCanvasAccessibility() {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

void announceCanvasItem(TimelineCanvas& canvas, const CanvasItems::Item& item) {
    CanvasAccessible* accessible = accessibleOf(canvas);
    QAccessibleInterface* child = accessible ? accessible->interfaceOf(item) : nullptr;
    if (child && canvas.hasFocus()) {
        QAccessibleEvent focused(child, QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
}

void announceCanvasContent(TimelineCanvas& canvas) {
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(&canvas, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&changed);
    }
}

CanvasAccessible::CanvasAccessible(TimelineCanvas* canvas)
    : QAccessibleWidget(canvas, QAccessible::List)
    , m_canvas(canvas) {}

CanvasAccessible::~CanvasAccessible() {
    for (const QAccessible::Id id : std::as_const(m_ids)) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

void CanvasAccessible::forgetWhatIsGone() const {
    m_ids.removeIf([](const std::pair<const QUuid&, QAccessible::Id&>& known) {
        const QAccessibleInterface* child = QAccessible::accessibleInterface(known.second);
        const bool isGone = !child || !child->isValid();
        if (isGone) {
            QAccessible::deleteAccessibleInterface(known.second);
        }
        return isGone;
    });
}

const CanvasItems& CanvasAccessible::items() const {
    const CanvasStage& stage = m_canvas->stage();
    const TimeScale scale = stage.scale();
    if (m_generation != stage.generation()) {
        forgetWhatIsGone();
    }
    if (m_generation != stage.generation() || m_range.from != scale.from() || m_range.to != scale.to()) {
        m_generation = stage.generation();
        m_range = {scale.from(), scale.to()};
        m_items = CanvasItems(stage.scene(), scale.from(), scale.to());
    }
    return m_items;
}

int CanvasAccessible::childCount() const {
    return items().count() + QAccessibleWidget::childCount();
}

QAccessibleInterface* CanvasAccessible::child(int index) const {
    const int count = items().count();
    if (index < 0 || index >= count) {
        return QAccessibleWidget::child(index - count);
    }
    return interfaceOf(items().at(index));
}

QAccessibleInterface* CanvasAccessible::interfaceOf(const CanvasItems::Item& item) const {
    if (items().indexOf(item) < 0) {
        return nullptr;
    }
    const QUuid id = idOf(m_canvas->scene(), item);
    auto known = m_ids.find(id);
    if (known == m_ids.end()) {
        known = m_ids.insert(id, QAccessible::registerAccessibleInterface(new CanvasAccessibleItem(m_canvas, id)));
    }
    return QAccessible::accessibleInterface(*known);
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const {
    if (const auto* item = dynamic_cast<const CanvasAccessibleItem*>(child)) {
        return items().indexOf(item->item());
    }
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? index : index + items().count();
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const {
    const QPoint at = m_canvas->viewport()->mapFromGlobal(QPoint(x, y));
    if (!m_canvas->viewport()->rect().contains(at)) {
        return QAccessibleWidget::childAt(x, y);
    }
    const CanvasLayout::Hit hit = m_canvas->stage().layout().hitAt(at);
    if (hit.event >= 0 || hit.milestone >= 0) {
        return interfaceOf({hit.event >= 0 ? -1 : hit.milestone, hit.event});
    }
    return QAccessibleWidget::childAt(x, y);
}

QAccessibleInterface* CanvasAccessible::focusChild() const {
    if (!m_canvas->hasFocus()) {
        return QAccessibleWidget::focusChild();
    }
    const CanvasStage& stage = m_canvas->stage();
    QAccessibleInterface* current = nullptr;
    if (stage.currentMilestone() >= 0) {
        current = interfaceOf({stage.currentMilestone(), -1});
    } else if (stage.currentEvent() >= 0) {
        current = interfaceOf({-1, stage.currentEvent()});
    }
    return current ? current : QAccessible::queryAccessibleInterface(m_canvas);
}

QString CanvasAccessible::text(QAccessible::Text which) const {
    if (which != QAccessible::Description) {
        return QAccessibleWidget::text(which);
    }
    const CanvasScene& scene = m_canvas->scene();
    const TimeScale scale = m_canvas->stage().scale();
    const CanvasItems& seen = items();
    int events = 0;
    for (int i = 0; i < seen.count(); ++i) {
        events += seen.at(i).event >= 0 ? 1 : 0;
    }
    return m_canvas->stage().text().summary(scale.from(), scale.to(), events, static_cast<int>(scene.events().size()),
                                            static_cast<int>(scene.lanes().size()));
}

} // namespace afterword
