// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openincident.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace afterword {

OpenIncident::OpenIncident() {
    qputenv("AFTERWORD_STATE_DIR", m_folder.filePath(QStringLiteral("state")).toUtf8());
    {
        auto library = Library::create(path(), m_clock);
        Postmortem postmortem;
        postmortem.incident.id = IncidentId::create();
        postmortem.incident.key = QStringLiteral("INC-1");
        if (!library || !(*library)->addIncident(postmortem)) {
            qFatal("no library");
        }
    }
    open();
}

void OpenIncident::open() {
    auto thread = LibraryThread::open(path(), Library::Access::ReadWrite, m_clock);
    if (!thread) {
        qFatal("%s", qPrintable(thread.error().detail));
    }
    m_thread = std::move(*thread);
    m_store = std::make_unique<LibraryStore>(*m_thread);
    const auto loaded =
        m_thread->run([](Library& library) { return library.load(library.incidents()->first().id); }).result();
    const auto log =
        m_thread->run([](Library& library) { return library.undoLog(library.incidents()->first().id); }).result();
    m_document = std::make_unique<Document>(*loaded, *log, *m_store, m_clock);
}

void OpenIncident::close() {
    m_document.reset();
    m_store.reset();
    m_thread.reset();
}

void OpenIncident::damage(const QString& sql) {
    close();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
        database.setDatabaseName(path());
        if (!database.open() || !QSqlQuery(database).exec(sql)) {
            qFatal("not damaged");
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("damage"));
    open();
}

SourceId OpenIncident::importRecords(const QString& name, const QList<MadeRecord>& records, qsizetype chunkSize,
                                     const QString& format) {
    Source source;
    source.id = SourceId::create();
    source.name = name;
    source.format = format;
    source.candidates = records.size();
    const auto fill = [&](Library& library) -> Result<QList<ValueChange>> {
        const auto sink = library.beginImport(id());
        CandidateChunk chunk;
        chunk.source = source.id;
        for (const MadeRecord& made : records) {
            const QByteArray raw = (made.raw.isEmpty() ? made.text : made.raw).toUtf8();
            const QByteArray text = made.text.toUtf8();
            CandidateRecord record;
            record.happenedAt = start() + seconds(made.at);
            record.raw = raw;
            record.text = made.raw.isEmpty() ? QByteArrayView(raw) : QByteArrayView(text);
            record.kind = made.kind;
            record.author = chunk.nameNumber(made.author);
            record.place = chunk.nameNumber(made.place);
            record.thread = made.thread;
            record.timeAssumed = made.timeAssumed;
            chunk.append(record);
            if (chunk.size() == chunkSize) {
                if (const auto added = (*sink)->addCandidates(chunk); !added) {
                    return failure(added.error());
                }
                chunk.startNext();
            }
        }
        if (chunk.size() > 0) {
            if (const auto added = (*sink)->addCandidates(chunk); !added) {
                return failure(added.error());
            }
        }
        if (const auto added = (*sink)->addValue(source); !added) {
            return failure(added.error());
        }
        return library.finishImport(QStringLiteral("Import"));
    };
    const auto changes = m_thread->run(fill).result();
    if (!changes) {
        return {};
    }
    m_document->adopt(QStringLiteral("Import"), *changes);
    return source.id;
}

bool OpenIncident::importPaths(const QStringList& paths) {
    ImportRequest request;
    request.paths = paths;
    request.year = 2026;
    request.now = m_clock.now();
    const auto imported = m_thread
                              ->run([&](Library& library) {
                                  NoProgress progress;
                                  return importInto(library, m_document->postmortem(), request, progress);
                              })
                              .result();
    if (imported) {
        m_document->adopt(QStringLiteral("Import"), imported->changes);
    }
    return imported.has_value();
}

void OpenIncident::mark(const CandidateKey& key, CandidateFate fate) {
    CandidateMark mark;
    mark.id = CandidateMarkId::create();
    mark.source = key.source;
    mark.record = key.record;
    mark.fate = fate;
    mark.event = fate == CandidateFate::Picked ? EventId::create() : EventId();
    m_document->add(QStringLiteral("Mark"), mark);
}

QList<IndexedSource> OpenIncident::sources() const {
    QList<IndexedSource> sources;
    for (const Source& source : m_document->postmortem().sources) {
        sources.append({source.id, source.name, source.format == u"csv", source.candidates});
    }
    return sources;
}

