// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace afterword {

class Appearance;

/// Draws candidates: what is decided steps back, what was searched for stands out, replies are indented.
class CandidateDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CandidateDelegate(const Appearance& appearance, QObject* parent = nullptr);

    /// Marked wherever it occurs in a text.
    void setSearched(const QString& text) { m_searched = text; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect area) const;
    [[nodiscard]] int paintFold(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                const QRect& area) const;
    void paintFate(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect& area) const;

    const Appearance& m_appearance;
    QString m_searched;
};

} // namespace afterword
