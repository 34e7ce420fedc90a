// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "zone.h"

#include <QString>

#include <optional>

namespace afterword {

/// A day as people write it; without a year where they left it out.
struct WrittenDay {
    int year = 0; ///< 0: not written
    int month = 0;
    int day = 0;

    bool operator==(const WrittenDay&) const = default;
};

/// A time as people write it: "~14:32", "Jan 14, 10:18 AM", "20:07 EDT (00:07 UTC)".
struct WrittenTime {
    std::optional<WrittenDay> day;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int microsecond = 0;
    std::optional<Zone> zone;
    std::optional<int> utcMinuteOfDay; ///< of a second reading that names UTC, in brackets
    qsizetype begin = 0;               ///< in the line
    qsizetype length = 0;
};

/// At the begin of a line, behind marks of lists, headings, tables and quotes, and words like "At".
[[nodiscard]] std::optional<WrittenTime> timeAtBegin(const QString& line);

/// At the end of a short line, behind a label: "- Incident declared: 2023-06-06 11:00".
[[nodiscard]] std::optional<WrittenTime> timeAtEnd(const QString& line);

/// In a status page's mark: {{< track "2018-05-25 19:12:00" >}}.
[[nodiscard]] std::optional<WrittenTime> timeOfTrack(const QString& line);

/// In a cell of a table's row, with its date.
[[nodiscard]] std::optional<WrittenTime> timeInCell(const QString& line);

/// Of a chat that was pasted: "> Sen Lu [9:00 PM]".
[[nodiscard]] std::optional<WrittenTime> timeOfQuotedChat(const QString& line, QString& author);

/// A day anywhere in a title, heading or file name; with its year, where `withYear`.
[[nodiscard]] std::optional<WrittenDay> dayIn(const QString& text, bool withYear);

} // namespace afterword
