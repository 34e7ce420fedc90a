// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chunkcodec.h"

#include "compression.h"
#include "numbercolumn.h"
#include "seal.h"

#include <QtEndian>

namespace afterword {

namespace {

constexpr int packingLevel = -3;
constexpr int namesLevel = 1;
constexpr qsizetype sampleSize = 32 * 1024;
constexpr qsizetype worthwhile = 4; ///< packed where the bytes become at least this many times smaller

// No chunk of ours comes near: one record may exceed the limit of a chunk.
constexpr qint64 bytesLimit = 1LL << 30;
constexpr qint64 namesLimit = 64LL << 20;

template <class T>
void appendColumn(QByteArray& out, const std::vector<T>& column) {
    const std::vector<qint64> numbers(column.begin(), column.end());
    numbercolumn::append(out, numbers);
}

template <class T>
bool takeColumn(QByteArrayView& in, qsizetype count, std::vector<T>& column) {
    std::vector<qint64> numbers;
    if (!numbercolumn::take(in, count, numbers)) {
        return false;
    }
    column.clear();
    column.reserve(numbers.size());
    for (const qint64 number : numbers) {
        if (!std::in_range<T>(number)) {
            return false;
        }
        column.push_back(static_cast<T>(number));
    }
    return true;
}

/// The lengths are kept as what is missing to the record's end, which is nearly always nothing.
std::vector<qint64> rest(const std::vector<quint32>& whole, const std::vector<quint32>& begin,
                         const std::vector<quint32>& length) {
    std::vector<qint64> rests(whole.size());
    for (size_t i = 0; i < whole.size(); ++i) {
        rests[i] = qint64{whole[i]} - begin[i] - length[i];
    }
    return rests;
}

bool hasEqualColumns(const CandidateChunk& chunk) {
    const size_t size = chunk.happenedAt.size();
    const auto all = [size](const auto&... columns) {
        return ((columns.size() == size) && ...);
    };
    return all(chunk.recordLength, chunk.rawLength, chunk.textOffset, chunk.textLength, chunk.timeOffset,
               chunk.timeLength, chunk.author, chunk.place, chunk.line, chunk.thread, chunk.kind, chunk.timeAssumed);
}

/// Numbers the names that are used anew, in the order of their first use.
class UsedNames {
public:
    explicit UsedNames(const QStringList& names)
        : m_names(names)
        , m_numbers(static_cast<size_t>(names.size()), 0) {
        m_used.append(QByteArray());
    }

    std::vector<quint16> renumbered(const std::vector<quint16>& column) {
        std::vector<quint16> result;
        result.reserve(column.size());
        for (const quint16 number : column) {
            result.push_back(numberOf(number));
        }
        return result;
    }

    [[nodiscard]] QByteArray bytes() const {
        QByteArray bytes;
        for (const QByteArray& name : m_used) {
            char length[4];
            qToLittleEndian(static_cast<quint32>(name.size()), length);
            bytes.append(length, sizeof(length)).append(name);
        }
        return bytes;
    }

private:
    quint16 numberOf(quint16 number) {
        if (number == 0 || number >= m_numbers.size()) {
            return 0;
        }
        if (m_numbers[number] == 0) {
            m_used.append(m_names.at(number).toUtf8());
            m_numbers[number] = static_cast<quint16>(m_used.size() - 1);
        }
        return m_numbers[number];
    }

