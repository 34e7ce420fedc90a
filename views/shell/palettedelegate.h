// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace afterword {

class Appearance;

/// A row of the palette: picture, text, and the remark at the other end.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { Remark = Qt::UserRole, IsOn };

    explicit PaletteDelegate(const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
};

} // namespace afterword
