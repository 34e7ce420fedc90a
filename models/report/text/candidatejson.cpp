// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatejson.h"

#include "civiltime.h"
#include "isotime.h"

#include <array>

namespace afterword {

namespace {

void appendDigits(QByteArray& out, int value, int width) {
    std::array<char, 8> digits{};
    for (int i = width; i-- > 0; value /= 10) {
        digits[static_cast<size_t>(i)] = static_cast<char>('0' + value % 10);
    }
    out.append(digits.data(), width);
}

/// As toIso(), without a QString: it is called for every candidate.
void appendIso(QByteArray& out, Instant at) {
    const CivilTime time = utcCivil(at);
    if (time.year < 0 || time.year > 9999) {
        out.append(toIso(at).toUtf8());
        return;
    }
    appendDigits(out, time.year, 4);
    out.append('-');
    appendDigits(out, time.month, 2);
    out.append('-');
    appendDigits(out, time.day, 2);
    out.append('T');
    appendDigits(out, time.hour, 2);
    out.append(':');
    appendDigits(out, time.minute, 2);
    out.append(':');
    appendDigits(out, time.second, 2);
    if (time.microsecond != 0) {
        out.append('.');
        appendDigits(out, time.microsecond, 6);
        while (out.endsWith('0')) {
            out.chop(1);
        }
    }
    out.append('Z');
}

/// `,"name":"text"`, where there is a text.
void appendMember(QByteArray& json, const char* name, QByteArrayView utf8) {
    if (!utf8.isEmpty()) {
        json.append(",\"").append(name).append("\":");
        appendJsonString(json, utf8);
    }
}

void appendMember(QByteArray& json, const char* name, qint64 number) {
    json.append(",\"").append(name).append("\":").append(QByteArray::number(number));
}

/// Where the low bytes of a UUID hold a number.
QUuid withNumber(QUuid uuid, quint64 number) {
    for (size_t i = 0; i < 6; ++i) {
        uuid.data4[7 - i] = static_cast<uchar>(uuid.data4[7 - i] ^ ((number >> (8 * i)) & 0xffU));
    }
    return uuid;
}

} // namespace

QUuid candidateId(SourceId source, qint64 record) {
    return withNumber(source.uuid(), static_cast<quint64>(record) + 1);
}

qint64 candidateRecord(SourceId source, QUuid id) {
    const QUuid own = source.uuid();
    const bool isOwn = id.data1 == own.data1 && id.data2 == own.data2 && id.data3 == own.data3 &&
                       id.data4[0] == own.data4[0] && id.data4[1] == own.data4[1];
    quint64 number = 0;
    for (size_t i = 2; i < 8; ++i) {
        number = (number << 8) | static_cast<quint64>(id.data4[i] ^ own.data4[i]);
    }
    return isOwn ? static_cast<qint64>(number) - 1 : -1;
}

void appendJsonString(QByteArray& json, QByteArrayView utf8) {
    static constexpr char hex[] = "0123456789abcdef";
    const bool isAscii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
    const QByteArray clean = isAscii ? QByteArray() : QString::fromUtf8(utf8).toUtf8();
    const QByteArrayView text = isAscii ? utf8 : QByteArrayView(clean);
    json.append('"');
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '"' && c != '\\' && static_cast<uchar>(c) >= 0x20) {
            continue;
        }
        json.append(text.sliced(copied, i - copied));
        copied = i + 1;
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else if (c == '\n') {
            json.append("\\n");
        } else if (c == '\t') {
            json.append("\\t");
        } else {
            json.append("\\u00").append(hex[static_cast<uchar>(c) >> 4]).append(hex[static_cast<uchar>(c) & 15]);
        }
    }
    json.append(text.sliced(copied)).append('"');
}

CandidateJsonWriter::CandidateJsonWriter(const Source& source, QSet<qint64> picked)
    : m_source(source.id)
    , m_picked(std::move(picked)) {
    m_sourceBegin = ",\"source\":{\"id\":\"" + source.id.toString().toLatin1() + '"';
    appendMember(m_sourceBegin, "name", source.name.toUtf8());
    appendMember(m_sourceBegin, "format", source.format.toUtf8());
    m_zone = source.zone.toUtf8();
}

void CandidateJsonWriter::append(QByteArray& json, const CandidateChunk& chunk, qsizetype index, qsizetype begin) {
    const auto i = static_cast<size_t>(index);
    const QByteArrayView bytes = QByteArrayView(chunk.bytes).sliced(begin, chunk.recordLength[i]);
    const qint64 record = chunk.firstRecord + index;
    json.append("{\"id\":\"").append(candidateId(m_source, record).toByteArray(QUuid::WithoutBraces));
    json.append("\",\"happenedAt\":\"");
    appendIso(json, {chunk.happenedAt[i]});
    json.append("\",\"text\":");
    appendJsonString(json, bytes.sliced(chunk.textOffset[i], chunk.textLength[i]));
    json.append(",\"kind\":\"").append(toKey(static_cast<EventKind>(chunk.kind[i])).toLatin1()).append('"');
    const QString author = chunk.names.value(chunk.author[i]);
    if (!author.isEmpty()) {
        appendMember(json, "author", author.toUtf8());
    }
    json.append(m_sourceBegin);
    appendMember(json, "record", record);
    const QString place = chunk.names.value(chunk.place[i]);
    if (!place.isEmpty()) {
        appendMember(json, "place", place.toUtf8());
    }
    if (chunk.line[i] != 0) {
        appendMember(json, "line", chunk.line[i]);
    }
    Candidate where;
    where.place = place;
    where.line = chunk.line[i];
    appendMember(json, "where", whereText(where).toUtf8());
    appendMember(json, "raw", bytes.first(chunk.rawLength[i]));
    appendMember(json, "timeText", bytes.sliced(chunk.timeOffset[i], chunk.timeLength[i]));
    appendMember(json, "zone", m_zone);
    json.append('}');
    if (chunk.thread[i] >= 0) {
        appendMember(json, "thread", chunk.thread[i]);
    }
    if (chunk.timeAssumed[i] != 0) {
        json.append(",\"timeAssumed\":true");
    }
    json.append(m_picked.contains(record) ? ",\"picked\":true}" : ",\"picked\":false}");
}

std::optional<Candidate> candidateFromJson(const QJsonObject& json) {
    const QJsonObject source = json.value(u"source").toObject();
    const auto happenedAt = fromIso(json.value(u"happenedAt").toString());
    const auto kind = fromKey<EventKind>(json.value(u"kind").toString());
    Candidate candidate;
    candidate.source = SourceId::fromString(source.value(u"id").toString());
    const QUuid id = QUuid::fromString(json.value(u"id").toString());
    candidate.record = source.value(u"record").toInteger(candidateRecord(candidate.source, id));
    const qint64 line = source.value(u"line").toInteger(0);
    if (!happenedAt || !kind || candidate.source.isNull() || candidate.record < 0 || !std::in_range<quint32>(line)) {
        return {};
    }
    candidate.happenedAt = *happenedAt;
    candidate.kind = *kind;
    candidate.text = json.value(u"text").toString();
    candidate.raw = source.value(u"raw").toString();
    candidate.timeText = source.value(u"timeText").toString();
    candidate.author = json.value(u"author").toString();
    candidate.place = source.value(u"place").toString();
    candidate.line = static_cast<quint32>(line);
    candidate.thread = json.value(u"thread").toInteger(-1);
    candidate.timeAssumed = json.value(u"timeAssumed").toBool();
    return candidate;
}

} // namespace afterword
