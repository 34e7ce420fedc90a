// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monthnames.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace afterword {

namespace {

struct Name {
    std::string_view text;
    int value;
};

// In lower case. Where a short form is no beginning of the long one, both are there.
constexpr std::array monthNames{
    Name{"january", 1},      Name{"januar", 1},     Name{"janvier", 1},
    Name{"enero", 1},        Name{"gennaio", 1},    Name{"janeiro", 1},
    Name{"januari", 1},      Name{"february", 2},   Name{"februar", 2},
    Name{"f\u00e9vrier", 2}, Name{"fevrier", 2},    Name{"febrero", 2},
    Name{"febbraio", 2},     Name{"fevereiro", 2},  Name{"februari", 2},
    Name{"march", 3},        Name{"m\u00e4rz", 3},  Name{"mrz", 3},
    Name{"mars", 3},         Name{"marzo", 3},      Name{"mar\u00e7o", 3},
    Name{"maart", 3},        Name{"mrt", 3},        Name{"april", 4},
    Name{"avril", 4},        Name{"abril", 4},      Name{"aprile", 4},
    Name{"may", 5},          Name{"mai", 5},        Name{"mayo", 5},
    Name{"maggio", 5},       Name{"maio", 5},       Name{"mei", 5},
    Name{"june", 6},         Name{"juni", 6},       Name{"juin", 6},
    Name{"junio", 6},        Name{"giugno", 6},     Name{"junho", 6},
    Name{"july", 7},         Name{"juli", 7},       Name{"juillet", 7},
    Name{"julio", 7},        Name{"luglio", 7},     Name{"julho", 7},
    Name{"august", 8},       Name{"ao\u00fbt", 8},  Name{"aout", 8},
    Name{"agosto", 8},       Name{"augustus", 8},   Name{"september", 9},
    Name{"septembre", 9},    Name{"settembre", 9},  Name{"septiembre", 9},
    Name{"setembro", 9},     Name{"october", 10},   Name{"oktober", 10},
    Name{"octobre", 10},     Name{"octubre", 10},   Name{"ottobre", 10},
    Name{"outubro", 10},     Name{"november", 11},  Name{"novembre", 11},
    Name{"noviembre", 11},   Name{"novembro", 11},  Name{"december", 12},
    Name{"dezember", 12},    Name{"dicembre", 12},  Name{"d\u00e9cembre", 12},
    Name{"decembre", 12},    Name{"diciembre", 12}, Name{"dezembro", 12},
};

constexpr std::array<std::string_view, 33> weekdays{
    "monday",      "tuesday",      "wednesday",      "thursday",   "friday",   "saturday",    "sunday",
    "montag",      "dienstag",     "mittwoch",       "donnerstag", "freitag",  "samstag",     "sonntag",
    "lundi",       "mardi",        "mercredi",       "jeudi",      "vendredi", "samedi",      "dimanche",
    "lunes",       "martes",       "mi\u00e9rcoles", "jueves",     "viernes",  "s\u00e1bado", "domingo",
    "luned\u00ec", "gioved\u00ec", "venerd\u00ec",   "sabato",     "domenica"};

constexpr int hour = 3600;
constexpr std::array zones{
    Name{"UTC", 0},          Name{"GMT", 0},          Name{"UT", 0},           Name{"WET", 0},
    Name{"BST", hour},       Name{"WEST", hour},      Name{"CET", hour},       Name{"MEZ", hour},
    Name{"CEST", 2 * hour},  Name{"MESZ", 2 * hour},  Name{"EET", 2 * hour},   Name{"EEST", 3 * hour},
    Name{"MSK", 3 * hour},   Name{"JST", 9 * hour},   Name{"KST", 9 * hour},   Name{"AEST", 10 * hour},
    Name{"AEDT", 11 * hour}, Name{"NZST", 12 * hour}, Name{"NZDT", 13 * hour}, Name{"EST", -5 * hour},
    Name{"EDT", -4 * hour},  Name{"CDT", -5 * hour},  Name{"MST", -7 * hour},  Name{"MDT", -6 * hour},
    Name{"PST", -8 * hour},  Name{"PDT", -7 * hour},  Name{"AKST", -9 * hour}, Name{"AKDT", -8 * hour},
    Name{"HST", -10 * hour}};

constexpr qsizetype longest = 12;
using Lowered = std::array<char, static_cast<size_t>(longest)>;

/// Only ASCII letters change; that is enough for the names above but for a leading accented capital, which none has.
std::string_view lowered(QByteArrayView name, Lowered& room) {
    if (name.size() < 3 || name.size() > longest) {
        return {};
    }
    std::transform(name.begin(), name.end(), room.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return {room.data(), static_cast<size_t>(name.size())};
}

} // namespace

int monthOfName(QByteArrayView name) {
    Lowered room;
    const std::string_view wanted = lowered(name, room);
    if (wanted.empty()) {
        return 0;
    }
    const auto found = std::find_if(monthNames.begin(), monthNames.end(),
                                    [&](const Name& month) { return month.text.starts_with(wanted); });
    return found == monthNames.end() ? 0 : found->value;
}

bool isWeekdayName(QByteArrayView name) {
    Lowered room;
    const std::string_view wanted = lowered(name, room);
    return !wanted.empty() &&
           std::any_of(weekdays.begin(), weekdays.end(), [&](std::string_view day) { return day.starts_with(wanted); });
}

std::optional<int> offsetOfZoneLetters(QByteArrayView letters) {
    const std::string_view wanted(letters.data(), static_cast<size_t>(letters.size()));
    const auto found = std::find_if(zones.begin(), zones.end(), [&](const Name& zone) { return zone.text == wanted; });
    return found == zones.end() ? std::nullopt : std::optional<int>(found->value);
}

} // namespace afterword
