// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writtentimeline.h"

#include "isotime.h"
#include "zonewords.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <cstdlib>

namespace afterword {

namespace {

CivilTime civilOf(const WrittenDay& day, int hour = 0, int minute = 0, int second = 0, int microsecond = 0) {
    return {day.year, day.month, day.day, hour, minute, second, microsecond};
}

WrittenDay dayAfter(const WrittenDay& day) {
    const CivilTime next = utcCivil(utcInstant(civilOf(day)) + days(1));
    return {next.year, next.month, next.day};
}

/// Takes away marks of emphasis at one end that have no partner in the text.
bool removeLoneMarks(QString& text, const QRegularExpression& form) {
    const auto match = form.match(text);
    if (!match.hasMatch() || text.count(match.captured(1)) % 2 == 0) {
        return false;
    }
    text.remove(match.capturedStart(1), match.capturedLength(1));
    return true;
}

/// The text without the marks of lists, tables, quotes and emphasis at its two ends.
QString trimmedMarks(QString text) {
    static const QRegularExpression front(
        QStringLiteral("^(?:[\\s\\])|:,.–—=>\"]|-+(?=\\s|$)|[-*+•#]+\\s|\\d{1,3}[.)]\\s+)+"));
    static const QRegularExpression back(QStringLiteral("[\\s|\\[(:–—-]+$"));
    static const QRegularExpression marksInFront(QStringLiteral("^([*_`~]+)"));
    static const QRegularExpression marksBehind(QStringLiteral("([*_`~]+)$"));
    do {
        text.remove(front);
    } while (removeLoneMarks(text, marksInFront));
    do {
        text.remove(back);
    } while (removeLoneMarks(text, marksBehind));
    return text.trimmed();
}

} // namespace

WrittenTimeline::WrittenTimeline(const QList<MarkdownLine>& lines, const ReadOptions& options)
    : m_lines(lines)
    , m_options(options) {
    findDocumentDay();
    findDocumentZone();
    m_day = m_documentDay;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        readLine(i);
    }
}

void WrittenTimeline::findDocumentDay() {
    constexpr qsizetype headLines = 40;
    for (qsizetype i = 0; i < std::min(m_lines.size(), headLines) && !m_documentDay; ++i) {
        const MarkdownLine& line = m_lines[i];
        if (line.heading == 1 || (line.isFrontMatter && (line.text.startsWith(QLatin1String("date:")) ||
                                                         line.text.startsWith(QLatin1String("title:"))))) {
            m_documentDay = dayIn(line.heading == 1 ? line.title : line.text, true);
        }
    }
    if (!m_documentDay) {
        m_documentDay = dayIn(QFileInfo(m_options.name).fileName(), true);
    }
    for (qsizetype i = 0; i < m_lines.size() && !m_documentDay; ++i) {
        m_documentDay = m_lines[i].isCode ? std::nullopt : dayIn(m_lines[i].text, true);
    }
}

void WrittenTimeline::findDocumentZone() {
    static const QRegularExpression said(
        QStringLiteral(
            "\\b(?:times?|timestamps?|zeiten|uhrzeiten|heures|horas|timeline)\\b[^.|]{0,40}?\\b(?:in|are|is|sind|"
            "en|:|\\()\\s*\\(?(?<zone>") +
            zoneWordPattern() + QStringLiteral(")"),
        QRegularExpression::CaseInsensitiveOption);
    for (const MarkdownLine& line : m_lines) {
        if (line.isCode) {
            continue;
        }
        if (const auto match = said.match(line.text.left(1000)); match.hasMatch()) {
            const QString word = match.captured(QStringLiteral("zone"));
            m_documentZone = zoneOfWord(word) ? zoneOfWord(word) : zoneOfWord(word.toUpper());
            return;
        }
    }
}

