// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"

#include <QAbstractListModel>

namespace afterword {

/// The write-up as rows: the facts with the summary first, then the sections in their order.
class OutlineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        SectionRole = Qt::UserRole, ///< QUuid; null: the facts
        WordsRole,
        EmptyRole, ///< nothing is written there, and nothing comes there by itself
        VisibilityRole,
        MissingRole, ///< QStringList: of the facts, what is not filled in
    };

    /// `document` outlives the model.
    explicit OutlineModel(const Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// 0: the facts, also where there is no such section.
    [[nodiscard]] int rowOf(SectionId section) const;
    [[nodiscard]] SectionId sectionAt(int row) const;

    [[nodiscard]] int words() const;
    [[nodiscard]] int emptySections() const;

Q_SIGNALS:
    /// After words or what is empty may have changed.
    void countsChanged();

private:
    struct Row {
        SectionId id;
        QString title;
        int words = 0;
        bool isEmpty = false;
        Visibility visibility = Visibility::Public;
        QStringList missing;

        bool operator==(const Row&) const = default;
    };

    void take(const QList<ValueChange>& changes);
    void arrange(const QList<Row>& wanted);
    [[nodiscard]] QList<Row> rows(const QList<Row>& known, const QList<ValueChange>& changes) const;
    [[nodiscard]] QString accessibleText(const Row& row) const;

    const Document& m_document;
    QList<Row> m_rows;
};

} // namespace afterword
