// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logheading.h"

#include "headingcursor.h"
#include "levelheading.h"
#include "timestampparts.h"

#include <algorithm>
#include <cstring>

namespace afterword {

namespace {

bool looksLikeHost(QByteArrayView word) {
    return word == "localhost" ||
           std::any_of(word.begin(), word.end(), [](char c) { return isDigit(c) || c == '-' || c == '.'; });
}

/// `program[12]: ` or `program: ` at the cursor; moves behind it.
QByteArrayView takeProgram(HeadingCursor& rest, bool& hasId) {
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
bool takeSyslog(HeadingCursor& rest, const LogStart& start, LogHeading& heading) {
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
bool takeNewSyslog(HeadingCursor& rest, QByteArrayView record, const LogStart& start, LogHeading& heading) {
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
bool takeGlog(HeadingCursor& rest, const LogStart& start, LogHeading& heading) {
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

/// Line ends behind a time that stands alone in its line.
QByteArrayView withoutFirstFeeds(QByteArrayView text) {
    while (text.startsWith('\n') || text.startsWith('\r')) {
        text = text.sliced(1);
    }
    return text;
}

void skipClosing(HeadingCursor& rest) {
    while (rest.peek() != '\0' && std::strchr("])\"':,;|>", rest.peek()) != nullptr) {
        rest.go(rest.at() + 1);
    }
    rest.skipSpace();
    if ((rest.peek() == '-' || rest.peek() == '|' || rest.peek() == ':') && isBlankByte(rest.peek(1))) {
        rest.go(rest.at() + 2);
        rest.skipSpace();
    }
}

/// nginx: `54053#0: *1 `; Redis: one mark for the level; MySQL: a number.
void skipNumbers(HeadingCursor& rest, const LogStart& start) {
    const char mark = rest.peek();
    if (start.lead == LogLead::Access && start.stamp.form == TimeForm::DayMonthName &&
        (mark == '*' || mark == '#' || mark == '-' || mark == '.') && isBlankByte(rest.peek(1))) {
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

QByteArrayView fieldMessage(QByteArrayView record, const LogFields& fields, QByteArray& room) {
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
        heading.text = fieldMessage(record, start.fields, room);
        heading.text = heading.text.isEmpty() ? record : heading.text;
        return heading;
    }
    HeadingCursor rest(record, start.stamp.end());
    const ContainerLine container = containerLine(record, start);
    if (container.isThere) {
        rest.go(container.textBegin);
    } else {
        skipClosing(rest);
        skipNumbers(rest, start);
        if (!takeNewSyslog(rest, record, start, heading) && !takeGlog(rest, start, heading) &&
            !takeSyslog(rest, start, heading)) {
            LevelHeading level(rest);
            heading.author = level.take() ? level.author() : QByteArrayView();
        }
    }
    heading.text = withoutFirstFeeds(rest.behind());
    if (rest.peek() == '{') {
        LogFields fields;
        if (readJsonFields(record, rest.at(), fields) && fields.complete && fields.message.isThere()) {
            heading.text = fieldMessage(record, fields, room);
            heading.author = fields.author.isThere() ? fields.author.in(record) : heading.author;
        }
    } else if (const QByteArrayView message = pairMessage(rest.line(), room); !message.isEmpty()) {
        heading.text = message;
    }
    heading.text = heading.text.isEmpty() ? record : heading.text;
    return heading;
}

} // namespace afterword
