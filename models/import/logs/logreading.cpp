// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logreading.h"

#include "logheading.h"
#include "logtext.h"

namespace afterword {

namespace {

constexpr qsizetype surveyed = 256 * 1024;
constexpr qint64 checkEvery = 1024 * 1024;
constexpr int mostObjectTries = 64;

bool isBlank(QByteArrayView text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

QByteArrayView withoutLineEnds(QByteArrayView text) {
    while (text.endsWith('\n') || text.endsWith('\r')) {
        text = text.chopped(1);
    }
    return text;
}

QByteArrayView firstLine(QByteArrayView record) {
    const qsizetype feed = record.indexOf('\n');
    return withoutLineEnds(feed < 0 ? record : record.first(feed));
}

} // namespace

LogReading::LogReading(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress)
    : m_in(in)
    , m_input(in)
    , m_options(options)
    , m_output(output)
    , m_progress(progress)
    , m_clock(options, options.modified.us != 0 ? options.modified : output.source().importedAt) {}

Result<> LogReading::run() {
    auto lines = std::make_unique<LogLines>(m_input);
    const QByteArrayView head = lines->peek(surveyed);
    if (head.isEmpty()) {
        return lines->failed() ? failure(ErrorCode::Io, m_options.name, m_in.errorString())
                               : failure(ErrorCode::EmptyFile, m_options.name);
    }
    m_grammar.survey(head.contains('\x1b') ? QByteArrayView(m_text = withoutColours(head)) : head);
    if (m_grammar.counts().withoutYear && !m_in.isSequential()) {
        // How often the year rolls over is known at the end only, and the end is what the file's date goes with.
        const LogGrammar fresh = m_grammar;
        if (const auto done = pass(Pass::Times, *lines); !done) {
            return done;
        }
        m_clock.settle();
        m_grammar = fresh;
        m_pending = {};
        m_inObject = false;
        m_anyTime = false;
        if (!m_input.restart()) {
            return failure(ErrorCode::Io, m_options.name, m_in.errorString());
        }
        lines = std::make_unique<LogLines>(m_input);
    }
    if (const auto done = pass(Pass::Records, *lines); !done) {
        return done;
    }
    report();
    return {};
}

Result<> LogReading::pass(Pass pass, LogLines& lines) {
    m_nextCheck = 0;
    while (lines.next()) {
        if (m_input.position() >= m_nextCheck) {
            if (const auto go = checkProgress(); !go) {
                return go;
            }
        }
        if (const auto done = takeLine(pass, lines); !done) {
            return done;
        }
        if (lines.cut() > 0 && pass == Pass::Records) {
            noteCut(lines);
        }
    }
    if (lines.failed()) {
        return failure(ErrorCode::Io, m_options.name, m_in.errorString());
    }
    if (!m_anyTime && m_pending.start.lead != LogLead::Slow) {
        return failure(ErrorCode::BadInput, m_options.name, QStringLiteral("no time was found in any line"));
    }
    return finishPending(pass, lines.kept());
}

Result<> LogReading::checkProgress() {
    if (m_progress.isCancelled()) {
        return failure(ErrorCode::Cancelled);
    }
    m_progress.advance(m_input.position(), m_in.isSequential() ? 0 : m_in.size(), m_options.name);
    m_nextCheck = m_input.position() + checkEvery;
    return {};
}

Result<> LogReading::takeLine(Pass pass, LogLines& lines) {
    const LogLines::Oddities odd = lines.oddities();
    QByteArrayView line = lines.line();
    if (odd.escapes && line.contains('\x1b')) {
        m_plainLine = withoutColours(line);
        line = m_plainLine;
    }
    if (m_grammar.starts(line, m_start) && !joinsContainer(line, m_start)) {
        m_inObject = false;
        return begin(pass, lines, &m_start);
    }
    if (!m_pending.isThere) {
        lines.keepFromHere();
        openPending(lines, nullptr);
    } else if (lines.keptWithLine() > LogLines::limit && lines.lineOffset() > 0) {
        if (!m_anyTime && m_pending.start.lead != LogLead::Slow) {
            return failure(ErrorCode::BadInput, m_options.name, QStringLiteral("no time was found in the first MiB"));
        }
        m_inObject = false;
        return begin(pass, lines, nullptr);
    } else {
        ++m_pending.lines;
        m_pending.oddities.escapes |= odd.escapes;
        m_pending.oddities.broken |= odd.broken;
    }
    if (m_inObject) {
        return line.startsWith('}') ? closeObject(pass, lines) : Result<>();
    }
    if (m_grammar.mayOpenObject(line)) {
        m_inObject = true;
        m_objectBegin = lines.lineOffset();
        m_objectLine = lines.number();
        m_objectTries = 0;
    }
    return {};
}

/// Ends the record so far; the line begins the next one, without a time of its own where there is no `start`.
Result<> LogReading::begin(Pass pass, LogLines& lines, const LogStart* start) {
    const bool isHeader = m_pending.isThere && !m_anyTime;
    if (start != nullptr && start->hasTime) {
        if (isHeader && pass == Pass::Records) {
            LogClock ahead = m_clock;
            m_last = ahead.instantOf(start->stamp, lines.number());
        }
        m_anyTime = true;
    } else if (isHeader && start != nullptr) {
        m_pending.start = *start; // What was before the first slow query stays with it
        return {};
    }
    if (const auto done = finishPending(pass, lines.kept()); !done) {
        return done;
    }
    lines.keepFromHere();
    openPending(lines, start);
    return {};
}

void LogReading::openPending(const LogLines& lines, const LogStart* start) {
    m_pending.isThere = true;
    m_pending.assumed = start == nullptr;
    if (start == nullptr) {
        m_pending.start = {};
    } else if (start->lead == LogLead::Json || start->lead == LogLead::Pairs) {
        m_pending.start = *start;
    } else {
        m_pending.start.lead = start->lead;
        m_pending.start.hasTime = start->hasTime;
        m_pending.start.stamp = start->stamp;
    }
    m_pending.line = lines.number();
    m_pending.lines = 1;
    m_pending.oddities = lines.oddities();
    m_containerJoined = false;
}

/// The object that began some lines before may end here; where it has a time it is a record.
Result<> LogReading::closeObject(Pass pass, LogLines& lines) {
    const QByteArrayView all = lines.keptAndLine();
    LogStart start;
    start.lead = LogLead::Json;
    if (++m_objectTries > mostObjectTries) {
        m_inObject = false;
        return {};
    }
    if (!readJsonFields(all.sliced(m_objectBegin), 0, start.fields) || !start.fields.complete) {
        return {};
    }
    m_inObject = false;
    if (!start.fields.hasTime) {
        return {};
    }
    start.hasTime = true;
    start.stamp = start.fields.stamp;
    if (m_objectBegin > 0) {
        if (!m_anyTime && pass == Pass::Records) {
            LogClock ahead = m_clock;
            m_last = ahead.instantOf(start.stamp, m_objectLine);
        }
        if (const auto done = finishPending(pass, all.first(m_objectBegin)); !done) {
            return done;
        }
        lines.dropKept(m_objectBegin);
    }
    m_anyTime = true;
    const qint64 count = qint64{lines.number()} - m_objectLine + 1;
    const LogLines::Oddities odd = m_pending.oddities;
    openPending(lines, &start);
    m_pending.line = m_objectLine;
    m_pending.lines = count;
    m_pending.oddities.escapes |= odd.escapes;
    m_pending.oddities.broken |= odd.broken;
    return {};
}

/// Whether a container's line goes on with the record before: the line before was cut by the container's runtime, or
/// it is part of a stack trace, each line of which got a time.
bool LogReading::joinsContainer(QByteArrayView line, const LogStart& start) {
    const ContainerLine container = containerLine(line, start);
    if (!container.isThere) {
        m_containerStream = 0;
        return false;
    }
    const QByteArrayView text = line.sliced(container.textBegin);
    const bool indented = text.startsWith(' ') || text.startsWith('\t') || text.startsWith("Caused by: ");
    const bool joins = m_containerStream == container.stream && (m_containerOpen || indented);
    m_containerOpen = container.isPartial;
    m_containerStream = container.stream;
    m_containerJoined = m_containerJoined || joins;
    return joins;
}

Result<> LogReading::finishPending(Pass pass, QByteArrayView record) {
    record = withoutLineEnds(record);
    if (!m_pending.isThere || (m_pending.assumed && isBlank(record))) {
        return {};
    }
    if (pass == Pass::Times) {
        if (m_pending.start.hasTime) {
            m_clock.observe(m_pending.start.stamp);
        }
        return {};
    }
    return m_pending.oddities.escapes || m_pending.oddities.broken ? writeOdd(record) : write(record);
}

Instant LogReading::timeOf(QByteArrayView record) {
    LogStart& start = m_pending.start;
    if (start.lead == LogLead::Slow) {
        constexpr QByteArrayView name("\nSET timestamp=");
        const qsizetype hit = record.indexOf(name);
        const qsizetype begin = hit + name.size();
        const qsizetype end = hit < 0 ? -1 : record.indexOf(';', begin);
        Timestamp stamp;
        if (end > begin && end - begin < 30 && readEpoch(record.sliced(begin, end - begin), stamp)) {
            start.stamp = stamp;
            start.stamp.begin = begin;
            start.hasTime = true;
            m_anyTime = true;
        }
    }
    if (start.hasTime) {
        m_last = m_clock.instantOf(start.stamp, m_pending.line);
    } else {
        m_pending.assumed = true;
    }
    return m_last;
}

Result<> LogReading::write(QByteArrayView record) {
    const Instant at = timeOf(record);
    const LogStart& start = m_pending.start;
    const LogHeading heading = logHeading(record, start, m_text);
    const QByteArrayView text = m_pending.lines > 1 ? shownText(record, start, heading.text) : heading.text;
    const bool hasTimeText = start.hasTime && start.stamp.end() <= record.size();
    return add(at, record, text, hasTimeText ? record.sliced(start.stamp.begin, start.stamp.length) : QByteArrayView(),
               heading.author);
}

/// The begin of the record, found once more in what became of its bytes.
LogStart LogReading::startOf(QByteArrayView record) const {
    LogStart start = m_pending.start;
    if (!start.hasTime || start.lead == LogLead::Slow) {
        return start;
    }
    if (start.lead == LogLead::Json) {
        const qsizetype brace = std::max<qsizetype>(record.indexOf('{'), 0);
        start.hasTime = readJsonFields(record, brace, start.fields) && start.fields.hasTime;
        start.stamp = start.fields.stamp;
    } else {
        start.hasTime = m_grammar.describe(firstLine(record), start);
    }
    return start;
}

/// A record in a block with colours or bytes that are not UTF-8. Perhaps it has none itself.
Result<> LogReading::writeOdd(QByteArrayView record) {
    const qint64 replacedBefore = m_repaired.count;
    m_raw.resize(0);
    if (const qint64 replaced = appendRepaired(record, m_raw); replaced > 0) {
        m_repaired.add(m_pending.line);
        m_repaired.count += replaced - 1;
    }
    const bool coloured = m_raw.contains('\x1b');
    if (!coloured && m_repaired.count == replacedBefore) {
        return write(record);
    }
    const Instant at = timeOf(m_raw);
    m_plainLine = coloured ? withoutColours(m_raw) : m_raw;
    const QByteArrayView plain = coloured ? QByteArrayView(m_plainLine) : QByteArrayView(m_raw);
    const LogStart start = startOf(plain);
    const LogHeading heading = logHeading(plain, start, m_text);
    const QByteArrayView text = m_pending.lines > 1 ? shownText(plain, start, heading.text) : heading.text;
    QByteArrayView timeText;
    if (start.hasTime && start.stamp.end() <= plain.size()) {
        const QByteArrayView written = plain.sliced(start.stamp.begin, start.stamp.length);
        const qsizetype place = QByteArrayView(m_raw).indexOf(written);
        timeText = place < 0 ? QByteArrayView() : QByteArrayView(m_raw).sliced(place, written.size());
    }
    return add(at, m_raw, text, timeText, heading.author);
}

/// Carriage returns, and what the container's runtime put before each line, are not shown.
QByteArrayView LogReading::shownText(QByteArrayView record, const LogStart& start, QByteArrayView text) {
    if (m_containerJoined) {
        joinContainerLines(record, start);
        return m_joined;
    }
    if (!text.contains('\r')) {
        return text;
    }
    m_joined = text.toByteArray();
    m_joined.replace("\r\n", "\n");
    return m_joined;
}

void LogReading::joinContainerLines(QByteArrayView record, const LogStart& start) {
    m_joined.resize(0);
    qsizetype at = 0;
    bool partial = true;
    while (at < record.size()) {
        const qsizetype feed = record.indexOf('\n', at);
        const QByteArrayView line = record.sliced(at, (feed < 0 ? record.size() : feed) - at);
        at += line.size() + 1;
        LogStart own;
        own.hasTime = readTimestamp(line, 0, start.stamp.form, own.stamp);
        const ContainerLine container = containerLine(line, own);
        if (!partial) {
            m_joined.append('\n');
        }
        m_joined.append(container.isThere ? line.sliced(container.textBegin) : line);
        partial = container.isPartial;
    }
}

Result<> LogReading::add(Instant at, QByteArrayView raw, QByteArrayView text, QByteArrayView timeText,
                         QByteArrayView author) {
    CandidateRecord record;
    record.happenedAt = at;
    record.raw = raw;
    record.text = text;
    record.timeText = timeText;
    record.author = m_authors.number(author, m_output);
    record.line = m_pending.line;
    record.timeAssumed = m_pending.assumed;
    return m_output.addRecord(record);
}

void LogReading::skipLine(quint32 line, const QString& why) {
    m_output.skip(tr("line %1").arg(line), why);
}

void LogReading::noteCut(const LogLines& lines) {
    skipLine(lines.number(), tr("the line is longer than 1 MiB; %n more byte(s) of it were left out", nullptr,
                                static_cast<int>(std::min<qint64>(lines.cut(), 2'000'000'000))));
}

void LogReading::report() {
    const auto note = [this](const LogClock::Notice& notice, auto&& text) {
        if (notice.count > 0) {
            skipLine(notice.line, text(static_cast<int>(std::min<qint64>(notice.count, 2'000'000'000))));
        }
    };
    note(m_repaired, [](int count) {
        return tr("%n byte(s) from here on are no text in UTF-8 and were replaced", nullptr, count);
    });
    if (m_input.replaced() > 0) {
        m_output.skip({}, tr("%n broken character(s) of UTF-16 were replaced", nullptr,
                             static_cast<int>(std::min<qint64>(m_input.replaced(), 2'000'000'000))));
    }
    note(m_clock.twice(), [](int count) {
        return tr("%n time(s) from here on lie in an hour that the zone has twice; the first was taken", nullptr,
                  count);
    });
    note(m_clock.never(), [](int count) {
        return tr("%n time(s) from here on lie in an hour that the zone leaves out; the offset from before was taken",
                  nullptr, count);
    });
    note(m_clock.undated(), [](int count) {
        return tr("%n time(s) from here on have no date; the date of the file's last change was taken for the last",
                  nullptr, count);
    });
    note(m_clock.offCalendar(), [](int count) {
        return tr("%n time(s) from here on say 29 February, which the year does not have; 1 March was taken", nullptr,
                  count);
    });
    Source& source = m_output.source();
    source.format = QStringLiteral("log");
    source.zone = m_clock.hasZoneless() ? m_options.zone.name() : QString();
    source.zoneAssumed = m_clock.hasZoneless() && !m_options.zoneGiven;
    source.year = m_clock.firstYear();
    source.yearAssumed = source.year != 0 && !m_options.year;
    source.offsetUs = m_options.offset.us;
}

} // namespace afterword
