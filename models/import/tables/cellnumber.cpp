// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellnumber.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <limits>

namespace afterword {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

/// Powers of ten that a double holds exactly.
constexpr std::array<double, 23> powersOfTen{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                             1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

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

bool equalsIgnoringCase(std::string_view a, std::string_view lower) {
    return a.size() == lower.size() && std::equal(a.begin(), a.end(), lower.begin(), [](char x, char y) {
               return (x >= 'A' && x <= 'Z' ? static_cast<char>(x + 32) : x) == y;
           });
}

constexpr quint64 repeated(unsigned char byte) {
    return 0x0101010101010101U * byte;
}

/// Four to eight digits with at most one point, all at once: they lie in one word, the point is taken out, and the
/// digits are added up in pairs, in fours and as a whole.
bool readWordDecimal(const char* at, size_t length, double& value) {
    quint32 front = 0;
    quint32 back = 0;
    std::memcpy(&front, at, sizeof front);
    std::memcpy(&back, at + length - sizeof back, sizeof back);
    quint64 word = front | (quint64{back} << (8 * (length - sizeof back)));
    const quint64 difference = word ^ repeated('.');
    const quint64 points = (difference - repeated(1)) & ~difference & repeated(0x80);
    size_t digits = length;
    size_t places = 0;
    if (points != 0) {
        const auto position = static_cast<size_t>(std::countr_zero(points) >> 3);
        const quint64 before = (quint64{1} << (8 * position)) - 1;
        word = (word & before) | ((word >> 8U) & ~before);
        places = --digits - position;
    }
    word <<= 8 * (8 - digits);
    word |= digits == 8 ? 0 : repeated('0') >> (8 * digits);
    if (((word & repeated(0xF0)) | (((word + repeated(0x06)) & repeated(0xF0)) >> 4U)) != repeated(0x33)) {
        return false;
    }
    word = ((word & repeated(0x0F)) * 2561) >> 8U;
    word = ((word & 0x00FF00FF00FF00FFU) * 6553601) >> 16U;
    word = ((word & 0x0000FFFF0000FFFFU) * 42949672960001) >> 32U;
    value = static_cast<double>(word) / powersOfTen[places];
    return true;
}

/// Digits with at most one point, whole number below 2^53 and at most 22 places: then one division rounds correctly.
bool readShortDecimal(std::string_view cell, double& value) {
    if (cell.size() >= 4 && cell.size() <= 8 && readWordDecimal(cell.data(), cell.size(), value)) {
        return true;
    }
    const bool negative = cell.front() == '-';
    cell.remove_prefix(negative ? 1 : 0);
    if (cell.size() > 16) {
        return false;
    }
    quint64 whole = 0;
    size_t digits = 0;
    size_t point = cell.size();
    for (size_t i = 0; i < cell.size(); ++i) {
        const auto digit = static_cast<unsigned>(cell[i] - '0');
        if (digit < 10) {
            whole = whole * 10 + digit;
            ++digits;
        } else if (cell[i] == '.' && point == cell.size()) {
            point = i;
        } else {
            return false;
        }
    }
    if (digits == 0 || whole >= (quint64{1} << 53U)) {
        return false;
    }
    const size_t places = point == cell.size() ? 0 : cell.size() - point - 1;
    const double magnitude = static_cast<double>(whole) / powersOfTen[places];
    value = negative ? -magnitude : magnitude;
    return true;
}

NumberReading readWord(std::string_view cell, double& value) {
    for (const auto* gap : {"nan", "null", "na", "n/a", "-", "none", "undefined", "nil", "#n/a", "--"}) {
        if (equalsIgnoringCase(cell, gap)) {
            value = nan;
            return NumberReading::Gap;
        }
    }
    const bool negative = cell.front() == '-';
    cell.remove_prefix(negative || cell.front() == '+' ? 1 : 0);
    for (const auto* word : {"inf", "infinity", "\xE2\x88\x9E"}) {
        if (equalsIgnoringCase(cell, word)) {
            value = negative ? -infinity : infinity;
            return NumberReading::Value;
        }
    }
    return NumberReading::Not;
}

/// Reads as much of `cell` as is a number, and says how much that was; 0: nothing.
size_t readPrefix(std::string_view cell, double& value) {
    const size_t sign = !cell.empty() && cell.front() == '+' ? 1 : 0;
    const size_t first = sign == 0 && cell.starts_with('-') ? 1 : sign;
    if (first >= cell.size() || (!isDigit(cell[first]) && cell[first] != '.')) {
        return 0;
    }
    const char* const begin = cell.data() + sign;
    const auto [end, problem] = std::from_chars(begin, cell.data() + cell.size(), value);
    if (problem == std::errc::result_out_of_range) {
        // Too large is infinite, too small is nothing.
        const auto exponent = cell.substr(0, static_cast<size_t>(end - cell.data())).find_first_of("eE");
        const bool tiny = exponent != std::string_view::npos && exponent + 1 < cell.size() && cell[exponent + 1] == '-';
        value = (tiny ? 0.0 : infinity) * (cell.front() == '-' ? -1 : 1);
    }
    return static_cast<size_t>(end - cell.data()) * (end == begin ? 0 : 1);
}

struct UnitForm {
    std::string_view name;
    std::string_view base;
    double factor;
};

constexpr std::array<UnitForm, 47> unitForms{{
    {"ns", "s", 1e-9},
    {"\xC2\xB5s", "s", 1e-6},
    {"\xCE\xBCs", "s", 1e-6},
    {"us", "s", 1e-6},
    {"ms", "s", 1e-3},
    {"s", "s", 1},
    {"sec", "s", 1},
    {"secs", "s", 1},
    {"m", "s", 60},
    {"min", "s", 60},
    {"mins", "s", 60},
    {"minute", "s", 60},
    {"minutes", "s", 60},
    {"h", "s", 3600},
    {"hour", "s", 3600},
    {"hours", "s", 3600},
    {"day", "s", 86400},
    {"days", "s", 86400},
    {"d", "s", 86400},
    {"week", "s", 604800},
    {"weeks", "s", 604800},
    {"B", "B", 1},
    {"bytes", "B", 1},
    {"kB", "B", 1e3},
    {"KB", "B", 1e3},
    {"MB", "B", 1e6},
    {"GB", "B", 1e9},
    {"TB", "B", 1e12},
    {"KiB", "B", 1024},
    {"MiB", "B", 1048576.0},
    {"GiB", "B", 1073741824.0},
    {"TiB", "B", 1099511627776.0},
    {"b", "bit", 1},
    {"kb", "bit", 1e3},
    {"Mb", "bit", 1e6},
    {"Gb", "bit", 1e9},
    {"B/s", "B/s", 1},
    {"kB/s", "B/s", 1e3},
    {"MB/s", "B/s", 1e6},
    {"GB/s", "B/s", 1e9},
    {"KiB/s", "B/s", 1024},
    {"MiB/s", "B/s", 1048576.0},
    {"GiB/s", "B/s", 1073741824.0},
    {"b/s", "bit/s", 1},
    {"kb/s", "bit/s", 1e3},
    {"Mb/s", "bit/s", 1e6},
    {"Gb/s", "bit/s", 1e9},
}};

/// Grafana's short scale, alone ("1.2 K") or before a unit ("1.2 K req/s").
constexpr std::array<UnitForm, 5> scales{
    {{"K", "", 1e3}, {"Mil", "", 1e6}, {"Bil", "", 1e9}, {"Tri", "", 1e12}, {"k", "", 1e3}}};

bool isUnitText(std::string_view text) {
    return text.size() <= 16 && text.find_first_of(",;:\"{}[]=") == std::string_view::npos;
}

} // namespace

NumberReading readNumber(std::string_view cell, double& value, bool decimalComma) {
    if (!cell.empty() && readShortDecimal(cell, value)) {
        return NumberReading::Value;
    }
    cell = trimmed(cell);
    if (cell.empty()) {
        value = nan;
        return NumberReading::Gap;
    }
    const size_t comma = decimalComma ? cell.find(',') : std::string_view::npos;
    if (comma != std::string_view::npos && cell.size() < 40 && cell.find('.') == std::string_view::npos) {
        std::array<char, 40> copy{};
        std::copy(cell.begin(), cell.end(), copy.begin());
        copy[comma] = '.';
        return readNumber({copy.data(), cell.size()}, value);
    }
    if (readPrefix(cell, value) == cell.size()) {
        return NumberReading::Value;
    }
    return readWord(cell, value);
}

NumberReading readQuantity(std::string_view cell, double& value, std::string_view& unit, bool decimalComma) {
    unit = {};
    const NumberReading plain = readNumber(cell, value, decimalComma);
    if (plain != NumberReading::Not) {
        return plain;
    }
    cell = trimmed(cell);
    const size_t end = decimalComma ? cell.find_first_not_of("+-0123456789.,eE") : readPrefix(cell, value);
    if (end == 0 || end == std::string_view::npos ||
        readNumber(cell.substr(0, end), value, decimalComma) != NumberReading::Value) {
        return NumberReading::Not;
    }
    std::string_view text = trimmed(cell.substr(end));
    for (const UnitForm& scale : scales) {
        if (text == scale.name || (text.starts_with(scale.name) && text.substr(scale.name.size()).starts_with(' '))) {
            value *= scale.factor;
            text = trimmed(text.substr(scale.name.size()));
            break;
        }
    }
    for (const UnitForm& form : unitForms) {
        if (text == form.name) {
            value *= form.factor;
            unit = form.base;
            return NumberReading::Value;
        }
    }
    if (!isUnitText(text) || (!text.empty() && isDigit(text.front()))) {
        return NumberReading::Not;
    }
    unit = text;
    return NumberReading::Value;
}

} // namespace afterword