bool WrittenTimeline::isStamped(qsizetype index) const {
    const MarkdownLine& line = m_lines[index];
    QString author;
    if (line.isCode) {
        return line.text.startsWith(u'>') && timeOfQuotedChat(line.text, author);
    }
    return timeAtBegin(line.text) || timeInCell(line.text) || timeOfQuotedChat(line.text, author) ||
           timeOfTrack(line.text) || timeAtEnd(line.text);
}

void WrittenTimeline::readLine(qsizetype index) {
    const MarkdownLine& line = m_lines[index];
    QString author;
    if (line.isUnderline || line.text.trimmed().isEmpty()) {
        return;
    }
    // A chat that was pasted may quote code whose marks do not match; its own lines count all the same.
    if (line.isCode && (!line.text.startsWith(u'>') || !timeOfQuotedChat(line.text, author))) {
        return;
    }
    const auto rest = [&line](const WrittenTime& time) {
        return line.text.mid(time.begin + time.length);
    };
    if (const auto time = timeAtBegin(line.text)) {
        add(index, *time, trimmedMarks(rest(*time)), {});
        return;
    }
    if (const auto time = timeOfTrack(line.text)) {
        static const QRegularExpression mark(QStringLiteral("\\{\\{<\\s*track\\b.*?>\\}\\}"));
        QString text = line.text;
        m_last.reset(); // status pages put the newest first
        add(index, *time, trimmedMarks(text.remove(mark)), {});
        return;
    }
    if (const auto time = timeInCell(line.text)) {
        const QString before = trimmedMarks(line.text.left(time->begin));
        add(index, *time, trimmedMarks(before + QStringLiteral(" | ") + trimmedMarks(rest(*time))), {});
        return;
    }
    if (const auto time = timeOfQuotedChat(line.text, author)) {
        add(index, *time, {}, author);
        return;
    }
    if (const auto time = timeAtEnd(line.text)) {
        add(index, *time, trimmedMarks(line.text.left(time->begin)), {});
        return;
    }
    // A day alone is the day of what follows.
    static const QRegularExpression labelled(QStringLiteral("^\\s*(?:[-*+]\\s+)?\\*\\*.{3,40}\\*\\*:?\\s*$"));
    if (line.heading > 0 || labelled.match(line.text).hasMatch()) {
        m_last.reset(); // another list may begin anywhere
        if (auto day = dayIn(line.text, false)) {
            day->year = day->year != 0 ? day->year : assumedYear();
            m_day = day;
        }
    }
}

qsizetype WrittenTimeline::blockEnd(qsizetype index) const {
    const bool isHeading = m_lines[index].heading > 0;
    const bool isRow = m_lines[index].text.trimmed().startsWith(u'|');
    qsizetype end = index + 1;
    for (bool blank = false; end < m_lines.size() && !isRow && !m_lines[index].isFrontMatter; ++end) {
        const MarkdownLine& line = m_lines[end];
        const QString trimmed = line.text.trimmed();
        const bool isEmpty = trimmed.isEmpty() || trimmed == QLatin1String(">");
        const bool isIndented = line.text.startsWith(u' ') || line.text.startsWith(u'\t');
        static const QRegularExpression item(QStringLiteral("^(?:[-*+•]|\\d{1,3}[.)])\\s"));
        if (line.heading > 0 || (!isEmpty && isStamped(end)) ||
            (!isHeading && !isEmpty && !isIndented && (blank || item.match(line.text).hasMatch()))) {
            break;
        }
        blank = blank || isEmpty;
    }
    while (end > index + 1 && m_lines[end - 1].text.trimmed().isEmpty()) {
        --end;
    }
    return end;
}

