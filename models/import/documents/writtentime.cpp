// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writtentime.h"

#include "zonewords.h"

#include <QRegularExpression>

namespace afterword {

namespace {

constexpr qsizetype lookedAt = 2000;

QString monthPattern() {
    return QStringLiteral(
        "Jan|Feb|Fév|Mar|Mär|Apr|Avr|Abr|May|Mai|Jun|Jui|Jul|Aug|Aoû|Ago|Sep|Oct|Okt|Nov|Dec|Dez|Déc|Dic|Ene");
}

int monthNumber(const QString& name) {
    static const QStringList starts{
        QStringLiteral("jan ene"),     QStringLiteral("feb fév"),     QStringLiteral("mar mär"),
        QStringLiteral("apr avr abr"), QStringLiteral("may mai"),     QStringLiteral("jun"),
        QStringLiteral("jul jui"),     QStringLiteral("aug aoû ago"), QStringLiteral("sep"),
        QStringLiteral("oct okt"),     QStringLiteral("nov"),         QStringLiteral("dec dez déc dic")};
    const QString folded = name.toLower();
    if (folded.startsWith(QLatin1String("juin"))) {
        return 6;
    }
    for (int i = 0; i < starts.size(); ++i) {
        if (starts[i].contains(folded.left(3))) {
            return i + 1;
        }
    }
    return 0;
}

/// Groups y1 m1 d1 ... of the ways to write a day; the suffix keeps their names apart.
QString dayPattern() {
    const QString month = QStringLiteral("(?:") + monthPattern() + QStringLiteral(")[a-zéûä]*");
    return QStringLiteral("(?:(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\\s+)?"
                          "(?:(?<y1>\\d{4})[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})"
                          "|(?<d2>\\d{1,2})\\.(?<m2>\\d{1,2})\\.(?<y2>\\d{4})"
                          "|(?<m3>[01]\\d)-(?<d3>[0-3]\\d)(?=\\s)"
                          "|(?<n4>") +
           month +
           QStringLiteral(")\\.?\\s+(?<d4>\\d{1,2})(?!\\d|:)(?:st|nd|rd|th)?(?:,?\\s+(?<y4>\\d{4})(?!\\d|:))?"
                          "|(?<d5>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?<n5>") +
           month + QStringLiteral(")\\.?(?:,?\\s+(?<y5>\\d{4})(?!\\d|:))?))");
}

/// Hour, minute, ..., an end of a span, a zone, a second reading in UTC.
QString clockPattern() {
    const QString half = QStringLiteral("(?:\\s?(?<half>[AaPp])\\.?[Mm]\\b\\.?)?");
    return QStringLiteral(
               "(?<hour>[0-2]?\\d)[:h](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:[.,](?<part>\\d{1,9}))?)?(?!\\d)") +
           half +
           QStringLiteral("(?:\\s*(?:-|–|—|to|until|bis)\\s*~?[0-2]?\\d[:h][0-5]\\d(?!\\d)(?:\\s?[AaPp][Mm]\\b)?)?"
                          "(?:\\s*\\(?(?<zone>") +
           zoneWordPattern() +
           QStringLiteral(")\\)?)?(?:\\s*[(/]\\s*(?<utcHour>[0-2]?\\d):(?<utcMinute>[0-5]\\d)\\s*(?:UTC|GMT|Z)\\)?)?");
}

const QString& about() {
    static const QString pattern = QStringLiteral(
        "(?:(?:at|by|on|around|about|approx|approximately|circa|ca|c|um|gegen|vers)\\b\\.?\\s*)?[~≈]?\\s*");
    return pattern;
}

QString stampPattern(bool dayIsOptional) {
    const QString day = dayPattern() + QStringLiteral("(?:[,T|:\\s*_]|at|um|-)*\\s*") + about();
    return QStringLiteral("(?<stamp>") + (dayIsOptional ? QStringLiteral("(?:") + day + QStringLiteral(")?") : day) +
           about() + clockPattern() + QStringLiteral(")");
}

QRegularExpression expression(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<WrittenDay> dayOf(const QRegularExpressionMatch& match) {
    const auto number = [&match](const QString& name) {
        return match.captured(name).toInt();
    };
    for (const QString& way :
         {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")}) {
        WrittenDay day{way == QLatin1String("3") ? 0 : number(QLatin1Char('y') + way), 0,
                       number(QLatin1Char('d') + way)};
        if (day.day == 0) {
            continue;
        }
        const QString name = way >= QLatin1String("4") ? match.captured(QLatin1Char('n') + way) : QString();
        day.month = name.isEmpty() ? number(QLatin1Char('m') + way) : monthNumber(name);
        constexpr int leapYear = 2024;
        const CivilTime civil{day.year == 0 ? leapYear : day.year, day.month, day.day, 0, 0, 0, 0};
        return day.month > 0 && day.month <= 12 && isValid(civil) ? std::optional<WrittenDay>(day) : std::nullopt;
    }
    return {};
}

std::optional<WrittenTime> timeOf(const QRegularExpressionMatch& match) {
    if (!match.hasMatch()) {
        return {};
    }
    const auto number = [&match](const char* name) {
        return match.captured(QLatin1String(name)).toInt();
    };
    WrittenTime time;
    time.hour = number("hour");
    time.minute = number("minute");
    time.second = number("second");
    const QString part = match.captured(QStringLiteral("part"));
    time.microsecond = part.isEmpty() ? 0 : part.leftJustified(6, QLatin1Char('0'), true).toInt();
    if (const QString half = match.captured(QStringLiteral("half")).toLower(); !half.isEmpty()) {
        constexpr int noon = 12;
        if (time.hour > noon && half == QLatin1String("a")) {
            return {};
        }
        time.hour = time.hour <= noon ? time.hour % noon + (half == QLatin1String("p") ? noon : 0) : time.hour;
    }
    if (time.hour > 23) {
        return {};
    }
    time.day = dayOf(match);
    if (const QString zone = match.captured(QStringLiteral("zone")); !zone.isEmpty()) {
        const auto exact = zoneOfWord(zone);
        time.zone = exact ? exact : zoneOfWord(zone.toUpper());
    }
    if (!match.captured(QStringLiteral("utcHour")).isEmpty()) {
        time.utcMinuteOfDay = number("utcHour") * 60 + number("utcMinute");
    }
    time.begin = match.capturedStart(QStringLiteral("stamp"));
    time.length = match.capturedLength(QStringLiteral("stamp"));
    return time;
}

} // namespace

std::optional<WrittenTime> timeAtBegin(const QString& line) {
    static const QRegularExpression form = expression(
        QStringLiteral("^[\\s>]*(?:(?:[-*+•]|\\d{1,3}[.)])\\s+)?(?:#{1,6}\\s+)?(?:\\|\\s*)?[\\[(*_`\\s\"]*") + about() +
        stampPattern(true) + QStringLiteral("(?![\\w/])"));
    return timeOf(form.match(line.left(lookedAt)));
}

std::optional<WrittenTime> timeAtEnd(const QString& line) {
    constexpr qsizetype longest = 160;
    if (line.size() > longest) {
        return {};
    }
    static const QRegularExpression dated =
        expression(QStringLiteral("(?<!\\w)") + stampPattern(false) + QStringLiteral("[\\s.)\\]*_\"|]*$"));
    if (const auto time = timeOf(dated.match(line))) {
        return time;
    }
    // Without its date, only behind a label or "at".
    static const QRegularExpression labelled =
        expression(QStringLiteral("^\\s*(?:[-*+]\\s+|\\*\\*)?.{2,80}(?:[:–-]|\\b(?:at|um|à|a las)\\b)[\\s*]+") +
                   stampPattern(true) + QStringLiteral("[\\s.)\\]*_\"|]*$"));
    return timeOf(labelled.match(line));
}

std::optional<WrittenTime> timeOfTrack(const QString& line) {
    static const QRegularExpression form =
        expression(QStringLiteral("\\{\\{<\\s*track\\s+\"") + stampPattern(false) + QStringLiteral("\"\\s*>\\}\\}"));
    return timeOf(form.match(line.right(lookedAt)).hasMatch() ? form.match(line) : QRegularExpressionMatch());
}

std::optional<WrittenTime> timeInCell(const QString& line) {
    static const QRegularExpression form =
        expression(QStringLiteral("\\|\\s*") + stampPattern(false) + QStringLiteral("\\s*(?:\\||$)"));
    return timeOf(form.match(line.left(lookedAt)));
}

std::optional<WrittenTime> timeOfQuotedChat(const QString& line, QString& author) {
    static const QRegularExpression form =
        expression(QStringLiteral("^\\s*>?\\s*(?<author>[\\w][\\w .'@-]{1,40}?)\\s+\\[?") + stampPattern(true) +
                   QStringLiteral("\\]?\\s*$"));
    const auto match = form.match(line.left(lookedAt));
    author = match.captured(QStringLiteral("author"));
    return line.trimmed().startsWith(u'>') || line.contains(u'[') ? timeOf(match) : std::nullopt;
}

std::optional<WrittenDay> dayIn(const QString& text, bool withYear) {
    static const QRegularExpression form =
        expression(QStringLiteral("(?<![\\w.])") + dayPattern() + QStringLiteral("(?!\\d)"));
    auto matches = form.globalMatch(text.left(lookedAt));
    while (matches.hasNext()) {
        const auto day = dayOf(matches.next());
        if (day && (day->year != 0 || !withYear)) {
            return day;
        }
    }
    return {};
}

} // namespace afterword
