// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "civilscanner.h"
#include "zone.h"

namespace afterword {

/// Reads the times in one column of a table: ISO 8601 and its kin ("2026-03-01 14:32:00", Go's and Ruby's forms),
/// epochs in s, ms, us or ns, 20260301, 20260301143200, "01/03/2026 14:32" where the order is evident, "22/Sep/25 9:26
/// AM", "Mar 1, 2026 14:32", "Sun, 01 Mar 2026 14:32:00 +0100".
class CellTime {
public:
    /// Times that name no zone are in `zone`; `offset` is added to every time.
    CellTime(Zone zone, Duration offset);

    /// Looks whether a cell tells the order of day and month. To be called on some cells before read().
    void learnOrder(std::string_view cell);

    /// True where a cell was seen whose day and month could be either, and none that tells.
    [[nodiscard]] bool isOrderUnknown() const { return m_sawAmbiguous && m_order == DateOrder::Unknown; }

    [[nodiscard]] DateOrder order() const { return m_order; }

    void setOrder(DateOrder order) { m_order = order; }

    /// Microseconds since 1970 UTC; null where the cell is no time.
    [[nodiscard]] std::optional<qint64> read(std::string_view cell);

    /// Some time that was read named no zone, so that the zone given was taken.
    [[nodiscard]] bool sawZoneless() const { return m_sawZoneless; }

private:
    [[nodiscard]] std::optional<qint64> readIsoFast(std::string_view cell);
    [[nodiscard]] std::optional<qint64> readEpoch(std::string_view cell) const;
    [[nodiscard]] std::optional<qint64> readCivil(std::string_view cell);
    [[nodiscard]] qint64 inZone(const CivilTime& time);

    Zone m_zone;
    qint64 m_offset;
    DateOrder m_order = DateOrder::Unknown;
    bool m_sawAmbiguous = false;
    bool m_sawZoneless = false;

    // The date read last, as text, and its midnight: stamps of one day follow each other.
    char m_dateText[10] = {};
    qint64 m_midnight = 0; ///< as if on UTC
};

} // namespace afterword
