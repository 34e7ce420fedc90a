// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

namespace afterword {

enum class Menu { File, Edit, View, Insert, Timeline, Evidence, Help };

/// Something that the user can do: it stands in a menu, in the palette and on the key sheet.
struct Command {
    QString id; ///< "event.add": unique in the window; also the action's object name
    Menu menu = Menu::Edit;
    QString text; ///< as in the menu, without an ellipsis unless it asks something first
    QList<QKeySequence> keys;
    Icon icon = Icon::None;
    int group = 0; ///< groups of a menu are set apart by lines, in this order
};

/// All commands of one window.
class Commands final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Its keys act while the focus is in one of `owners` (then it is on their context as well); with the window as the
    /// owner, everywhere in it. The command lives as long as its first owner.
    QAction* add(const Command& command, const QList<QWidget*>& owners, const std::function<void()>& run);

    /// Null where there is none.
    [[nodiscard]] QAction* find(const QString& id) const;

    struct Entry {
        Command command;
        QAction* action = nullptr;
    };

    /// In the order in which they were added.
    [[nodiscard]] const QList<Entry>& all() const { return m_all; }

    /// Off with the reason in the tooltip; an empty reason: on.
    void setUnavailable(const QString& id, const QString& reason);

Q_SIGNALS:
    void changed();

private:
    QList<Entry> m_all;
};

} // namespace afterword
