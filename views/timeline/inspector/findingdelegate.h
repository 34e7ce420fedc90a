// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace afterword {

class Appearance;

/// Draws sentences as long as they are, with the sign of their severity, and above the first of each group its name.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FindingDelegate(const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int headHeight(const QModelIndex& index) const;
    [[nodiscard]] int lineHeight() const;

    const Appearance& m_appearance;
};

} // namespace afterword
