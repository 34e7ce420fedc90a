// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slackdayqueue.h"

#include "slackdayreader.h"

#include <algorithm>

namespace afterword {

SlackDayQueue::SlackDayQueue(const Collection& collection, const SlackDirectory& directory, const QList<Job>& jobs)
    : m_collection(collection)
    , m_directory(directory)
    , m_jobs(jobs) {
    const auto most = static_cast<unsigned>(std::clamp<qsizetype>(jobs.size(), 1, 4));
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, most);
    for (unsigned i = 0; i < threads; ++i) {
        m_threads.emplace_back([this] { work(); });
    }
}

SlackDayQueue::~SlackDayQueue() {
    {
        const std::scoped_lock lock(m_lock);
        m_stop = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads) {
        thread.join();
    }
}

void SlackDayQueue::work() {
    SlackDayReader reader(m_directory);
    QByteArray json;
    const auto count = static_cast<size_t>(m_jobs.size());
    for (;;) {
        size_t number = 0;
        Read read;
        {
            std::unique_lock lock(m_lock);
            m_changed.wait(lock, [&] { return m_stop || m_started == count || m_started < m_taken + ahead; });
            if (m_stop || m_started == count) {
                return;
            }
            number = m_started++;
            if (!m_free.empty()) {
                read.day = std::move(m_free.back());
                m_free.pop_back();
            }
        }
        const Job& job = m_jobs[static_cast<qsizetype>(number)];
        const qint64 bytes = m_collection.entries()[job.entry].bytes;
        read.isLarge = bytes > largeFile;
        if (!read.isLarge) {
            json.reserve(bytes + qsizetype{simdjson::SIMDJSON_PADDING} + 1);
            if (const auto got = m_collection.readAll(job.entry, json); !got) {
                read.error = got.error();
            } else if (json.isEmpty()) {
                read.error = Error{ErrorCode::EmptyFile, job.where, {}, {}};
            } else {
                static_cast<void>(reader.read(json, job.where, read.day)); // what is wrong is in the day's list
                SlackDayReader::sort(read.day);
            }
        }
        {
            const std::scoped_lock lock(m_lock);
            m_done.emplace(number, std::move(read));
        }
        m_changed.notify_all();
    }
}

SlackDayQueue::Read SlackDayQueue::take() {
    std::unique_lock lock(m_lock);
    m_changed.wait(lock, [&] { return m_done.contains(m_taken); });
    auto found = m_done.extract(m_taken++);
    lock.unlock();
    m_changed.notify_all();
    return std::move(found.mapped());
}

void SlackDayQueue::recycle(SlackDay day) {
    day.clear();
    const std::scoped_lock lock(m_lock);
    if (m_free.size() < ahead) {
        m_free.push_back(std::move(day));
    }
}

} // namespace afterword
