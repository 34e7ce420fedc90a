// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storymodel.h"

#include "palette.h"
#include "storyfields.h"

namespace afterword {

namespace {

QVariant momentOrNone(const std::optional<Instant>& at) {
    return at ? QVariant::fromValue(*at) : QVariant();
}

bool isEditable(StoryColumn column) {
    return column == StoryColumn::Lane || column == StoryColumn::Kind || column == StoryColumn::Text ||
           column == StoryColumn::Who || column == StoryColumn::Star;
}

} // namespace

StoryModel::StoryModel(Document& document, QObject* parent)
    : StoryRowModel(document.postmortem().events, parent)
    , m_document(document) {
    learnLanes();
    updateCells();
    connect(&document, &Document::changed, this, &StoryModel::documentChanged);
}

void StoryModel::setZones(const Zone& zone, const std::optional<Zone>& second) {
    m_cells.zone = zone;
    m_cells.secondZone = second;
    updateCells();
    columnsChanged(static_cast<int>(StoryColumn::Time), static_cast<int>(StoryColumn::SecondTime));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void StoryModel::setFilter(const StoryFilter& filter) {
    m_filter = filter;
    showAgain();
}

void StoryModel::setClock(StoryClock clock) {
    m_cells.clock = clock;
    showAgain();
    columnsChanged(static_cast<int>(StoryColumn::Time), static_cast<int>(StoryColumn::SecondTime));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void StoryModel::setKnownUntil(std::optional<Instant> moment) {
    m_knownUntil = moment;
    showAgain();
}

void StoryModel::showAgain() {
    const int before = rowCount();
    show(m_filter, m_cells.clock, m_knownUntil);
    if (rowCount() != before) {
        Q_EMIT countsChanged();
    }
}

QModelIndex StoryModel::indexOf(EventId id, StoryColumn column) const {
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row, static_cast<int>(column));
}

void StoryModel::documentChanged(const QList<ValueChange>& changes) {
    QList<Edited> edits;
    QHash<EventId, qsizetype> known;
    bool lanesChanged = false;
    for (const ValueChange& change : changes) {
        const AnyValue& value = change.after ? *change.after : *change.before;
        lanesChanged = lanesChanged || std::holds_alternative<Lane>(value);
        if (const auto* event = std::get_if<TimelineEvent>(&value)) {
            const Edited edit{event->id, change.after ? event : nullptr};
            if (const auto earlier = known.constFind(event->id); earlier != known.constEnd()) {
                edits[*earlier] = edit;
            } else {
                known.insert(event->id, edits.size());
                edits.append(edit);
            }
        }
    }
    if (lanesChanged) {
        learnLanes();
    }
    const auto counts = std::pair(rowCount(), total());
    applyEdits(edits);
    if (lanesChanged) {
        columnsChanged(0, columnCount() - 1);
    }
    updateCells();
    if (counts != std::pair(rowCount(), total())) {
        Q_EMIT countsChanged();
    }
}

void StoryModel::learnLanes() {
    m_laneColours.clear();
    for (const Lane& lane : m_document.postmortem().lanes) {
        m_laneColours.insert(lane.name, static_cast<int>(paletteRow(lane.colour)));
    }
}

/// What the texts of all rows depend on: where the elapsed time begins, and whether days are shown.
void StoryModel::updateCells() {
    const auto start = startOf(m_document.postmortem());
    const Instant first = rowCount() > 0 ? momentOf(eventOf(0), clock()) : Instant();
    const Instant last = rowCount() > 0 ? momentOf(eventOf(rowCount() - 1), clock()) : first;
    const auto dayOf = [&](Instant at) {
        const CivilTime day = m_cells.zone.toLocal(at);
        return std::tuple(day.year, day.month, day.day);
    };
    const bool withDates = dayOf(first) != dayOf(last);
    if (start != m_cells.start) {
        m_cells.start = start;
        columnsChanged(static_cast<int>(StoryColumn::Elapsed), static_cast<int>(StoryColumn::Elapsed));
    }
    const QString header = m_cells.header(StoryColumn::Time);
    m_cells.first = first;
    m_cells.last = last;
    if (m_cells.header(StoryColumn::Time) != header) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    if (withDates != m_cells.withDates) {
        m_cells.withDates = withDates;
        columnsChanged(static_cast<int>(StoryColumn::Time), static_cast<int>(StoryColumn::SecondTime));
    }
}

int StoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : storyColumnCount;
}

QVariant StoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) {
        return {};
    }
    const auto column = static_cast<StoryColumn>(index.column());
    const TimelineEvent& shown = eventOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.text(shown, column);
    case Qt::EditRole:
        return StoryCells::edited(shown, column);
    case Qt::ToolTipRole:
        return m_cells.toolTip(shown, column);
    case Qt::AccessibleTextRole: {
        const QString spoken = m_cells.spoken(shown, column);
        return spoken.isEmpty() ? m_cells.text(shown, column) : spoken;
    }
    case Qt::AccessibleDescriptionRole:
        return problems(index.row()).join(u' ');
    default:
        return roleOf(index.row(), role);
    }
}

