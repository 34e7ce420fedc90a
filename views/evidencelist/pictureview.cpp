// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictureview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace afterword {

namespace {

constexpr double leastZoom = 0.02;
constexpr double mostZoom = 16;
constexpr double step = 1.25;

} // namespace

PictureView::PictureView(QWidget* parent)
    : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
}

void PictureView::setImage(const QImage& image) {
    m_image = image;
    fit();
}

QSizeF PictureView::shownSize() const {
    return QSizeF(m_image.size()) * m_zoom / devicePixelRatioF();
}

QPointF PictureView::middle() const {
    return QRectF(viewport()->rect()).center();
}

QPointF PictureView::origin() const {
    const QSizeF size = shownSize();
    const QSize room = viewport()->size();
    return {size.width() < room.width() ? (room.width() - size.width()) / 2 : -horizontalScrollBar()->value(),
            size.height() < room.height() ? (room.height() - size.height()) / 2 : -verticalScrollBar()->value()};
}

void PictureView::setZoom(double zoom, QPointF anchor) {
    const double wanted = std::clamp(zoom, leastZoom, mostZoom);
    const QPointF before = (anchor - origin()) / m_zoom;
    m_zoom = wanted;
    m_isFitted = false;
    settle();
    const QPointF moved = before * m_zoom - anchor;
    horizontalScrollBar()->setValue(qRound(moved.x()));
    verticalScrollBar()->setValue(qRound(moved.y()));
    Q_EMIT zoomChanged(m_zoom);
    viewport()->update();
}

void PictureView::zoomIn() {
    setZoom(m_zoom * step, middle());
}

void PictureView::zoomOut() {
    setZoom(m_zoom / step, middle());
}

void PictureView::showAsIs() {
    setZoom(1, middle());
}

void PictureView::fit() {
    if (!m_image.isNull()) {
        const QSizeF room = QSizeF(viewport()->size()) * devicePixelRatioF();
        m_zoom = std::clamp(std::min({room.width() / m_image.width(), room.height() / m_image.height(), 1.0}),
                            leastZoom, mostZoom);
    }
    m_isFitted = true;
    settle();
    Q_EMIT zoomChanged(m_zoom);
    viewport()->update();
}

void PictureView::settle() {
    const QSizeF size = shownSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(size.width())) - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(size.height())) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(24);
}

void PictureView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    // Single pixels are wanted where one looks closely.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < 3);
    painter.drawImage(QRectF(origin(), shownSize()), m_image);
}

void PictureView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (m_isFitted) {
        fit();
    } else {
        settle();
    }
}

void PictureView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom * std::pow(step, event->angleDelta().y() / 120.0), event->position());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PictureView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        showAsIs();
        return;
    case Qt::Key_F:
        fit();
        return;
    default:
        break;
    }
    const bool isMoved = horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
    const bool isArrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (isArrow && !isMoved) {
        event->ignore(); // they are free for the one that shows this
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PictureView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_grip = event->pos();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) {
        const QPoint moved = event->pos() - m_grip;
        m_grip = event->pos();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
        viewport()->update();
    }
}

void PictureView::mouseReleaseEvent(QMouseEvent* /*event*/) {
    viewport()->unsetCursor();
}

} // namespace afterword
