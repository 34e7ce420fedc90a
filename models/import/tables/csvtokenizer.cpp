// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvtokenizer.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace afterword {

namespace {

static_assert(std::endian::native == std::endian::little, "the scan below takes the lowest byte as the first");

constexpr quint64 everyByte = 0x0101010101010101U;
constexpr quint64 lowBits = 0x7F7F7F7F7F7F7F7FU;

/// The top bit of each byte of `word` that equals the one repeated in `pattern`.
constexpr quint64 equalBytes(quint64 word, quint64 pattern) {
    const quint64 difference = word ^ pattern;
    return ~(((difference & lowBits) + lowBits) | difference | lowBits);
}

constexpr quint64 repeated(char c) {
    return everyByte * static_cast<unsigned char>(c);
}

/// In how many of the first rows `delimiter` gives the same number of values as in the first, and that number.
struct Fit {
    int rows = 0;
    int values = 0;
};

/// The rows' counts of values for each delimiter, quotes respected.
Fit fitOf(std::string_view head, char delimiter, char lineEnd) {
    Fit fit;
    int values = 1;
    bool quoted = false;
    bool fieldStart = true;
    int looked = 0;
    for (const char c : head) {
        if (c == '"' && (quoted || fieldStart)) {
            quoted = !quoted;
        } else if (!quoted && c == delimiter) {
            ++values;
        } else if (!quoted && c == lineEnd) {
            fit.values = looked == 0 ? values : fit.values;
            fit.rows += values == fit.values ? 1 : 0;
            values = 1;
            if (++looked == 30) {
                break;
            }
        }
        fieldStart = !quoted && (c == delimiter || c == lineEnd);
    }
    if (looked == 0) {
        fit = {1, values};
    }
    return fit;
}

} // namespace

CsvDialect detectDialect(std::string_view head) {
    CsvDialect dialect;
    const bool hasLineFeed = head.find('\n') != std::string_view::npos;
    dialect.carriageReturns = !hasLineFeed && head.find('\r') != std::string_view::npos;
    const char lineEnd = dialect.carriageReturns ? '\r' : '\n';
    if (head.size() > 5 && (head.starts_with("sep=") || head.starts_with("SEP="))) {
        const size_t end = head.find(lineEnd);
        if (end == 5 || (end == 6 && head[5] == '\r')) {
            dialect.delimiter = head[4];
            dialect.skipped = end + 1;
            return dialect;
        }
    }
    Fit best;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const Fit fit = fitOf(head, delimiter, lineEnd);
        if (fit.values > 1 && (fit.rows > best.rows || (fit.rows == best.rows && fit.values > best.values))) {
            best = fit;
            dialect.delimiter = delimiter;
        }
    }
    return dialect;
}

CsvTokenizer::CsvTokenizer(TextInput& in, CsvDialect dialect)
    : m_in(in)
    , m_dialect(dialect)
    , m_lineEnd(dialect.carriageReturns ? '\r' : '\n') {
    if (dialect.skipped > 0) {
        m_in.consume(dialect.skipped);
        ++m_nextLine;
        ++m_row;
    }
}

Result<bool> CsvTokenizer::next() {
    bool atEnd = false;
    m_cut = false;
    for (;;) {
        const std::string_view window = m_in.available();
        if (window.empty() && atEnd) {
            return false;
        }
        switch (window.empty() ? Scan::NeedMore : scanPlainRow(window, atEnd)) {
        case Scan::Row:
            if (m_fields.size() > 1 || !m_fields.front().empty()) {
                return true;
            }
            continue;
        case Scan::Careful:
            return readCarefully();
        case Scan::NeedMore:
            break;
        }
        if (m_in.isFull()) {
            return readCarefully();
        }
        const auto read = m_in.more();
        if (!read) {
            return read;
        }
        atEnd = !*read;
    }
}

CsvTokenizer::Scan CsvTokenizer::scanPlainRow(std::string_view window, bool atEnd) {
    const char* const begin = window.data();
    const char* const end = begin + window.size();
    const quint64 delimiters = repeated(m_dialect.delimiter);
    const quint64 lineEnds = repeated(m_lineEnd);
    const quint64 quotes = repeated('"');
    const char* fieldBegin = begin;
    m_fields.clear();
    for (const char* at = begin; at < end; at += sizeof(quint64)) {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof word); // reads into the window's padding at most
        quint64 found = equalBytes(word, delimiters) | equalBytes(word, lineEnds) | equalBytes(word, quotes);
        for (; found != 0; found &= found - 1) {
            const char* const here = at + (std::countr_zero(found) >> 3);
            if (here >= end) {
                break;
            }
            if (*here == '"') {
                return Scan::Careful;
            }
            if (*here == m_dialect.delimiter) {
                m_fields.emplace_back(fieldBegin, static_cast<size_t>(here - fieldBegin));
                fieldBegin = here + 1;
                continue;
            }
            const bool withReturn = here > fieldBegin && here[-1] == '\r';
            m_fields.emplace_back(fieldBegin, static_cast<size_t>(here - fieldBegin) - (withReturn ? 1 : 0));
            take(window, static_cast<size_t>(here - begin) - (withReturn ? 1 : 0), withReturn ? 2 : 1);
            return Scan::Row;
        }
    }
    if (!atEnd) {
        return Scan::NeedMore;
    }
    m_fields.emplace_back(fieldBegin, static_cast<size_t>(end - fieldBegin));
    take(window, window.size(), 0);
    return Scan::Row;
}

