// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dateorder.h"
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
    std::optional<int> year;                  ///< of times that name none, where it was given
    DateOrder dateOrder = DateOrder::Unknown; ///< of a table in which no date tells it
    Duration offset;                          ///< added to every time: the source's clock was wrong by it
    Instant modified;                         ///< of the file; a time without a year is the latest not after it

    /// Of --map: "time", "text", "kind", "author", "lane" to a column's name or its number from 1; to nothing where
    /// none is to be taken.
    QHash<QString, QString> columns;

    /// No column is to be taken as this.
    [[nodiscard]] bool isWithout(const QString& role) const {
        const auto given = columns.constFind(role);
        return given != columns.constEnd() && given->isEmpty();
    }
};

} // namespace afterword
