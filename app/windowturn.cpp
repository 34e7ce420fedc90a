// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowturn.h"

#include <QCoreApplication>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

namespace afterword {

namespace {

struct Turn {
    enum class State { Waiting, Running, Done, GivenUp };

    QMutex mutex;
    QWaitCondition ended;
    State state = State::Waiting;

    void run(const std::function<void()>& job) {
        QMutexLocker lock(&mutex);
        if (state == State::GivenUp) {
            return;
        }
        state = State::Running;
        lock.unlock();
        job();
        lock.relock();
        state = State::Done;
        ended.wakeAll();
    }

    void wait(const Progress& progress) {
        QMutexLocker lock(&mutex);
        while (state != State::Done) {
            ended.wait(&mutex, 50);
            if (state == State::Waiting && progress.isCancelled()) {
                state = State::GivenUp;
                return;
            }
        }
    }
};

} // namespace

void inWindowThread(const std::function<void()>& job, const Progress& progress) {
    QCoreApplication* application = QCoreApplication::instance();
    if (QThread::currentThread() == application->thread()) {
        job();
        return;
    }
    const auto turn = std::make_shared<Turn>();
    QMetaObject::invokeMethod(application, [turn, job] { turn->run(job); }, Qt::QueuedConnection);
    turn->wait(progress);
}

} // namespace afterword
