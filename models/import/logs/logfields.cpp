// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfields.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstring>
#include <span>
#include <string_view>

namespace afterword {

namespace {

using Names = std::span<const std::string_view>;

// The first names are the surest.
constexpr std::array<std::string_view, 28> timeNames{"__realtime_timestamp",
                                                     "@timestamp",
                                                     "timestamp",
                                                     "time",
                                                     "ts",
                                                     "@t",
                                                     "datetime",
                                                     "eventtime",
                                                     "event_time",
                                                     "asctime",
                                                     "log_time",
                                                     "logtime",
                                                     "timegenerated",
                                                     "$date",
                                                     "epochsecond",
                                                     "t",
                                                     "timemillis",
                                                     "created_at",
                                                     "createdat",
                                                     "created",
                                                     "starttime",
                                                     "startutc",
                                                     "time_iso8601",
                                                     "time_local",
                                                     "receivetimestamp",
                                                     "_time",
                                                     "when",
                                                     "date"};
constexpr std::array<std::string_view, 16> messageNames{
    "message", "msg",   "@m",  "textpayload", "short_message", "full_message", "log",       "text",
    "body",    "event", "@mt", "description", "error",         "err",          "exception", "request"};
constexpr std::array<std::string_view, 18> authorNames{
    "logger",      "logger_name", "loggername",   "log.logger",  "component",    "syslog_identifier",
    "_comm",       "service",     "service.name", "servicename", "service_name", "app",
    "application", "program",     "name",         "c",           "unit",         "_systemd_unit"};

constexpr int noRank = 1000;

bool sameIgnoringCase(QByteArrayView key, std::string_view name) {
    return std::equal(key.begin(), key.end(), name.begin(), name.end(), [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b;
    });
}

constexpr size_t bucketOf(char first, char last, size_t length) {
    return ((static_cast<unsigned char>(first) | 0x20u) * 5 + (static_cast<unsigned char>(last) | 0x20u) * 3 + length) %
           256;
}

/// Which of 256 buckets of names have any, so that nearly all other keys are turned away at once.
template <size_t count>
constexpr std::array<bool, 256> bucketsOf(const std::array<std::string_view, count>& names) {
    std::array<bool, 256> buckets{};
    for (const std::string_view name : names) {
        buckets[bucketOf(name.front(), name.back(), name.size())] = true;
    }
    return buckets;
}

constexpr auto timeBuckets = bucketsOf(timeNames);
constexpr auto messageBuckets = bucketsOf(messageNames);
constexpr auto authorBuckets = bucketsOf(authorNames);

int rankOf(QByteArrayView key, Names names, const std::array<bool, 256>& buckets) {
    if (key.isEmpty() || !buckets[bucketOf(key.front(), key.back(), static_cast<size_t>(key.size()))]) {
        return noRank;
    }
    const auto found = std::find_if(names.begin(), names.end(), [&](std::string_view name) {
        return static_cast<qsizetype>(name.size()) == key.size() && sameIgnoringCase(key, name);
    });
    return found == names.end() ? noRank : static_cast<int>(found - names.begin());
}

/// Collects what the fields say, the better name winning.
class Collector {
public:
    Collector(QByteArrayView text, LogFields& fields)
        : m_text(text)
        , m_fields(fields) {}

    /// `depth` is 1 in the outermost object.
    void add(QByteArrayView key, LogSpan value, bool isString, bool escaped, int depth) {
        const int extra = (depth - 1) * 100;
        const int time = rankOf(key, timeNames, timeBuckets) + extra;
        if (time < m_time && readTime(value)) {
            m_time = time;
            return;
        }
        if (!isString || value.length == 0) {
            addNanoseconds(key, value);
            return;
        }
        const int message = rankOf(key, messageNames, messageBuckets) + extra;
        if (message < m_message) {
            m_message = message;
            m_fields.message = value;
            m_fields.escaped = escaped;
            m_fields.isBytes = false;
            return;
        }
        const int author = rankOf(key, authorNames, authorBuckets) + extra;
        if (author < m_author && value.length <= 100 && !escaped) {
            m_author = author;
            m_fields.author = value;
        }
    }

