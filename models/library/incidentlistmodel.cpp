// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentlistmodel.h"

#include "isotime.h"

#include <QLocale>

#include <limits>

namespace afterword {

void IncidentListModel::setIncidents(const QList<IncidentSummary>& incidents) {
    beginResetModel();
    m_incidents = incidents;
    endResetModel();
}

void IncidentListModel::setZone(const Zone& zone) {
    m_zone = zone;
    if (!m_incidents.isEmpty()) {
        Q_EMIT dataChanged(index(0, ImpactStart), index(rowCount() - 1, ImpactStart));
    }
}

int IncidentListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_incidents.size());
}

int IncidentListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IncidentListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const IncidentSummary& incident = m_incidents[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(incident, index.column());
    case IdRole:
        return incident.id.uuid();
    case SortRole:
        return sortKey(incident, index.column());
    default:
        return {};
    }
}

QString IncidentListModel::text(const IncidentSummary& incident, int column) const {
    switch (column) {
    case Key:
        return incident.key;
    case Title:
        return incident.title.isEmpty() ? tr("Untitled incident") : incident.title;
    case Severity:
        return incident.severity;
    case State:
        return stateWord(incident.state);
    case ImpactStart:
        return incident.impactStart ? toLocalText(*incident.impactStart, m_zone) : QString();
    case OpenActions:
        return incident.openActions == 0 ? QString() : QLocale().toString(incident.openActions);
    default:
        return {};
    }
}

QVariant IncidentListModel::sortKey(const IncidentSummary& incident, int column) {
    switch (column) {
    case Key:
        return incident.key.section(u'-', -1).toInt();
    case State:
        return static_cast<int>(incident.state);
    case ImpactStart:
        return incident.impactStart ? incident.impactStart->us : std::numeric_limits<qint64>::min();
    case OpenActions:
        return incident.openActions;
    case Severity:
        return incident.severity;
    default:
        return incident.title;
    }
}

QVariant IncidentListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Key:
        return tr("Key");
    case Title:
        return tr("Title");
    case Severity:
        return tr("Severity");
    case State:
        return tr("State");
    case ImpactStart:
        return tr("Impact since");
    case OpenActions:
        return tr("Open actions");
    default:
        return {};
    }
}

QString IncidentListModel::stateWord(IncidentState state) {
    switch (state) {
    case IncidentState::Investigating:
        return tr("Investigating");
    case IncidentState::ReadyForDebrief:
        return tr("Ready for debrief");
    case IncidentState::Debriefed:
        return tr("Debriefed");
    case IncidentState::Shared:
        return tr("Shared");
    case IncidentState::Watching:
        return tr("Watching");
    case IncidentState::Closed:
        return tr("Closed");
    case IncidentState::Reopened:
        return tr("Reopened");
    }
    return {};
}

} // namespace afterword
