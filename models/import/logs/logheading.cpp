// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logheading.h"

#include "timestampparts.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace afterword {

namespace {

constexpr qsizetype longestName = 100;

bool isSpace(char c) {
    return c == ' ' || c == '\t';
}

bool isLevel(QByteArrayView word) {
    static constexpr std::array<std::string_view, 27> levels{
        "trace", "debug",    "info",   "notice",  "note",        "warn",      "warning", "error",  "err",
        "fatal", "critical", "crit",   "alert",   "emerg",       "emergency", "panic",   "severe", "fine",
        "finer", "finest",   "config", "verbose", "information", "system",    "dbg",     "inf",    "wrn"};
    // Hosts, programs and first words of messages come here for nearly every line, and most end here.
    constexpr std::string_view firsts("acdefinpstvw");
    if (word.size() < 3 || word.size() > 11 || firsts.find(static_cast<char>(word.front() | 0x20)) == firsts.npos) {
        return false;
    }
    return std::any_of(levels.begin(), levels.end(), [&](std::string_view level) {
        return static_cast<char>(word.front() | 0x20) == level.front() &&
               std::equal(word.begin(), word.end(), level.begin(), level.end(),
                          [](char a, char b) { return static_cast<char>(a | 0x20) == b; });
    });
}

bool isNamePart(char c) {
    return isLetter(c) || isDigit(c) || c == '.' || c == '_' || c == '-' || c == '$' || c == '/' || c == '@';
}

/// Looks at the rest of a record's first line, word by word.
class Rest {
public:
    Rest(QByteArrayView record, qsizetype at)
        : m_record(record)
        , m_at(std::min(at, record.size())) {
        const auto* feed = static_cast<const char*>(
            std::memchr(record.data() + m_at, '\n', static_cast<size_t>(record.size() - m_at)));
        m_end = feed == nullptr ? record.size() : feed - record.data();
    }

    [[nodiscard]] char peek(qsizetype ahead = 0) const { return m_at + ahead < m_end ? m_record[m_at + ahead] : '\0'; }

    [[nodiscard]] qsizetype at() const { return m_at; }

    void go(qsizetype at) { m_at = at; }

    void skipSpace() {
        while (isSpace(peek())) {
            ++m_at;
        }
    }

    /// The word up to the next space.
    [[nodiscard]] QByteArrayView word() const {
        const char* begin = m_record.data() + m_at;
        const auto* space = static_cast<const char*>(std::memchr(begin, ' ', static_cast<size_t>(m_end - m_at)));
        return {begin, space == nullptr ? m_record.data() + m_end : space};
    }

    /// The letters, digits and joining characters of a name.
    [[nodiscard]] QByteArrayView name() const {
        qsizetype end = m_at;
        while (end < m_end && end - m_at <= longestName && isNamePart(m_record[end])) {
            ++end;
        }
        return m_record.sliced(m_at, end - m_at);
    }

    /// The inside of the brackets that open here; empty where none do, or they do not close soon.
    [[nodiscard]] QByteArrayView bracketed() const {
        if (peek() != '[') {
            return {};
        }
        const qsizetype most = std::min<qsizetype>(m_end - m_at, 200);
        const auto* close =
            static_cast<const char*>(std::memchr(m_record.data() + m_at, ']', static_cast<size_t>(most)));
        return close == nullptr ? QByteArrayView() : QByteArrayView(m_record.data() + m_at + 1, close);
    }

    [[nodiscard]] QByteArrayView behind() const { return m_record.sliced(m_at); }

