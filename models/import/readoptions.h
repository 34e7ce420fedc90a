// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "zone.h"

#include <QHash>
#include <QString>

#include <optional>

namespace afterword {

/// What a reader is told about the input, apart from its bytes.
struct ReadOptions {
    QString name; ///< of the file, as shown
    Zone zone;    ///< of times that name none: what was given, else the incident's
    bool zoneGiven = false;
    std::optional<int> year; ///< of times that name none, where it was given
    Duration offset;         ///< added to every time: the source's clock was wrong by it
    Instant modified;        ///< of the file; a time without a year is taken as the latest that is not after it
    QHash<QString, QString>
        columns; ///< of --map: "time", "text", "kind", "author", "lane" to a column's name or its number from 1
};

} // namespace afterword
