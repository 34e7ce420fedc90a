// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instant.h"
#include "zone.h"

#include <QObject>

#include <optional>

namespace afterword {

/// The one time axis of a window: which stretch of time is shown, in which zone, and where the cursors stand. Canvas,
/// charts, tables and text share it, and so move together without knowing each other.
class TimeAxis final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Between a millisecond and a thousand years apart.
    [[nodiscard]] Instant from() const { return m_from; }

    [[nodiscard]] Instant to() const { return m_to; }

    void setRange(Instant from, Instant to);

    /// Zooms by `factor` (below 1: closer) so that `anchor` keeps its place on the screen.
    void zoom(double factor, Instant anchor);

    /// Moves by this share of what is shown; positive: later.
    void pan(double share);

    /// Brings `at` into the middle where it is not shown.
    void reveal(Instant at);

    /// Of everything that is printed.
    [[nodiscard]] const Zone& zone() const { return m_zone; }

    void setZone(const Zone& zone);

    /// Shown beside the first; null: there is none.
    [[nodiscard]] const std::optional<Zone>& secondZone() const { return m_secondZone; }

    void setSecondZone(const std::optional<Zone>& zone);

    /// Where one points at, or where it was locked.
    [[nodiscard]] std::optional<Instant> cursor() const { return m_lock ? m_lock : m_pointed; }

    [[nodiscard]] bool isLocked() const { return m_lock.has_value(); }

    /// Null: nowhere. Does not move a locked cursor.
    void point(std::optional<Instant> at);

    void lock(Instant at);
    void unlock();

    /// The second cursor, from which differences are counted.
    [[nodiscard]] std::optional<Instant> mark() const { return m_mark; }

    void setMark(std::optional<Instant> at);

Q_SIGNALS:
    void rangeChanged();
    void zoneChanged();
    void cursorChanged();

private:
    Instant m_from;
    Instant m_to = Instant{} + hours(1);
    Zone m_zone;
    std::optional<Zone> m_secondZone;
    std::optional<Instant> m_pointed;
    std::optional<Instant> m_lock;
    std::optional<Instant> m_mark;
};

} // namespace afterword
