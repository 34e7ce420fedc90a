// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "findings.h"
#include "zone.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

namespace afterword {

/// The findings of an open incident as a list, looked for anew a moment after the last edit.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Beside the sentence (Qt::DisplayRole).
    enum Role {
        KindRole = Qt::UserRole + 1, ///< FindingKind as int
        SeverityRole,                ///< FindingSeverity as int
        GroupRole,                   ///< QString: the name of its group
        FromRole,                    ///< Instant
        ToRole,                      ///< Instant
        IdsRole,                     ///< QList<QUuid>: events, milestones and windows concerned
    };

    /// `document` outlives the model.
    explicit FindingsModel(Document& document, QObject* parent = nullptr);

    /// Of the times in the sentences.
    void setZone(const Zone& zone);

    /// Looks now, without waiting.
    void update();

    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }

    [[nodiscard]] int count(FindingSeverity severity) const;

    /// For StoryModel::setProblems().
    [[nodiscard]] QHash<EventId, QStringList> byEvent() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// There are other findings, or other words for them.
    void findingsChanged();

private:
    Document& m_document;
    QList<Finding> m_findings;
    QStringList m_texts;
    Zone m_zone;
    QTimer m_timer;
};

} // namespace afterword
