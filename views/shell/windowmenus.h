// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands.h"

#include <QObject>

class QMenuBar;

namespace afterword {

/// Keeps a menu bar filled with the commands of a window.
class WindowMenus final : public QObject {
    Q_OBJECT

public:
    /// All outlive the menus.
    WindowMenus(QMenuBar& bar, Commands& commands, QObject* parent = nullptr);

private:
    void fill();

    QMenuBar& m_bar;
    Commands& m_commands;
    bool m_isDue = false;
};

} // namespace afterword
