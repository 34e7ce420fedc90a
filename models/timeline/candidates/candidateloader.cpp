// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidateloader.h"

#include "librarythread.h"
#include "whenfinished.h"

namespace afterword {

using namespace std::chrono_literals;

CandidateLoader::CandidateLoader(LibraryThread& thread, IncidentId incident, QObject* parent)
    : QObject(parent)
    , m_thread(thread)
    , m_incident(incident)
    , m_isStopped(std::make_shared<std::atomic<bool>>(false)) {}

CandidateLoader::~CandidateLoader() {
    stop();
}

void CandidateLoader::stop() {
    *m_isStopped = true;
}

void CandidateLoader::load(const QList<IndexedSource>& sources) {
    m_next = sources;
    start();
}

void CandidateLoader::start() {
    if (m_builder || !m_next || *m_isStopped) {
        return;
    }
    m_builder = std::make_shared<CandidateIndexBuilder>(m_incident, *m_next, m_index);
    m_isBeginningSaid = false;
    m_next.reset();
    step();
}

void CandidateLoader::step() {
    const auto budget = m_isBeginningSaid ? 15ms : 5ms;
    const auto future =
        m_thread.run([builder = m_builder, stopped = m_isStopped, budget](Library& library) -> Result<bool> {
            return *stopped ? failure(ErrorCode::Cancelled) : builder->step(library, budget);
        });
    whenFinished(future, this, [this](const Result<bool>& isComplete) { take(isComplete); });
}

void CandidateLoader::take(const Result<bool>& isComplete) {
    if (*m_isStopped) {
        return;
    }
    if (isComplete && !*isComplete) {
        // Of an index that only grows, the beginning is what is on show already.
        if (!m_isBeginningSaid && m_index.size() == 0 && m_builder->index().size() > 0) {
            m_isBeginningSaid = true;
            Q_EMIT loaded(m_builder->index());
        }
        step();
        return;
    }
    const auto builder = std::exchange(m_builder, nullptr);
    if (isComplete) {
        m_index = builder->index();
        Q_EMIT loaded(m_index);
    } else {
        Q_EMIT failed(isComplete.error());
    }
    start();
}

} // namespace afterword
