// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"

#include <QStyledItemDelegate>

namespace afterword {

class Appearance;

/// Draws a source of an import: its check, its picture, its name, and below what it is or why it stays out.
class SourceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SourceDelegate(const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    [[nodiscard]] QRect checkRect(const QStyleOptionViewItem& option) const;
    void paintCheck(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Appearance& m_appearance;
};

/// The picture of a format.
[[nodiscard]] Icon iconOfFormat(const QString& format);

} // namespace afterword
