// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"

#include <QString>

#include <functional>

namespace afterword {

/// Something that the palette offers.
struct PaletteEntry {
    Icon icon = Icon::None;
    QString text;
    QString remark; ///< at the right: the key, the time
    QString group;  ///< "Commands", "Events", ...
    bool isOn = true;
    std::function<void()> run;
};

} // namespace afterword
