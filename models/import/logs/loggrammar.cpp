// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loggrammar.h"

#include "timestampparts.h"

#include <algorithm>
#include <cstring>

namespace afterword {

namespace {

constexpr qsizetype insideReach = 80;
constexpr qsizetype accessReach = 512;

constexpr quint32 bitOf(TimeForm form) {
    return 1u << static_cast<unsigned>(form);
}

/// Forms that other things than times have, too.
constexpr std::array weakForms{TimeForm::Epoch, TimeForm::JulianDay, TimeForm::TimeOnly, TimeForm::MonthDay};

/// What may stand before a time at the begin of a line.
bool isOpening(char c) {
    return c != '\0' && std::strchr("[({<\"'#+*|", c) != nullptr;
}

bool isWordByte(char c) {
    return isDigit(c) || isNameByte(c);
}

bool isSpace(char c) {
    return c == ' ' || c == '\t';
}

/// Behind `<34>1 ` or `<34>`; `at` where there is none.
qsizetype behindPriority(QByteArrayView line, qsizetype at) {
    const TimeCursor cursor{line.data() + at, line.data() + line.size()};
    const int count = cursor.peek() == '<' ? countDigits({cursor.at + 1, cursor.end}, 4) : 0;
    if (count == 0 || count > 3 || cursor.peek(1 + count) != '>') {
        return at;
    }
    const qsizetype behind = at + count + 2;
    const bool hasVersion = cursor.peek(count + 2) == '1' && cursor.peek(count + 3) == ' ';
    return behind + (hasVersion ? 2 : 0);
}

/// Behind what Redis writes before its times: `98738:M `, `[2932] `, `5092:signal-handler (`; -1 where there is none.
qsizetype behindRedis(QByteArrayView line) {
    const bool bracket = line.front() == '[';
    const qsizetype first = bracket ? 1 : 0;
    const int count = countDigits({line.data() + first, line.data() + line.size()}, 8);
    const qsizetype behind = first + count;
    if (count == 0 || count > 7 || behind + 4 > line.size()) {
        return -1;
    }
    if (bracket) {
        return line[behind] == ']' && line[behind + 1] == ' ' ? behind + 2 : -1;
    }
    if (line[behind] != ':') {
        return -1;
    }
    if (isUpper(line[behind + 1]) && line[behind + 2] == ' ') {
        return behind + 3;
    }
    constexpr QByteArrayView handler("signal-handler (");
    return line.sliced(behind + 1).startsWith(handler) ? behind + 1 + handler.size() : -1;
}

/// Where an object begins behind a name and a bar, as docker compose prints it; -1 where none does.
qsizetype behindBar(QByteArrayView line) {
    const auto reach = static_cast<size_t>(std::min<qsizetype>(line.size(), insideReach));
    const auto* bar = static_cast<const char*>(std::memchr(line.data(), '|', reach));
    const qsizetype brace = bar == nullptr ? -1 : bar - line.data() + 2;
    return brace > 0 && brace < line.size() && line[brace] == '{' && line[brace - 1] == ' ' ? brace : -1;
}

} // namespace

void LogGrammar::survey(QByteArrayView head) {
    qsizetype at = 0;
    while (at < head.size()) {
        const auto* feed =
            static_cast<const char*>(std::memchr(head.data() + at, '\n', static_cast<size_t>(head.size() - at)));
        const qsizetype end = feed == nullptr ? head.size() : feed - head.data();
        QByteArrayView line = head.sliced(at, end - at);
        line = line.endsWith('\r') ? line.chopped(1) : line;
        count(line);
        at = end + 1;
    }
    conclude();
}

void LogGrammar::count(QByteArrayView line) {
    if (line.isEmpty()) {
        return;
    }
    ++m_counts.lines;
    m_slow = m_slow || line.startsWith("# User@Host: ");
    const bool indented = isSpace(line.front());
    m_counts.indented += indented ? 1 : 0;
    qsizetype at = 0;
    while (at < line.size() && isSpace(line[at])) {
        ++at;
    }
    LogStart start;
    if (at >= line.size() || !searchAt(line, at, start)) {
        return;
    }
    if (indented) {
        m_indentedStarts += start.lead == LogLead::Start ? 1 : 0;
        return;
    }
    const auto form = static_cast<size_t>(start.stamp.form);
    switch (start.lead) {
    case LogLead::Inside:
        ++m_inside[form];
        break;
    case LogLead::Json:
        ++m_jsonStarts;
        break;
    default:
        ++m_atStart[form];
    }
    m_dayFirst += start.stamp.form == TimeForm::DayFirst ? 1 : 0;
    m_counts.withoutYear = m_counts.withoutYear || (!start.stamp.isInstant && !start.stamp.hasYear);
    const qsizetype behind = start.stamp.end();
    m_counts.separated = (start.lead == LogLead::Start || start.lead == LogLead::Inside) && behind < line.size() &&
                         (line[behind] == ',' || line[behind] == ';' || line.sliced(behind).startsWith("\","));
}

void LogGrammar::conclude() {
    const auto sum = [](const FormCounts& counts) {
        qint64 total = 0;
        for (const qint64 count : counts) {
            total += count;
        }
        return total;
    };
    qint64 strong = sum(m_atStart);
    for (const TimeForm form : weakForms) {
        strong -= m_atStart[static_cast<size_t>(form)];
    }
    const qint64 sure = strong + m_jsonStarts;
    const qint64 atStart = sum(m_atStart) + m_jsonStarts;
    m_isOpen = atStart + sum(m_inside) + m_indentedStarts == 0;
    if (m_isOpen) {
        return;
    }
    m_startForms = ~0u;
    for (const TimeForm form : weakForms) {
        if (m_atStart[static_cast<size_t>(form)] * 5 < sure || (sure > 0 && form == TimeForm::TimeOnly)) {
            m_startForms &= ~bitOf(form);
        }
    }
    if (m_dayFirst > 0 && m_atStart[static_cast<size_t>(TimeForm::MonthFirst)] > 0) {
        m_startForms &= ~bitOf(TimeForm::MonthFirst);
    }
    m_insideForms = 0;
    for (size_t form = 0; form < m_inside.size(); ++form) {
        if (m_inside[form] > 0 && m_inside[form] * 10 >= sure) {
            m_insideForms |= 1u << form;
        }
    }
    m_json = m_jsonStarts * 5 >= strong;
    m_indents = m_indentedStarts > atStart;
    m_counts.json = m_json ? m_jsonStarts : 0;
    m_counts.timeOnly = sure == 0 && m_atStart[static_cast<size_t>(TimeForm::TimeOnly)] > 0;
    m_counts.starts = m_indents ? m_indentedStarts : atStart + sum(m_inside);
}

bool LogGrammar::isAllowed(const LogStart& start) const {
    if (m_isOpen) {
        return true;
    }
    const quint32 bit = bitOf(start.stamp.form);
    switch (start.lead) {
    case LogLead::Inside:
        return (m_insideForms & bit) != 0;
    case LogLead::Json:
        return m_json;
    case LogLead::Access:
        return true;
    default:
        return (m_startForms & bit) != 0;
    }
}

bool LogGrammar::starts(QByteArrayView line, LogStart& start) {
    if (m_slow) {
        return startsSlow(line, start);
    }
    if (line.isEmpty()) {
        return false;
    }
    const char first = line.front();
    const Timestamp& last = m_last.stamp;
    const bool plain = m_last.hasTime && (m_last.lead == LogLead::Start || m_last.lead == LogLead::Inside);
    if (plain &&
        (last.begin == 0 || (first == m_lastFirst && last.begin < line.size() && !isWordByte(line[last.begin - 1]) &&
                             m_last.lead == LogLead::Start)) &&
        readTimestamp(line, last.begin, last.form, start.stamp)) {
        start.lead = m_last.lead;
        start.hasTime = true;
        return true;
    }
    if (!search(line, start) || !isAllowed(start)) {
        return false;
    }
    m_last = start;
    m_lastFirst = first;
    return true;
}

bool LogGrammar::describe(QByteArrayView line, LogStart& start) const {
    return !line.isEmpty() && search(line, start);
}

bool LogGrammar::startsSlow(QByteArrayView line, LogStart& start) {
    const bool isTime = line.startsWith("# Time: ");
    const bool isUser = line.startsWith("# User@Host: ");
    if (!isTime && !isUser) {
        return false;
    }
    const bool goesOn = isUser && m_slowHead;
    m_slowHead = isTime;
    start = {};
    start.lead = LogLead::Slow;
    start.hasTime = isTime && readTimestamp(line, 8, start.stamp);
    return !goesOn;
}

bool LogGrammar::search(QByteArrayView line, LogStart& start) const {
    qsizetype at = 0;
    if (isSpace(line.front())) {
        if (!m_indents) {
            return false;
        }
        while (at < line.size() && isSpace(line[at])) {
            ++at;
        }
    }
    return at < line.size() && searchAt(line, at, start);
}

bool LogGrammar::readAt(QByteArrayView line, qsizetype at, LogStart& start) const {
    start.hasTime = readTimestamp(line, at, start.stamp);
    if (start.hasTime && start.stamp.form == TimeForm::MonthFirst &&
        (m_startForms & bitOf(TimeForm::MonthFirst)) == 0) {
        start.hasTime = readTimestamp(line, at, TimeForm::DayFirst, start.stamp);
    }
    return start.hasTime;
}

bool LogGrammar::searchAt(QByteArrayView line, qsizetype at, LogStart& start) const {
    start = {};
    qsizetype place = behindPriority(line, at);
    for (int i = 0; place == at + i && i < 4 && place < line.size() && isOpening(line[place]); ++i) {
        if (line[place] == '{') {
            start.lead = LogLead::Json;
            if (readJsonFields(line, place, start.fields) && start.fields.hasTime) {
                start.stamp = start.fields.stamp;
                start.hasTime = true;
                return true;
            }
            return false;
        }
        ++place;
    }
    if (readAt(line, place, start)) {
        return true;
    }
    if (const qsizetype behind = at == 0 ? behindRedis(line) : -1; behind > 0 && readAt(line, behind, start)) {
        start.lead = LogLead::Access;
        return true;
    }
    const auto reach = static_cast<size_t>(std::min(line.size(), accessReach));
    const auto* bracket = static_cast<const char*>(std::memchr(line.data(), '[', reach));
    if (bracket != nullptr && readTimestamp(line, bracket - line.data() + 1, TimeForm::DayMonthName, start.stamp) &&
        start.stamp.hasYear) {
        start.lead = LogLead::Access;
        start.hasTime = true;
        return true;
    }
    if (isWordByte(line[at]) && readPairFields(line, at, start.fields) && start.fields.hasTime) {
        start.lead = LogLead::Pairs;
        start.stamp = start.fields.stamp;
        start.hasTime = true;
        return true;
    }
    return searchInside(line, at, start);
}

bool LogGrammar::searchInside(QByteArrayView line, qsizetype at, LogStart& start) const {
    if (const qsizetype brace = behindBar(line);
        brace > 0 && readJsonFields(line, brace, start.fields) && start.fields.hasTime) {
        start.lead = LogLead::Json;
        start.stamp = start.fields.stamp;
        start.hasTime = true;
        return true;
    }
    if (m_insideForms == 0) {
        return false;
    }
    const qsizetype last = std::min(line.size(), at + insideReach);
    for (qsizetype place = at + 1; place < last; ++place) {
        if (!isWordByte(line[place]) || isWordByte(line[place - 1]) || !readTimestamp(line, place, start.stamp)) {
            continue;
        }
        const bool weak = std::find(weakForms.begin(), weakForms.end(), start.stamp.form) != weakForms.end();
        if (!weak && isAllowed({LogLead::Inside, true, start.stamp, {}})) {
            start.lead = LogLead::Inside;
            start.hasTime = true;
            return true;
        }
    }
    return false;
}

} // namespace afterword
