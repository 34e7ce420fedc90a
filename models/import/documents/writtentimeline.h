// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdownlines.h"
#include "readoptions.h"
#include "writtentime.h"

#include <QCoreApplication>

namespace afterword {

/// What is not certain about a time that was read.
struct TimeDoubt {
    qsizetype line = 0; ///< from 1
    QString why;        ///< for people
};

/// An entry of a timeline in somebody's text.
struct WrittenEntry {
    Instant at;
    QString raw;      ///< the lines it stands in
    QString text;     ///< what happened
    QString timeText; ///< as it is written in `raw`
    QString author;
    qsizetype line = 0; ///< from 1
    bool timeAssumed = false;
};

/// Reads the time-stamped lines of a document: times take their day from the line, from the headings before it, or
/// from the document; after midnight the day goes on. Whatever had to be assumed or looks wrong is said.
class WrittenTimeline {
    Q_DECLARE_TR_FUNCTIONS(WrittenTimeline)

public:
    WrittenTimeline(const QList<MarkdownLine>& lines, const ReadOptions& options);

    [[nodiscard]] const QList<WrittenEntry>& entries() const { return m_entries; }

    [[nodiscard]] const QList<TimeDoubt>& doubts() const { return m_doubts; }

    /// Some times name no zone and the document names none for all of them.
    [[nodiscard]] bool zoneMissing() const { return m_withoutZone > 0 && !m_documentZone; }

    /// How many times name no year.
    [[nodiscard]] int withoutYear() const { return m_withoutYear; }

    /// What was taken for them: as given, of the document's own day, or of the file.
    [[nodiscard]] int assumedYear() const;

private:
    void findDocumentDay();
    void findDocumentZone();
    void readLine(qsizetype index);
    void add(qsizetype index, const WrittenTime& time, const QString& text, const QString& author);
    [[nodiscard]] Instant instantOf(const WrittenTime& time, qsizetype line);
    [[nodiscard]] WrittenDay dayFor(const WrittenTime& time, qsizetype line);
    [[nodiscard]] qsizetype blockEnd(qsizetype index) const;
    [[nodiscard]] bool isStamped(qsizetype index) const;

    void doubt(qsizetype line, const QString& why) { m_doubts.append({line, why}); }

    const QList<MarkdownLine>& m_lines;
    const ReadOptions& m_options;
    std::optional<WrittenDay> m_documentDay; ///< with its year
    std::optional<Zone> m_documentZone;
    std::optional<WrittenDay> m_day; ///< that undated times belong to
    std::optional<Instant> m_last;   ///< the time before, on that day
    QList<WrittenEntry> m_entries;
    QList<TimeDoubt> m_doubts;
    int m_withoutZone = 0;
    int m_withoutYear = 0;
};

} // namespace afterword
