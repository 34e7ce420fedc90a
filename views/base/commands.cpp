// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include <QWidget>

namespace afterword {

QAction* Commands::add(const Command& command, const QList<QWidget*>& owners, const std::function<void()>& run) {
    Q_ASSERT(!find(command.id) && !owners.isEmpty());
    QWidget* first = owners.constFirst();
    auto* action = new QAction(iconOf(command.icon), command.text, first);
    action->setObjectName(command.id);
    action->setShortcuts(command.keys);
    action->setShortcutContext(first->isWindow() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    action->setIconVisibleInMenu(true);
    for (QWidget* owner : owners) {
        owner->addAction(action);
    }
    connect(action, &QAction::triggered, this, [run] { run(); });
    connect(action, &QObject::destroyed, this, [this, id = command.id] {
        m_all.removeIf([&](const Entry& entry) { return entry.command.id == id; });
        Q_EMIT changed();
    });
    m_all.append({command, action});
    setUnavailable(command.id, {});
    Q_EMIT changed();
    return action;
}

QAction* Commands::find(const QString& id) const {
    for (const Entry& entry : m_all) {
        if (entry.command.id == id) {
            return entry.action;
        }
    }
    return nullptr;
}

void Commands::setUnavailable(const QString& id, const QString& reason) {
    QAction* action = find(id);
    if (!action) {
        return;
    }
    action->setEnabled(reason.isEmpty());
    const QString name = QString(action->text()).remove(u'&');
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString named = keys.isEmpty() ? name : tr("%1 (%2)", "a command and its key").arg(name, keys);
    action->setToolTip(reason.isEmpty() ? named : named + u'\n' + reason);
    action->setStatusTip(reason);
}

} // namespace afterword