    /// The inside of an array.
    void addArray(QByteArrayView key, LogSpan inside) {
        const QByteArrayView numbers = inside.in(m_text);
        const bool areNumbers = std::all_of(numbers.begin(), numbers.end(),
                                            [](char c) { return (c >= '0' && c <= '9') || c == ',' || c == ' '; });
        if (m_message > 0 && key == "MESSAGE" && areNumbers) {
            m_message = 0;
            m_fields.message = inside;
            m_fields.isBytes = true;
        }
    }

private:
    bool readTime(LogSpan value) {
        const QByteArrayView text = value.in(m_text);
        Timestamp stamp;
        if (!readEpoch(text, stamp) && !readTimestamp(text, 0, stamp)) {
            return false;
        }
        stamp.begin += value.begin;
        m_fields.stamp = stamp;
        m_fields.hasTime = true;
        return true;
    }

    /// log4j: {"epochSecond":1,"nanoOfSecond":2}.
    void addNanoseconds(QByteArrayView key, LogSpan value) {
        Timestamp part;
        if (m_fields.stamp.isInstant && m_fields.stamp.at.us % 1'000'000 == 0 && key == "nanoOfSecond" &&
            value.length <= 9 && readEpoch(value.in(m_text), part)) {
            m_fields.stamp.at.us += part.at.us / 1'000'000 / 1000;
        }
    }

    QByteArrayView m_text;
    LogFields& m_fields;
    int m_time = noRank;
    int m_message = noRank;
    int m_author = noRank;
};

/// Goes through one JSON object without building anything.
class JsonWalk {
public:
    JsonWalk(QByteArrayView text, qsizetype begin, LogFields& fields)
        : m_text(text)
        , m_at(begin)
        , m_fields(fields)
        , m_collector(text, fields) {}

    void run() {
        int depth = 0;
        do {
            skipSpace();
            switch (peek()) {
            case '{':
                ++depth;
                ++m_at;
                break;
            case '}':
                --depth;
                ++m_at;
                break;
            case ',':
                ++m_at;
                break;
            case '"':
                if (!readPair(depth)) {
                    return;
                }
                break;
            default:
                return;
            }
        } while (depth > 0);
        m_fields.complete = true;
        m_fields.end = m_at;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            ++m_at;
        }
    }

    /// The inside of the string that begins here; false where it is not closed.
    bool readString(LogSpan& inside, bool& escaped) {
        escaped = false;
        inside.begin = m_at + 1;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] == '\\') {
                escaped = true;
                ++at;
            } else if (m_text[at] == '"') {
                inside.length = at - inside.begin;
                m_at = at + 1;
                return true;
            }
        }
        inside.length = m_text.size() - inside.begin;
        return false;
    }

    bool readPair(int depth) {
        LogSpan key;
        bool escaped = false;
        if (!readString(key, escaped)) {
            return false;
        }
        skipSpace();
        if (peek() != ':') {
            return false;
        }
        ++m_at;
        skipSpace();
        const QByteArrayView name = key.in(m_text);
        LogSpan value;
        switch (peek()) {
        case '{':
            return true; // run() goes in
        case '[':
            return readArray(name);
        case '"': {
            const bool closed = readString(value, escaped);
            if (closed) {
                m_collector.add(name, value, true, escaped, depth);
            }
            return closed;
        }
        default:
            value.begin = m_at;
            while (m_at < m_text.size() && std::memchr(",}] \t\r\n", m_text[m_at], 7) == nullptr) {
                ++m_at;
            }
            value.length = m_at - value.begin;
            m_collector.add(name, value, false, false, depth);
            return value.length > 0;
        }
    }

    bool readArray(QByteArrayView name) {
        LogSpan inside{m_at + 1, 0};
        int depth = 0;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                LogSpan string;
                bool escaped = false;
                if (!readString(string, escaped)) {
                    return false;
                }
                continue;
            }
            ++m_at;
            depth += c == '[' || c == '{' ? 1 : 0;
            depth -= c == ']' || c == '}' ? 1 : 0;
            if (depth == 0) {
                inside.length = m_at - 1 - inside.begin;
                m_collector.addArray(name, inside);
                return true;
            }
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at;
    LogFields& m_fields;
    Collector m_collector;
};

bool isKeyByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
           c == '-' || c == '@';
}

