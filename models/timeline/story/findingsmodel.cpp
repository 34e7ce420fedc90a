// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsmodel.h"

#include "findingtext.h"

#include <QUuid>

#include <algorithm>
#include <chrono>

namespace afterword {

using namespace std::chrono_literals;

FindingsModel::FindingsModel(Document& document, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &FindingsModel::update);
    connect(&document, &Document::changed, &m_timer, qOverload<>(&QTimer::start));
    update();
}

void FindingsModel::setZone(const Zone& zone) {
    m_zone = zone;
    update();
}

void FindingsModel::update() {
    m_timer.stop();
    const QList<Finding> found = afterword::findings(m_document.postmortem());
    QStringList texts;
    for (const Finding& finding : found) {
        texts.append(FindingText::of(finding, m_document.postmortem(), m_zone));
    }
    if (found == m_findings && texts == m_texts) {
        return;
    }
    beginResetModel();
    m_findings = found;
    m_texts = texts;
    endResetModel();
    Q_EMIT findingsChanged();
}

int FindingsModel::count(FindingSeverity severity) const {
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(),
                                          [&](const Finding& finding) { return finding.severity == severity; }));
}

QHash<EventId, QStringList> FindingsModel::byEvent() const {
    return FindingText::byEvent(m_findings, m_document.postmortem(), m_zone);
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) {
        return {};
    }
    const Finding& finding = m_findings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_texts[index.row()];
    case KindRole:
        return static_cast<int>(finding.kind);
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case GroupRole:
        return FindingText::group(finding.severity);
    case FromRole:
        return QVariant::fromValue(finding.from);
    case ToRole:
        return QVariant::fromValue(finding.to);
    case IdsRole: {
        QList<QUuid> ids;
        const auto append = [&](const auto& list) {
            for (const auto& id : list) {
                ids.append(id.uuid());
            }
        };
        append(finding.events);
        append(finding.milestones);
        append(finding.windows);
        return QVariant::fromValue(ids);
    }
    default:
        return {};
    }
}

} // namespace afterword
