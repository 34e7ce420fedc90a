// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedduration.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <string_view>

namespace afterword {

namespace {

struct Unit {
    std::u16string_view name;
    qint64 us;
};

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 longest = 3'652'500 * day;

constexpr std::array units{
    Unit{u"us", 1},           Unit{u"\u00b5s", 1},      Unit{u"\u03bcs", 1},      Unit{u"ms", 1000},
    Unit{u"s", second},       Unit{u"sec", second},     Unit{u"secs", second},    Unit{u"second", second},
    Unit{u"seconds", second}, Unit{u"sek", second},     Unit{u"sekunde", second}, Unit{u"sekunden", second},
    Unit{u"m", minute},       Unit{u"min", minute},     Unit{u"mins", minute},    Unit{u"minute", minute},
    Unit{u"minutes", minute}, Unit{u"minuten", minute}, Unit{u"h", hour},         Unit{u"hr", hour},
    Unit{u"hrs", hour},       Unit{u"hour", hour},      Unit{u"hours", hour},     Unit{u"std", hour},
    Unit{u"stunde", hour},    Unit{u"stunden", hour},   Unit{u"d", day},          Unit{u"day", day},
    Unit{u"days", day},       Unit{u"tag", day},        Unit{u"tage", day},       Unit{u"tagen", day},
    Unit{u"w", 7 * day},      Unit{u"week", 7 * day},   Unit{u"weeks", 7 * day},  Unit{u"woche", 7 * day},
    Unit{u"wochen", 7 * day},
};

qint64 unitNamed(const QString& name) {
    for (const Unit& unit : units) {
        if (name == QStringView(unit.name)) {
            return unit.us;
        }
    }
    return 0;
}

/// A number of one unit; negative where it is more than is taken.
qint64 lengthOf(const QString& number, qint64 unit) {
    const double value = number.toDouble() * static_cast<double>(unit);
    return value <= static_cast<double>(longest) ? std::llround(value) : -1;
}

std::optional<qint64> readClockForm(const QString& text) {
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,6}):([0-5]\d)(?::([0-5]\d(?:\.\d{1,6})?))?$)"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    return match.captured(1).toLongLong() * hour + match.captured(2).toLongLong() * minute +
           lengthOf(match.captured(3).isEmpty() ? QStringLiteral("0") : match.captured(3), second);
}

std::optional<qint64> readUnits(QString text) {
    static const QRegularExpression part(
        QStringLiteral(R"(^(\d{1,18}(?:[.,]\d{1,9})?) ?(\p{L}{1,8})\.?(?:,? |$|(?=\d)))"));
    qint64 sum = 0;
    while (!text.isEmpty()) {
        const auto match = part.match(text);
        const qint64 unit = unitNamed(match.captured(2));
        const qint64 length = unit > 0 ? lengthOf(match.captured(1).replace(u',', u'.'), unit) : -1;
        if (length < 0) {
            return {};
        }
        sum += length;
        if (sum > longest) {
            return {};
        }
        text.remove(0, match.capturedLength());
        static const QRegularExpression joint(QStringLiteral("^(?:and|und) "));
        text.remove(joint);
    }
    return sum;
}

} // namespace

QString cleanTypedText(const QString& text) {
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == 0x2212 || code == 0x2010 || code == 0x2011) {
            clean.append(u'-');
        } else if (code == 0x2014 || code == 0x2015) {
            clean.append(QChar(0x2013));
        } else if (c.isDigit()) {
            clean.append(QChar(static_cast<char16_t>(u'0' + c.digitValue())));
        } else if (c.category() != QChar::Other_Format) {
            clean.append(c);
        }
    }
    return clean.simplified();
}

Result<Duration> readTypedDuration(const QString& text) {
    constexpr qsizetype mostLetters = 80;
    QString rest = cleanTypedText(text).toLower();
    const bool isNegative = rest.startsWith(u'-');
    if (isNegative || rest.startsWith(u'+')) {
        rest = rest.sliced(1).trimmed();
    }
    if (!rest.isEmpty() && rest.size() <= mostLetters) {
        auto read = readClockForm(rest);
        read = read ? read : readUnits(rest);
        if (read) {
            return Duration{isNegative ? -*read : *read};
        }
    }
    return failure(
        ErrorCode::BadInput, text.left(mostLetters), QStringLiteral("duration"),
        {QStringLiteral("5m"), QStringLiteral("1h 30min"), QStringLiteral("90s"), QStringLiteral("00:06:20")});
}

} // namespace afterword
