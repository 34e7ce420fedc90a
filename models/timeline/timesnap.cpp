// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timesnap.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace afterword {

namespace {

/// The finest unit whose multiples stand so far apart that there is room to let go between them.
Duration snapUnit(const TimeScale& scale, double reach) {
    static constexpr std::array units{Duration{1}, Duration{1000}, Duration{10'000}, Duration{100'000},
                                      seconds(1),  seconds(10),    minutes(1),       minutes(5),
                                      minutes(15), hours(1),       hours(6),         days(1)};
    for (const Duration unit : units) {
        if (scale.pixelsOf(unit) >= 3 * reach) {
            return unit;
        }
    }
    return units.back();
}

} // namespace

TimeSnap::TimeSnap(QList<Instant> neighbours, const TimeScale& scale, const Zone& zone, double reach)
    : m_neighbours(std::move(neighbours))
    , m_scale(scale)
    , m_zone(zone)
    , m_reach(reach)
    , m_unit(snapUnit(scale, reach)) {
    std::sort(m_neighbours.begin(), m_neighbours.end());
}

TimeSnap::Rest TimeSnap::rest(Instant pointed) const {
    const auto isNear = [&](Instant at) {
        return std::abs(m_scale.pixelsOf(at - pointed)) <= m_reach;
    };
    const auto later = std::lower_bound(m_neighbours.begin(), m_neighbours.end(), pointed);
    const bool hasLater = later != m_neighbours.end() && isNear(*later);
    const bool hasEarlier = later != m_neighbours.begin() && isNear(*(later - 1));
    if (hasLater && (!hasEarlier || *later - pointed < pointed - *(later - 1))) {
        return {*later, To::Neighbour};
    }
    if (hasEarlier) {
        return {*(later - 1), To::Neighbour};
    }
    const Instant round = roundedTo(pointed, m_unit, m_zone);
    return isNear(round) ? Rest{round, To::Round} : freely(pointed);
}

TimeSnap::Rest TimeSnap::freely(Instant pointed) const {
    return {roundedTo(pointed, m_scale.quantum(), m_zone), To::Nothing};
}

} // namespace afterword
