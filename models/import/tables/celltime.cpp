// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "celltime.h"

#include <charconv>
#include <cstring>

namespace afterword {

namespace {

constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) {
        text.remove_suffix(1);
    }
    return text;
}

constexpr unsigned twoDigits(const char* at) {
    const auto tens = static_cast<unsigned>(at[0] - '0');
    const auto ones = static_cast<unsigned>(at[1] - '0');
    return tens < 10 && ones < 10 ? tens * 10 + ones : 1000;
}

} // namespace

CellTime::CellTime(Zone zone, Duration offset)
    : m_zone(std::move(zone))
    , m_offset(offset.us) {}

qint64 CellTime::inZone(const CivilTime& time) {
    m_sawZoneless = true;
    return m_zone.toInstant(time).at.us;
}

void CellTime::learnOrder(std::string_view cell) {
    if (const auto order = CivilScanner::orderOf(trimmed(cell))) {
        m_sawAmbiguous = m_sawAmbiguous || *order == DateOrder::Unknown;
        m_order = *order == DateOrder::Unknown ? m_order : *order;
    }
}

std::optional<qint64> CellTime::read(std::string_view cell) {
    if (const auto fast = readIsoFast(cell)) {
        return *fast + m_offset;
    }
    cell = trimmed(cell);
    if (cell.empty() || cell.size() > 80) {
        return {};
    }
    auto at = readEpoch(cell);
    if (!at) {
        at = readCivil(cell);
    }
    if (!at) {
        return {};
    }
    return *at + m_offset;
}

/// "YYYY-MM-DD?HH:MM:SS[.fraction]" with Z, or without anything where the zone is UTC.
std::optional<qint64> CellTime::readIsoFast(std::string_view cell) {
    if (cell.size() < 19 || cell.size() > 30) {
        return {};
    }
    const char* const at = cell.data();
    if (std::memcmp(at, m_dateText, sizeof m_dateText) != 0) {
        const unsigned century = twoDigits(at);
        const unsigned year = century * 100 + twoDigits(at + 2);
        const unsigned month = twoDigits(at + 5);
        const unsigned day = twoDigits(at + 8);
        const CivilTime date{static_cast<int>(year), static_cast<int>(month), static_cast<int>(day)};
        if (at[4] != '-' || at[7] != '-' || year > 9999 || !isValid(date)) {
            return {};
        }
        std::memcpy(m_dateText, at, sizeof m_dateText);
        m_midnight = utcInstant(date).us;
    }
    const unsigned hour = twoDigits(at + 11);
    const unsigned minute = twoDigits(at + 14);
    const unsigned second = twoDigits(at + 17);
    if ((at[10] != 'T' && at[10] != ' ') || at[13] != ':' || at[16] != ':' || hour > 23 || minute > 59 || second > 59) {
        return {};
    }
    size_t next = 19;
    qint64 micros = 0;
    if (next < cell.size() && cell[next] == '.') {
        qint64 scale = 100'000;
        const size_t begin = ++next;
        for (; next < cell.size() && isDigit(cell[next]); ++next) {
            micros += (cell[next] - '0') * scale;
            scale /= 10;
        }
        if (next == begin) {
            return {};
        }
    }
    const bool zulu = next + 1 == cell.size() && cell[next] == 'Z';
    if (!zulu && (next != cell.size() || !m_zone.isUtc())) {
        return {};
    }
    m_sawZoneless = m_sawZoneless || !zulu;
    const unsigned seconds = (hour * 60 + minute) * 60 + second;
    return m_midnight + qint64{seconds} * 1'000'000 + micros;
}

/// Whole numbers by their size: 8 digits of a date, 14 of date and time, else an epoch in s, ms, us or ns. A fraction
/// makes it seconds or milliseconds.
std::optional<qint64> CellTime::readEpoch(std::string_view cell) const {
    qint64 whole = 0;
    const auto [end, problem] = std::from_chars(cell.data(), cell.data() + cell.size(), whole);
    if (problem != std::errc() || end == cell.data()) {
        return {};
    }
    const auto rest = cell.substr(static_cast<size_t>(end - cell.data()));
    double fraction = 0;
    if (!rest.empty()) {
        const auto [fractionEnd, bad] = std::from_chars(rest.data(), rest.data() + rest.size(), fraction);
        if (rest.front() != '.' || bad != std::errc() || fractionEnd != rest.data() + rest.size() || fraction >= 1) {
            return {};
        }
    }
    if (whole < 100'000'000) {
        return {}; // before 1973, or a date: see readCivil
    }
    if (whole < 100'000'000'000) {
        return whole * 1'000'000 + qRound64(fraction * 1e6);
    }
    if (rest.empty() && cell.size() == 14 && CivilScanner::compact(cell)) {
        return {};
    }
    if (whole < 100'000'000'000'000) {
        return whole * 1000 + qRound64(fraction * 1e3);
    }
    return whole < 100'000'000'000'000'000 ? whole : whole / 1000;
}

std::optional<qint64> CellTime::readCivil(std::string_view cell) {
    if (const auto digits = CivilScanner::compact(cell)) {
        return inZone(*digits);
    }
    const auto found = CivilScanner::scan(cell, m_order);
    if (!found || !isValid(found->time)) {
        return {};
    }
    return found->offsetSeconds ? utcInstant(found->time).us - qint64{*found->offsetSeconds} * 1'000'000
                                : inZone(found->time);
}

} // namespace afterword