/// Behind the closing quote of the value that begins at `at`, or at its end.
qsizetype endOfQuoted(QByteArrayView text, qsizetype at, bool& escaped) {
    while (at < text.size()) {
        const auto* hit =
            static_cast<const char*>(std::memchr(text.data() + at, '"', static_cast<size_t>(text.size() - at)));
        if (hit == nullptr) {
            return -1;
        }
        at = hit - text.data();
        qsizetype slashes = 0;
        while (at - slashes > 0 && text[at - slashes - 1] == '\\') {
            ++slashes;
        }
        if (slashes % 2 == 0) {
            return at;
        }
        escaped = true;
        ++at;
    }
    return -1;
}

int hexValue(QByteArrayView digits) {
    int value = 0;
    for (const char c : digits) {
        const char low = static_cast<char>(c | 0x20);
        const int digit = c >= '0' && c <= '9' ? c - '0' : low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
    }
    return value;
}

/// The character of \uXXXX at `at` (behind the backslash), with its other half where it has one; moves on.
char32_t readUnicodeEscape(QByteArrayView text, qsizetype& at) {
    const int unit = at + 5 <= text.size() ? hexValue(text.sliced(at + 1, 4)) : -1;
    if (unit < 0) {
        return 0;
    }
    at += 5;
    if (unit < 0xd800 || unit >= 0xe000) {
        return unit == 0 ? char32_t{0xfffd} : static_cast<char32_t>(unit);
    }
    const bool hasLow = unit < 0xdc00 && at + 6 <= text.size() && text[at] == '\\' && text[at + 1] == 'u';
    const int low = hasLow ? hexValue(text.sliced(at + 2, 4)) : -1;
    if (low < 0xdc00 || low >= 0xe000) {
        return 0xfffd;
    }
    at += 6;
    return static_cast<char32_t>(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
}

} // namespace

bool readJsonFields(QByteArrayView text, qsizetype begin, LogFields& fields) {
    fields = {};
    if (begin >= text.size() || text[begin] != '{') {
        return false;
    }
    JsonWalk(text, begin, fields).run();
    return true;
}

bool readPairFields(QByteArrayView text, qsizetype begin, LogFields& fields) {
    fields = {};
    Collector collector(text, fields);
    qsizetype at = begin;
    bool any = false;
    while (at < text.size()) {
        const qsizetype key = at;
        while (at < text.size() && isKeyByte(text[at])) {
            ++at;
        }
        if (at == key || at >= text.size() || text[at] != '=') {
            if (!any) {
                return false;
            }
            while (at < text.size() && text[at] != ' ') {
                ++at;
            }
            ++at;
            continue;
        }
        const QByteArrayView name = text.sliced(key, at - key);
        LogSpan value{at + 1, 0};
        bool escaped = false;
        if (value.begin < text.size() && text[value.begin] == '"') {
            const qsizetype end = endOfQuoted(text, ++value.begin, escaped);
            if (end < 0) {
                break;
            }
            value.length = end - value.begin;
            at = end + 1;
        } else {
            at = value.begin;
            while (at < text.size() && text[at] != ' ' && text[at] != '\n') {
                ++at;
            }
            value.length = at - value.begin;
        }
        any = true;
        collector.add(name, value, true, escaped, 1);
        ++at;
    }
    fields.complete = true;
    fields.end = std::min(at, text.size());
    return any;
}

QByteArray unescaped(QByteArrayView text) {
    QByteArray plain;
    plain.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] != '\\' || at + 1 >= text.size()) {
            plain.append(text[at++]);
            continue;
        }
        ++at;
        switch (text[at]) {
        case 'n':
            plain.append('\n');
            break;
        case 't':
            plain.append('\t');
            break;
        case 'r':
        case 'b':
        case 'f':
            break;
        case 'u':
            if (const char32_t c = readUnicodeEscape(text, at); c != 0) {
                plain.append(QString::fromUcs4(&c, 1).toUtf8());
                continue;
            }
            break;
        default:
            plain.append(text[at]);
        }
        ++at;
    }
    return plain;
}

QByteArray bytesOfNumbers(QByteArrayView text) {
    QByteArray bytes;
    int value = -1;
    const auto finish = [&] {
        if (value >= 0) {
            bytes.append(static_cast<char>(value & 0xff));
        }
        value = -1;
    };
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            value = std::max(value, 0) * 10 % 10000 + (c - '0');
        } else {
            finish();
        }
    }
    finish();
    return bytes;
}

} // namespace afterword
