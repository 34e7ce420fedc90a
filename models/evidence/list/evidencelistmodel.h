// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "evidenceuse.h"

#include <QAbstractListModel>

namespace afterword {

/// The evidence of the open incident, by position.
class EvidenceListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        KindRole,              ///< EvidenceKind as int
        UseRole,               ///< QString: "2 events, 1 section"
        UsesRole,              ///< int
        LacksCaptionRole,
        VisibilityRole, ///< Visibility as int
        InReportRole,
        BytesRole,
        SearchRole, ///< QString: all that it can be found by
    };

    /// `document` outlives the model.
    explicit EvidenceListModel(const Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Null where there is no such row.
    [[nodiscard]] const Evidence* evidenceAt(int row) const;

    /// -1 where it is not there.
    [[nodiscard]] int rowOf(EvidenceId evidence) const;

    [[nodiscard]] int unused() const;
    [[nodiscard]] int uncaptioned() const;

    // Dragged as its id (idMime) and, for texts, as a reference: "![](evidence:ID)".
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

    /// The type of dragged evidence: UUIDs with line feeds between them.
    [[nodiscard]] static QString idMime() { return QStringLiteral("application/x-afterword-evidence"); }

Q_SIGNALS:
    /// After what is unused or without a caption may have changed.
    void countsChanged();

private:
    struct Row {
        Evidence evidence;
        EvidenceUse use;

        bool operator==(const Row&) const = default;
    };

    void take(const QList<ValueChange>& changes);
    void arrange(const QList<Row>& wanted);
    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] static QString accessibleText(const Row& row);

    const Document& m_document;
    QList<Row> m_rows;
};

} // namespace afterword
