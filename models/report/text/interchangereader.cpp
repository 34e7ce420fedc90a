// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchangereader.h"

#include "candidatejson.h"
#include "interchangewriter.h"
#include "isotime.h"
#include "jsonpuller.h"
#include "sha256.h"
#include "valuejson.h"

#include <QtEndian>

#include <bit>

namespace afterword {

namespace {

class InterchangeReader {
public:
    InterchangeReader(QIODevice& in, ImportSink* sink)
        : m_puller(in)
        , m_sink(sink) {}

    Result<Postmortem> read() {
        if (const auto entered = m_puller.enterObject(); !entered) {
            return failure(entered.error());
        }
        while (true) {
            const auto name = m_puller.nextMember();
            if (!name) {
                return failure(name.error());
            }
            if (!*name) {
                break;
            }
            if (const auto taken = readMember(**name); !taken) {
                return failure(taken.error());
            }
        }
        if (const auto finished = m_puller.finish(); !finished) {
            return failure(finished.error());
        }
        return completed();
    }

private:
    Result<> readMember(const QString& name) {
        if (name == u"candidates") {
            return readItems(name, [this](const QJsonObject& item) { return readCandidate(item); });
        }
        if (name == u"points") {
            return readItems(name, [this](const QJsonObject& item) { return readPoints(item); });
        }
        if (name == u"attachments") {
            return readItems(name, [this](const QJsonObject& item) { return readAttachment(item); });
        }
        Result<> result;
        bool isList = false;
        Postmortem::visitLists(m_postmortem, [&](auto& list) {
            using V = typename std::remove_cvref_t<decltype(list)>::value_type;
            const QStringView listName =
                std::is_same_v<V, Milestone> ? QStringView(u"milestoneDetails") : QStringView(V::listName);
            if (name == listName) {
                isList = true;
                result = readItems(name, [&](const QJsonObject& item) { return readValue(list, item); });
            }
        });
        return isList ? result : readField(name);
    }

    /// A field of the incident, or something that is only for reading by others.
    Result<> readField(const QString& name) {
        const auto value = m_puller.value();
        if (!value) {
            return failure(value.error());
        }
        if (name == u"format") {
            m_format = static_cast<int>(value->toInteger());
            if (m_format > interchangeFormat) {
                return failure(ErrorCode::NewerFormat, {}, {},
                               {QString::number(m_format), QString::number(interchangeFormat)});
            }
        } else if (name == u"people") {
            const QJsonObject people = value->toObject();
            for (auto person = people.constBegin(); person != people.constEnd(); ++person) {
                m_incident.insert(person.key(), person.value());
            }
        } else if (name == u"milestones") {
            m_milestones = value->toObject();
        } else if (name != u"metrics") {
            m_incident.insert(name, *value);
        }
        return {};
    }

    template <class Each>
    Result<> readItems(const QString& name, Each&& each) {
        if (const auto entered = m_puller.enterArray(); !entered) {
            return entered;
        }
        for (qsizetype i = 0;; ++i) {
            const auto item = m_puller.nextItem();
            if (!item) {
                return failure(item.error());
            }
            if (!*item) {
                return {};
            }
            m_item = QStringLiteral("%1[%2]").arg(name).arg(i);
            if (!(*item)->isObject()) {
                return m_puller.badItem(m_item, QStringLiteral("an object is expected"));
            }
            if (const Result<> taken = each((*item)->toObject()); !taken) {
                return taken;
            }
        }
    }

    template <class V>
    Result<> readValue(QList<V>& list, QJsonObject item) {
        if constexpr (std::is_same_v<V, Section>) {
            item.insert(u"key", item.take(u"id"));
            item.insert(u"id", item.take(u"uuid"));
        }
        auto value = fromJson<V>(item);
        if (!value) {
            return m_puller.badItem(QString(m_item + u'.' + value.error().subject), value.error().detail);
        }
        if (value->id.isNull()) {
            return m_puller.badItem(QString(m_item + QStringLiteral(".id")));
        }
        list.append(std::move(*value));
        return {};
    }

    Result<> readCandidate(const QJsonObject& item) {
        const std::optional<Candidate> candidate = candidateFromJson(item);
        if (!candidate) {
            return m_puller.badItem(m_item);
        }
        if (candidate->source != m_chunk.source || m_chunk.isFull()) {
            if (const auto flushed = flushChunk(candidate->source); !flushed) {
                return flushed;
            }
        }
        if (candidate->record != m_chunk.firstRecord + m_chunk.size()) {
            return m_puller.badItem(QString(m_item + QStringLiteral(".source.record")),
                                    QStringLiteral("numbers must follow each other"));
        }
        append(*candidate);
        return {};
    }

