// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvasitems.h"

#include <QAccessible>
#include <QPointer>

namespace afterword {

class TimelineCanvas;

/// An event or a milestone of a canvas, for screen readers. It stays the same while the event is edited, and is not
/// valid any more once the canvas does not have it.
class CanvasAccessibleItem final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CanvasAccessibleItem(TimelineCanvas* canvas, QUuid id);

    /// Where it is in the scene; neither, where it is gone.
    [[nodiscard]] CanvasItems::Item item() const;

    [[nodiscard]] bool isValid() const override;

    [[nodiscard]] QObject* object() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface* parent() const override;

    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text which) const override;

    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QRect rect() const override;

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;

    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<TimelineCanvas> m_canvas;
    QUuid m_id;
};

} // namespace afterword
