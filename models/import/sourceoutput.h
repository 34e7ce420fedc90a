// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chunksieve.h"
#include "importfilter.h"
#include "importsink.h"
#include "secretscanner.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace afterword {

/// What a reader writes to: one source on its way to the sink. It fills chunks, counts, keeps the list of what could
/// not be read, looks for secrets, and replaces them where that was asked.
class SourceOutput {
    Q_DECLARE_TR_FUNCTIONS(SourceOutput)

public:
    struct Policy {
        bool redact = false;            ///< replace secrets before anything is stored
        bool pick = false;              ///< put every record into the story as well
        QSet<QByteArray> keptSecrets;   ///< SHA-256 of what somebody saw and found to be none
        ImportFilter* filter = nullptr; ///< null: everything is taken; outlives the output
    };

    /// `source` has its id, name, path and importedAt; the rest is filled here and by the reader.
    SourceOutput(Source source, ImportSink& sink, const SecretScanner& scanner, Policy policy);

    /// The reader fills in format, zone, zoneAssumed, year, yearAssumed.
    [[nodiscard]] Source& source() { return m_source; }

    /// What a reader of a table found its columns, or keys, to be.
    struct Columns {
        QStringList names;
        QHash<QString, QString> roles; ///< name of the column that is taken for "time", "text", ...
        bool orderUnknown = false;     ///< its dates could begin with the day or the month
    };

    [[nodiscard]] Columns& columns() { return m_columns; }

    /// The number of an author's or a file's name for CandidateRecord.
    [[nodiscard]] quint16 nameNumber(const QString& name) { return m_chunk.nameNumber(name); }

    /// Number, within the source, of the record that is added next.
    [[nodiscard]] qint64 nextRecord() const { return m_chunk.firstRecord + m_chunk.size(); }

    [[nodiscard]] Result<> addRecord(const CandidateRecord& record);

    /// An attachment and the evidence that shows it; `bytes` empty for evidence without one. Secrets in its texts are
    /// handled here.
    [[nodiscard]] Result<> addEvidence(Evidence evidence, QByteArray bytes);

    /// Points of a series whose evidence is added after its last chunk.
    [[nodiscard]] Result<> addSeries(SeriesChunk chunk);

    /// A section, event, cause, ... of a postmortem that existed already.
    [[nodiscard]] Result<> addValue(AnyValue value);

    /// A place that could not be read. Beyond 1,000 places they are only counted, and the last entry says how many.
    void skip(const QString& where, const QString& why);

    /// `text` with its secrets replaced where that was asked; counts them in any case.
    [[nodiscard]] QByteArray cleaned(QByteArrayView text);
    [[nodiscard]] QString cleaned(const QString& text);

    /// Writes what is left and the source itself; gives the source as it was written. A source all of which the filter
    /// left out is not written.
    [[nodiscard]] Result<Source> finish();

private:
    [[nodiscard]] Result<> flush();
    [[nodiscard]] Result<> pickAll(const CandidateChunk& chunk);

    /// Counts them.
    [[nodiscard]] QList<SecretHit> secretsIn(QByteArrayView text);

    Source m_source;
    Columns m_columns;
    ImportSink& m_sink;
    const SecretScanner& m_scanner;
    Policy m_policy;
    CandidateChunk m_chunk; ///< as read
    ChunkSieve m_sieve;
    bool m_leftOut = false;   ///< by the filter
    bool m_hasValues = false; ///< sections and the like
    qint64 m_skippedBeyond = 0;
};

} // namespace afterword
