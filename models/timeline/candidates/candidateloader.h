// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidateindexbuilder.h"

#include <QObject>

#include <atomic>

namespace afterword {

class LibraryThread;

/// Keeps the index in step with the incident's sources, in the library's thread, a few milliseconds at a time.
class CandidateLoader final : public QObject {
    Q_OBJECT

public:
    /// `thread` outlives this, or stop() is called before.
    CandidateLoader(LibraryThread& thread, IncidentId incident, QObject* parent = nullptr);
    ~CandidateLoader() override;

    /// After what is under way.
    void load(const QList<IndexedSource>& sources);

    [[nodiscard]] bool isLoading() const { return m_builder != nullptr; }

    void stop();

Q_SIGNALS:
    /// Once with its beginning where the whole takes longer, then with the whole.
    void loaded(const afterword::CandidateIndex& index);

    /// What was loaded before stays.
    void failed(const afterword::Error& error);

private:
    void start();
    void step();
    void take(const Result<bool>& isComplete);

    LibraryThread& m_thread;
    IncidentId m_incident;
    CandidateIndex m_index;
    std::optional<QList<IndexedSource>> m_next;
    std::shared_ptr<CandidateIndexBuilder> m_builder;
    bool m_isBeginningSaid = false;
    std::shared_ptr<std::atomic<bool>> m_isStopped;
};

} // namespace afterword
