// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace afterword {

/// Tab goes through these in their order, wherever they were made.
inline void chainStops(const QList<QWidget*>& stops) {
    for (qsizetype i = 1; i < stops.size(); ++i) {
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
}

/// Tab reaches these right before `anchor`.
inline void putStopsBefore(QWidget* anchor, const QList<QWidget*>& stops) {
    QWidget* before = anchor->previousInFocusChain();
    for (QWidget* stop : stops) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace afterword
