// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QUuid>

namespace afterword {

/// What is selected in a window, shared by all views of it: things by their ids, of which one is the current.
class Selection final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// In the order in which they were selected, each once.
    [[nodiscard]] const QList<QUuid>& ids() const { return m_ids; }

    /// The one that keys act on and the inspector shows; null where nothing is selected.
    [[nodiscard]] QUuid current() const { return m_current; }

    [[nodiscard]] bool holds(QUuid id) const { return m_ids.contains(id); }

    void select(QUuid id);

    /// `current` is one of `ids`, or null: the last one.
    void select(const QList<QUuid>& ids, QUuid current = {});

    /// In or out, as with a click with Ctrl.
    void toggle(QUuid id);

    void clear();

Q_SIGNALS:
    void changed();

private:
    QList<QUuid> m_ids;
    QUuid m_current;
};

} // namespace afterword
