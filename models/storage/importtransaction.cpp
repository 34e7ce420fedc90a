// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importtransaction.h"

#include "seriescodec.h"
#include "undosteps.h"

#include <QFuture>
#include <QPromise>

namespace afterword {

namespace {

constexpr qint64 onTheWayLimit = 4LL << 20; ///< bytes; more would not be faster, and only a slow disk would fill it

struct SealedChunk {
    EncodedChunk chunk;
    QByteArray seal;
};

struct SealedSeries {
    contentrows::SeriesRow row;
    QByteArray seal;
};

struct SealedAttachment {
    QString sha256;
    QByteArray bytes;
};

Result<SealedChunk> sealChunk(const CandidateChunk& chunk, IncidentId incident) {
    auto encoded = encodeChunk(chunk);
    if (!encoded) {
        return failure(encoded.error());
    }
    QByteArray seal = encoded->seal(incident);
    return SealedChunk{std::move(*encoded), std::move(seal)};
}

Result<SealedSeries> sealSeries(const SeriesChunk& chunk, IncidentId incident) {
    auto content = encodeSeries(chunk);
    if (!content) {
        return failure(content.error());
    }
    contentrows::SeriesRow row{chunk.series, chunk.size(), Instant{chunk.at.front()}, Instant{chunk.at.back()},
                               std::move(*content)};
    QByteArray seal = row.seal(incident);
    return SealedSeries{std::move(row), std::move(seal)};
}

} // namespace

ImportTransaction::ImportTransaction(JobThread& thread, std::unique_ptr<Revision> revision, Revision::Kind kind)
    : m_thread(thread)
    , m_revision(std::move(revision))
    , m_incident(m_revision->incident())
    , m_kind(kind) {
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
}

ImportTransaction::~ImportTransaction() {
    m_pool.waitForDone();
    // Behind the inserts that wait in the thread; it rolls back.
    m_thread.call([this] { m_revision.reset(); });
}

/// Packs on the pool, and has the owner of the database insert what became of it once its turn has come.
template <class T>
Result<> ImportTransaction::pass(qint64 bytes, std::function<Result<T>()> encode,
                                 std::function<Result<>(const T&)> insert) {
    if (const auto room = waitForRoom(bytes); !room) {
        return room;
    }
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    m_pool.start([promise, work = std::move(encode)] {
        promise->addResult(work());
        promise->finish();
    });
    m_thread.post([this, bytes, future, put = std::move(insert)]() mutable {
        const Result<T> encoded = future.takeResult();
        // After a failure SQLite may have rolled back by itself: whatever is inserted then would stay.
        if (hasFailed()) {
            arrived(bytes, {});
        } else {
            arrived(bytes, encoded ? put(*encoded) : Result<>(failure(encoded.error())));
        }
    });
    return {};
}

Result<> ImportTransaction::waitForRoom(qint64 bytes) {
    const QMutexLocker lock(&m_mutex);
    while (!m_failed && m_onTheWay > 0 && m_onTheWay + bytes > onTheWayLimit) {
        m_room.wait(&m_mutex);
    }
    if (m_failed) {
        return failure(*m_failed);
    }
    m_onTheWay += bytes;
    return {};
}

bool ImportTransaction::hasFailed() {
    const QMutexLocker lock(&m_mutex);
    return m_failed.has_value();
}

void ImportTransaction::arrived(qint64 bytes, const Result<>& result) {
    const QMutexLocker lock(&m_mutex);
    m_onTheWay -= bytes;
    if (!result && !m_failed) {
        m_failed = result.error();
    }
    m_room.wakeAll();
}

Result<> ImportTransaction::addCandidates(CandidateChunk chunk) {
    if (chunk.size() == 0) {
        return {};
    }
    const qint64 bytes = chunk.bytes.size();
    auto shared = std::make_shared<const CandidateChunk>(std::move(chunk));
    return pass<SealedChunk>(
        bytes,
        [kept = std::move(shared), incident = m_incident]() mutable {
            auto sealed = sealChunk(*kept, incident);
            kept.reset();
            return sealed;
        },
        [this](const SealedChunk& sealed) {
            m_revision->toggle(sealed.seal);
            return contentrows::insertChunk(m_revision->database(), m_incident, sealed.chunk, sealed.seal);
        });
}

Result<> ImportTransaction::addSeries(SeriesChunk chunk) {
    if (chunk.size() == 0) {
        return {};
    }
    const qint64 bytes = chunk.size() * 16;
    auto shared = std::make_shared<const SeriesChunk>(std::move(chunk));
    return pass<SealedSeries>(
        bytes, [kept = std::move(shared), incident = m_incident] { return sealSeries(*kept, incident); },
        [this](const SealedSeries& sealed) {
            m_revision->toggle(sealed.seal);
            return contentrows::insertSeries(m_revision->database(), m_incident, sealed.row, sealed.seal);
        });
}

Result<> ImportTransaction::addAttachment(const QString& sha256, QByteArray bytes) {
    const qint64 size = bytes.size();
    return pass<SealedAttachment>(
        size,
        [sha256, kept = std::move(bytes)]() -> Result<SealedAttachment> {
            if (Sha256::of(kept).toHex() != sha256.toLatin1()) {
                return failure(ErrorCode::Internal, sha256, QStringLiteral("not the seal of the attachment"));
            }
            return SealedAttachment{sha256, kept};
        },
        [this](const SealedAttachment& attachment) -> Result<> {
            const auto known = contentrows::hasAttachment(m_revision->database(), attachment.sha256);
            if (!known) {
                return failure(known.error());
            }
            if (*known) {
                return {};
            }
            m_revision->toggle(contentrows::attachmentSeal(attachment.sha256));
            return contentrows::insertAttachment(m_revision->database(), attachment.sha256, attachment.bytes);
        });
}

Result<> ImportTransaction::addValue(AnyValue value) {
    const QMutexLocker lock(&m_mutex);
    if (m_failed) {
        return failure(*m_failed);
    }
    m_changes.append({std::nullopt, std::move(value)});
    return {};
}

Result<ImportTransaction::Finished> ImportTransaction::finish(const QString& label, Instant at,
                                                              const QList<ValueChange>& edits) {
    return m_thread.call([&]() -> Result<Finished> {
        if (hasFailed()) {
            return failure(*m_failed);
        }
        Finished finished{{}, std::move(m_changes) + edits};
        if (const auto done = commitAll(label, at, finished); !done) {
            return failure(done.error());
        }
        return finished;
    });
}

Result<> ImportTransaction::commitAll(const QString& label, Instant at, Finished& finished) {
    for (const ValueChange& change : std::as_const(finished.changes)) {
        if (const auto applied = m_revision->apply(change); !applied) {
            return applied;
        }
    }
    if (const auto logged = log(label, at, finished.changes); !logged) {
        return logged;
    }
    auto library = m_revision->finish();
    if (!library) {
        return failure(library.error());
    }
    finished.library = std::move(*library);
    return {};
}

Result<> ImportTransaction::log(const QString& label, Instant at, const QList<ValueChange>& changes) {
    if (m_kind == Revision::Kind::Add) {
        return m_revision->writeHistory(m_kind, label, at, std::nullopt);
    }
    auto written = m_revision->writeHistory(m_kind, label, at, changes);
    return written ? undosteps::push(*m_revision) : written;
}

} // namespace afterword
