// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidateindex.h"
#include "candidatesketch.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace afterword {

class LibraryThread;

/// Sketches the chunks of a big index while nothing else is asked of the library, a few at a time. A search does not
/// need them, but is faster with them.
class CandidateSketcher final : public QObject {
    Q_OBJECT

public:
    /// `thread` outlives this, or stop() is called before.
    explicit CandidateSketcher(LibraryThread& thread, QObject* parent = nullptr);
    ~CandidateSketcher() override;

    /// Of a complete index.
    void setIndex(const CandidateIndex& index);

    /// Lets others go first.
    void setPaused(bool isPaused);

    [[nodiscard]] const CandidateSketches& sketches() const { return m_sketches; }

    /// Nothing is left to do.
    [[nodiscard]] bool isDone() const { return m_pending.isEmpty() && !m_isRunning; }

    void stop();

private:
    void resume();
    void step();
    void take(const CandidateSketches& made, const QList<quint32>& read);

    LibraryThread& m_thread;
    CandidateIndex m_index;
    CandidateSketches m_sketches;
    QList<quint32> m_pending;
    QTimer m_timer;
    bool m_isPaused = false;
    bool m_isRunning = false;
    std::shared_ptr<std::atomic<bool>> m_isStopped;
};

} // namespace afterword
