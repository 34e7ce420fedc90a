// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"
#include "canvasminimap.h"
#include "canvasoverlay.h"
#include "canvaspainter.h"
#include "canvaswalk.h"
#include "hovercard.h"
#include "selection.h"
#include "timeaxis.h"
#include "timelinecanvas.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace afterword {

void TimelineCanvas::paintEvent(QPaintEvent* /*event*/) {
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(viewport()->size()) * ratio).toSize();
    if (m_isStillStale || m_still.size() != pixels) {
        if (m_still.size() != pixels) {
            m_still = QPixmap(pixels);
            m_still.setDevicePixelRatio(ratio);
        }
        QPainter still(&m_still);
        CanvasPainter(still, scene(), m_stage.layout(), m_stage.look()).paint(m_stage.axisArea());
        m_stage.heads().paint(still, hasFocus() ? m_stage.currentLane() : -1, m_hoveredLane);
        m_isStillStale = false;
    }
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, m_still);
    CanvasOverlay(painter, m_stage, m_axis, m_selection)
        .paint({m_pointer->drag(), m_hovered, m_hoveredLane, hasFocus()});
    paintFrame(painter);
}

/// Where the keyboard is, if nothing on the canvas says so.
void TimelineCanvas::paintFrame(QPainter& painter) const {
    if (hasFocus() && m_stage.currentEvent() < 0 && m_stage.currentMilestone() < 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_stage.look().colour(Tint::Accent), 2));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void TimelineCanvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void TimelineCanvas::scrollContentsBy(int /*dx*/, int /*dy*/) {
    m_stage.setScroll(verticalScrollBar()->value());
    redraw();
}

void TimelineCanvas::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        relayout();
    }
}

void TimelineCanvas::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    redraw();
}

void TimelineCanvas::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    redraw();
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event) {
    m_card->hide();
    m_hoverTimer.stop();
    if (event->button() == Qt::LeftButton) {
        m_pointer->press(event->position());
    }
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    m_pointer->move(at, event->modifiers());
    viewport()->setCursor(m_pointer->cursorAt(at));
    if (m_stage.axisArea().contains(at)) {
        m_axis.point(m_stage.scale().pointedAt(at.x(), m_axis.zone()));
    } else {
        m_axis.point(std::nullopt);
    }
    if (!m_pointer->isPressed()) {
        hover(at);
    }
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_pointer->release(event->position(), event->modifiers());
        viewport()->setCursor(m_pointer->cursorAt(event->position()));
    }
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_pointer->doubleClick(event->position());
    }
}

void TimelineCanvas::hover(QPointF at) {
    m_hoverAt = at;
    const CanvasLayout::Hit hit = m_stage.layout().hitAt(at);
    const int lane = m_stage.heads().hitAt(at).lane;
    if (lane != m_hoveredLane) {
        m_hoveredLane = lane;
        m_isStillStale = true;
        viewport()->update();
    }
    if (hit == m_hovered) {
        return;
    }
    m_hovered = hit;
    viewport()->update();
    if (m_card->isVisible()) {
        showCard();
    } else {
        m_hoverTimer.start();
    }
}

void TimelineCanvas::unhover() {
    m_hoverTimer.stop();
    m_card->hide();
    m_hovered = {};
    m_isStillStale = m_isStillStale || m_hoveredLane >= 0;
    m_hoveredLane = -1;
    viewport()->update();
}

void TimelineCanvas::wheelEvent(QWheelEvent* event) {
    unhover();
    const QPoint angle = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_axis.zoom(std::pow(0.8, angle.y() / 120.0), m_stage.scale().atX(event->position().x()));
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(angle.x()) > std::abs(angle.y())) {
        const int by = angle.x() != 0 ? angle.x() : angle.y();
        m_axis.pan(-0.1 * by / 120.0);
    } else {
        verticalScrollBar()->setValue(verticalScrollBar()->value() -
                                      angle.y() * verticalScrollBar()->singleStep() * 3 / 120);
    }
    event->accept();
}

bool TimelineCanvas::pinch(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_axis.zoom(1 / std::max(0.2, 1 + gesture->value()), m_stage.scale().atX(gesture->position().x()));
            return true;
        }
    } else if (event->type() == QEvent::Gesture) {
        auto* gesture = static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture));
        if (gesture && gesture->scaleFactor() > 0) {
            m_axis.zoom(1 / gesture->scaleFactor(), m_stage.scale().atX(gesture->centerPoint().x()));
            return true;
        }
    }
    return false;
}

bool TimelineCanvas::viewportEvent(QEvent* event) {
    switch (event->type()) {
    case QEvent::NativeGesture:
    case QEvent::Gesture:
        if (pinch(event)) {
            return true;
        }
        break;
    case QEvent::Leave:
        unhover();
        m_axis.point(std::nullopt);
        break;
    case QEvent::ToolTip: {
        auto* help = static_cast<QHelpEvent*>(event);
        const int lane = m_stage.heads().hitAt(help->pos()).lane;
        if (lane >= 0) {
            QToolTip::showText(help->globalPos(), scene().lanes()[static_cast<std::size_t>(lane)].name, viewport());
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        QAbstractScrollArea::keyPressEvent(event);
    } else if (m_pointer->cancel()) {
        viewport()->setCursor(Qt::ArrowCursor);
    } else if (m_stage.range()) {
        clearRange();
    } else if (m_axis.isLocked() || m_axis.mark()) {
        m_axis.unlock();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent* event) {
    unhover();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int current = m_stage.currentEvent();
        const QRectF rect = current < 0 ? QRectF() : m_stage.rectOf(current);
        const QPointF at = rect.isEmpty() ? m_stage.axisArea().center() : rect.center();
        Q_EMIT menuRequested(viewport()->mapToGlobal(at.toPoint()));
        return;
    }
    const CanvasLayout::Hit hit = m_stage.layout().hitAt(event->pos());
    if (hit.event >= 0 && hit.count == 1 && !m_selection.holds(scene().events()[hit.event].id)) {
        m_selection.select(scene().events()[hit.event].id);
    }
    Q_EMIT menuRequested(event->globalPos());
}

} // namespace afterword