void CsvTokenizer::take(std::string_view window, size_t length, size_t lineEnd) {
    m_rawView = window.substr(0, length);
    m_line = m_nextLine++;
    ++m_row;
    m_in.consume(length + lineEnd);
}

Result<bool> CsvTokenizer::readCarefully() {
    m_raw.clear();
    m_values.clear();
    m_parts.clear();
    m_part = {};
    m_state = State::FieldStart;
    m_line = m_nextLine;
    for (;;) {
        const std::string_view window = m_in.available();
        size_t at = 0;
        bool ended = false;
        while (at < window.size() && !ended) {
            ended = step(window, at);
        }
        m_in.consume(at);
        if (ended) {
            break;
        }
        const auto read = m_in.more();
        if (!read) {
            return read;
        }
        if (!*read) {
            m_unclosed = m_state == State::Quoted;
            break;
        }
    }
    ++m_nextLine;
    ++m_row;
    finishCareful();
    return true;
}

/// Takes one byte or a run of plain ones; true where the row ends with it.
bool CsvTokenizer::step(std::string_view window, size_t& at) {
    const size_t run = runLength(window, at);
    if (run > 0) {
        const std::string_view bytes = window.substr(at, run);
        m_state = m_state == State::FieldStart ? State::Plain : m_state;
        addToField(bytes);
        addToRaw(bytes);
        at += run;
        return false;
    }
    const char c = window[at++];
    if (m_state == State::Quoted) {
        m_state = State::AfterQuote;
    } else if (c == m_lineEnd) {
        return true;
    } else if (c == m_dialect.delimiter) {
        endField();
        addToRaw({&c, 1});
        m_part.rawBegin = m_raw.size();
        return false;
    } else if (m_state == State::FieldStart) {
        m_state = State::Quoted;
        addToRaw({&c, 1});
        m_part.rawBegin = m_raw.size();
        return false;
    } else {
        // A second quote inside of quotes stands for one; in a plain value a quote is a quote.
        m_state = m_state == State::AfterQuote ? State::Quoted : m_state;
        addToField({&c, 1});
    }
    addToRaw({&c, 1});
    return false;
}

/// How many bytes from `at` on mean only themselves.
size_t CsvTokenizer::runLength(std::string_view window, size_t at) const {
    const std::string_view rest = window.substr(at);
    if (m_state == State::Quoted) {
        return std::min(rest.find('"'), rest.size());
    }
    const auto special = [this](char c) {
        return c == '"' || c == m_dialect.delimiter || c == m_lineEnd;
    };
    return static_cast<size_t>(std::find_if(rest.begin(), rest.end(), special) - rest.begin());
}

void CsvTokenizer::addToField(std::string_view bytes) {
    const size_t length = m_values.size() - m_part.begin;
    const size_t fits = std::min(
        {bytes.size(), fieldLimit - std::min(fieldLimit, length), rowLimit - std::min(rowLimit, m_values.size())});
    m_values.append(bytes.substr(0, fits));
    m_part.length = m_values.size() - m_part.begin;
    m_cut = m_cut || fits < bytes.size();
}

void CsvTokenizer::addToRaw(std::string_view bytes) {
    m_raw.append(bytes.substr(0, rowLimit - std::min(rowLimit, m_raw.size())));
    m_nextLine += m_state == State::Quoted ? std::count(bytes.begin(), bytes.end(), m_lineEnd) : 0;
}

void CsvTokenizer::endField() {
    m_parts.push_back(m_part);
    m_part = {m_values.size(), 0, 0};
    m_state = State::FieldStart;
}

void CsvTokenizer::finishCareful() {
    // A CR before the line end was taken as part of the last value.
    if (m_lineEnd == '\n' && m_raw.ends_with('\r') && m_state != State::Quoted) {
        m_raw.pop_back();
        m_part.length -= m_part.length > 0 && m_values.ends_with('\r') ? 1U : 0U;
    }
    endField();
    m_rawView = m_raw;
    m_fields.clear();
    for (const Part& part : m_parts) {
        const auto value = std::string_view(m_values).substr(part.begin, part.length);
        const auto inRaw = m_rawView.substr(std::min(part.rawBegin, m_rawView.size()), part.length);
        m_fields.push_back(value == inRaw ? inRaw : value);
    }
}

} // namespace afterword
