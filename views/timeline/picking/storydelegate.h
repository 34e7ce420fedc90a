// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace afterword {

class Appearance;

/// Draws events of the story: the lane with its sign, the kind with its picture, a star, and what is in doubt.
class StoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit StoryDelegate(const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintLane(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect area) const;
    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect area) const;

    const Appearance& m_appearance;
};

} // namespace afterword
