// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "civiltime.h"
#include "dateorder.h"

#include <optional>
#include <string_view>

namespace afterword {

/// Reads one written date and time, piece by piece.
class CivilScanner {
public:
    struct Found {
        CivilTime time;
        std::optional<int> offsetSeconds; ///< null where no zone is named
    };

    /// A date, alone or with a time and a zone. Dates of three numbers with the year last need `order`, unless it is
    /// evident. The calendar is not asked: see isValid.
    [[nodiscard]] static std::optional<Found> scan(std::string_view text, DateOrder order);

    /// YYYYMMDD or YYYYMMDDHHMMSS, all digits, of a day that the calendar has between 1970 and 2100.
    [[nodiscard]] static std::optional<CivilTime> compact(std::string_view text);

    /// Where `text` begins with a date of three numbers with the year last: the order that it proves, or Unknown.
    [[nodiscard]] static std::optional<DateOrder> orderOf(std::string_view text);

    /// The hour, minute and second of a text that is a time of day alone.
    [[nodiscard]] static bool isTimeOfDay(std::string_view text);

private:
    explicit CivilScanner(std::string_view text)
        : m_text(text) {}

    [[nodiscard]] bool readDate(DateOrder order);
    [[nodiscard]] bool readNumericDate(DateOrder order);
    [[nodiscard]] bool readYearFirst();
    [[nodiscard]] bool readMonthNameFirst();
    [[nodiscard]] bool readDayThenName();
    [[nodiscard]] bool readTime();
    [[nodiscard]] bool readFraction();
    [[nodiscard]] bool readHalfOfDay();
    [[nodiscard]] bool readZone();
    [[nodiscard]] bool readOffset();

    [[nodiscard]] int number(size_t maximumDigits);
    [[nodiscard]] int monthName();
    [[nodiscard]] bool skip(char wanted);
    void skipAny(std::string_view any);
    [[nodiscard]] std::string_view word() const;

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }

    std::string_view m_text; ///< what is left
    Found m_found;
};

} // namespace afterword
