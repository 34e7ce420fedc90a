// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchangewriter.h"

#include "candidatejson.h"
#include "isotime.h"
#include "metrics.h"
#include "valuejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <bit>

namespace afterword {

namespace {

constexpr qsizetype fullAt = 256 * 1024;

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Any value, not only objects and arrays.
QByteArray compact(const QJsonValue& value) {
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

class InterchangeWriter {
public:
    InterchangeWriter(const Postmortem& postmortem, QIODevice& out)
        : m_postmortem(postmortem)
        , m_out(out) {}

    Result<> write(const CandidateAccess& candidates, ReportMedia* media) {
        m_buffer.append("{\"format\":").append(QByteArray::number(interchangeFormat));
        writeIncident();
        writeMilestones();
        Result<> result;
        Postmortem::visitLists(m_postmortem, [&](const auto& list) {
            using V = typename std::remove_cvref_t<decltype(list)>::value_type;
            writeList(list);
            if constexpr (std::is_same_v<V, Source>) {
                result = writeCandidates(candidates);
            }
        });
        if (result && media != nullptr) {
            result = writePoints(*media);
        }
        if (result && media != nullptr) {
            result = writeAttachments(*media);
        }
        m_buffer.append("}\n");
        flush();
        if (!result) {
            return result;
        }
        return m_hasFailed ? deviceFailure() : Result<>();
    }

private:
    void writeMember(const char* name, const QByteArray& json) {
        m_buffer.append(",\n\"").append(name).append("\":").append(json);
    }

    /// The fields of the incident are members of the object itself; its people stand together.
    void writeIncident() {
        QJsonObject incident = toJson(m_postmortem.incident);
        QJsonObject people;
        for (const auto* name : {u"leadInvestigator", u"facilitator", u"noteTaker"}) {
            const QString key = QString::fromUtf16(name);
            if (incident.contains(key)) {
                people.insert(key, incident.take(key));
            }
        }
        for (const char* name : {"id", "key", "title", "severity", "state", "zone"}) {
            const QString key = QString::fromLatin1(name);
            if (incident.contains(key)) {
                writeMember(name, compact(incident.take(key)));
            }
        }
        writeMember("people", compact(people));
        for (auto field = incident.constBegin(); field != incident.constEnd(); ++field) {
            writeMember(field.key().toLatin1().constData(), compact(field.value()));
        }
    }

    void writeMilestones() {
        QJsonObject milestones;
        for (const Milestone& milestone : m_postmortem.milestones) {
            milestones.insert(toKey(milestone.kind), toIso(milestone.at));
        }
        writeMember("milestones", compact(milestones));
        QJsonArray metrics;
        const QList<Metric> computed = metricsOf(m_postmortem);
        for (const Metric& metric : computed) {
            QJsonObject object{{QStringLiteral("name"), QString::fromUtf16(metric.name)},
                               {QStringLiteral("from"), toKey(metric.from)},
                               {QStringLiteral("to"), toKey(metric.to)},
                               {QStringLiteral("status"), toKey(metric.status)}};
            if (metric.status != MetricStatus::NotApplicable) {
                const double length = static_cast<double>(metric.length.us) / 1e6;
                object.insert(u"seconds", length);
            }
            metrics.append(object);
        }
        writeMember("metrics", QJsonDocument(metrics).toJson(QJsonDocument::Compact));
    }

    template <class V>
    static QJsonObject objectOf(const V& value) {
        QJsonObject object = toJson(value);
        if constexpr (std::is_same_v<V, Section>) {
            // A section is named by its key, here and on the command line.
            object.insert(u"uuid", object.take(u"id"));
            object.insert(u"id", object.take(u"key"));
        }
        return object;
    }

    template <class V>
    void writeList(const QList<V>& list) {
        const QByteArray name = std::is_same_v<V, Milestone> ? QByteArrayLiteral("milestoneDetails")
                                                             : QString::fromUtf16(V::listName).toLatin1();
        beginList(name.constData());
        for (const V& value : list) {
            beginItem();
            m_buffer.append(compact(objectOf(value)));
            flushIfFull();
        }
        endList();
    }

    void beginList(const char* name) {
        writeMember(name, "[");
        m_isFirst = true;
    }

    void beginItem() {
        m_buffer.append(m_isFirst ? "\n" : ",\n");
        m_isFirst = false;
    }

    void endList() { m_buffer.append(']'); }

    [[nodiscard]] CandidateJsonWriter candidateWriter(SourceId id) const {
        const auto source = std::find_if(m_postmortem.sources.begin(), m_postmortem.sources.end(),
                                         [&](const Source& known) { return known.id == id; });
        QSet<qint64> picked;
        for (const CandidateMark& mark : m_postmortem.candidateMarks) {
            if (mark.source == id && mark.fate == CandidateFate::Picked) {
                picked.insert(mark.record);
            }
        }
        Source unknown;
        unknown.id = id;
        return {source == m_postmortem.sources.end() ? unknown : *source, picked};
    }

    Result<> writeCandidates(const CandidateAccess& candidates) {
        beginList("candidates");
        std::optional<CandidateJsonWriter> writer;
        SourceId current;
        Result<> result = candidates([&](const CandidateChunk& chunk) -> Result<> {
            if (!writer || chunk.source != current) {
                current = chunk.source;
                writer.emplace(candidateWriter(current));
            }
            qsizetype begin = 0;
            for (qsizetype i = 0; i < chunk.size(); ++i) {
                beginItem();
                writer->append(m_buffer, chunk, i, begin);
                begin += chunk.recordLength[static_cast<size_t>(i)] + 1;
                flushIfFull();
            }
            return m_hasFailed ? deviceFailure() : Result<>();
        });
        endList();
        return result;
    }

    /// Stamps and values of a chunk are little-endian 64-bit numbers in base64; so a gap (NaN) keeps its bits.
    static QByteArray pointsJson(const SeriesChunk& chunk) {
        const qsizetype bytes = chunk.size() * 8;
        QByteArray at(bytes, Qt::Uninitialized);
        QByteArray values(bytes, Qt::Uninitialized);
        for (qsizetype i = 0; i < chunk.size(); ++i) {
            qToLittleEndian(chunk.at[static_cast<size_t>(i)], at.data() + i * 8);
            qToLittleEndian(std::bit_cast<quint64>(chunk.values[static_cast<size_t>(i)]), values.data() + i * 8);
        }
        return "{\"series\":\"" + chunk.series.toString().toLatin1() + "\",\"at\":\"" + at.toBase64() +
               "\",\"values\":\"" + values.toBase64() + "\"}";
    }

    Result<> writePoints(ReportMedia& media) {
        beginList("points");
        for (const Evidence& evidence : m_postmortem.evidence) {
            for (const SeriesInfo& series : evidence.series) {
                const Result<> read = media.series(series.id, [this](const SeriesChunk& chunk) {
                    beginItem();
                    m_buffer.append(pointsJson(chunk));
                    flushIfFull();
                });
                if (!read) {
                    return read;
                }
            }
        }
        endList();
        return {};
    }

    Result<> writeAttachments(ReportMedia& media) {
        beginList("attachments");
        QSet<QString> written;
        for (const Evidence& evidence : m_postmortem.evidence) {
            if (evidence.sha256.isEmpty() || written.contains(evidence.sha256)) {
                continue;
            }
            written.insert(evidence.sha256);
            const Result<QByteArray> bytes = media.attachment(evidence.sha256);
            if (!bytes) {
                return failure(bytes.error());
            }
            beginItem();
            m_buffer.append("{\"sha256\":");
            appendJsonString(m_buffer, evidence.sha256.toUtf8());
            m_buffer.append(",\"bytes\":\"").append(bytes->toBase64()).append("\"}");
            flushIfFull();
        }
        endList();
        return {};
    }

    void flushIfFull() {
        if (m_buffer.size() >= fullAt) {
            flush();
        }
    }

    void flush() {
        m_hasFailed = m_hasFailed || m_out.write(m_buffer) != m_buffer.size();
        m_buffer.resize(0);
    }

    [[nodiscard]] Result<> deviceFailure() const { return failure(ErrorCode::Io, {}, m_out.errorString()); }

    const Postmortem& m_postmortem;
    QIODevice& m_out;
    QByteArray m_buffer;
    bool m_isFirst = true;
    bool m_hasFailed = false;
};

} // namespace

Result<> writeInterchange(const Postmortem& postmortem, const CandidateAccess& candidates, ReportMedia* media,
                          QIODevice& out) {
    return InterchangeWriter(postmortem, out).write(candidates, media);
}

} // namespace afterword
