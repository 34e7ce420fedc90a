// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "civilscanner.h"

#include <algorithm>
#include <array>

namespace afterword {

namespace {

constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

constexpr bool isLetter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}

constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

/// A year of two digits belongs to this century, as far as imports of today go.
constexpr int fullYear(int year, size_t digits) {
    return digits <= 2 ? 2000 + year : year;
}

} // namespace

std::optional<CivilScanner::Found> CivilScanner::scan(std::string_view text, DateOrder order) {
    CivilScanner scanner(text);
    if (!scanner.readDate(order)) {
        return {};
    }
    if (!scanner.atEnd()) {
        scanner.skipAny("T t,:");
        if (!scanner.readTime() || !scanner.readHalfOfDay() || !scanner.readZone()) {
            return {};
        }
    }
    return scanner.m_found;
}

std::optional<CivilTime> CivilScanner::compact(std::string_view text) {
    if ((text.size() != 8 && text.size() != 14) || !std::all_of(text.begin(), text.end(), isDigit)) {
        return {};
    }
    CivilScanner scanner(text);
    CivilTime time;
    time.year = scanner.number(4);
    time.month = scanner.number(2);
    time.day = scanner.number(2);
    if (text.size() == 14) {
        time.hour = scanner.number(2);
        time.minute = scanner.number(2);
        time.second = scanner.number(2);
    }
    return time.year >= 1970 && time.year < 2100 && isValid(time) ? std::optional(time) : std::nullopt;
}

std::optional<DateOrder> CivilScanner::orderOf(std::string_view text) {
    CivilScanner scanner(text);
    const int first = scanner.number(2);
    if (first < 0 || scanner.atEnd() ||
        std::string_view("/.-").find(scanner.m_text.front()) == std::string_view::npos) {
        return {};
    }
    const char separator = scanner.m_text.front();
    scanner.m_text.remove_prefix(1);
    const int second = scanner.number(2);
    if (second < 0 || !scanner.skip(separator) || scanner.number(4) < 0) {
        return {};
    }
    if (separator == '.' || first > 12) {
        return DateOrder::DayFirst; // a date with dots has the day first wherever it is written
    }
    if (second > 12) {
        return DateOrder::MonthFirst;
    }
    return first == second ? std::nullopt : std::optional(DateOrder::Unknown);
}

bool CivilScanner::isTimeOfDay(std::string_view text) {
    CivilScanner scanner(text);
    return scanner.readTime() && scanner.readHalfOfDay() && scanner.atEnd();
}

bool CivilScanner::readDate(DateOrder order) {
    const std::string_view first = word();
    if (first.size() >= 3) {
        const bool weekday =
            std::string_view("sun mon tue wed thu fri sat")
                .find(std::string{lower(first[0]), lower(first[1]), lower(first[2])}) != std::string_view::npos;
        if (weekday) {
            m_text.remove_prefix(first.size());
            skipAny(", ");
        }
    }
    if (!word().empty()) {
        return readMonthNameFirst();
    }
    const size_t digits = std::min(m_text.find_first_not_of("0123456789"), m_text.size());
    if (digits == 4) {
        return readYearFirst();
    }
    const size_t nameAt = m_text.find_first_not_of("0123456789 /-.");
    const bool named = nameAt != std::string_view::npos && nameAt <= 4 && isLetter(m_text[nameAt]);
    return named ? readDayThenName() : readNumericDate(order);
}

bool CivilScanner::readYearFirst() {
    CivilTime& time = m_found.time;
    time.year = number(4);
    const char separator = atEnd() ? ' ' : m_text.front();
    if (separator != '-' && separator != '/' && separator != '.') {
        return false;
    }
    m_text.remove_prefix(1);
    time.month = number(2);
    if (time.month < 0 || !skip(separator)) {
        return false;
    }
    time.day = number(2);
    return time.day >= 0;
}

bool CivilScanner::readNumericDate(DateOrder order) {
    const auto own = orderOf(m_text);
    if (own && *own != DateOrder::Unknown) {
        order = *own;
    } else if (own && order == DateOrder::Unknown) {
        return false;
    }
    const int first = number(2);
    skipAny("/.-");
    const int second = number(2);
    skipAny("/.-");
    const size_t digits = std::min(m_text.find_first_not_of("0123456789"), m_text.size());
    const int year = number(4);
    if (first < 0 || second < 0 || (digits != 2 && digits != 4)) {
        return false;
    }
    CivilTime& time = m_found.time;
    time.year = fullYear(year, digits);
    time.month = order == DateOrder::MonthFirst ? first : second;
    time.day = order == DateOrder::MonthFirst ? second : first;
    return true;
}

/// "Mar 1, 2026".
bool CivilScanner::readMonthNameFirst() {
    CivilTime& time = m_found.time;
    time.month = monthName();
    skipAny(". ");
    time.day = number(2);
    skipAny(", ");
    const size_t digits = std::min(m_text.find_first_not_of("0123456789"), m_text.size());
    time.year = number(4);
    return time.month > 0 && time.day > 0 && digits == 4;
}

