// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvasscene.h"

#include <vector>

namespace afterword {

/// What a screen reader finds in a stretch of a canvas: milestones, then events lane by lane, each in order of time.
class CanvasItems {
public:
    struct Item {
        int milestone = -1; ///< one of both is a position in the scene
        int event = -1;

        bool operator==(const Item&) const = default;
    };

    CanvasItems() = default;
    CanvasItems(const CanvasScene& scene, Instant from, Instant to);

    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }

    [[nodiscard]] Item at(int index) const { return m_items[static_cast<std::size_t>(index)]; }

    /// -1 where it is not in the stretch.
    [[nodiscard]] int indexOf(const Item& item) const;

private:
    std::vector<Item> m_items;
};

} // namespace afterword