QVariant StoryModel::roleOf(int row, int role) const {
    const TimelineEvent& shown = eventOf(row);
    switch (role) {
    case storyrole::Id:
        return shown.id.uuid();
    case storyrole::ShownAt:
        return QVariant::fromValue(momentOf(shown, clock()));
    case storyrole::HappenedAt:
        return QVariant::fromValue(shown.happenedAt);
    case storyrole::EndsAt:
        return momentOrNone(shown.endsAt);
    case storyrole::KnownAt:
        return momentOrNone(shown.knownAt);
    case storyrole::LatestAt:
        return momentOrNone(shown.latestAt);
    case storyrole::Precision:
        return static_cast<int>(shown.precision);
    case storyrole::Kind:
        return static_cast<int>(shown.kind);
    case storyrole::Lane:
        return shown.lane;
    case storyrole::LaneColour:
        return m_laneColours.value(shown.lane, -1);
    case storyrole::Text:
        return shown.text;
    case storyrole::Note:
        return shown.note;
    case storyrole::Who:
        return shown.who;
    case storyrole::Tags:
        return shown.tags;
    case storyrole::Starred:
        return shown.starred;
    case storyrole::Visibility:
        return static_cast<int>(shown.visibility);
    case storyrole::EvidenceCount:
        return static_cast<int>(shown.evidence.size());
    case storyrole::HasQuestion:
        return !shown.question.isEmpty();
    case storyrole::HasDecision:
        return shown.decision.has_value();
    case storyrole::IsImported:
        return shown.source.has_value();
    case storyrole::Problems:
        return problems(row);
    default:
        return {};
    }
}

bool StoryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || !checkIndex(index) || role != Qt::EditRole || !m_document.readOnlyReason().isEmpty()) {
        return false;
    }
    const QList<EventId> ids{eventOf(index.row()).id};
    switch (static_cast<StoryColumn>(index.column())) {
    case StoryColumn::Lane:
        story::setLane(m_document, ids, value.toString());
        return true;
    case StoryColumn::Text:
        story::setText(m_document, ids, value.toString());
        return true;
    case StoryColumn::Who:
        story::setWho(m_document, ids, value.toString());
        return true;
    case StoryColumn::Star:
        story::setStarred(m_document, ids, value.toBool());
        return true;
    case StoryColumn::Kind:
        if (const int kind = value.toInt(); kind >= 0 && kind < static_cast<int>(TextKeys<EventKind>::keys.size())) {
            story::setKind(m_document, ids, static_cast<EventKind>(kind));
            return true;
        }
        return false;
    case StoryColumn::Time:
    case StoryColumn::Elapsed:
    case StoryColumn::SecondTime:
    case StoryColumn::Evidence:
        break;
    }
    return false;
}

Qt::ItemFlags StoryModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isEditable(static_cast<StoryColumn>(index.column()))) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

QVariant StoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= storyColumnCount || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return m_cells.header(static_cast<StoryColumn>(section));
}

} // namespace afterword
