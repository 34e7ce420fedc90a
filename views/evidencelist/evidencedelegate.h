// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "thumbnailstore.h"

#include <QStyledItemDelegate>

namespace afterword {

class Appearance;
class EvidenceListModel;
class TimeAxis;

/// A piece of evidence in the list: its picture, its name, what and how large it is, and where it is used.
class EvidenceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// All outlive the delegate. Times are said in the zone of the axis.
    EvidenceDelegate(const Appearance& appearance, const TimeAxis& axis, ThumbnailStore& thumbnails,
                     QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// What is said of a piece below its name: "Picture · 2026-09-17 11:05:02 · 48 kB".
    [[nodiscard]] QString factsOf(const Evidence& evidence) const;

private:
    void paintThumbnail(QPainter& painter, const QRect& rect, const Evidence& evidence) const;
    void paintBadges(QPainter& painter, QRect& room, const Evidence& evidence, bool isChosen) const;

    const Appearance& m_appearance;
    const TimeAxis& m_axis;
    ThumbnailStore& m_thumbnails;
};

} // namespace afterword
