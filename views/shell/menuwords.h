// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands.h"

#include <QCoreApplication>

namespace afterword {

/// How the menus are called.
class MenuWords {
    Q_DECLARE_TR_FUNCTIONS(MenuWords)

public:
    [[nodiscard]] static QString of(Menu menu);
    [[nodiscard]] static QList<Menu> all();
};

} // namespace afterword
