// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace afterword {

/// Microseconds of a Slack timestamp ("1459154014.000018"), which is a message's identity, too: read digit by digit, as
/// a double would not hold it. Null where it is none.
[[nodiscard]] inline std::optional<qint64> slackTime(std::string_view text) {
    const size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    if (whole.empty() || whole.size() > 11) {
        return {};
    }
    qint64 us = 0;
    for (const char c : whole) {
        if (c < '0' || c > '9') {
            return {};
        }
        us = us * 10 + (c - '0');
    }
    us *= 1'000'000;
    qint64 unit = 100'000;
    for (size_t i = whole.size() + 1; i < text.size(); ++i, unit /= 10) {
        if (text[i] < '0' || text[i] > '9') {
            return {};
        }
        us += (text[i] - '0') * unit;
    }
    return us;
}

} // namespace afterword
