// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatecells.h"

#include "candidatemodel.h"
#include "candidateroles.h"
#include "isotime.h"

#include <QLocale>

namespace afterword {

using namespace candidateroles;

void CandidateCells::setRange(Instant earliest, Instant latest) {
    m_showsDates = toDateText(earliest, m_zone) != toDateText(latest, m_zone);
}

QString CandidateCells::header(int column) {
    switch (column) {
    case CandidateModel::TimeColumn:
        return tr("Time");
    case CandidateModel::WhoColumn:
        return tr("Who");
    case CandidateModel::TextColumn:
        return tr("What");
    case CandidateModel::SourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

QVariant CandidateCells::data(qsizetype row, int column, int role) const {
    const quint32 ordinal = m_rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return display(ordinal, column);
    case Qt::ToolTipRole:
        return toolTip(ordinal, column);
    case InstantRole:
        return QVariant::fromValue(index().instant(ordinal));
    case SourceRole:
        return QVariant::fromValue(index().key(ordinal).source);
    case RecordRole:
        return index().key(ordinal).record;
    case KindRole:
        return QVariant::fromValue(index().kind(ordinal));
    case TimeAssumedRole:
        return index().isTimeAssumed(ordinal);
    case DepthRole:
        return m_rows.isReply(row) ? 1 : 0;
    case TextRole:
    case RawRole:
    case PlaceholderRole:
    case DamagedRole:
        return text(ordinal, role);
    default:
        return state(ordinal, role);
    }
}

QVariant CandidateCells::display(quint32 ordinal, int column) const {
    switch (column) {
    case CandidateModel::TimeColumn:
        return time(index().instant(ordinal));
    case CandidateModel::WhoColumn:
        return index().author(ordinal);
    case CandidateModel::TextColumn: {
        const CandidateText* found = m_pages.text(ordinal);
        return !found ? QString() : found->isDamaged ? damaged() : found->line;
    }
    case CandidateModel::SourceColumn:
        return sourceName(ordinal);
    default:
        return {};
    }
}

QVariant CandidateCells::toolTip(quint32 ordinal, int column) const {
    switch (column) {
    case CandidateModel::TimeColumn:
        return wholeTime(ordinal);
    case CandidateModel::TextColumn:
        return text(ordinal, TextRole);
    default:
        return display(ordinal, column);
    }
}

QVariant CandidateCells::text(quint32 ordinal, int role) const {
    const CandidateText* found = m_pages.text(ordinal);
    switch (role) {
    case TextRole:
        return !found ? QString() : found->isDamaged ? damaged() : found->text;
    case RawRole:
        return found ? found->raw : QString();
    case DamagedRole:
        return found && found->isDamaged;
    default:
        return found == nullptr;
    }
}

QVariant CandidateCells::state(quint32 ordinal, int role) const {
    switch (role) {
    case FateRole: {
        const auto fate = CandidateFates::fate(m_fates.bytes(), index().slot(ordinal));
        return fate ? QVariant::fromValue(*fate) : QVariant();
    }
    case EventRole:
        return QVariant::fromValue(m_fates.event(ordinal));
    case RepliesRole:
        return static_cast<int>(index().replies(ordinal).size());
    case FoldedRole:
        return m_rows.hasShownReplies(ordinal, m_fates.bytes()) && !m_rows.isUnfolded(ordinal, m_fates.bytes());
    case ContextRole:
        return !m_rows.match().matches(ordinal, m_fates.bytes());
    default:
        return {};
    }
}

QString CandidateCells::time(Instant at) const {
    // Microseconds are for the tool tip.
    const qint64 rest = at.us % 1000;
    const Instant whole{at.us - rest - (rest < 0 ? 1000 : 0)};
    return m_showsDates ? toLocalText(whole, m_zone) : toClockText(whole, m_zone);
}

QString CandidateCells::wholeTime(quint32 ordinal) const {
    const Instant at = index().instant(ordinal);
    const QString time = toLocalText(at, m_zone) + u' ' + m_zone.abbreviationAt(at);
    return index().isTimeAssumed(ordinal) ? tr("%1, taken from the record before").arg(time) : time;
}

QString CandidateCells::sourceName(quint32 ordinal) const {
    const IndexedSource* source = index().source(index().key(ordinal).source);
    return source ? source->name : QString();
}

QString CandidateCells::damaged() {
    return tr("This record cannot be read: its part of the library file is damaged.");
}

QString CandidateCells::counts(qint64 matching, qint64 total) {
    const QLocale locale;
    const QString all = locale.toString(total);
    return matching == total ? all : tr("%1 of %2", "candidates listed").arg(locale.toString(matching), all);
}

} // namespace afterword
