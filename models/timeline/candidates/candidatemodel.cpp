// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatemodel.h"

#include "candidatefilterrun.h"
#include "candidatesketcher.h"
#include "document.h"

namespace afterword {

namespace {

/// Beyond so many changes, views are quicker with a reset.
constexpr qsizetype editLimit = 64;

/// Beyond so many marks at once, the filter runs again.
constexpr qsizetype markLimit = 256;

/// New rows are shown once there are so many, or all.
constexpr qsizetype screenful = 128;

} // namespace

CandidateModel::CandidateModel(Document& document, LibraryThread& thread, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_loader(new CandidateLoader(thread, document.postmortem().incident.id, this))
    , m_run(new CandidateFilterRun(thread, this))
    , m_sketcher(new CandidateSketcher(thread, this))
    , m_pages(new CandidatePages(
          thread, [this](const auto& wanted) { return neighbours(wanted); }, this))
    , m_cells(m_rows, m_fates, *m_pages) {
    connect(&m_document, &Document::changed, this, &CandidateModel::onChanged);
    connect(m_loader, &CandidateLoader::loaded, this, &CandidateModel::onLoaded);
    connect(m_loader, &CandidateLoader::failed, this, [this](const Error& error) {
        sayBusy();
        Q_EMIT failed(error);
    });
    connect(m_run, &CandidateFilterRun::batch, this, &CandidateModel::onBatch);
    connect(m_pages, &CandidatePages::fetched, this, &CandidateModel::onFetched);
    loadSources();
}

CandidateModel::~CandidateModel() = default;

void CandidateModel::stop() {
    m_loader->stop();
    m_run->stop();
    m_sketcher->stop();
    m_pages->stop();
}

QList<IndexedSource> CandidateModel::liveSources() const {
    QList<IndexedSource> sources;
    for (const Source& source : m_document.postmortem().sources) {
        if (!source.removed) {
            // As picking takes the lane of an event.
            const bool isTable = source.format == u"csv" || source.format == u"jsonl";
            sources.append({source.id, source.name, isTable, source.candidates});
        }
    }
    return sources;
}

void CandidateModel::loadSources() {
    m_sources = liveSources();
    m_loader->load(m_sources);
    sayBusy();
}

void CandidateModel::onChanged(const QList<ValueChange>& changes) {
    bool hasSources = false;
    Touched touched;
    for (const ValueChange& change : changes) {
        const AnyValue& shape = change.after ? *change.after : *change.before;
        hasSources = hasSources || std::holds_alternative<Source>(shape);
        if (std::holds_alternative<CandidateMark>(shape)) {
            changeMark(change, touched);
        }
    }
    if (!touched.isEmpty()) {
        settle(touched);
    }
    if (hasSources && liveSources() != m_sources) {
        loadSources();
    }
}

void CandidateModel::changeMark(const ValueChange& change, Touched& touched) {
    const auto* before = change.before ? std::get_if<CandidateMark>(&*change.before) : nullptr;
    const auto* after = change.after ? std::get_if<CandidateMark>(&*change.after) : nullptr;
    for (const CandidateMark* mark : {before, after}) {
        const auto ordinal = mark ? m_loaded.ordinal({mark->source, mark->record}) : std::nullopt;
        if (ordinal && !touched.contains(*ordinal)) {
            touched.insert(*ordinal, m_fates.at(m_loaded, *ordinal));
        }
    }
    m_fates.change(m_loaded, before, after);
}

/// Brings the rows in line with marks that changed.
void CandidateModel::settle(const Touched& touched) {
    if (m_run->isRunning()) {
        for (auto one = touched.cbegin(); one != touched.cend(); ++one) {
            if (!m_touched.contains(one.key())) {
                m_touched.insert(one.key(), one.value());
            }
        }
    }
    const bool isComplete = !m_run->isRunning() || m_isReplacing;
    if (touched.size() > markLimit && m_filter.fate != FateFilter::Any && isComplete) {
        runFilter();
    } else if (isComplete) {
        for (auto one = touched.cbegin(); one != touched.cend(); ++one) {
            settleOne(one.key(), one.value());
        }
        Q_EMIT countsChanged();
    }
    sayChanged(touched);
}

void CandidateModel::sayChanged(const Touched& touched) {
    if (touched.size() > markLimit && m_rows.size() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    QList<int> rows;
    // Also that of the root, which may have become one for its replies alone.
    for (auto one = touched.cbegin(); one != touched.cend(); ++one) {
        rows.append(static_cast<int>(m_rows.rowOf(one.key())));
        rows.append(static_cast<int>(m_rows.rowNear(one.key())));
    }
    rowsChanged(std::move(rows));
}

void CandidateModel::settleOne(quint32 ordinal, std::optional<CandidateFate> before) {
    const CandidateMatch& match = m_rows.match();
    if (!shown().holds(ordinal) || match.fate == FateFilter::Any || !match.content(ordinal)) {
        return;
    }
    const bool was = passes(match.fate, before);
    const bool is = match.matches(ordinal, m_fates.bytes());
    if (was == is) {
        return;
    }
    m_counts.matching += is ? 1 : -1;
    // What was folded stays so, whether the root is now there for itself or for its replies.
    if (!m_rows.isFlat() && !shown().replies(ordinal).empty() && !m_rows.folds().byRoot.contains(ordinal)) {
        m_rows.setUnfolded(ordinal, m_rows.folds().isUnfolded(ordinal, was));
    }
    apply(m_rows.regrouped(ordinal, m_fates.bytes()));
}

void CandidateModel::apply(const CandidateRows::Edit& edit) {
    const auto row = static_cast<int>(edit.row);
    if (edit.removed > 0) {
        beginRemoveRows({}, row, row + static_cast<int>(edit.removed) - 1);
        m_rows.remove(edit.row, edit.removed);
        endRemoveRows();
    }
    if (!edit.inserted.isEmpty()) {
        beginInsertRows({}, row, row + static_cast<int>(edit.inserted.size()) - 1);
        m_rows.insert(edit.row, edit.inserted);
        endInsertRows();
    }
}

void CandidateModel::onLoaded(const CandidateIndex& index) {
    m_loaded = index;
    m_cells.setRange(facets().earliest, facets().latest);
    m_fates.set(index, m_document.postmortem().candidateMarks);
    runFilter();
    if (index.isComplete()) {
        m_sketcher->setIndex(index);
        Q_EMIT facetsChanged();
    }
}

void CandidateModel::setFilter(const CandidateFilter& filter) {
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    // What was folded for one filter would hide what another one finds.
    CandidateFolds folds = m_rows.folds();
    erase_if(folds.byRoot, [](const auto& fold) { return !fold.value(); });
    m_rows.setFolds(folds);
    runFilter();
}

void CandidateModel::setAllFolded(bool areFolded) {
    m_rows.setFolds({{}, !areFolded});
    runFilter();
}

void CandidateModel::runFilter() {
    m_touched.clear();
    m_first.clear();
    m_isReplacing = true;
    m_run->start(std::make_shared<CandidateFilterWork>(m_loaded, m_filter, m_fates.bytes(), m_rows.folds(), m_hits,
                                                       m_sketcher->sketches()));
    sayBusy();
}

void CandidateModel::onBatch(const CandidateFilterWork& work, const CandidateBatch& batch) {
    if (m_isReplacing) {
        m_first.append(batch.rows);
        if (m_first.size() < screenful && !batch.isLast) {
            return;
        }
        const CandidateMatch match = batch.isLast ? batch.match : CandidateMatch{work.index(), {}, work.filter().fate};
        replaceRows(match, work.filter().isFlat(), std::exchange(m_first, {}));
        m_isReplacing = false;
    } else {
        appendRows(batch.rows);
    }
    CandidateCounts counts{batch.matching, work.index().expected(), batch.unreadable};
    setCounts(counts);
    if (batch.isLast) {
        finishFilter(batch);
    }
}

void CandidateModel::replaceRows(const CandidateMatch& match, bool isFlat, const QList<quint32>& rows) {
    const auto edits = isFlat == m_rows.isFlat() ? m_rows.editsTo(match.index, rows, editLimit) : std::nullopt;
    m_pages->setIndex(match.index);
    if (!edits) {
        beginResetModel();
        m_rows.set(match, isFlat, rows);
        endResetModel();
        return;
    }
    // While rows go and come, the index has to know all of them.
    const bool isGrown = match.index.holdsAllOf(shown());
    if (isGrown) {
        m_rows.setMatch(match);
    }
    for (const CandidateRows::Edit& edit : *edits) {
        apply(edit);
    }
    m_rows.setMatch(match);
    if (m_rows.size() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void CandidateModel::appendRows(const QList<quint32>& rows) {
    if (rows.isEmpty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

void CandidateModel::finishFilter(const CandidateBatch& batch) {
    m_rows.setMatch(batch.match);
    if (batch.hits) {
        m_hits = batch.hits;
    }
    // What was marked in the meantime was filtered by the mark of before.
    if (const Touched touched = std::exchange(m_touched, {}); !touched.isEmpty()) {
        settle(touched);
    }
    sayBusy();
}

void CandidateModel::setCounts(const CandidateCounts& counts) {
    if (counts != m_counts) {
        m_counts = counts;
        Q_EMIT countsChanged();
    }
}

bool CandidateModel::isBusy() const {
    return m_loader->isLoading() || m_run->isRunning();
}

bool CandidateModel::isSearchPrepared() const {
    return !isBusy() && m_sketcher->isDone();
}

void CandidateModel::sayBusy() {
    if (isBusy() != m_wasBusy) {
        m_wasBusy = isBusy();
        m_sketcher->setPaused(m_wasBusy);
        Q_EMIT busyChanged(m_wasBusy);
    }
}

void CandidateModel::setFolded(int row, bool isFolded) {
    if (row < 0 || row >= rowCount() || m_rows.isFlat() || shown().replies(m_rows.at(row)).empty()) {
        return;
    }
    const quint32 root = m_rows.at(row);
    m_rows.setUnfolded(root, !isFolded);
    apply(m_rows.regrouped(root, m_fates.bytes()));
    rowsChanged({row});
    if (m_run->isRunning() && !m_touched.contains(root)) {
        m_touched.insert(root, m_fates.at(m_loaded, root));
    }
}

void CandidateModel::setZone(const Zone& zone) {
    m_cells.setZone(zone);
    m_cells.setRange(facets().earliest, facets().latest);
    if (m_rows.size() > 0) {
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
    }
}

void CandidateModel::onFetched(const QList<quint32>& ordinals) {
    QList<int> rows;
    rows.reserve(ordinals.size());
    for (const quint32 ordinal : ordinals) {
        rows.append(static_cast<int>(m_rows.rowOf(ordinal)));
    }
    rowsChanged(std::move(rows));
}

/// Says that these rows changed, neighbours together; -1 is none.
void CandidateModel::rowsChanged(QList<int> rows) {
    constexpr int near = 8;
    std::sort(rows.begin(), rows.end());
    qsizetype begin = 0;
    while (begin < rows.size()) {
        qsizetype end = begin + 1;
        while (end < rows.size() && rows.at(end) - rows.at(end - 1) <= near) {
            ++end;
        }
        if (rows.at(end - 1) >= 0) {
            Q_EMIT dataChanged(index(std::max(0, rows.at(begin)), 0), index(rows.at(end - 1), ColumnCount - 1));
        }
        begin = end;
    }
}

QList<quint32> CandidateModel::neighbours(const QList<quint32>& wanted) const {
    constexpr qsizetype page = 64;
    constexpr qsizetype screen = 256;
    // Those that were asked for last are on show.
    qsizetype first = m_rows.size();
    qsizetype last = -1;
    for (const quint32 ordinal : wanted.first(std::min(page, wanted.size()))) {
        if (const qsizetype row = m_rows.rowOf(ordinal); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    QList<quint32> around;
    if (last < 0 || last - first > screen) {
        return around;
    }
    for (qsizetype row = std::max<qsizetype>(0, first - page); row < std::min(m_rows.size(), last + 1 + page); ++row) {
        around.append(m_rows.at(row));
    }
    return around;
}

int CandidateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CandidateModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    return m_cells.data(index.row(), index.column(), role);
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool isHeader = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isHeader ? QVariant(CandidateCells::header(section)) : QVariant();
}

bool CandidateModel::isRow(int row) const {
    return row >= 0 && row < rowCount();
}

CandidateKey CandidateModel::keyOf(int row) const {
    return isRow(row) ? shown().key(m_rows.at(row)) : CandidateKey();
}

int CandidateModel::rowOf(const CandidateKey& key) const {
    const auto ordinal = shown().ordinal(key);
    return ordinal ? static_cast<int>(m_rows.rowOf(*ordinal)) : -1;
}

int CandidateModel::rowNear(const CandidateKey& key) const {
    const auto ordinal = shown().ordinal(key);
    return ordinal ? static_cast<int>(m_rows.rowNear(*ordinal)) : -1;
}

int CandidateModel::rowAt(Instant at) const {
    return static_cast<int>(m_rows.rowNear(at));
}

int CandidateModel::nextUnseen(int row) const {
    return static_cast<int>(m_rows.unseenFrom(std::max(-1, row), 1, m_fates.bytes()));
}

int CandidateModel::previousUnseen(int row) const {
    return static_cast<int>(m_rows.unseenFrom(isRow(row) ? row : rowCount(), -1, m_fates.bytes()));
}

CandidateModel::RowRange CandidateModel::context(int row, Duration reach) const {
    if (!isRow(row)) {
        return {};
    }
    const Instant at = shown().instant(m_rows.at(row));
    const qsizetype behind = m_rows.firstAtOrAfter(at + reach + Duration{1});
    return {static_cast<int>(m_rows.firstAtOrAfter(at - reach)), static_cast<int>(behind) - 1};
}

QList<CandidateKey> CandidateModel::foldedReplies(int row) const {
    QList<CandidateKey> keys;
    if (!isRow(row) || m_rows.isFlat() || m_rows.isUnfolded(m_rows.at(row), m_fates.bytes())) {
        return keys;
    }
    for (const quint32 reply : shown().replies(m_rows.at(row))) {
        if (m_rows.match().matches(reply, m_fates.bytes())) {
            keys.append(shown().key(reply));
        }
    }
    return keys;
}

QList<CandidateMark> CandidateModel::marksOf(int row) const {
    return isRow(row) ? m_fates.marks(m_rows.at(row)) : QList<CandidateMark>();
}

QFuture<Result<QList<Candidate>>> CandidateModel::candidates(const QList<int>& rows) const {
    QList<CandidateKey> keys;
    keys.reserve(rows.size());
    for (const int row : rows) {
        keys.append(keyOf(row));
    }
    return candidatesByKey(keys);
}

QFuture<Result<QList<Candidate>>> CandidateModel::candidatesByKey(const QList<CandidateKey>& keys) const {
    QList<quint32> ordinals;
    ordinals.reserve(keys.size());
    for (const CandidateKey& key : keys) {
        ordinals.append(shown().ordinal(key).value_or(candidateordinal::none));
    }
    return m_pages->candidates(shown(), ordinals);
}

qsizetype CandidateModel::memory() const {
    const bool isShared = m_rows.rows().isSharedWith(m_loaded.order());
    const qsizetype rows = isShared ? 0 : m_rows.rows().capacity() * qsizetype{sizeof(quint32)};
    const qsizetype bits = m_rows.match().bits.isNull() ? 0 : m_loaded.slotCount() / 8;
    qsizetype sketches = 0;
    for (const auto& sketch : m_sketcher->sketches()) {
        sketches += sketch->memory();
    }
    return m_loaded.memory() + m_fates.bytes().size() + rows + bits + sketches;
}

} // namespace afterword