    const QStringList& m_names;
    std::vector<quint16> m_numbers;
    QList<QByteArray> m_used;
};

bool takeNames(QByteArrayView in, QStringList& names) {
    names.clear();
    while (!in.isEmpty()) {
        if (in.size() < 4) {
            return false;
        }
        const quint32 length = qFromLittleEndian<quint32>(in.data());
        in = in.sliced(4);
        if (in.size() < qsizetype{length}) {
            return false;
        }
        names.append(QString::fromUtf8(in.first(length)));
        in = in.sliced(length);
    }
    return !names.isEmpty();
}

bool isWorthPacking(const QByteArray& bytes) {
    const QByteArrayView sample = QByteArrayView(bytes).first(std::min(bytes.size(), sampleSize));
    const auto packed = compression::zstd(sample, packingLevel);
    return packed && packed->size() * worthwhile < sample.size();
}

bool takeNumbers(QByteArrayView in, qsizetype count, CandidateChunk& chunk) {
    std::vector<qint64> rawRest;
    std::vector<qint64> textRest;
    if (!(numbercolumn::take(in, count, chunk.happenedAt) && takeColumn(in, count, chunk.recordLength) &&
          numbercolumn::take(in, count, rawRest) && takeColumn(in, count, chunk.textOffset) &&
          numbercolumn::take(in, count, textRest) && takeColumn(in, count, chunk.timeOffset) &&
          takeColumn(in, count, chunk.timeLength) && takeColumn(in, count, chunk.author) &&
          takeColumn(in, count, chunk.place) && takeColumn(in, count, chunk.line) &&
          numbercolumn::take(in, count, chunk.thread) && takeColumn(in, count, chunk.kind) &&
          takeColumn(in, count, chunk.timeAssumed))) {
        return false;
    }
    for (size_t i = 0; i < static_cast<size_t>(count); ++i) {
        const qint64 raw = qint64{chunk.recordLength[i]} - rawRest[i];
        const qint64 text = qint64{chunk.recordLength[i]} - chunk.textOffset[i] - textRest[i];
        if (!std::in_range<quint32>(raw) || !std::in_range<quint32>(text)) {
            return false;
        }
        chunk.rawLength.push_back(static_cast<quint32>(raw));
        chunk.textLength.push_back(static_cast<quint32>(text));
    }
    return in.isEmpty();
}

/// Whether every part lies inside its record, and the records make up the bytes.
bool isConsistent(const CandidateChunk& chunk) {
    qint64 total = 0;
    for (size_t i = 0; i < chunk.happenedAt.size(); ++i) {
        const qint64 length = chunk.recordLength[i];
        if (chunk.rawLength[i] > length || qint64{chunk.textOffset[i]} + chunk.textLength[i] > length ||
            qint64{chunk.timeOffset[i]} + chunk.timeLength[i] > length || chunk.author[i] >= chunk.names.size() ||
            chunk.place[i] >= chunk.names.size() || chunk.kind[i] >= TextKeys<EventKind>::keys.size()) {
            return false;
        }
        total += length + 1;
    }
    return total == chunk.bytes.size();
}

} // namespace

QByteArray EncodedChunk::seal(IncidentId incident) const {
    return Seal(QStringLiteral("candidate_chunk"))
        .add("incident", incident.toString().toLatin1())
        .add("source", source.toString().toLatin1())
        .add("firstRecord", firstRecord)
        .add("records", records)
        .add("earliest", earliest.us)
        .add("latest", latest.us)
        .add("codec", codec)
        .add("numbers", numbers)
        .add("names", names)
        .add("bytes", bytes)
        .result();
}

Result<EncodedChunk> encodeChunk(const CandidateChunk& chunk) {
    if (!hasEqualColumns(chunk) || chunk.size() == 0) {
        return failure(ErrorCode::BadInput, QStringLiteral("candidates"), QStringLiteral("columns of unequal length"));
    }
    EncodedChunk encoded;
    encoded.source = chunk.source;
    encoded.firstRecord = chunk.firstRecord;
    encoded.records = chunk.size();
    const auto [earliest, latest] = std::minmax_element(chunk.happenedAt.begin(), chunk.happenedAt.end());
    encoded.earliest.us = *earliest;
    encoded.latest.us = *latest;
    const std::vector<quint32> none(chunk.happenedAt.size(), 0);
    UsedNames names(chunk.names);
    QByteArray& out = encoded.numbers;
    numbercolumn::append(out, chunk.happenedAt);
    appendColumn(out, chunk.recordLength);
    numbercolumn::append(out, rest(chunk.recordLength, none, chunk.rawLength));
    appendColumn(out, chunk.textOffset);
    numbercolumn::append(out, rest(chunk.recordLength, chunk.textOffset, chunk.textLength));
    appendColumn(out, chunk.timeOffset);
    appendColumn(out, chunk.timeLength);
    appendColumn(out, names.renumbered(chunk.author));
    appendColumn(out, names.renumbered(chunk.place));
    appendColumn(out, chunk.line);
    numbercolumn::append(out, chunk.thread);
    appendColumn(out, chunk.kind);
    appendColumn(out, chunk.timeAssumed);
    encoded.names = compression::pack(names.bytes(), namesLevel);
    encoded.bytes = chunk.bytes;
    if (isWorthPacking(chunk.bytes)) {
        if (auto packed = compression::zstd(chunk.bytes, packingLevel)) {
            encoded.codec = EncodedChunk::Zstd;
            encoded.bytes = std::move(*packed);
        }
    }
    return encoded;
}

bool readRecordBounds(const ScannedChunk& chunk, RecordBounds& bounds) {
    QByteArrayView in(chunk.numbers);
    std::vector<qint64> happenedAt;
    const qint64 count = chunk.place.records;
    return count >= 0 && count <= CandidateChunk::recordLimit && numbercolumn::take(in, count, happenedAt) &&
           takeColumn(in, count, bounds.lengths) && numbercolumn::take(in, count, bounds.rawRests);
}

bool readListedColumns(const EncodedChunk& encoded, ListedColumns& columns) {
    const qint64 count = encoded.records;
    if (count < 0 || count > CandidateChunk::recordLimit) {
        return false;
    }
    QByteArrayView in(encoded.numbers);
    const auto pass = [&in, count](int columnCount) {
        bool isThere = true;
        for (int i = 0; i < columnCount; ++i) {
            isThere = isThere && numbercolumn::skip(in, count);
        }
        return isThere;
    };
    const auto names = compression::unpack(encoded.names, namesLimit);
    if (!names || !takeNames(*names, columns.names)) {
        return false;
    }
    // Lengths and offsets lie between the times and the authors, lines between the places and the threads.
    if (!(numbercolumn::take(in, count, columns.happenedAt) && pass(6) && takeColumn(in, count, columns.author) &&
          takeColumn(in, count, columns.place) && pass(1) && numbercolumn::take(in, count, columns.thread) &&
          takeColumn(in, count, columns.kind) && takeColumn(in, count, columns.timeAssumed))) {
        return false;
    }
    const auto isBelow = [](const auto& column, qsizetype limit) {
        return std::all_of(column.begin(), column.end(), [limit](auto number) { return number < limit; });
    };
    const auto kinds = static_cast<qsizetype>(TextKeys<EventKind>::keys.size());
    return in.isEmpty() && isBelow(columns.author, columns.names.size()) &&
           isBelow(columns.place, columns.names.size()) && isBelow(columns.kind, kinds);
}

Result<QByteArray> decodeBytes(int codec, const QByteArray& bytes) {
    if (codec == EncodedChunk::Plain) {
        return bytes;
    }
    if (codec == EncodedChunk::Zstd) {
        return compression::unzstd(bytes, bytesLimit);
    }
    return failure(ErrorCode::Damaged, QString(), QStringLiteral("unknown codec"));
}

Result<CandidateChunk> decodeChunk(const EncodedChunk& encoded) {
    const auto damaged = [](const char* what) {
        return failure(ErrorCode::Damaged, QString(), QString::fromLatin1(what));
    };
    if (encoded.records < 0 || encoded.records > CandidateChunk::recordLimit) {
        return damaged("number of records");
    }
    CandidateChunk chunk;
    chunk.source = encoded.source;
    chunk.firstRecord = encoded.firstRecord;
    if (!takeNumbers(encoded.numbers, encoded.records, chunk)) {
        return damaged("numbers");
    }
    const auto names = compression::unpack(encoded.names, namesLimit);
    if (!names || !takeNames(*names, chunk.names)) {
        return damaged("names");
    }
    auto bytes = decodeBytes(encoded.codec, encoded.bytes);
    if (!bytes) {
        return failure(bytes.error());
    }
    chunk.bytes = std::move(*bytes);
    if (!isConsistent(chunk)) {
        return damaged("columns");
    }
    return chunk;
}

} // namespace afterword
