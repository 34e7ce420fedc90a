// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatefilterwork.h"

#include <QObject>

namespace afterword {

class LibraryThread;

/// One filter after the other: a newer one stops the older. Columns are looked at on a pool, texts by the library's
/// thread.
class CandidateFilterRun final : public QObject {
    Q_OBJECT

public:
    /// `thread` outlives this, or stop() is called before.
    explicit CandidateFilterRun(LibraryThread& thread, QObject* parent = nullptr);
    ~CandidateFilterRun() override;

    void start(std::shared_ptr<CandidateFilterWork> work);

    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }

    void stop();

Q_SIGNALS:
    /// From the first to the last of the newest filter. `work` is what start() was given.
    void batch(const afterword::CandidateFilterWork& work, const afterword::CandidateBatch& batch);

private:
    void next();
    void take(const std::shared_ptr<CandidateFilterWork>& work, const CandidateBatch& batch);

    LibraryThread& m_thread;
    std::shared_ptr<CandidateFilterWork> m_work;
    bool m_isStopped = false;
};

} // namespace afterword
