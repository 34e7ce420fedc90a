// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatepages.h"

#include "librarythread.h"
#include "whenfinished.h"

#include <QPromise>

namespace afterword {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype textsLimit = 12 * 1024 * 1024; ///< bytes
constexpr qsizetype wantedLimit = 1024;            ///< more than any screen shows
constexpr auto budget = 12ms;

QList<CandidateTextRequest> requestsFor(const CandidateIndex& index, const QList<quint32>& ordinals) {
    QList<CandidateTextRequest> requests;
    requests.reserve(ordinals.size());
    for (const quint32 ordinal : ordinals) {
        if (index.holds(ordinal)) {
            requests.append({ordinal, index.chunk(candidateordinal::chunkOf(ordinal))->place.row});
        }
    }
    return requests;
}

Result<QList<Candidate>> readCandidates(Library& library, CandidateChunkCache& cache,
                                        const QList<CandidateTextRequest>& requests, const std::atomic<bool>& stopped) {
    QList<Candidate> candidates;
    candidates.reserve(requests.size());
    for (const CandidateTextRequest& request : requests) {
        if (stopped) {
            return failure(ErrorCode::Cancelled);
        }
        const auto chunk = cache.chunk(library, request.chunkRow);
        if (!chunk) {
            return failure(chunk.error());
        }
        const quint32 record = candidateordinal::recordOf(request.ordinal);
        if (record >= (*chunk)->begins.size()) {
            return failure(ErrorCode::Damaged, QStringLiteral("candidates %1").arg(request.chunkRow));
        }
        candidates.append((*chunk)->candidate(record));
    }
    return candidates;
}

} // namespace

CandidatePages::CandidatePages(LibraryThread& thread, Neighbours neighbours, QObject* parent)
    : QObject(parent)
    , m_thread(thread)
    , m_neighbours(std::move(neighbours))
    , m_texts(textsLimit)
    , m_chunks(std::make_shared<CandidateChunkCache>())
    , m_isStopped(std::make_shared<std::atomic<bool>>(false)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &CandidatePages::fetch);
}

CandidatePages::~CandidatePages() {
    stop();
}

void CandidatePages::stop() {
    *m_isStopped = true;
    m_timer.stop();
}

const CandidateText* CandidatePages::text(quint32 ordinal) {
    const CandidateText* found = m_texts.object(ordinal);
    if (!found) {
        want(ordinal);
    }
    return found;
}

void CandidatePages::want(quint32 ordinal) {
    if (*m_isStopped || m_isWanted.contains(ordinal) || m_asked.contains(ordinal)) {
        return;
    }
    if (m_wanted.size() == wantedLimit) {
        // Scrolled away long ago; whoever still shows them asks again.
        for (qsizetype i = 0; i < wantedLimit / 2; ++i) {
            m_isWanted.remove(m_wanted.at(i));
        }
        m_wanted.remove(0, wantedLimit / 2);
    }
    m_wanted.append(ordinal);
    m_isWanted.insert(ordinal);
    if (!m_isFetching && !m_timer.isActive()) {
        m_timer.start();
    }
}

void CandidatePages::fetch() {
    if (m_isFetching || *m_isStopped || m_wanted.isEmpty()) {
        return;
    }
    QList<quint32> ordinals(m_wanted.crbegin(), m_wanted.crend());
    m_asked = m_isWanted;
    m_wanted.clear();
    m_isWanted.clear();
    for (const quint32 ordinal : m_neighbours(ordinals)) {
        if (!m_asked.contains(ordinal) && !m_texts.contains(ordinal)) {
            ordinals.append(ordinal);
        }
    }
    m_isFetching = true;
    const auto future =
        m_thread.run([cache = m_chunks, stopped = m_isStopped, requests = requestsFor(m_index, ordinals)](
                         Library& library) { return readCandidateTexts(library, *cache, requests, budget, *stopped); });
    whenFinished(future, this, [this](CandidateTextAnswer answer) { take(std::move(answer)); });
}

void CandidatePages::take(CandidateTextAnswer answer) {
    m_isFetching = false;
    QList<quint32> arrived;
    arrived.reserve(answer.texts.size());
    for (auto& [ordinal, text] : answer.texts) {
        arrived.append(ordinal);
        const qsizetype cost = text.cost();
        m_texts.insert(ordinal, new CandidateText(std::move(text)), cost);
    }
    const QSet<quint32> asked = std::exchange(m_asked, {});
    for (const CandidateTextRequest& request : std::as_const(answer.left)) {
        if (asked.contains(request.ordinal)) {
            want(request.ordinal);
        }
    }
    Q_EMIT fetched(arrived);
    fetch();
}

QFuture<Result<QList<Candidate>>> CandidatePages::candidates(const CandidateIndex& index,
                                                             const QList<quint32>& ordinals) const {
    const auto answered = [](const Result<QList<Candidate>>& result) {
        QPromise<Result<QList<Candidate>>> promise;
        promise.start();
        promise.addResult(result);
        promise.finish();
        return promise.future();
    };
    if (*m_isStopped) {
        return answered(failure(ErrorCode::Cancelled));
    }
    if (ordinals.size() > candidateLimit) {
        return answered(failure(ErrorCode::TooLarge, QStringLiteral("candidates"), QString(),
                                {QString::number(ordinals.size()), QString::number(candidateLimit)}));
    }
    auto requests = requestsFor(index, ordinals);
    if (requests.size() != ordinals.size()) {
        return answered(failure(ErrorCode::NotFound, QStringLiteral("candidates")));
    }
    return m_thread.run([cache = m_chunks, stopped = m_isStopped, asked = std::move(requests)](Library& library) {
        return readCandidates(library, *cache, asked, *stopped);
    });
}

} // namespace afterword