QList<CandidateChunk> OpenIncident::chunks() {
    QList<SourceId> ids;
    for (const IndexedSource& source : sources()) {
        ids.append(source.id);
    }
    return m_thread
        ->run([&](Library& library) {
            QList<CandidateChunk> chunks;
            const auto places = library.chunksOf(id(), ids);
            for (const ChunkPlace& place : *places) {
                if (const auto chunk = library.chunk(place.row)) {
                    chunks.append(*chunk);
                }
            }
            return chunks;
        })
        .result();
}

PlainList::PlainList(OpenIncident& incident)
    : m_incident(incident) {
    for (const CandidateChunk& chunk : incident.chunks()) {
        const QList<Candidate> candidates = candidatesOf(chunk);
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            const Candidate& candidate = candidates.at(i);
            if (chunk.rawLength[static_cast<size_t>(i)] < chunk.recordLength[static_cast<size_t>(i)]) {
                m_hasOwnText.insert({candidate.source, candidate.record});
            }
            m_all.append(candidate);
        }
    }
    std::stable_sort(m_all.begin(), m_all.end(),
                     [](const Candidate& a, const Candidate& b) { return a.happenedAt < b.happenedAt; });
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        m_at.insert({m_all.at(i).source, m_all.at(i).record}, i);
    }
}

bool PlainList::matches(const Candidate& candidate, const CandidateFilter& filter) const {
    const CandidateKey key{candidate.source, candidate.record};
    const QString source = m_incident.document().find<Source>(candidate.source)->name;
    const bool isTable = m_incident.document().find<Source>(candidate.source)->format == u"csv";
    const QString lane = isTable && !candidate.place.isEmpty() ? candidate.place : source;
    std::optional<CandidateFate> fate;
    for (const CandidateMark& mark : m_incident.document().postmortem().candidateMarks) {
        const bool isOurs = mark.source == key.source && mark.record == key.record;
        if (isOurs && fate != CandidateFate::Picked && (mark.fate != CandidateFate::Skipped || !fate)) {
            fate = mark.fate;
        }
    }
    const QString needle = filter.text.trimmed();
    const auto holds = [&](const QString& text) {
        return text.toUtf8().toLower().contains(needle.toUtf8().toLower());
    };
    const bool hasText = holds(m_hasOwnText.contains(key) ? candidate.text : candidate.raw) || holds(candidate.author);
    return (needle.isEmpty() || hasText) && (filter.kinds.isEmpty() || filter.kinds.contains(candidate.kind)) &&
           (filter.sources.isEmpty() || filter.sources.contains(candidate.source)) &&
           (filter.people.isEmpty() || filter.people.contains(candidate.author)) &&
           (filter.lanes.isEmpty() || filter.lanes.contains(lane)) &&
           (!filter.from || candidate.happenedAt >= *filter.from) &&
           (!filter.to || candidate.happenedAt <= *filter.to) && passes(filter.fate, fate);
}

CandidateKey PlainList::rootOf(const Candidate& candidate) const {
    const CandidateKey root{candidate.source, candidate.thread};
    const bool isRoot = m_at.contains(root) && m_all.at(m_at.value(root)).thread == root.record;
    return isRoot ? root : CandidateKey{candidate.source, candidate.record};
}

QList<PlainList::Row> PlainList::rows(const CandidateFilter& filter, const QHash<CandidateKey, bool>& unfolded) const {
    QHash<CandidateKey, QList<Row>> replies;
    QList<Row> rows;
    for (const Candidate& candidate : m_all) {
        const CandidateKey key{candidate.source, candidate.record};
        const CandidateKey root = rootOf(candidate);
        if (root != key && matches(candidate, filter)) {
            replies[root].append({key, 1});
        }
        if (filter.isFlat() && matches(candidate, filter)) {
            rows.append({key, root == key ? 0 : 1});
        }
    }
    if (filter.isFlat()) {
        return rows;
    }
    for (const Candidate& candidate : m_all) {
        const CandidateKey key{candidate.source, candidate.record};
        const bool isMatch = matches(candidate, filter);
        if (rootOf(candidate) == key && (isMatch || replies.contains(key))) {
            rows.append({key, 0});
            rows.append(unfolded.value(key, !isMatch) ? replies.value(key) : QList<Row>());
        }
    }
    return rows;
}

qint64 PlainList::matching(const CandidateFilter& filter) const {
    return std::count_if(m_all.cbegin(), m_all.cend(),
                         [&](const Candidate& candidate) { return matches(candidate, filter); });
}

} // namespace afterword
