// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace afterword {

class MainWindow;
class Workbench;

/// The commands that every window has, whatever is open in it.
class WindowCommands {
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)

public:
    static void addTo(MainWindow& window, Workbench& workbench);

private:
    static void addFile(MainWindow& window, Workbench& workbench);
    static void addEdit(MainWindow& window);
    static void addView(MainWindow& window, Workbench& workbench);
};

} // namespace afterword
