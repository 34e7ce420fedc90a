// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace afterword {

class Appearance;

/// Draws a format: its picture, its name, and below it what it is good for.
class FormatDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { IconRole = Qt::UserRole, AboutRole, EndingRole };

    FormatDelegate(const Appearance& appearance, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
};

} // namespace afterword
