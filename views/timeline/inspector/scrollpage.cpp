// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scrollpage.h"

#include <QEvent>
#include <QScrollBar>

namespace afterword {

ScrollPage::ScrollPage(QWidget* parent)
    : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A page that grows beyond the window would else become narrower, and higher, while one types.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    dress();
}

QSize ScrollPage::minimumSizeHint() const {
    const int width = widget() ? widget()->minimumSizeHint().width() : 0;
    return {width + verticalScrollBar()->sizeHint().width(), fontMetrics().height() * 6};
}

void ScrollPage::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

void ScrollPage::dress() {
    // The track is a part of the page.
    QPalette colours;
    colours.setColor(QPalette::Base, palette().color(QPalette::Window));
    verticalScrollBar()->setPalette(colours);
}

} // namespace afterword
