// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasminimap.h"

#include "canvasoverview.h"
#include "canvaspainter.h"
#include "canvastext.h"
#include "isotime.h"
#include "timeaxis.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace afterword {

CanvasMinimap::CanvasMinimap(TimeAxis& axis, const CanvasLook& look, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_look(look)
    , m_steps(new QWidget(this)) {
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("The whole incident"));
    setMouseTracking(true);
    m_steps->setObjectName(QStringLiteral("zoomTrail"));
    m_steps->setAccessibleName(tr("Way back to the whole incident"));
    m_steps->setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(m_steps);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(0);
    m_steps->hide();
    connect(&m_axis, &TimeAxis::rangeChanged, this, &CanvasMinimap::follow);
    connect(&m_axis, &TimeAxis::zoneChanged, this, &CanvasMinimap::rebuildTrail);
}

void CanvasMinimap::setScene(const CanvasScene& scene) {
    m_scene = &scene;
    refresh();
}

void CanvasMinimap::setMargins(int left, int right) {
    if (left != m_left || right != m_right) {
        m_left = left;
        m_right = right;
        refresh();
    }
}

void CanvasMinimap::refresh() {
    m_whole = {};
    updateStrip();
    rebuildTrail();
    update();
}

QSize CanvasMinimap::sizeHint() const {
    return {static_cast<int>(20 * m_look.height()), static_cast<int>(2.6 * m_look.height())};
}

TimeScale CanvasMinimap::scale() const {
    return {m_strip.from, m_strip.to, static_cast<double>(m_left), static_cast<double>(width() - m_left - m_right)};
}

/// The whole incident; where more is looked at, that. It holds still while something is dragged on it.
void CanvasMinimap::updateStrip() {
    const TimelineRange whole = m_scene ? m_scene->wholeRange() : TimelineRange{};
    TimelineRange strip = whole;
    if (m_axis.to() - m_axis.from() > whole.to - whole.from) {
        strip = {std::min(whole.from, m_axis.from()), std::max(whole.to, m_axis.to())};
    }
    if (m_grip == Grip::None && (strip.from != m_strip.from || strip.to != m_strip.to)) {
        m_strip = strip;
        m_whole = {};
    }
}

QRectF CanvasMinimap::windowRect() const {
    const TimeScale strip = scale();
    const double least = m_look.height() / 2;
    const double from = std::clamp(strip.xOf(m_axis.from()), strip.left(), strip.right() - least);
    const double to = std::clamp(strip.xOf(m_axis.to()), from + least, strip.right());
    return {from, 1, to - from, height() - 3.0};
}

void CanvasMinimap::goTo(TimelineRange range) {
    m_axis.setRange(range.from, range.to);
    m_trail.goTo({m_axis.from(), m_axis.to()});
    rebuildTrail();
}

void CanvasMinimap::showWhole() {
    m_trail.backTo(-1);
    m_axis.setRange(m_scene->wholeRange().from, m_scene->wholeRange().to);
    rebuildTrail();
}

void CanvasMinimap::follow() {
    const qsizetype before = m_trail.steps().size();
    m_trail.moveTo({m_axis.from(), m_axis.to()});
    if (m_trail.steps().size() != before) {
        rebuildTrail();
    }
    updateStrip();
    update();
}

void CanvasMinimap::rebuildTrail() {
    for (QToolButton* button : m_steps->findChildren<QToolButton*>()) {
        button->setParent(nullptr);
        button->deleteLater(); // it may be the one that was clicked
    }
    const CanvasText words(m_axis.zone(), m_scene ? m_scene->wholeRange().from : Instant{},
                           m_scene ? m_scene->wholeRange().to : Instant{});
    const auto add = [&](const QString& text, qsizetype step) {
        auto* button = new QToolButton(m_steps);
        button->setObjectName(QStringLiteral("zoomStep%1").arg(step + 1));
        button->setText(text);
        button->setFont(m_look.font(CanvasLook::Face::Hint));
        button->setAutoRaise(true);
        button->setToolTip(step < 0 ? tr("Back to the whole incident") : tr("Back to this range"));
        connect(button, &QToolButton::clicked, this, [this, step] { backTo(step); });
        m_steps->layout()->addWidget(button);
        button->show();
    };
    const auto& steps = m_trail.steps();
    if (!steps.isEmpty()) {
        //: First step of the way from the whole incident to a part of it
        add(tr("All"), -1);
    }
    for (qsizetype i = std::max<qsizetype>(0, steps.size() - 3); i < steps.size(); ++i) {
        add(QStringLiteral("\u203a ") + words.stretch(steps[i].from, steps[i].to), i);
    }
    m_steps->setVisible(!steps.isEmpty());
    placeTrail();
}

void CanvasMinimap::backTo(qsizetype step) {
    if (step < 0) {
        showWhole();
        return;
    }
    const TimelineRange range = m_trail.steps()[step];
    m_trail.backTo(step);
    m_axis.setRange(range.from, range.to);
    rebuildTrail();
}

void CanvasMinimap::placeTrail() {
    m_steps->adjustSize();
    m_steps->move(width() - m_right - m_steps->width() - 2, (height() - m_steps->height()) / 2);
}

void CanvasMinimap::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_whole = {};
    placeTrail();
}

CanvasMinimap::Grip CanvasMinimap::gripAt(QPointF at) const {
    const QRectF window = windowRect();
    const double reach = m_look.height() / 3;
    if (std::abs(at.x() - window.left()) <= reach) {
        return Grip::Left;
    }
    if (std::abs(at.x() - window.right()) <= reach) {
        return Grip::Right;
    }
    return window.contains(at) ? Grip::Window : Grip::None;
}

