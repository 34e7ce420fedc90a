// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flagplaces.h"

#include <algorithm>
#include <limits>

namespace afterword {

namespace {

struct Placed {
    double x = 0;
    double left = 0;
    double right = 0;
    int row = 0;
};

bool fits(const Placed& candidate, const QList<Placed>& placed) {
    return std::none_of(placed.begin(), placed.end(), [&](const Placed& other) {
        if (other.row == candidate.row) {
            return candidate.left < other.right && other.left < candidate.right;
        }
        const Placed& low = other.row < candidate.row ? other : candidate;
        const Placed& high = other.row < candidate.row ? candidate : other;
        return high.x > low.left && high.x < low.right;
    });
}

FlagPlace placeOne(const FlagBox& flag, bool leftwards, QList<Placed>& placed) {
    Placed one{flag.x, leftwards ? flag.x - flag.width : flag.x, leftwards ? flag.x : flag.x + flag.width, 0};
    const auto top = static_cast<int>(placed.size());
    while (one.row < top && !fits(one, placed)) {
        ++one.row;
    }
    placed.append(one);
    return {one.row, leftwards};
}

} // namespace

QList<FlagPlace> placeFlags(const QList<FlagBox>& flags, double right) {
    // Labels that would run over the end stand left of their poles, and so do those whose poles would cross such a
    // label.
    QList<bool> turned(flags.size(), false);
    double reach = std::numeric_limits<double>::infinity();
    for (qsizetype i = flags.size() - 1; i >= 0; --i) {
        turned[i] = flags[i].x + flags[i].width > right || flags[i].x > reach;
        if (turned[i]) {
            reach = std::min(reach, flags[i].x - flags[i].width);
        }
    }
    // The pole of a higher row passes the labels of the lower ones on the side that they do not point to, so the flags
    // that come first in the direction of their labels are the higher ones.
    QList<FlagPlace> places(flags.size());
    QList<Placed> placed;
    for (qsizetype i = 0; i < flags.size(); ++i) {
        if (turned[i]) {
            places[i] = placeOne(flags[i], true, placed);
        }
    }
    for (qsizetype i = flags.size() - 1; i >= 0; --i) {
        if (!turned[i]) {
            places[i] = placeOne(flags[i], false, placed);
        }
    }
    return places;
}

int rowsOf(const QList<FlagPlace>& places) {
    int rows = 0;
    for (const FlagPlace& place : places) {
        rows = std::max(rows, place.row + 1);
    }
    return rows;
}

} // namespace afterword
