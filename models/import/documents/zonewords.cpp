// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zonewords.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace afterword {

namespace {

struct Word {
    const char* word;
    const char* zone;
};

/// Abbreviations are not unique in the world; these are the readings that incident reports mean.
constexpr std::array words{
    Word{"UTC", "UTC"},
    Word{"GMT", "UTC"},
    Word{"Z", "UTC"},
    Word{"EST", "-05:00"},
    Word{"EDT", "-04:00"},
    Word{"CST", "-06:00"},
    Word{"CDT", "-05:00"},
    Word{"MST", "-07:00"},
    Word{"MDT", "-06:00"},
    Word{"PST", "-08:00"},
    Word{"PDT", "-07:00"},
    Word{"BST", "+01:00"},
    Word{"WEST", "+01:00"},
    Word{"WET", "UTC"},
    Word{"CEST", "+02:00"},
    Word{"CET", "+01:00"},
    Word{"MESZ", "+02:00"},
    Word{"MEZ", "+01:00"},
    Word{"EEST", "+03:00"},
    Word{"EET", "+02:00"},
    Word{"MSK", "+03:00"},
    Word{"IST", "+05:30"},
    Word{"SGT", "+08:00"},
    Word{"HKT", "+08:00"},
    Word{"JST", "+09:00"},
    Word{"KST", "+09:00"},
    Word{"AEST", "+10:00"},
    Word{"AEDT", "+11:00"},
    Word{"NZST", "+12:00"},
    Word{"NZDT", "+13:00"},
    Word{"ET", "America/New_York"},
    Word{"CT", "America/Chicago"},
    Word{"MT", "America/Denver"},
    Word{"PT", "America/Los_Angeles"},
    Word{"Eastern", "America/New_York"},
    Word{"Central", "America/Chicago"},
    Word{"Mountain", "America/Denver"},
    Word{"Pacific", "America/Los_Angeles"},
};

} // namespace

std::optional<Zone> zoneOfWord(const QString& word) {
    static const QRegularExpression shifted(QStringLiteral("^(?:UTC|GMT)?([+-])(\\d{1,2})(?::?(\\d\\d))?$"));
    QString zone;
    for (const Word& known : words) {
        if (word == QLatin1String(known.word)) {
            zone = QLatin1String(known.zone);
        }
    }
    if (const auto match = shifted.match(word); match.hasMatch()) {
        const QString minutes = match.captured(3).isEmpty() ? QStringLiteral("00") : match.captured(3);
        zone = match.captured(1) + match.captured(2).rightJustified(2, QLatin1Char('0')) + QLatin1Char(':') + minutes;
    }
    if (zone.isEmpty()) {
        return {};
    }
    const auto found = Zone::fromName(zone);
    return found ? std::optional<Zone>(*found) : std::nullopt;
}

QString zoneWordPattern() {
    QStringList all;
    for (const Word& known : words) {
        all.append(QLatin1String(known.word));
    }
    all.sort();
    std::reverse(all.begin(), all.end()); // "CEST" before "CE..."
    return QStringLiteral("(?:(?:UTC|GMT)[+-]\\d{1,2}(?::?\\d\\d)?|[+-]\\d\\d:?\\d\\d|(?:") +
           all.join(QLatin1Char('|')) + QStringLiteral(")\\b)");
}

} // namespace afterword
