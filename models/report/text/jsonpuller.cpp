// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonpuller.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace afterword {

namespace {

constexpr qint64 block = 256 * 1024;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Line and column as Error::facts.
QStringList factsOf(qint64 line, qint64 column) {
    return {QString::number(line), QString::number(column)};
}

} // namespace

JsonPuller::JsonPuller(QIODevice& in)
    : m_in(in) {}

bool JsonPuller::fill() {
    if (m_at > block) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    const QByteArray more = m_in.read(block);
    m_buffer.append(more);
    return !more.isEmpty();
}

JsonPuller::Place JsonPuller::advanced(Place from, QByteArrayView over) {
    const qsizetype lines = std::count(over.begin(), over.end(), '\n');
    from.line += lines;
    from.column = lines == 0 ? from.column + over.size() : over.size() - over.lastIndexOf('\n');
    return from;
}

void JsonPuller::take(qsizetype count) {
    m_place = advanced(m_place, QByteArrayView(m_buffer).sliced(m_at, count));
    m_at += count;
}

char JsonPuller::peek() {
    while (true) {
        qsizetype end = m_at;
        while (end < m_buffer.size() && isSpace(m_buffer[end])) {
            ++end;
        }
        take(end - m_at);
        if (m_at < m_buffer.size()) {
            return m_buffer[m_at];
        }
        if (!fill()) {
            return 0;
        }
    }
}

tl::unexpected<Error> JsonPuller::bad(const QString& detail) const {
    return failure(ErrorCode::BadInput, {}, detail, factsOf(m_place.line, m_place.column));
}

tl::unexpected<Error> JsonPuller::badItem(const QString& what, const QString& detail) const {
    return failure(ErrorCode::BadInput, what, detail, factsOf(m_itemPlace.line, m_itemPlace.column));
}

Result<> JsonPuller::enterObject() {
    if (!fill()) {
        return m_in.isReadable() ? failure(ErrorCode::EmptyFile) : failure(ErrorCode::Io, {}, m_in.errorString());
    }
    if (m_buffer.startsWith("\xef\xbb\xbf")) {
        m_at = 3;
    }
    if (peek() != '{') {
        return bad(QStringLiteral("an object is expected"));
    }
    take(1);
    m_isFirst = true;
    return {};
}

Result<bool> JsonPuller::hasAnother(char end) {
    const char next = peek();
    if (next == end) {
        take(1);
        m_isFirst = false; // a comma has to follow in what is around
        return false;
    }
    if (!m_isFirst) {
        if (next != ',') {
            return bad(next == 0 ? QStringLiteral("the file ends too early") : QStringLiteral("a comma is expected"));
        }
        take(1);
    }
    m_isFirst = false;
    return true;
}

Result<std::optional<QString>> JsonPuller::nextMember() {
    const Result<bool> another = hasAnother('}');
    if (!another) {
        return failure(another.error());
    }
    if (!*another) {
        return std::optional<QString>();
    }
    if (peek() != '"') {
        return bad(QStringLiteral("a name is expected"));
    }
    const Result<QJsonValue> name = value();
    if (!name) {
        return failure(name.error());
    }
    if (peek() != ':') {
        return bad(QStringLiteral("a colon is expected"));
    }
    take(1);
    return std::optional<QString>(name->toString());
}

Result<> JsonPuller::enterArray() {
    if (peek() != '[') {
        return bad(QStringLiteral("an array is expected"));
    }
    take(1);
    m_isFirst = true;
    return {};
}

Result<std::optional<QJsonValue>> JsonPuller::nextItem() {
    const Result<bool> another = hasAnother(']');
    if (!another) {
        return failure(another.error());
    }
    if (!*another) {
        return std::optional<QJsonValue>();
    }
    const Result<QJsonValue> item = value();
    if (!item) {
        return failure(item.error());
    }
    return std::optional<QJsonValue>(*item);
}

qsizetype JsonPuller::endOfValue(QByteArrayView text, qsizetype from) {
    for (qsizetype i = from; i < text.size(); ++i) {
        const char c = text[i];
        if (m_inText) {
            m_inText = m_isEscaped || c != '"';
            m_isEscaped = !m_isEscaped && c == '\\';
            if (!m_inText && m_depth == 0) {
                return i + 1;
            }
        } else if (c == '"') {
            m_inText = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            if (m_depth == 0) {
                return i; // a number or a word, ended by what is around it
            }
            if (--m_depth == 0) {
                return i + 1;
            }
        } else if (m_depth == 0 && (c == ',' || c == ':' || isSpace(c))) {
            return i;
        }
    }
    return -1;
}

Result<QByteArray> JsonPuller::slice() {
    if (peek() == 0) {
        return bad(QStringLiteral("the file ends too early"));
    }
    m_itemPlace = m_place;
    m_depth = 0;
    m_inText = false;
    m_isEscaped = false;
    qsizetype looked = 0; // from m_at, which moves when more is read
    while (true) {
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_at);
        const qsizetype end = endOfValue(rest, looked);
        if (end >= 0) {
            const QByteArray json = rest.first(end).toByteArray();
            take(end);
            return json;
        }
        looked = rest.size();
        if (looked > itemLimit) {
            return failure(ErrorCode::TooLarge, {}, {}, {QString::number(looked), QString::number(itemLimit)});
        }
        if (!fill()) {
            return bad(QStringLiteral("the file ends within a value"));
        }
    }
}

Result<QJsonValue> JsonPuller::parsed(const QByteArray& json) {
    const bool isWhole = json.startsWith('{') || json.startsWith('[');
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(isWhole ? json : QByteArray('[' + json + ']'), &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype offset = std::clamp<qsizetype>(error.offset - (isWhole ? 0 : 1), 0, json.size());
        const Place place = advanced(m_itemPlace, QByteArrayView(json).first(offset));
        return failure(ErrorCode::BadInput, {}, error.errorString(), factsOf(place.line, place.column));
    }
    if (!isWhole) {
        return document.array().first();
    }
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

Result<QJsonValue> JsonPuller::value() {
    const Result<QByteArray> json = slice();
    if (!json) {
        return failure(json.error());
    }
    return parsed(*json);
}

Result<> JsonPuller::finish() {
    if (peek() != 0) {
        return bad(QStringLiteral("something follows the object"));
    }
    return {};
}

} // namespace afterword
