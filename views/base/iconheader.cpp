// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iconheader.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace afterword {

IconHeader::IconHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent) {
    setHighlightSections(false);
    setSectionsClickable(true);
}

void IconHeader::setIcon(int section, Icon icon) {
    m_icons.insert(section, icon);
    viewport()->update();
}

void IconHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const auto icon = m_icons.constFind(section);
    if (icon == m_icons.constEnd()) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const int size = fontMetrics().height();
    iconOf(*icon).paint(painter, QRect(rect.left() + size / 2, rect.center().y() - size / 2 + 1, size, size));
}

} // namespace afterword
