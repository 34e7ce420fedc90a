// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobthread.h"

#include <QSemaphore>

namespace afterword {

JobThread::JobThread(const QString& name)
    : m_thread(QThread::create([this] { run(); })) {
    m_thread->setObjectName(name);
    m_thread->start();
}

JobThread::~JobThread() {
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
    }
    m_wake.wakeOne();
    m_thread->wait();
}

void JobThread::post(std::function<void()> job) {
    {
        const QMutexLocker lock(&m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.wakeOne();
}

void JobThread::postAndWait(const std::function<void()>& job) {
    Q_ASSERT(QThread::currentThread() != m_thread.get());
    QSemaphore done;
    post([&] {
        job();
        done.release();
    });
    done.acquire();
}

void JobThread::run() {
    QMutexLocker lock(&m_mutex);
    for (;;) {
        while (m_jobs.empty() && !m_ending) {
            m_wake.wait(&m_mutex);
        }
        if (m_jobs.empty()) {
            return;
        }
        {
            const std::function<void()> job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
        }
        lock.relock();
    }
}

} // namespace afterword
