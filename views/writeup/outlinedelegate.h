// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace afterword {

class Appearance;

/// A row of the outline: title, who sees it, and on the right how many words there are, or that there are none.
class OutlineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit OutlineDelegate(const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] static QString stateOf(const QModelIndex& index);

    const Appearance& m_appearance;
};

} // namespace afterword
