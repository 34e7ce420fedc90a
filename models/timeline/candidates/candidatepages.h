// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidateindex.h"
#include "candidatetexts.h"

#include <QCache>
#include <QFuture>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace afterword {

class LibraryThread;

/// The texts of rows on show and around them. What is not there is fetched by the library's thread, what was asked for
/// last first. Keeps up to a few megabytes.
class CandidatePages final : public QObject {
    Q_OBJECT

public:
    /// Candidates around those that are wanted, which are likely to be wanted next.
    using Neighbours = std::function<QList<quint32>(const QList<quint32>& wanted)>;

    /// `thread` outlives this, or stop() is called before.
    CandidatePages(LibraryThread& thread, Neighbours neighbours, QObject* parent = nullptr);
    ~CandidatePages() override;

    void setIndex(const CandidateIndex& index) { m_index = index; }

    /// Null, and it is fetched, where the text of a candidate is not there.
    [[nodiscard]] const CandidateText* text(quint32 ordinal);

    /// Whole candidates, in the order asked for. NotFound where `index` lacks one; Damaged or Io where one cannot be
    /// read; TooLarge beyond candidateLimit; Cancelled after stop().
    [[nodiscard]] QFuture<Result<QList<Candidate>>> candidates(const CandidateIndex& index,
                                                               const QList<quint32>& ordinals) const;

    static constexpr qsizetype candidateLimit = 100'000;

    /// Asks for nothing any more.
    void stop();

Q_SIGNALS:
    void fetched(const QList<quint32>& ordinals);

private:
    void want(quint32 ordinal);
    void fetch();
    void take(CandidateTextAnswer answer);

    LibraryThread& m_thread;
    Neighbours m_neighbours;
    CandidateIndex m_index;
    QCache<quint32, CandidateText> m_texts;
    QList<quint32> m_wanted; ///< the last asked for at the end
    QSet<quint32> m_isWanted;
    QSet<quint32> m_asked; ///< wanted, and on their way
    QTimer m_timer;
    bool m_isFetching = false;
    std::shared_ptr<CandidateChunkCache> m_chunks; ///< the library's thread uses it
    std::shared_ptr<std::atomic<bool>> m_isStopped;
};

} // namespace afterword
