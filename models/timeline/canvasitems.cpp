// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasitems.h"

#include <algorithm>

namespace afterword {

CanvasItems::CanvasItems(const CanvasScene& scene, Instant from, Instant to) {
    for (int i = 0; i < scene.milestones().size(); ++i) {
        const Instant at = scene.milestones()[i].at;
        if (at >= from && at <= to) {
            m_items.push_back({i, -1});
        }
    }
    for (const CanvasScene::Lane& lane : scene.lanes()) {
        for (int i = lane.first; i < lane.end && scene.events()[i].from <= to; ++i) {
            const CanvasEvent& event = scene.events()[i];
            if (event.end().value_or(event.from) >= from) {
                m_items.push_back({-1, i});
            }
        }
    }
}

int CanvasItems::indexOf(const Item& item) const {
    const auto found = std::partition_point(m_items.begin(), m_items.end(), [&](const Item& one) {
        const bool isMilestone = one.milestone >= 0;
        return item.milestone >= 0 ? isMilestone && one.milestone < item.milestone
                                   : isMilestone || one.event < item.event;
    });
    return found != m_items.end() && *found == item ? static_cast<int>(found - m_items.begin()) : -1;
}

} // namespace afterword
