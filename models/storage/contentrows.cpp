// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentrows.h"

#include "seal.h"
#include "seriescodec.h"

namespace afterword::contentrows {

QByteArray SeriesRow::seal(IncidentId incident) const {
    return Seal(QStringLiteral("series_chunk"))
        .add("incident", incident.toString().toLatin1())
        .add("series", series.toString().toLatin1())
        .add("points", points)
        .add("earliest", earliest.us)
        .add("latest", latest.us)
        .add("content", content)
        .result();
}

Result<> insertChunk(SqlDatabase& database, IncidentId incident, const EncodedChunk& chunk, const QByteArray& seal) {
    const auto done = database.run(
        QStringLiteral("INSERT INTO candidate_chunk (incident, source, firstRecord, records, earliest, latest, codec, "
                       "seal, numbers, names, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {incident.toString(), chunk.source.toString(), chunk.firstRecord, chunk.records, chunk.earliest.us,
         chunk.latest.us, chunk.codec, seal, notNull(chunk.numbers), notNull(chunk.names), notNull(chunk.bytes)});
    return done ? Result<>() : failure(done.error());
}

Result<> insertSeries(SqlDatabase& database, IncidentId incident, const SeriesRow& row, const QByteArray& seal) {
    const auto done = database.run(
        QStringLiteral("INSERT INTO series_chunk (incident, series, points, earliest, latest, seal, content) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {incident.toString(), row.series.toString(), row.points, row.earliest.us, row.latest.us, seal, row.content});
    return done ? Result<>() : failure(done.error());
}

Result<> insertAttachment(SqlDatabase& database, const QString& sha256, const QByteArray& bytes) {
    const auto done = database.run(QStringLiteral("INSERT INTO attachment (sha256, content) VALUES (?, ?)"),
                                   {sha256, notNull(bytes)});
    return done ? Result<>() : failure(done.error());
}

Result<bool> hasAttachment(SqlDatabase& database, const QString& sha256) {
    bool found = false;
    const auto read = database.forEach(QStringLiteral("SELECT 1 FROM attachment WHERE sha256=?"), {sha256},
                                       [&](const QSqlQuery&) -> Result<> {
                                           found = true;
                                           return {};
                                       });
    return read ? Result<bool>(found) : failure(read.error());
}

QByteArray attachmentSeal(const QString& sha256) {
    return QByteArray::fromHex(sha256.toLatin1());
}

QString placeOfChunk(const QString& source, qint64 firstRecord, qint64 records) {
    return QStringLiteral("candidates of %1, records %2 to %3")
        .arg(source, QString::number(firstRecord), QString::number(firstRecord + records - 1));
}

namespace {

ChunkPlace placeAt(const QSqlQuery& row) {
    return {row.value(0).toLongLong(),          SourceId::fromString(row.value(1).toString()),
            row.value(2).toLongLong(),          row.value(3).toLongLong(),
            Instant{row.value(4).toLongLong()}, Instant{row.value(5).toLongLong()}};
}

} // namespace

Result<QList<ChunkPlace>> places(SqlDatabase& database, IncidentId incident) {
    QList<ChunkPlace> places;
    const auto read = database.forEach(
        QStringLiteral("SELECT c.id, c.source, c.firstRecord, c.records, c.earliest, c.latest FROM candidate_chunk c "
                       "JOIN sources s ON s.incident=c.incident AND s.id=c.source WHERE c.incident=? AND s.removed=0 "
                       "ORDER BY s.seq, c.firstRecord"),
        {incident.toString()}, [&](const QSqlQuery& row) -> Result<> {
            places.append(placeAt(row));
            return {};
        });
    if (!read) {
        return failure(read.error());
    }
    return places;
}

Result<QList<ChunkPlace>> placesOf(SqlDatabase& database, IncidentId incident, const QList<SourceId>& sources) {
    QList<ChunkPlace> places;
    for (const SourceId& source : sources) {
        const auto read = database.forEach(
            QStringLiteral("SELECT id, source, firstRecord, records, earliest, latest FROM candidate_chunk "
                           "WHERE incident=? AND source=? ORDER BY firstRecord"),
            {incident.toString(), source.toString()}, [&](const QSqlQuery& row) -> Result<> {
                places.append(placeAt(row));
                return {};
            });
        if (!read) {
            return failure(read.error());
        }
    }
    return places;
}

Result<> readParts(SqlDatabase& database, const QList<ChunkPlace>& places, ChunkParts parts,
                   const std::function<bool(qsizetype, const EncodedChunk*)>& each) {
    const bool isColumns = parts == ChunkParts::Columns;
    const QString sql = isColumns
                            ? QStringLiteral("SELECT 0, numbers, names, NULL FROM candidate_chunk WHERE id=?")
                            : QStringLiteral("SELECT codec, numbers, NULL, bytes FROM candidate_chunk WHERE id=?");
    for (qsizetype i = 0; i < places.size(); ++i) {
        const ChunkPlace& place = places.at(i);
        EncodedChunk chunk;
        chunk.source = place.source;
        chunk.firstRecord = place.firstRecord;
        chunk.records = place.records;
        chunk.earliest = place.earliest;
        chunk.latest = place.latest;
        bool isThere = false;
        const auto read = database.forEach(sql, {place.row}, [&](const QSqlQuery& row) -> Result<> {
            chunk.codec = row.value(0).toInt();
            chunk.numbers = row.value(1).toByteArray();
            chunk.names = row.value(2).toByteArray();
            chunk.bytes = row.value(3).toByteArray();
            isThere = true;
            return {};
        });
        // One that SQLite cannot read must not hide the others.
        if (!each(i, read && isThere ? &chunk : nullptr)) {
            return {};
        }
    }
    return {};
}

Result<> scan(SqlDatabase& database, IncidentId incident, const std::function<Result<>(const ScannedChunk&)>& each) {
    // By number, so that no sorter carries the bytes along.
    const auto all = places(database, incident);
    if (!all) {
        return failure(all.error());
    }
    for (const ChunkPlace& place : *all) {
        const auto read = database.forEach(
            QStringLiteral("SELECT codec, numbers, bytes FROM candidate_chunk WHERE id=?"), {place.row},
            [&](const QSqlQuery& row) -> Result<> {
                const auto bytes = decodeBytes(row.value(0).toInt(), row.value(2).toByteArray());
                return bytes ? each({place, row.value(1).toByteArray(), *bytes}) : failure(bytes.error());
            });
        if (!read) {
            return read;
        }
    }
    return {};
}

QString selectChunks() {
    return QStringLiteral("SELECT c.incident, c.source, c.firstRecord, c.records, c.earliest, c.latest, c.codec, "
                          "c.seal, c.numbers, c.names, c.bytes, (SELECT CAST(s.name AS BLOB) FROM sources s "
                          "WHERE s.incident=c.incident AND s.id=c.source) FROM candidate_chunk c");
}

ChunkRow chunkRow(const QSqlQuery& row) {
    ChunkRow found;
    found.incident = IncidentId::fromString(row.value(0).toString());
    EncodedChunk& encoded = found.encoded;
    encoded.source = SourceId::fromString(row.value(1).toString());
    encoded.firstRecord = row.value(2).toLongLong();
    encoded.records = row.value(3).toLongLong();
    encoded.earliest.us = row.value(4).toLongLong();
    encoded.latest.us = row.value(5).toLongLong();
    encoded.codec = row.value(6).toInt();
    found.seal = row.value(7).toByteArray();
    encoded.numbers = row.value(8).toByteArray();
    encoded.names = row.value(9).toByteArray();
    encoded.bytes = row.value(10).toByteArray();
    found.place = placeOfChunk(QString::fromUtf8(row.value(11).toByteArray()), encoded.firstRecord, encoded.records);
    return found;
}

Result<CandidateChunk> readChunk(SqlDatabase& database, qint64 row) {
    std::optional<Result<CandidateChunk>> chunk;
    const auto read = database.forEach(QString(selectChunks() + QStringLiteral(" WHERE c.id=?")), {row},
                                       [&](const QSqlQuery& query) -> Result<> {
                                           const ChunkRow found = chunkRow(query);
                                           if (found.encoded.seal(found.incident) != found.seal) {
                                               return failure(ErrorCode::Damaged, found.place, QStringLiteral("seal"));
                                           }
                                           chunk = decodeChunk(found.encoded).map_error([&](Error error) {
                                               error.subject = found.place;
                                               return error;
                                           });
                                           return {};
                                       });
    if (!read) {
        return failure(read.error());
    }
    return chunk ? std::move(*chunk) : failure(ErrorCode::NotFound, QStringLiteral("candidates %1").arg(row));
}

Result<> readSeries(SqlDatabase& database, SeriesId series, const std::function<void(const SeriesChunk&)>& each) {
    return database.forEach(
        QStringLiteral("SELECT incident, points, earliest, latest, seal, content FROM series_chunk WHERE series=? "
                       "ORDER BY id"),
        {series.toString()}, [&](const QSqlQuery& row) -> Result<> {
            const SeriesRow found{series, row.value(1).toLongLong(), Instant{row.value(2).toLongLong()},
                                  Instant{row.value(3).toLongLong()}, row.value(5).toByteArray()};
            const QString place = QStringLiteral("series %1").arg(series.toString());
            if (found.seal(IncidentId::fromString(row.value(0).toString())) != row.value(4).toByteArray()) {
                return failure(ErrorCode::Damaged, place, QStringLiteral("seal"));
            }
            const auto chunk = decodeSeries(found.content, series, found.points);
            if (!chunk) {
                return failure(ErrorCode::Damaged, place, chunk.error().detail);
            }
            each(*chunk);
            return {};
        });
}

Result<QByteArray> readAttachment(SqlDatabase& database, const QString& sha256) {
    std::optional<QByteArray> bytes;
    const auto read = database.forEach(QStringLiteral("SELECT content FROM attachment WHERE sha256=?"), {sha256},
                                       [&](const QSqlQuery& row) -> Result<> {
                                           bytes = row.value(0).toByteArray();
                                           return {};
                                       });
    const QString place = QStringLiteral("attachment ") + sha256;
    if (!read) {
        return failure(read.error());
    }
    if (!bytes) {
        return failure(ErrorCode::NotFound, place);
    }
    if (Sha256::of(*bytes) != attachmentSeal(sha256)) {
        return failure(ErrorCode::Damaged, place, QStringLiteral("seal"));
    }
    return *bytes;
}

} // namespace afterword::contentrows
