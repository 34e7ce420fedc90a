// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace afterword {

/// A flag on a time axis: a pole at `x` with a label beside its upper end.
struct FlagBox {
    double x = 0;
    double width = 0; ///< of the label, with the space around it
};

/// Where a flag's label stands.
struct FlagPlace {
    int row = 0;            ///< 0 is the lowest; a pole reaches down from its row through those below
    bool leftwards = false; ///< the label stands left of the pole, because the axis ends right of it

    bool operator==(const FlagPlace&) const = default;
};

/// Rows for flags in order of x, so that no label covers another or stands on another flag's pole, on an axis that
/// ends at `right`.
[[nodiscard]] QList<FlagPlace> placeFlags(const QList<FlagBox>& flags, double right);

/// How many rows the flags take.
[[nodiscard]] int rowsOf(const QList<FlagPlace>& places);

} // namespace afterword
