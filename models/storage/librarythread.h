// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobthread.h"
#include "library.h"

#include <QFuture>
#include <QPromise>

namespace afterword {

/// A library that is opened and used in a thread of its own. Jobs run in the order in which they were given; the end
/// waits for all of them.
class LibraryThread {
public:
    /// As Library::create and Library::open; wait for the outcome. The clock must outlive the thread.
    [[nodiscard]] static Result<std::unique_ptr<LibraryThread>> create(const QString& path, const Clock& clock);
    [[nodiscard]] static Result<std::unique_ptr<LibraryThread>> open(const QString& path, Library::Access access,
                                                                     const Clock& clock);

    ~LibraryThread();
    LibraryThread(const LibraryThread&) = delete;
    LibraryThread& operator=(const LibraryThread&) = delete;

    // As they were when the library was opened.
    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] LibraryId id() const { return m_id; }

    [[nodiscard]] const OpeningNotes& notes() const { return m_notes; }

    /// Returns at once; the future gets what `job` returns.
    template <class F>
    auto run(F job) -> QFuture<std::invoke_result_t<F&, Library&>> {
        using R = std::invoke_result_t<F&, Library&>;
        const auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        m_thread.post([this, promise, work = std::move(job)]() mutable {
            if constexpr (std::is_void_v<R>) {
                work(*m_library);
            } else {
                promise->addResult(work(*m_library));
            }
            promise->finish();
        });
        return promise->future();
    }

private:
    LibraryThread();

    using Opener = std::function<Result<std::unique_ptr<Library>>()>;
    [[nodiscard]] static Result<std::unique_ptr<LibraryThread>> start(const Opener& opener);

    QString m_path;
    LibraryId m_id;
    OpeningNotes m_notes;
    std::unique_ptr<Library> m_library; ///< touched by the thread only
    JobThread m_thread;                 ///< goes first
};

} // namespace afterword
