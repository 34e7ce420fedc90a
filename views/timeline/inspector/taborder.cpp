// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taborder.h"

#include <QGridLayout>
#include <QWidget>

#include <tuple>

namespace afterword {

namespace {

/// The items as they are read: of a grid row by row.
QList<QLayoutItem*> itemsOf(QLayout* layout) {
    struct Placed {
        int row;
        int column;
        int index;
        QLayoutItem* item;
    };

    QList<Placed> placed;
    const auto* grid = qobject_cast<const QGridLayout*>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        int row = i;
        int column = 0;
        if (int rows = 0, columns = 0; grid) {
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        }
        placed.append({row, column, i, layout->itemAt(i)});
    }
    std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        return std::tie(a.row, a.column, a.index) < std::tie(b.row, b.column, b.index);
    });
    QList<QLayoutItem*> items;
    for (const Placed& place : std::as_const(placed)) {
        items.append(place.item);
    }
    return items;
}

void collect(QLayout* layout, QList<QWidget*>& stops) {
    for (QLayoutItem* item : itemsOf(layout)) {
        if (item->layout()) {
            collect(item->layout(), stops);
        } else if (QWidget* widget = item->widget()) {
            if (widget->layout()) {
                collect(widget->layout(), stops);
            } else if ((widget->focusPolicy() & Qt::TabFocus) != 0) {
                stops.append(widget);
            }
        }
    }
}

} // namespace

void chainInReadingOrder(QWidget* page) {
    QList<QWidget*> stops;
    collect(page->layout(), stops);
    if (stops.isEmpty()) {
        return;
    }
    qsizetype next = 1;
    for (QWidget* widget = stops.constFirst()->nextInFocusChain(); next < stops.size() && widget != stops.constFirst();
         widget = widget->nextInFocusChain()) {
        if (widget == stops[next]) {
            ++next;
        } else if (stops.contains(widget)) {
            break;
        }
    }
    for (qsizetype i = 1; next < stops.size() && i < stops.size(); ++i) {
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
}

} // namespace afterword
