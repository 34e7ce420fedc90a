// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logauthors.h"
#include "logclock.h"
#include "loggrammar.h"
#include "loglines.h"
#include "progress.h"
#include "sourceoutput.h"

#include <QCoreApplication>

namespace afterword {

/// One pass over a log: puts its lines together to records and writes them.
class LogReading {
    Q_DECLARE_TR_FUNCTIONS(LogReading)

public:
    LogReading(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress);

    [[nodiscard]] Result<> run();

private:
    enum class Pass { Times, Records };

    /// A record while its lines come in.
    struct Pending {
        bool isThere = false;
        bool assumed = false; ///< it has no time of its own: what came before the first one, or beyond the limit
        LogStart start;
        quint32 line = 0;
        qint64 lines = 1;
        LogLines::Oddities oddities;
    };

    [[nodiscard]] Result<> pass(Pass pass, LogLines& lines);
    [[nodiscard]] Result<> takeLine(Pass pass, LogLines& lines);
    [[nodiscard]] Result<> begin(Pass pass, LogLines& lines, const LogStart* start);
    [[nodiscard]] Result<> finishPending(Pass pass, QByteArrayView record);
    [[nodiscard]] Result<> write(QByteArrayView record);
    [[nodiscard]] Result<> writeOdd(QByteArrayView record);
    [[nodiscard]] Result<> add(Instant at, QByteArrayView raw, QByteArrayView text, QByteArrayView timeText,
                               QByteArrayView author);
    [[nodiscard]] Result<> closeObject(Pass pass, LogLines& lines);
    [[nodiscard]] Result<> checkProgress();
    void openPending(const LogLines& lines, const LogStart* start);
    [[nodiscard]] bool joinsContainer(QByteArrayView line, const LogStart& start);
    [[nodiscard]] LogStart startOf(QByteArrayView record) const;
    [[nodiscard]] Instant timeOf(QByteArrayView record);
    [[nodiscard]] QByteArrayView shownText(QByteArrayView record, const LogStart& start, QByteArrayView text);
    void joinContainerLines(QByteArrayView record, const LogStart& start);
    void noteCut(const LogLines& lines);
    void report();
    void skipLine(quint32 line, const QString& why);

    QIODevice& m_in;
    LogInput m_input;
    const ReadOptions& m_options;
    SourceOutput& m_output;
    Progress& m_progress;

    LogGrammar m_grammar;
    LogClock m_clock;
    Pending m_pending;
    bool m_anyTime = false;
    Instant m_last; ///< of the record before
    qint64 m_nextCheck = 0;

    LogClock::Notice m_repaired;

    // A JSON object over several lines, while it is not closed: it may become a record of its own.
    bool m_inObject = false;
    qsizetype m_objectBegin = 0; ///< within what is kept
    quint32 m_objectLine = 0;
    int m_objectTries = 0;

    bool m_containerOpen = false; ///< the container's line before goes on in the next
    char m_containerStream = 0;
    bool m_containerJoined = false; ///< the record has several container lines

    LogAuthors m_authors;
    LogStart m_start;       ///< of the line at hand
    QByteArray m_plainLine; ///< the line without colours
    QByteArray m_raw;       ///< the record with its bytes repaired
    QByteArray m_text;      ///< a text that is not in the record as it is
    QByteArray m_joined;
};

} // namespace afterword
