// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collection.h"
#include "slackday.h"
#include "slackdirectory.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace afterword {

/// Reads the day files of an export on several threads, a few ahead of the one that takes them in their order.
class SlackDayQueue {
public:
    struct Job {
        qsizetype entry = 0; ///< of the collection
        QString where;       ///< begins the places that are listed as skipped
    };

    /// A file larger than this is not read ahead, and not as a whole.
    static constexpr qint64 largeFile = 16 * 1024 * 1024;

    /// All outlive this.
    SlackDayQueue(const Collection& collection, const SlackDirectory& directory, const QList<Job>& jobs);
    ~SlackDayQueue();
    SlackDayQueue(const SlackDayQueue&) = delete;
    SlackDayQueue& operator=(const SlackDayQueue&) = delete;

    struct Read {
        SlackDay day;
        std::optional<Error> error; ///< the file could not be opened or read
        bool isLarge = false;       ///< left to the caller
    };

    /// The next file's messages.
    [[nodiscard]] Read take();

    /// Gives a day's space back for the next one.
    void recycle(SlackDay day);

private:
    void work();

    static constexpr size_t ahead = 4;

    const Collection& m_collection;
    const SlackDirectory& m_directory;
    const QList<Job>& m_jobs;
    std::mutex m_lock;
    std::condition_variable m_changed;
    size_t m_started = 0;
    size_t m_taken = 0;
    bool m_stop = false;
    std::map<size_t, Read> m_done;
    std::vector<SlackDay> m_free;
    std::vector<std::thread> m_threads;
};

} // namespace afterword
