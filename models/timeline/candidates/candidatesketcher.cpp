// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatesketcher.h"

#include "chunkcodec.h"
#include "librarythread.h"
#include "whenfinished.h"

#include <QElapsedTimer>

namespace afterword {

using namespace std::chrono_literals;

namespace {

/// Fewer candidates are searched soon enough without.
constexpr qsizetype worthwhile = 50'000;

constexpr auto idle = 300ms;
constexpr auto budget = 8ms;
constexpr auto breath = 4ms;

struct Sketched {
    CandidateSketches made;
    qsizetype read = 0;
};

Sketched sketch(Library& library, const QList<quint32>& numbers, const QList<ChunkPlace>& places,
                const std::atomic<bool>& stopped) {
    QElapsedTimer timer;
    timer.start();
    Sketched sketched;
    if (stopped) {
        return sketched;
    }
    const auto read = library.readChunks(places, ChunkParts::Records, [&](qsizetype index, const EncodedChunk* chunk) {
        // What cannot be read is left to the search, which says so.
        if (const auto bytes = chunk ? decodeBytes(chunk->codec, chunk->bytes) : failure(ErrorCode::Damaged)) {
            sketched.made.insert(numbers.at(index), std::make_shared<const CandidateSketch>(*bytes));
        }
        sketched.read = index + 1;
        return timer.elapsed() < budget.count() && !stopped;
    });
    if (!read) {
        sketched.read = places.size();
    }
    return sketched;
}

} // namespace

CandidateSketcher::CandidateSketcher(LibraryThread& thread, QObject* parent)
    : QObject(parent)
    , m_thread(thread)
    , m_isStopped(std::make_shared<std::atomic<bool>>(false)) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CandidateSketcher::step);
}

CandidateSketcher::~CandidateSketcher() {
    stop();
}

void CandidateSketcher::stop() {
    *m_isStopped = true;
    m_timer.stop();
}

void CandidateSketcher::setIndex(const CandidateIndex& index) {
    m_index = index;
    m_pending.clear();
    CandidateSketches kept;
    for (quint32 number = 0; number < index.chunkCount(); ++number) {
        if (!index.chunk(number)) {
            continue;
        }
        if (const auto known = m_sketches.constFind(number); known != m_sketches.cend()) {
            kept.insert(number, *known);
        } else if (index.size() >= worthwhile) {
            m_pending.append(number);
        }
    }
    m_sketches = kept;
    resume();
}

void CandidateSketcher::setPaused(bool isPaused) {
    m_isPaused = isPaused;
    m_timer.stop();
    resume();
}

void CandidateSketcher::resume() {
    if (!m_isPaused && !m_isRunning && !*m_isStopped && !m_pending.isEmpty()) {
        m_timer.start(idle);
    }
}

void CandidateSketcher::step() {
    // More than is sketched in one go.
    const QList<quint32> numbers = m_pending.first(std::min<qsizetype>(m_pending.size(), 64));
    QList<ChunkPlace> places;
    for (const quint32 number : numbers) {
        places.append(m_index.chunk(number)->place);
    }
    m_isRunning = true;
    const auto future = m_thread.run([numbers, places, stopped = m_isStopped](Library& library) {
        return sketch(library, numbers, places, *stopped);
    });
    whenFinished(future, this,
                 [this, numbers](const Sketched& sketched) { take(sketched.made, numbers.first(sketched.read)); });
}

void CandidateSketcher::take(const CandidateSketches& made, const QList<quint32>& read) {
    m_isRunning = false;
    for (auto one = made.cbegin(); one != made.cend(); ++one) {
        if (one.key() < m_index.chunkCount() && m_index.chunk(one.key())) {
            m_sketches.insert(one.key(), one.value());
        }
    }
    m_pending.removeIf([&](quint32 number) { return read.contains(number); });
    if (!m_isPaused && !*m_isStopped && !m_pending.isEmpty()) {
        m_timer.start(breath);
    }
}

} // namespace afterword
