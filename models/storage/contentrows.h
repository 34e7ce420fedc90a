// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chunkcodec.h"
#include "sqldatabase.h"

#include <functional>

namespace afterword {

/// The rows of imported content: chunks of candidates, chunks of series, attachments.
namespace contentrows {

struct SeriesRow {
    SeriesId series;
    qint64 points = 0;
    Instant earliest;
    Instant latest;
    QByteArray content;

    [[nodiscard]] QByteArray seal(IncidentId incident) const;
};

[[nodiscard]] Result<> insertChunk(SqlDatabase& database, IncidentId incident, const EncodedChunk& chunk,
                                   const QByteArray& seal);
[[nodiscard]] Result<> insertSeries(SqlDatabase& database, IncidentId incident, const SeriesRow& row,
                                    const QByteArray& seal);
[[nodiscard]] Result<> insertAttachment(SqlDatabase& database, const QString& sha256, const QByteArray& bytes);
[[nodiscard]] Result<bool> hasAttachment(SqlDatabase& database, const QString& sha256);

/// What an attachment adds to the sum of seals.
[[nodiscard]] QByteArray attachmentSeal(const QString& sha256);

/// "candidates of app.log, records 8192 to 16383".
[[nodiscard]] QString placeOfChunk(const QString& source, qint64 firstRecord, qint64 records);

/// All chunks of sources that are there and not removed, by source and record.
[[nodiscard]] Result<QList<ChunkPlace>> places(SqlDatabase& database, IncidentId incident);

/// All chunks of these sources, there or not, by source and record.
[[nodiscard]] Result<QList<ChunkPlace>> placesOf(SqlDatabase& database, IncidentId incident,
                                                 const QList<SourceId>& sources);

/// As Library::readChunks.
[[nodiscard]] Result<> readParts(SqlDatabase& database, const QList<ChunkPlace>& places, ChunkParts parts,
                                 const std::function<bool(qsizetype, const EncodedChunk*)>& each);

/// Calls `each` for every chunk of places(), without a look at its seal, until it fails.
[[nodiscard]] Result<> scan(SqlDatabase& database, IncidentId incident,
                            const std::function<Result<>(const ScannedChunk&)>& each);

/// A row of selectChunks().
struct ChunkRow {
    IncidentId incident;
    EncodedChunk encoded;
    QByteArray seal;
    QString place; ///< as placeOfChunk()
};

[[nodiscard]] QString selectChunks();
[[nodiscard]] ChunkRow chunkRow(const QSqlQuery& row);

/// NotFound, Damaged.
[[nodiscard]] Result<CandidateChunk> readChunk(SqlDatabase& database, qint64 row);

/// Calls `each` for every chunk of points, in order of time. Damaged.
[[nodiscard]] Result<> readSeries(SqlDatabase& database, SeriesId series,
                                  const std::function<void(const SeriesChunk&)>& each);

/// NotFound, Damaged.
[[nodiscard]] Result<QByteArray> readAttachment(SqlDatabase& database, const QString& sha256);

} // namespace contentrows

} // namespace afterword