void CanvasMinimap::mousePressEvent(QMouseEvent* event) {
    const TimeScale strip = scale();
    if (event->button() != Qt::LeftButton || event->position().x() < strip.left() ||
        event->position().x() > strip.right()) {
        return;
    }
    m_grip = gripAt(event->position());
    const Instant at = strip.atX(event->position().x());
    if (m_grip == Grip::None) {
        const Duration half{(m_axis.to() - m_axis.from()).us / 2};
        m_axis.setRange(at - half, at + half);
        m_grip = Grip::Window;
    }
    m_grabbed = at;
    m_before = {m_axis.from(), m_axis.to()};
}

void CanvasMinimap::mouseMoveEvent(QMouseEvent* event) {
    const TimeScale strip = scale();
    const Duration by = strip.atX(event->position().x()) - m_grabbed;
    switch (m_grip) {
    case Grip::None: {
        const Grip grip = gripAt(event->position());
        setCursor(grip == Grip::Left || grip == Grip::Right ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    case Grip::Window:
        m_axis.setRange(m_before.from + by, m_before.to + by);
        return;
    case Grip::Left:
        m_axis.setRange(std::min(m_before.from + by, m_before.to - strip.lengthOf(1)), m_before.to);
        return;
    case Grip::Right:
        m_axis.setRange(m_before.from, std::max(m_before.to + by, m_before.from + strip.lengthOf(1)));
        return;
    }
}

void CanvasMinimap::mouseReleaseEvent(QMouseEvent* /*event*/) {
    m_grip = Grip::None;
    updateStrip();
    update();
}

void CanvasMinimap::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    showWhole();
}

void CanvasMinimap::wheelEvent(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    m_axis.zoom(std::pow(0.8, steps), scale().atX(event->position().x()));
    event->accept();
}

void CanvasMinimap::paintWhole(QPainter& painter) const {
    const TimeScale strip = scale();
    const double bottom = height() - 1.0;
    painter.fillRect(rect(), m_look.colour(Tint::Panel));
    painter.fillRect(QRectF(strip.left(), 0, strip.width(), bottom), m_look.colour(Tint::Ground));
    for (const CanvasWindow& window : m_scene->windows()) {
        const double from = strip.xOf(window.from);
        const double to = window.to ? strip.xOf(*window.to) : strip.right();
        painter.fillRect(QRectF(from, 0, std::max(1.0, to - from), bottom), m_look.colour(Tint::Impact));
    }
    const double pitch = std::max(2.0, std::round(m_look.height() / 6));
    const QList<double> heights = overviewHeights(*m_scene, strip, static_cast<int>(strip.width() / pitch));
    const double most = bottom - m_look.height() * 0.5;
    for (qsizetype i = 0; i < heights.size(); ++i) {
        const double high = heights[i] * most;
        painter.fillRect(QRectF(strip.left() + static_cast<double>(i) * pitch, bottom - high, pitch - 1, high),
                         m_look.colour(Tint::Secondary));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.colour(Tint::Text));
    const double flag = m_look.height() * 0.4;
    for (const CanvasMilestone& milestone : m_scene->milestones()) {
        const double x = strip.xOf(milestone.at);
        painter.drawRect(QRectF(x, 0, 1, bottom));
        painter.drawPolygon(QPolygonF({QPointF(x, 0), QPointF(x + flag, flag / 2), QPointF(x, flag)}));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_look.colour(Tint::Line), 1));
    painter.drawLine(QPointF(0, sharp(painter, bottom)), QPointF(width(), sharp(painter, bottom)));
}

void CanvasMinimap::paintEvent(QPaintEvent* /*event*/) {
    const double ratio = devicePixelRatioF();
    if (m_whole.isNull()) {
        m_whole = QPixmap(size() * ratio);
        m_whole.setDevicePixelRatio(ratio);
        QPainter whole(&m_whole);
        paintWhole(whole);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_whole);
    const TimeScale strip = scale();
    const QRectF window = windowRect();
    QColor veil = m_look.colour(Tint::Panel);
    veil.setAlphaF(0.72F);
    painter.fillRect(QRectF(strip.left(), 0, window.left() - strip.left(), height() - 1), veil);
    painter.fillRect(QRectF(window.right(), 0, strip.right() - window.right(), height() - 1), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.colour(Tint::Accent), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(window, 3, 3);
    painter.setPen(QPen(m_look.colour(Tint::Accent), 3, Qt::SolidLine, Qt::RoundCap));
    for (const double x : {window.left(), window.right()}) {
        painter.drawLine(QPointF(x, height() * 0.36), QPointF(x, height() * 0.64));
    }
    paintLengths(painter);
}

void CanvasMinimap::paintLengths(QPainter& painter) const {
    const double type = m_look.height();
    const TimelineRange whole = m_scene->wholeRange();
    const QString shown = toDurationText(m_axis.to() - m_axis.from());
    const bool isAll = m_axis.to() - m_axis.from() >= whole.to - whole.from;
    const QString all =
        isAll ? QString() : tr("of %1", "length of the whole incident").arg(toDurationText(whole.to - whole.from));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double room = std::max(m_left, m_right) - type;
    const auto place = [&](double y, const QString& text, Tint tint, CanvasLook::Face face) {
        const QString cut = m_look.elided(text, room, face);
        const double x = isMirrored ? width() - 0.6 * type - m_look.width(cut, face) : 0.6 * type;
        m_look.text(painter, {x, y}, cut, m_look.colour(tint), face);
    };
    place(height() / 2.0 - (isAll ? 0 : 0.55 * type), shown, Tint::Text, CanvasLook::Face::Bold);
    place(height() / 2.0 + 0.55 * type, all, Tint::Hint, CanvasLook::Face::Hint);
}

} // namespace afterword
