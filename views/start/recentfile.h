// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instant.h"

#include <QString>

namespace afterword {

/// A library that was open before.
struct RecentFile {
    QString path;
    QString title;     ///< of the incident that was open in it
    Instant changedAt; ///< of the file
    qint64 bytes = 0;
    bool isThere = true;
};

} // namespace afterword
