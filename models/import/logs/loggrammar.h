// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logfields.h"

#include <array>

namespace afterword {

/// How a line that begins a record leads up to its time.
enum class LogLead : quint8 {
    Start,  ///< with it, but for brackets and the like
    Inside, ///< with some words
    Access, ///< with something that only logs have: an address and a bracket, a process of Redis
    Json,   ///< it is a field
    Pairs,  ///< likewise, in key=value pairs
    Slow,   ///< MySQL's log of slow queries: the time is in one of the lines that follow
};

/// The first line of a record.
struct LogStart {
    LogLead lead = LogLead::Start;
    bool hasTime = false;
    Timestamp stamp;
    LogFields fields; ///< of Json and Pairs
};

/// Tells the lines that begin a record from those that go on with one. What is taken for a begin depends on what the
/// file's first lines look like: a time within a line counts only where many lines have it there.
class LogGrammar {
public:
    LogGrammar() = default;

    /// Learns from the first lines of a file; the last of them may be cut off.
    void survey(QByteArrayView head);

    /// Whether `line` begins a record. Colours must have been taken out.
    [[nodiscard]] bool starts(QByteArrayView line, LogStart& start);

    /// The begin of a record as it is read once more, without regard to the lines before.
    [[nodiscard]] bool describe(QByteArrayView line, LogStart& start) const;

    /// Whether `line` may be the first of a JSON object that is spread over several lines.
    [[nodiscard]] bool mayOpenObject(QByteArrayView line) const {
        return !m_slow && (m_isOpen || m_counts.json > 0) && line.startsWith('{');
    }

    struct Counts {
        qint64 lines = 0;
        qint64 starts = 0;        ///< lines that begin a record
        qint64 indented = 0;      ///< lines that begin with white space
        qint64 json = 0;          ///< of the starts
        bool withoutYear = false; ///< some times name no year, or no date
        bool timeOnly = false;    ///< there are times without a date alone
        bool separated = false;   ///< the time is followed by a comma or semicolon, as in a table
    };

    [[nodiscard]] const Counts& counts() const { return m_counts; }

private:
    using FormCounts = std::array<qint64, 16>;

    [[nodiscard]] bool search(QByteArrayView line, LogStart& start) const;
    [[nodiscard]] bool searchAt(QByteArrayView line, qsizetype at, LogStart& start) const;
    [[nodiscard]] bool searchInside(QByteArrayView line, qsizetype at, LogStart& start) const;
    [[nodiscard]] bool readAt(QByteArrayView line, qsizetype at, LogStart& start) const;
    [[nodiscard]] bool startsSlow(QByteArrayView line, LogStart& start);
    [[nodiscard]] bool isAllowed(const LogStart& start) const;
    void count(QByteArrayView line);
    void conclude();

    Counts m_counts;
    FormCounts m_atStart{}; ///< how often each form was seen
    FormCounts m_inside{};
    qint64 m_jsonStarts = 0;
    qint64 m_indentedStarts = 0;
    qint64 m_dayFirst = 0;

    bool m_isOpen = true; ///< everything counts: nothing was learnt
    bool m_slow = false;
    bool m_indents = false; ///< records begin with white space
    bool m_json = true;
    quint32 m_startForms = ~0u; ///< a bit per form
    quint32 m_insideForms = ~0u;

    LogStart m_last; ///< the begin of the record before, whose shape is tried first
    char m_lastFirst = 0;
    bool m_slowHead = false; ///< the record so far is only the line with its time
};

} // namespace afterword
