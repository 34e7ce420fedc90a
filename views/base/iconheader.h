// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"

#include <QHash>
#include <QHeaderView>

namespace afterword {

/// The head of a table, whose narrow columns are named by pictures; their words are in the tooltip and for screen
/// readers.
class IconHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit IconHeader(QWidget* parent = nullptr);

    void setIcon(int section, Icon icon);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    QHash<int, Icon> m_icons;
};

} // namespace afterword
