// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvasitems.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QUuid>

namespace afterword {

class TimelineCanvas;

/// Makes canvases readable; to be called before the first is shown. Calling it again does nothing.
void installCanvasAccessibility();

/// One goes to an event or a milestone by keys or by a click.
void announceCanvasItem(TimelineCanvas& canvas, const CanvasItems::Item& item);

/// There are other events now.
void announceCanvasContent(TimelineCanvas& canvas);

/// A canvas as a list of the milestones and events that are seen, in the order of CanvasItems, and then of its
/// controls.
class CanvasAccessible final : public QAccessibleWidget {
public:
    explicit CanvasAccessible(TimelineCanvas* canvas);
    ~CanvasAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text which) const override;

    /// Null where it is not seen.
    [[nodiscard]] QAccessibleInterface* interfaceOf(const CanvasItems::Item& item) const;

private:
    /// Up to date.
    [[nodiscard]] const CanvasItems& items() const;
    void forgetWhatIsGone() const;

    QPointer<TimelineCanvas> m_canvas;
    mutable CanvasItems m_items;
    mutable TimelineRange m_range;               ///< what the items were gathered for
    mutable int m_generation = -1;               ///< likewise
    mutable QHash<QUuid, QAccessible::Id> m_ids; ///< of children that somebody has asked for
};

} // namespace afterword