    [[nodiscard]] QByteArrayView line() const { return m_record.sliced(m_at, m_end - m_at); }

private:
    QByteArrayView m_record;
    qsizetype m_at;
    qsizetype m_end;
};

QByteArrayView trimmed(QByteArrayView text) {
    while (!text.isEmpty() && isSpace(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isSpace(text.back())) {
        text = text.chopped(1);
    }
    return text;
}

bool isProgramName(QByteArrayView name) {
    return !name.isEmpty() && name.size() <= longestName && (isLetter(name.front()) || name.front() == '/');
}

bool looksLikeHost(QByteArrayView word) {
    return word == "localhost" ||
           std::any_of(word.begin(), word.end(), [](char c) { return isDigit(c) || c == '-' || c == '.'; });
}

/// `program[12]: ` or `program: ` at the cursor; moves behind it.
QByteArrayView takeProgram(Rest& rest, bool& hasId) {
    const QByteArrayView name = rest.name();
    qsizetype behind = name.size();
    hasId = rest.peek(behind) == '[';
    if (hasId) {
        do {
            ++behind;
        } while (rest.peek(behind) != ']' && rest.peek(behind) != '\0' && behind < 2 * longestName);
        ++behind;
    }
    if (!isProgramName(name) || rest.peek(behind) != ':' ||
        (rest.peek(behind + 1) != ' ' && rest.peek(behind + 1) != 0)) {
        return {};
    }
    rest.go(rest.at() + behind + 1);
    rest.skipSpace();
    return name;
}

/// `host program[12]: message`, as syslog daemons write it.
bool takeSyslog(Rest& rest, const LogStart& start, LogHeading& heading) {
    const qsizetype begin = rest.at();
    const QByteArrayView host = rest.word();
    const bool isOld = start.stamp.form == TimeForm::MonthNameDay && start.stamp.begin <= 6;
    const bool mayBeHost = !host.isEmpty() && host.size() <= 255 && (isLetter(host.front()) || isDigit(host.front())) &&
                           host.back() != ':';
    if (!mayBeHost || (!isOld && (start.stamp.form != TimeForm::Iso || host.size() < 2))) {
        return false;
    }
    rest.go(begin + host.size());
    rest.skipSpace();
    bool hasId = false;
    const QByteArrayView program = takeProgram(rest, hasId);
    if (program.isEmpty() || !(hasId || ((isOld || looksLikeHost(host)) && !isLevel(host)))) {
        rest.go(begin);
        return false;
    }
    heading.author = program;
    return true;
}

/// RFC 5424: `host app procid msgid [data] message` behind `<34>1 time`.
bool takeNewSyslog(Rest& rest, QByteArrayView record, const LogStart& start, LogHeading& heading) {
    if (start.stamp.begin < 4 || record.front() != '<' || record.sliced(0, start.stamp.begin).back() != ' ') {
        return false;
    }
    for (int i = 0; i < 4; ++i) {
        const QByteArrayView word = rest.word();
        if (i == 1 && word != "-" && word.size() <= longestName) {
            heading.author = word;
        }
        rest.go(rest.at() + word.size());
        rest.skipSpace();
    }
    if (rest.peek() == '-') {
        rest.go(rest.at() + 1);
    }
    while (rest.peek() == '[') {
        const QByteArrayView data = rest.bracketed();
        if (data.isEmpty()) {
            break;
        }
        rest.go(rest.at() + data.size() + 2);
    }
    rest.skipSpace();
    if (rest.behind().startsWith("\xef\xbb\xbf")) {
        rest.go(rest.at() + 3);
    }
    return true;
}

/// klog and glog: `    1 main.go:10] message`.
bool takeGlog(Rest& rest, const LogStart& start, LogHeading& heading) {
    if (start.stamp.form != TimeForm::Glog) {
        return false;
    }
    const qsizetype begin = rest.at();
    while (isDigit(rest.peek())) {
        rest.go(rest.at() + 1);
    }
    rest.skipSpace();
    const QByteArrayView file = rest.name();
    qsizetype behind = rest.at() + file.size();
    const QByteArrayView tail = rest.behind().sliced(file.size());
    const qsizetype close = tail.indexOf("] ");
    if (!tail.startsWith(':') || close < 0 || close > 10) {
        rest.go(begin);
        return false;
    }
    heading.author = file;
    behind += close + 2;
    rest.go(behind);
    return true;
}

/// A level, with what leads from it to the message: threads in brackets, a logger, dashes and colons.
class LevelHeading {
public:
    LevelHeading(Rest& rest, LogHeading& heading)
        : m_rest(rest)
        , m_heading(heading) {}

    /// False, with the cursor where it was, where there is no level.
    bool take() {
        const qsizetype begin = m_rest.at();
        takeLoggerBefore();
        if (!takeLevel()) {
            m_rest.go(begin);
            m_heading.author = {};
            return false;
        }
        for (int i = 0; i < 4 && takeBracket(); ++i) {
        }
        takeLogger();
        takeTrailingLogger();
        return true;
    }

private:
    void skipMarks() {
        m_rest.skipSpace();
        const char mark = m_rest.peek();
        if ((mark == '-' || mark == ':' || mark == '|') && isSpace(m_rest.peek(1))) {
            m_rest.go(m_rest.at() + 1);
            m_rest.skipSpace();
        }
    }

    /// Python: `logger - LEVEL - message`.
    void takeLoggerBefore() {
        const qsizetype begin = m_rest.at();
        const QByteArrayView name = m_rest.name();
        m_rest.go(begin + name.size());
        const bool dashed = m_rest.line().startsWith(" - ");
        if (!dashed || isLevel(name) || !isProgramName(name)) {
            m_rest.go(begin);
            return;
        }
        m_heading.author = name;
        skipMarks();
    }

    bool takeLevel() {
        const QByteArrayView inside = m_rest.bracketed();
        if (!inside.isEmpty()) {
            const qsizetype colon = inside.indexOf(':');
            const QByteArrayView level = trimmed(colon < 0 ? inside : inside.sliced(colon + 1));
            if (!isLevel(level)) {
                return takeThreadAndLevel(inside);
            }
            if (colon > 0) {
                m_heading.author = inside.first(colon);
            }
            m_rest.go(m_rest.at() + inside.size() + 2);
            skipMarks();
            return true;
        }
        const QByteArrayView word = m_rest.name();
        if (!isLevel(word)) {
            return false;
        }
        m_rest.go(m_rest.at() + word.size());
        if (m_rest.peek() == ':' && !isSpace(m_rest.peek(1))) {
            m_rest.go(m_rest.at() + 1); // python: LEVEL:logger:message
        }
        skipMarks();
        return true;
    }

    /// logback: `[thread] LEVEL logger - message`.
    bool takeThreadAndLevel(QByteArrayView thread) {
        const qsizetype begin = m_rest.at();
        m_rest.go(begin + thread.size() + 2);
        m_rest.skipSpace();
        const QByteArrayView word = m_rest.name();
        if (!isLevel(word)) {
            m_rest.go(begin);
            return false;
        }
        m_rest.go(m_rest.at() + word.size());
        skipMarks();
        return true;
    }

    /// `[thread]` is left out, `[o.e.n.Node ]` is the logger. A bracket that is neither belongs to the message.
    bool takeBracket() {
        skipProcess();
        const QByteArrayView inside = m_rest.bracketed();
        const QByteArrayView name = trimmed(inside);
        const bool process = name.startsWith("pid ") || name.startsWith("MY-");
        const bool plain = !name.isEmpty() && std::all_of(name.begin(), name.end(), isNamePart);
        const bool logger = plain && name.contains('.') && isLetter(name.front());
        const bool padded = plain && inside.endsWith(' ');
        const qsizetype after = m_rest.at() + inside.size() + 2;
        if (!process && !logger && !padded && !leadsToLogger(after)) {
            return false;
        }
        if (logger) {
            m_heading.author = name;
        }
        m_rest.go(after);
        skipMarks();
        return inside.size() > 0 && !logger;
    }

    /// Spring: `12345 --- `.
    void skipProcess() {
        qsizetype ahead = 0;
        while (isDigit(m_rest.peek(ahead))) {
            ++ahead;
        }
        if (ahead > 0 && m_rest.line().sliced(ahead).startsWith(" --- ")) {
            m_rest.go(m_rest.at() + ahead + 5);
        }
    }

    bool leadsToLogger(qsizetype after) {
        const qsizetype begin = m_rest.at();
        if (m_rest.peek() != '[' || m_rest.bracketed().isEmpty()) {
            return false;
        }
        m_rest.go(after);
        m_rest.skipSpace();
        const bool leads = loggerLength() > 0;
        m_rest.go(begin);
        return leads;
    }

    /// The length of `logger  : ` or `logger - ` or `a.b.logger: ` here; 0 where there is none.
    qsizetype loggerLength() {
        const QByteArrayView name = m_rest.name();
        if (!isProgramName(name)) {
            return 0;
        }
        qsizetype ahead = name.size();
        const bool colon = m_rest.peek(ahead) == ':';
        while (isSpace(m_rest.peek(ahead))) {
            ++ahead;
        }
        const char mark = m_rest.peek(ahead);
        const bool dash = ahead > name.size() && (mark == '-' || mark == ':');
        if ((!dash && !(colon && name.contains('.'))) || !isSpace(m_rest.peek(ahead + 1))) {
            return 0;
        }
        return ahead + 2;
    }

    void takeLogger() {
        const qsizetype length = loggerLength();
        if (length > 0) {
            m_heading.author = m_rest.name();
            m_rest.go(m_rest.at() + length);
            m_rest.skipSpace();
        }
    }

    /// Kafka: `message (kafka.server.KafkaServer)`; it stays in the text.
    void takeTrailingLogger() {
        const QByteArrayView line = m_rest.line();
        if (!m_heading.author.isEmpty() || !line.endsWith(')')) {
            return;
        }
        const qsizetype open = line.lastIndexOf('(');
        const QByteArrayView name = open < 0 ? QByteArrayView() : line.sliced(open + 1).chopped(1);
        if (isProgramName(name) && name.contains('.') && std::all_of(name.begin(), name.end(), isNamePart)) {
            m_heading.author = name;
        }
    }

    Rest& m_rest;
    LogHeading& m_heading;
};

/// Line ends behind a time that stands alone in its line.
QByteArrayView withoutFirstFeeds(QByteArrayView text) {
    while (text.startsWith('\n') || text.startsWith('\r')) {
        text = text.sliced(1);
    }
    return text;
}

void skipClosing(Rest& rest) {
    while (rest.peek() != '\0' && std::strchr("])\"':,;|>", rest.peek()) != nullptr) {
        rest.go(rest.at() + 1);
    }
    rest.skipSpace();
    if ((rest.peek() == '-' || rest.peek() == '|' || rest.peek() == ':') && isSpace(rest.peek(1))) {
        rest.go(rest.at() + 2);
        rest.skipSpace();
    }
}

/// nginx: `54053#0: *1 `; Redis: one mark for the level; MySQL: a number.
void skipNumbers(Rest& rest, const LogStart& start) {
    const char mark = rest.peek();
    if (start.lead == LogLead::Access && start.stamp.form == TimeForm::DayMonthName &&
        (mark == '*' || mark == '#' || mark == '-' || mark == '.') && isSpace(rest.peek(1))) {
        rest.go(rest.at() + 2);
        return;
    }
    qsizetype ahead = 0;
    while (isDigit(rest.peek(ahead))) {
        ++ahead;
    }
    if (ahead > 0 && rest.peek(ahead) == ' ' && rest.peek(ahead + 1) == '[') {
        rest.go(rest.at() + ahead + 1);
    }
}

/// `level=info msg="..."`: the message alone, where there is one.
QByteArrayView pairMessage(QByteArrayView line, QByteArray& room) {
    qsizetype key = 0;
    while (key < line.size() && key < 30 && (isLetter(line[key]) || line[key] == '_' || line[key] == '.')) {
        ++key;
    }
    if (key == 0 || key >= line.size() || line[key] != '=') {
        return {};
    }
    constexpr QByteArrayView name("msg=");
    qsizetype begin = -1;
    qsizetype quote = -1;
    // Every second quote opens a value.
    while (begin < 0 || !(line.first(begin - 1).endsWith(name))) {
        const qsizetype open = line.indexOf('"', quote + 1);
        quote = open < 0 ? -1 : line.indexOf('"', open + 1);
        if (quote < 0) {
            return {};
        }
        begin = open + 1;
    }
    const bool isWhole = begin == name.size() + 1 || line[begin - name.size() - 2] == ' ';
    if (quote == begin || !isWhole) {
        return {};
    }
    const QByteArrayView message = line.sliced(begin, quote - begin);
    if (message.back() != '\\') {
        return message;
    }
    LogFields fields;
    if (!readPairFields(line, 0, fields) || !fields.message.isThere()) {
        return {};
    }
    room = unescaped(fields.message.in(line));
    return room;
}

QByteArrayView fieldMessage(QByteArrayView record, const LogFields& fields, QByteArray& room, LogHeading& heading) {
    const QByteArrayView message = fields.message.in(record);
    if (!fields.escaped && !fields.isBytes) {
        return message;
    }
    room = fields.isBytes ? bytesOfNumbers(message) : unescaped(message);
    while (room.endsWith('\n')) {
        room.chop(1);
    }
    // JSON in a field of JSON.
    LogFields inner;
    if (room.startsWith('{') && readJsonFields(room, 0, inner) && inner.complete && inner.message.isThere()) {
        const QByteArrayView text = inner.message.in(room);
        room = inner.escaped ? unescaped(text) : text.toByteArray();
    }
    heading.text = room;
    return room;
}

/// The statement of a slow query.
QByteArrayView statementOf(QByteArrayView record) {
    qsizetype at = 0;
    while (at < record.size()) {
        const qsizetype feed = record.indexOf('\n', at);
        const qsizetype next = feed < 0 ? record.size() : feed + 1;
        const QByteArrayView line = record.sliced(at, next - at);
        if (!line.startsWith('#') && !line.startsWith("SET timestamp=") && !line.startsWith("use ")) {
            return record.sliced(at);
        }
        at = next;
    }
    return record;
}

} // namespace

ContainerLine containerLine(QByteArrayView line, const LogStart& start) {
    ContainerLine found;
    const qsizetype at = start.stamp.end();
    if (start.stamp.form != TimeForm::Iso || start.stamp.begin != 0 || at + 9 > line.size() || line[at] != ' ' ||
        line[at + 1] != 's') {
        return found;
    }
    const QByteArrayView rest = line.sliced(at + 1);
    if ((!rest.startsWith("stdout ") && !rest.startsWith("stderr ")) || (rest[7] != 'F' && rest[7] != 'P') ||
        (rest.size() > 8 && rest[8] != ' ')) {
        return found;
    }
    found.isThere = true;
    found.isPartial = rest[7] == 'P';
    found.stream = rest[3] == 'o' ? 'o' : 'e';
    found.textBegin = std::min(at + 10, line.size());
    return found;
}

LogHeading logHeading(QByteArrayView record, const LogStart& start, QByteArray& room) {
    LogHeading heading;
    if (start.lead == LogLead::Slow) {
        heading.text = statementOf(record);
        return heading;
    }
    if (!start.hasTime) {
        heading.text = record;
        return heading;
    }
    if (start.lead == LogLead::Json || start.lead == LogLead::Pairs) {
        heading.author = start.fields.author.in(record);
        heading.text = fieldMessage(record, start.fields, room, heading);
        heading.text = heading.text.isEmpty() ? record : heading.text;
        return heading;
    }
    Rest rest(record, start.stamp.end());
    const ContainerLine container = containerLine(record, start);
    if (container.isThere) {
        rest.go(container.textBegin);
    } else {
        skipClosing(rest);
        skipNumbers(rest, start);
        if (!takeNewSyslog(rest, record, start, heading) && !takeGlog(rest, start, heading) &&
            !takeSyslog(rest, start, heading)) {
            LevelHeading(rest, heading).take();
        }
    }
    heading.text = withoutFirstFeeds(rest.behind());
    if (rest.peek() == '{') {
        LogFields fields;
        if (readJsonFields(record, rest.at(), fields) && fields.complete && fields.message.isThere()) {
            heading.text = fieldMessage(record, fields, room, heading);
            heading.author = fields.author.isThere() ? fields.author.in(record) : heading.author;
        }
    } else if (const QByteArrayView message = pairMessage(rest.line(), room); !message.isEmpty()) {
        heading.text = message;
    }
    heading.text = heading.text.isEmpty() ? record : heading.text;
    return heading;
}

} // namespace afterword
