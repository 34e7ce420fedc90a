// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinerange.h"

#include <algorithm>

namespace afterword {

TimelineRange timelineRange(QList<Instant> moments) {
    constexpr qint64 farthest = 4'000'000'000'000'000'000;
    for (Instant& at : moments) {
        at.us = std::clamp(at.us, -farthest, farthest);
    }
    std::sort(moments.begin(), moments.end());
    const qsizetype fifth = moments.size() / 5;
    qsizetype first = fifth;
    qsizetype last = moments.size() - 1 - fifth;
    while (first > 0 || last + 1 < moments.size()) {
        const Duration spanned = std::max(moments[last] - moments[first], minutes(30));
        const auto isNear = [&](Duration away) {
            return away.us / 3 <= spanned.us;
        };
        if (first > 0 && isNear(moments[first] - moments[first - 1])) {
            --first;
        } else if (last + 1 < moments.size() && isNear(moments[last + 1] - moments[last])) {
            ++last;
        } else {
            break;
        }
    }
    return rangeAround(moments[first], moments[last]);
}

TimelineRange rangeAround(Instant from, Instant to) {
    const Duration spanned = to - from;
    const Duration margin = spanned.us == 0 ? minutes(5) : Duration{std::max<qint64>(spanned.us / 32, 1)};
    return {from - margin, to + margin};
}

} // namespace afterword