/// "22/Sep/25", "01 Mar 2026", "10-Oct-2000".
bool CivilScanner::readDayThenName() {
    CivilTime& time = m_found.time;
    time.day = number(2);
    skipAny("/-. ");
    time.month = monthName();
    skipAny("/-., ");
    const size_t digits = std::min(m_text.find_first_not_of("0123456789"), m_text.size());
    const int year = number(4);
    time.year = fullYear(year, digits);
    return time.month > 0 && time.day > 0 && (digits == 2 || digits == 4);
}

bool CivilScanner::readTime() {
    CivilTime& time = m_found.time;
    time.hour = number(2);
    if (time.hour < 0 || !skip(':')) {
        return false;
    }
    time.minute = number(2);
    if (time.minute < 0) {
        return false;
    }
    if (skip(':')) {
        time.second = number(2);
        return time.second >= 0 && readFraction();
    }
    return true;
}

bool CivilScanner::readFraction() {
    if (!skip('.') && !skip(',')) {
        return true;
    }
    const size_t digits = std::min(m_text.find_first_not_of("0123456789"), m_text.size());
    int scale = 100'000;
    for (const char c : m_text.substr(0, digits)) {
        m_found.time.microsecond += (c - '0') * scale;
        scale /= 10;
    }
    m_text.remove_prefix(digits);
    return digits > 0;
}

bool CivilScanner::readHalfOfDay() {
    const std::string_view before = m_text;
    skipAny(" ");
    const std::string_view half = word();
    const bool isHalf = half.size() == 2 && lower(half[1]) == 'm' && (lower(half[0]) == 'a' || lower(half[0]) == 'p');
    if (!isHalf) {
        m_text = before;
        return true;
    }
    int& hour = m_found.time.hour;
    if (hour < 1 || hour > 12) {
        return false;
    }
    hour = hour % 12 + (lower(half[0]) == 'p' ? 12 : 0);
    m_text.remove_prefix(2);
    return true;
}

/// An offset, "Z", "UTC" or "GMT"; behind an offset there may be the zone's letters and Go's monotonic clock.
bool CivilScanner::readZone() {
    skipAny(" ");
    if (atEnd()) {
        return true;
    }
    const std::string_view letters = word();
    if (letters == "Z" || letters == "z" || letters == "UTC" || letters == "GMT") {
        m_found.offsetSeconds = 0;
        m_text.remove_prefix(letters.size());
    } else if (!readOffset()) {
        return false;
    }
    skipAny(" ");
    const std::string_view name = word();
    if (name != "m") {
        m_text.remove_prefix(name.size());
        skipAny(" ");
    }
    return atEnd() || m_text.starts_with("m=");
}

bool CivilScanner::readOffset() {
    const bool negative = m_text.front() == '-';
    if (!negative && m_text.front() != '+') {
        return false;
    }
    m_text.remove_prefix(1);
    const int hour = number(2);
    const bool colon = skip(':');
    const int minute = colon || (!atEnd() && isDigit(m_text.front())) ? number(2) : 0;
    if (hour < 0 || hour > 18 || minute < 0 || minute > 59) {
        return false;
    }
    m_found.offsetSeconds = (hour * 3600 + minute * 60) * (negative ? -1 : 1);
    return true;
}

/// One to `maximumDigits` digits as a number; -1 where there are none.
int CivilScanner::number(size_t maximumDigits) {
    int value = -1;
    for (size_t i = 0; i < maximumDigits && !m_text.empty() && isDigit(m_text.front()); ++i) {
        value = std::max(value, 0) * 10 + (m_text.front() - '0');
        m_text.remove_prefix(1);
    }
    return value;
}

/// From 1; 0 where there is none. Longer names than three letters are taken whole.
int CivilScanner::monthName() {
    const std::string_view name = word();
    if (name.size() < 3) {
        return 0;
    }
    const std::array<char, 3> key{lower(name[0]), lower(name[1]), lower(name[2])};
    const auto* const found = std::find(months.begin(), months.end(), std::string_view(key.data(), key.size()));
    m_text.remove_prefix(name.size());
    return found == months.end() ? 0 : static_cast<int>(found - months.begin()) + 1;
}

bool CivilScanner::skip(char wanted) {
    const bool there = !m_text.empty() && m_text.front() == wanted;
    m_text.remove_prefix(there ? 1 : 0);
    return there;
}

void CivilScanner::skipAny(std::string_view any) {
    m_text.remove_prefix(std::min(m_text.find_first_not_of(any), m_text.size()));
}

std::string_view CivilScanner::word() const {
    size_t length = 0;
    while (length < m_text.size() && isLetter(m_text[length])) {
        ++length;
    }
    return m_text.substr(0, length);
}

} // namespace afterword
