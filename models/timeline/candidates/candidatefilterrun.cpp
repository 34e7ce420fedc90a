// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatefilterrun.h"

#include "librarythread.h"
#include "whenfinished.h"

#include <QtConcurrentRun>

namespace afterword {

CandidateFilterRun::CandidateFilterRun(LibraryThread& thread, QObject* parent)
    : QObject(parent)
    , m_thread(thread) {}

CandidateFilterRun::~CandidateFilterRun() {
    stop();
}

void CandidateFilterRun::stop() {
    m_isStopped = true;
    if (m_work) {
        m_work->stop();
        m_work.reset();
    }
}

void CandidateFilterRun::start(std::shared_ptr<CandidateFilterWork> work) {
    if (m_isStopped) {
        return;
    }
    if (m_work) {
        m_work->stop();
    }
    m_work = std::move(work);
    const auto future = QtConcurrent::run([shared = m_work] { return shared->start(); });
    whenFinished(future, this, [this, shared = m_work](const CandidateBatch& first) { take(shared, first); });
}

void CandidateFilterRun::next() {
    const auto future = m_thread.run([shared = m_work](Library& library) { return shared->next(library); });
    whenFinished(future, this, [this, shared = m_work](const CandidateBatch& more) { take(shared, more); });
}

void CandidateFilterRun::take(const std::shared_ptr<CandidateFilterWork>& work, const CandidateBatch& batch) {
    if (work != m_work) {
        return;
    }
    // The next step runs while this one is shown.
    if (batch.isLast) {
        m_work.reset();
    } else {
        next();
    }
    Q_EMIT this->batch(*work, batch);
}

} // namespace afterword
