// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "levelheading.h"

#include "timestampparts.h"

namespace afterword {

bool LevelHeading::take() {
    const qsizetype begin = m_rest.at();
    takeLoggerBefore();
    if (!takeLevel()) {
        m_rest.go(begin);
        m_author = {};
        return false;
    }
    for (int i = 0; i < 4 && takeBracket(); ++i) {
    }
    takeLogger();
    takeTrailingLogger();
    return true;
}

void LevelHeading::skipMarks() {
    const qsizetype begin = m_rest.at();
    m_rest.skipSpace();
    if (m_rest.at() - begin > 1) {
        return; // a list's dash is the message's own
    }
    const char mark = m_rest.peek();
    if ((mark == '-' || mark == ':' || mark == '|') && isBlankByte(m_rest.peek(1))) {
        m_rest.go(m_rest.at() + 1);
        m_rest.skipSpace();
    }
}

/// Python: `logger - LEVEL - message`.
void LevelHeading::takeLoggerBefore() {
    const qsizetype begin = m_rest.at();
    const QByteArrayView name = m_rest.name();
    m_rest.go(begin + name.size());
    const bool dashed = m_rest.line().startsWith(" - ");
    if (!dashed || isLevel(name) || !isProgramName(name)) {
        m_rest.go(begin);
        return;
    }
    m_author = name;
    skipMarks();
}

bool LevelHeading::takeLevel() {
    const QByteArrayView inside = m_rest.bracketed();
    if (!inside.isEmpty()) {
        const qsizetype colon = inside.indexOf(':');
        const QByteArrayView level = withoutBlanksAround(colon < 0 ? inside : inside.sliced(colon + 1));
        if (!isLevel(level)) {
            return takeThreadAndLevel(inside);
        }
        if (colon > 0) {
            m_author = inside.first(colon);
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
    if (m_rest.peek() == ':' && !isBlankByte(m_rest.peek(1))) {
        m_rest.go(m_rest.at() + 1); // python: LEVEL:logger:message
    }
    skipMarks();
    return true;
}

/// logback: `[thread] LEVEL logger - message`.
bool LevelHeading::takeThreadAndLevel(QByteArrayView thread) {
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
bool LevelHeading::takeBracket() {
    skipProcess();
    const QByteArrayView inside = m_rest.bracketed();
    const QByteArrayView name = withoutBlanksAround(inside);
    const bool process = name.startsWith("pid ");
    const bool plain = !name.isEmpty() && std::all_of(name.begin(), name.end(), isNamePart);
    const bool logger = plain && name.contains('.') && isLetter(name.front());
    const bool padded = plain && inside.endsWith(' ');
    const qsizetype after = m_rest.at() + inside.size() + 2;
    if (!process && !logger && !padded && !leadsToLogger(after)) {
        return false;
    }
    if (logger) {
        m_author = name;
    }
    m_rest.go(after);
    skipMarks();
    return inside.size() > 0 && !logger;
}

/// Spring: `12345 --- `.
void LevelHeading::skipProcess() {
    qsizetype ahead = 0;
    while (isDigit(m_rest.peek(ahead))) {
        ++ahead;
    }
    if (ahead > 0 && m_rest.line().sliced(ahead).startsWith(" --- ")) {
        m_rest.go(m_rest.at() + ahead + 5);
    }
}

bool LevelHeading::leadsToLogger(qsizetype after) {
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
qsizetype LevelHeading::loggerLength() const {
    const QByteArrayView name = m_rest.name();
    if (!isProgramName(name) || name.contains('/')) {
        return 0;
    }
    qsizetype ahead = name.size();
    const bool colon = m_rest.peek(ahead) == ':';
    while (isBlankByte(m_rest.peek(ahead))) {
        ++ahead;
    }
    const char mark = m_rest.peek(ahead);
    const bool dash = ahead > name.size() && (mark == '-' || mark == ':');
    if ((!dash && !(colon && name.contains('.'))) || !isBlankByte(m_rest.peek(ahead + 1))) {
        return 0;
    }
    return ahead + 2;
}

void LevelHeading::takeLogger() {
    const qsizetype length = loggerLength();
    if (length > 0) {
        m_author = m_rest.name();
        m_rest.go(m_rest.at() + length);
        m_rest.skipSpace();
    }
}

/// Kafka: `message (kafka.server.KafkaServer)`; it stays in the text.
void LevelHeading::takeTrailingLogger() {
    const QByteArrayView line = m_rest.line();
    if (!m_author.isEmpty() || !line.endsWith(')')) {
        return;
    }
    const qsizetype open = line.lastIndexOf('(');
    const QByteArrayView name = open < 0 ? QByteArrayView() : line.sliced(open + 1).chopped(1);
    if (isProgramName(name) && name.contains('.') && std::all_of(name.begin(), name.end(), isNamePart)) {
        m_author = name;
    }
}

} // namespace afterword
