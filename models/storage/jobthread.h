// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <optional>

namespace afterword {

/// A thread that does what it is given, in order. Its end waits for what was given before.
class JobThread {
public:
    explicit JobThread(const QString& name);
    ~JobThread();
    JobThread(const JobThread&) = delete;
    JobThread& operator=(const JobThread&) = delete;

    /// Returns at once.
    void post(std::function<void()> job);

    /// Waits for the job and gives its result. Must not be called from a job of the same thread.
    template <class F>
    auto call(F&& work) -> decltype(work()) {
        using R = decltype(work());
        if constexpr (std::is_void_v<R>) {
            postAndWait([&] { work(); });
        } else {
            std::optional<R> result;
            postAndWait([&] { result.emplace(work()); });
            return std::move(*result);
        }
    }

private:
    void postAndWait(const std::function<void()>& job);
    void run();

    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace afterword
