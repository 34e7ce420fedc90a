// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "zone.h"

namespace afterword {

/// A stretch of time, laid out along a stretch of pixels. Differences are taken in whole microseconds before anything
/// becomes a fraction, so that at any zoom an event stands where its microsecond is.
class TimeScale {
public:
    TimeScale() = default;

    /// From `from` at `left` to `to` at `left + width`. A stretch of no length is taken as one microsecond, a width of
    /// none as one pixel.
    TimeScale(Instant from, Instant to, double left, double width);

    [[nodiscard]] Instant from() const { return m_from; }

    [[nodiscard]] Instant to() const { return m_to; }

    [[nodiscard]] double left() const { return m_left; }

    [[nodiscard]] double width() const { return m_width; }

    [[nodiscard]] double right() const { return m_left + m_width; }

    [[nodiscard]] double usPerPixel() const;

    /// May lie far outside of the axis.
    [[nodiscard]] double xOf(Instant at) const;

    /// To the nearest microsecond.
    [[nodiscard]] Instant atX(double x) const;

    [[nodiscard]] double pixelsOf(Duration length) const;

    /// To the nearest microsecond.
    [[nodiscard]] Duration lengthOf(double pixels) const;

    [[nodiscard]] bool holds(Instant at) const { return at >= m_from && at <= m_to; }

    /// The longest of a microsecond, a millisecond, a second, a minute, an hour and a day that is not longer than a
    /// pixel: what is pointed at is not known better.
    [[nodiscard]] Duration quantum() const;

    /// What is pointed at, on a round time of the quantum in `zone`.
    [[nodiscard]] Instant pointedAt(double x, const Zone& zone) const;

private:
    Instant m_from;
    Instant m_to{1};
    double m_left = 0;
    double m_width = 1;
};

/// The nearest multiple of `unit` on the clocks of `zone`. `unit` is more than nothing.
[[nodiscard]] Instant roundedTo(Instant at, Duration unit, const Zone& zone);

} // namespace afterword
