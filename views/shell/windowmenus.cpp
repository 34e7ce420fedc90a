// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowmenus.h"

#include "menuwords.h"

#include <QMenu>
#include <QMenuBar>
#include <QTimer>

namespace afterword {

WindowMenus::WindowMenus(QMenuBar& bar, Commands& commands, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_commands(commands) {
    connect(&m_commands, &Commands::changed, this, [this] {
        // A place brings many commands at once.
        if (!m_isDue) {
            m_isDue = true;
            QTimer::singleShot(0, this, &WindowMenus::fill);
        }
    });
    fill();
}

void WindowMenus::fill() {
    m_isDue = false;
    m_bar.clear();
    for (const Menu name : MenuWords::all()) {
        QList<Commands::Entry> entries = m_commands.all();
        entries.removeIf([name](const Commands::Entry& entry) { return entry.command.menu != name; });
        if (entries.isEmpty()) {
            continue;
        }
        std::stable_sort(entries.begin(), entries.end(),
                         [](const auto& a, const auto& b) { return a.command.group < b.command.group; });
        QMenu* menu = m_bar.addMenu(MenuWords::of(name));
        menu->setToolTipsVisible(true);
        int group = entries.constFirst().command.group;
        for (const Commands::Entry& entry : entries) {
            if (entry.command.group != group) {
                group = entry.command.group;
                menu->addSeparator();
            }
            menu->addAction(entry.action);
        }
    }
}

} // namespace afterword
