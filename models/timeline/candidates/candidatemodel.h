// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatecells.h"
#include "candidatefilter.h"
#include "candidateloader.h"
#include "candidatepages.h"
#include "candidateroles.h"
#include "candidaterows.h"

#include <QAbstractTableModel>

namespace afterword {

class CandidateFilterRun;
class CandidateFilterWork;
class CandidateSketcher;
class Document;
struct CandidateBatch;
struct CandidateTextHits;

/// How many candidates there are in the list.
struct CandidateCounts {
    qint64 matching = 0;   ///< that the filter lets through so far, folded threads included
    qint64 total = 0;      ///< of all sources
    qint64 unreadable = 0; ///< that a search for text could not look at, because their part of the file is damaged

    bool operator==(const CandidateCounts&) const = default;
};

/// All candidates of the open incident, as the window lists them: paged, filtered, searched and folded without ever
/// waiting for the file. What happens to marks and sources in the document happens here.
///
/// Rows come and go by row signals where few change. Where many do (a filter, an import), the model is reset; views
/// remember keyOf() before and find rowNear() after.
class CandidateModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, WhoColumn, TextColumn, SourceColumn, ColumnCount };

    /// `document` outlives this. `thread` does, too, or stop() is called before it goes. Begins to load at once.
    CandidateModel(Document& document, LibraryThread& thread, QObject* parent = nullptr);
    ~CandidateModel() override;

    /// Of shown times; UTC until it is set.
    void setZone(const Zone& zone);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Takes effect in the background: the rows of before stay until the first of the new ones are there.
    void setFilter(const CandidateFilter& filter);

    [[nodiscard]] const CandidateFilter& filter() const { return m_filter; }

    [[nodiscard]] const CandidateCounts& counts() const { return m_counts; }

    /// "1,234 of 1,000,000", or "1,000,000" where all are listed.
    [[nodiscard]] QString countsText() const { return CandidateCells::counts(m_counts.matching, m_counts.total); }

    /// Of all candidates, whatever the filter.
    [[nodiscard]] const CandidateFacets& facets() const { return m_loaded.facets(); }

    /// True while candidates are loaded, filtered or searched.
    [[nodiscard]] bool isBusy() const;

    /// True once searches know which parts of the file they need not read. They are right without, too.
    [[nodiscard]] bool isSearchPrepared() const;

    /// Shows or hides the replies under a row that has some.
    void setFolded(int row, bool isFolded);

    /// All threads, those of later imports as well.
    void setAllFolded(bool areFolded);

    /// Null for rows that are not there.
    [[nodiscard]] CandidateKey keyOf(int row) const;

    /// -1 where it is not listed: filtered out, folded away, or not there.
    [[nodiscard]] int rowOf(const CandidateKey& key) const;

    /// The row of a candidate, else of its thread's root, else where it would be. -1 where there are no rows or no such
    /// candidate.
    [[nodiscard]] int rowNear(const CandidateKey& key) const;

    /// The row whose time, or whose thread's, is nearest to a moment; -1 where there are no rows.
    [[nodiscard]] int rowAt(Instant at) const;

    /// The next row behind (or before) `row` that is neither picked nor skipped; -1 where there is none. From -1: the
    /// first (or last).
    [[nodiscard]] int nextUnseen(int row) const;
    [[nodiscard]] int previousUnseen(int row) const;

    struct RowRange {
        int first = 0;
        int last = -1; ///< before the first where there are none

        bool operator==(const RowRange&) const = default;
    };

    /// The rows within `reach` of a row's time. To see what a filter hides there, see CandidateFilter::around.
    [[nodiscard]] RowRange context(int row, Duration reach = minutes(5)) const;

    /// The replies that are folded under a row.
    [[nodiscard]] QList<CandidateKey> foldedReplies(int row) const;

    /// The marks of a row's candidate, to change or remove.
    [[nodiscard]] QList<CandidateMark> marksOf(int row) const;

    /// Whole candidates for picking, in the order asked for. NotFound where one is not there; Damaged or Io where one
    /// cannot be read; TooLarge beyond CandidatePages::candidateLimit; Cancelled after stop().
    [[nodiscard]] QFuture<Result<QList<Candidate>>> candidates(const QList<int>& rows) const;
    [[nodiscard]] QFuture<Result<QList<Candidate>>> candidatesByKey(const QList<CandidateKey>& keys) const;

    /// Asks the library for nothing any more. Called before it closes.
    void stop();

    /// For figures: the index, and the bytes of memory that everything but texts and chunks takes.
    [[nodiscard]] const CandidateIndex& candidateIndex() const { return m_loaded; }

    [[nodiscard]] qsizetype memory() const;

Q_SIGNALS:
    void countsChanged();
    void facetsChanged();
    void busyChanged(bool isBusy);

    /// The candidates could not be loaded; those of before stay.
    void failed(const afterword::Error& error);

private:
    void onChanged(const QList<ValueChange>& changes);
    void onLoaded(const CandidateIndex& index);
    void onBatch(const CandidateFilterWork& work, const CandidateBatch& batch);
    void onFetched(const QList<quint32>& ordinals);

    /// Candidates whose marks changed, and the fate that they had.
    using Touched = QHash<quint32, std::optional<CandidateFate>>;

    void loadSources();
    void changeMark(const ValueChange& change, Touched& touched);
    void settle(const Touched& touched);
    void settleOne(quint32 ordinal, std::optional<CandidateFate> before);
    void sayChanged(const Touched& touched);
    void apply(const CandidateRows::Edit& edit);
    void runFilter();
    void replaceRows(const CandidateMatch& match, bool isFlat, const QList<quint32>& rows);
    void appendRows(const QList<quint32>& rows);
    void finishFilter(const CandidateBatch& batch);
    void setCounts(const CandidateCounts& counts);
    void sayBusy();
    void rowsChanged(QList<int> rows);

    [[nodiscard]] QList<IndexedSource> liveSources() const;
    [[nodiscard]] QList<quint32> neighbours(const QList<quint32>& wanted) const;
    [[nodiscard]] bool isRow(int row) const;

    [[nodiscard]] const CandidateIndex& shown() const { return m_rows.index(); }

    Document& m_document;
    CandidateFilter m_filter;
    QList<IndexedSource> m_sources; ///< as they were last given to the loader
    CandidateIndex m_loaded;        ///< the newest; that of the rows may be older for a moment
    CandidateRows m_rows;
    CandidateFates m_fates; ///< by m_loaded; what the rows' index still has of it has the same slots
    CandidateCounts m_counts;
    std::shared_ptr<const CandidateTextHits> m_hits; ///< of the last search that ended
    Touched m_touched;                               ///< since the filter began to run
    bool m_isReplacing = false;                      ///< the rows are still those of before the filter
    QList<quint32> m_first;                          ///< of the new rows, too few to be shown yet
    bool m_wasBusy = false;
    CandidateLoader* m_loader;
    CandidateFilterRun* m_run;
    CandidateSketcher* m_sketcher;
    CandidatePages* m_pages;
    CandidateCells m_cells;
};

} // namespace afterword
