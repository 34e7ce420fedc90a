// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typedtime.h"

namespace afterword {

/// A day as it was typed.
struct TypedDay {
    enum class Kind {
        Date,
        DateWithoutYear,
        FromToday, ///< `days` from today
        Weekday,   ///< 1 (Monday) to 7
    };
    Kind kind = Kind::Date;
    int year = 0;
    int month = 0;
    int day = 0;
    int weekday = 0;
    int days = 0;
};

/// Null where `text` (cleaned) is no day.
[[nodiscard]] std::optional<TypedDay> readTypedDay(const QString& text);

/// The days, since 1970 on a calendar of `zone`, that are meant: one, or for a weekday this one and the same a week
/// before, of which the first not after now is to be taken. Empty for a 29 February where no leap year is near.
[[nodiscard]] QList<qint64> daysMeant(const TypedDay& day, const TypedTimeContext& context, const Zone& zone);

} // namespace afterword