void WrittenTimeline::add(qsizetype index, const WrittenTime& time, const QString& text, const QString& author) {
    WrittenEntry entry;
    entry.line = index + 1;
    entry.author = author;
    entry.timeText = m_lines[index].text.mid(time.begin, time.length);
    entry.timeAssumed = !time.day && !m_day;
    entry.at = instantOf(time, entry.line);
    const qsizetype end = blockEnd(index);
    QStringList raw;
    QStringList shown{text};
    bool inParagraph = true;
    for (qsizetype i = index; i < end; ++i) {
        raw.append(m_lines[i].text);
        if (i == index || m_lines[i].isUnderline) {
            continue;
        }
        // What is shown is the first paragraph; all of it is in the raw text.
        const QString more = trimmedMarks(m_lines[i].text);
        inParagraph = inParagraph && (!more.isEmpty() || shown.join(QString()).isEmpty()) &&
                      (!m_lines[i].isCode || !author.isEmpty());
        if (inParagraph) {
            shown.append(more);
        }
    }
    shown.removeAll(QString());
    entry.raw = raw.join(u'\n');
    entry.text = shown.isEmpty() ? entry.raw.trimmed() : shown.join(u' ');
    m_entries.append(entry);
}

WrittenDay WrittenTimeline::dayFor(const WrittenTime& time, qsizetype line) {
    if (!time.day) {
        if (m_day) {
            return *m_day;
        }
        const CivilTime modified = utcCivil(m_options.modified);
        doubt(line, tr("time is doubtful: no date, that of the file was taken"));
        return {modified.year, modified.month, modified.day};
    }
    WrittenDay day = *time.day;
    const bool isAssumed = day.year == 0;
    if (isAssumed) {
        day.year = assumedYear();
        ++m_withoutYear;
    }
    constexpr qint64 far = 180;
    if (m_documentDay) {
        const qint64 apart = daysFromCivil(day.year, day.month, day.day) -
                             daysFromCivil(m_documentDay->year, m_documentDay->month, m_documentDay->day);
        if (std::abs(apart) > far) {
            doubt(line,
                  isAssumed
                      ? tr("time is doubtful: no year, and with %1 it is far from the document's own day").arg(day.year)
                      : tr("time is doubtful: the year %1 in a document of %2").arg(day.year).arg(m_documentDay->year));
        }
    }
    return day;
}

int WrittenTimeline::assumedYear() const {
    if (m_options.year) {
        return *m_options.year;
    }
    return m_documentDay ? m_documentDay->year : utcCivil(m_options.modified).year;
}

Instant WrittenTimeline::instantOf(const WrittenTime& time, qsizetype line) {
    WrittenDay day = dayFor(time, line);
    const bool hasZone = time.zone || time.utcMinuteOfDay;
    m_withoutZone += hasZone ? 0 : 1;
    const Zone zone = time.zone ? *time.zone : m_documentZone ? *m_documentZone : m_options.zone;
    const auto read = [&] {
        return zone.toInstant(civilOf(day, time.hour, time.minute, time.second, time.microsecond));
    };
    Zone::Converted converted = read();
    if (m_last) {
        const Duration back = *m_last - converted.at;
        if (!time.day && back > hours(6) && back < hours(24)) {
            day = dayAfter(day);
            converted = read();
            doubt(line, tr("time is doubtful: after midnight, the next day was taken"));
        } else if (back > minutes(1) && (!time.day || back < hours(24))) {
            doubt(line, tr("time is doubtful: earlier than the line before"));
        }
    }
    if (converted.reading != Zone::Reading::Unique) {
        doubt(line, tr("time is doubtful: the clock was set forward or back in this hour"));
    }
    if (time.utcMinuteOfDay) {
        constexpr int minutesOfDay = 24 * 60;
        const CivilTime utc = utcCivil(converted.at);
        const int apart = (*time.utcMinuteOfDay - utc.hour * 60 - utc.minute + minutesOfDay) % minutesOfDay;
        if (time.zone && apart != 0) {
            doubt(line, tr("time is doubtful: its two readings differ"));
        } else if (!time.zone) {
            converted.at = converted.at + minutes(apart > minutesOfDay / 2 ? apart - minutesOfDay : apart);
        }
    }
    m_day = day;
    m_last = converted.at;
    return converted.at + m_options.offset;
}

} // namespace afterword