    void append(const Candidate& candidate) {
        const QByteArray raw = candidate.raw.toUtf8();
        const QByteArray text = candidate.text.toUtf8();
        const QByteArray time = candidate.timeText.toUtf8();
        CandidateRecord record;
        record.happenedAt = candidate.happenedAt;
        record.raw = raw;
        record.text = text;
        // What is part of the raw record is kept as a view into it.
        if (const qsizetype at = raw.indexOf(text); at >= 0) {
            record.text = QByteArrayView(raw).sliced(at, text.size());
        }
        if (const qsizetype at = raw.indexOf(time); at >= 0) {
            record.timeText = QByteArrayView(raw).sliced(at, time.size());
        }
        record.kind = candidate.kind;
        record.author = m_chunk.nameNumber(candidate.author);
        record.place = m_chunk.nameNumber(candidate.place);
        record.line = candidate.line;
        record.thread = candidate.thread;
        record.timeAssumed = candidate.timeAssumed;
        m_chunk.append(record);
    }

    /// Hands the chunk over and begins the next one, of `next`.
    Result<> flushChunk(SourceId next) {
        if (m_chunk.size() > 0 && m_sink != nullptr) {
            if (const auto added = m_sink->addCandidates(m_chunk); !added) {
                return added;
            }
        }
        if (next == m_chunk.source) {
            m_chunk.startNext();
        } else {
            m_chunk = CandidateChunk();
            m_chunk.source = next;
        }
        return {};
    }

    Result<> readPoints(const QJsonObject& item) {
        SeriesChunk chunk;
        chunk.series = SeriesId::fromString(item.value(u"series").toString());
        const QByteArray at = QByteArray::fromBase64(item.value(u"at").toString().toLatin1());
        const QByteArray values = QByteArray::fromBase64(item.value(u"values").toString().toLatin1());
        if (chunk.series.isNull() || at.size() != values.size() || at.size() % 8 != 0) {
            return m_puller.badItem(m_item);
        }
        chunk.at.reserve(static_cast<size_t>(at.size() / 8));
        chunk.values.reserve(static_cast<size_t>(at.size() / 8));
        for (qsizetype i = 0; i < at.size(); i += 8) {
            chunk.at.push_back(qFromLittleEndian<qint64>(at.data() + i));
            chunk.values.push_back(std::bit_cast<double>(qFromLittleEndian<quint64>(values.data() + i)));
        }
        if (!std::is_sorted(chunk.at.begin(), chunk.at.end())) {
            return m_puller.badItem(m_item, QStringLiteral("points must be in order of time"));
        }
        return m_sink == nullptr ? Result<>() : m_sink->addSeries(std::move(chunk));
    }

    Result<> readAttachment(const QJsonObject& item) {
        const QString sha256 = item.value(u"sha256").toString();
        QByteArray bytes = QByteArray::fromBase64(item.value(u"bytes").toString().toLatin1());
        if (QString::fromLatin1(Sha256::of(bytes).toHex()) != sha256) {
            return failure(ErrorCode::Damaged, m_item, sha256);
        }
        return m_sink == nullptr ? Result<>() : m_sink->addAttachment(sha256, std::move(bytes));
    }

    /// Milestones that are only in the map, as a script would write them.
    Result<> addMappedMilestones() {
        for (auto mapped = m_milestones.constBegin(); mapped != m_milestones.constEnd(); ++mapped) {
            const auto kind = fromKey<MilestoneKind>(mapped.key());
            const auto at = fromIso(mapped.value().toString());
            if (!kind || !at) {
                return failure(ErrorCode::BadInput, QString(QStringLiteral("milestones.") + mapped.key()));
            }
            const bool isKnown = std::any_of(m_postmortem.milestones.begin(), m_postmortem.milestones.end(),
                                             [&](const Milestone& known) { return known.kind == *kind; });
            if (!isKnown) {
                m_postmortem.milestones.append({MilestoneId::create(), *kind, *at, {}, {}, {}, {}});
            }
        }
        return {};
    }

    Result<Postmortem> completed() {
        if (m_format == 0 || !m_incident.contains(u"id")) {
            return failure(ErrorCode::ForeignFile);
        }
        auto incident = fromJson<Incident>(m_incident);
        if (!incident) {
            return failure(incident.error());
        }
        m_postmortem.incident = *incident;
        if (const auto added = addMappedMilestones(); !added) {
            return failure(added.error());
        }
        if (const auto flushed = flushChunk({}); !flushed) {
            return failure(flushed.error());
        }
        return std::move(m_postmortem);
    }

    JsonPuller m_puller;
    ImportSink* m_sink;
    Postmortem m_postmortem;
    QJsonObject m_incident;
    QJsonObject m_milestones;
    CandidateChunk m_chunk;
    QString m_item; ///< "events[12]"
    int m_format = 0;
};

} // namespace

Result<Postmortem> readInterchange(QIODevice& in, ImportSink* sink) {
    return InterchangeReader(in, sink).read();
}

} // namespace afterword
