// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace afterword {

/// What a cell of a table says as a number.
enum class NumberReading {
    Value, ///< a number, an infinity included
    Gap,   ///< nothing: empty, `null`, `NaN`, `N/A`, `-`
    Not,   ///< something else
};

/// A decimal number with '.', exact to the last bit; `value` is NaN where it is a gap. With `decimalComma`, "3,14" is
/// one, too.
[[nodiscard]] NumberReading readNumber(std::string_view cell, double& value, bool decimalComma = false);

/// A number with a unit as Grafana prints it: "12 ms", "1.3 s", "4 GiB", "45%". The value is given in the base unit
/// (seconds, bytes, bits, ...) that `unit` names; an unknown unit is its own base. Without a unit, `unit` is empty.
[[nodiscard]] NumberReading readQuantity(std::string_view cell, double& value, std::string_view& unit,
                                         bool decimalComma = false);

} // namespace afterword
