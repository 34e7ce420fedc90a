// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"

#include <optional>

namespace afterword {

/// One value before and after an edit. No `before`: it was added; no `after`: it was removed; both have the same type
/// and id.
struct ValueChange {
    std::optional<AnyValue> before;
    std::optional<AnyValue> after;

    [[nodiscard]] ValueChange reversed() const { return {after, before}; }

    bool operator==(const ValueChange&) const = default;
};

/// Puts a change into a postmortem. A value that is to be changed or removed and is not there is our fault (asserted,
/// ignored).
void apply(const ValueChange& change, Postmortem& postmortem);

} // namespace afterword
