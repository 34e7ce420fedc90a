// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stepslider.h"

#include "appearance.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionSlider>

namespace afterword {

StepSlider::StepSlider(const Appearance& appearance, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_appearance(appearance) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

QSize StepSlider::sizeHint() const {
    return {em(this, 12), em(this, 1.75)};
}

double StepSlider::handleAt(int value) const {
    const double edge = height() / 2.0;
    const double share = maximum() > minimum() ? double(value - minimum()) / (maximum() - minimum()) : 0;
    const double way = share * (width() - 2 * edge);
    return isRightToLeft() ? width() - edge - way : edge + way;
}

void StepSlider::paintEvent(QPaintEvent* /*event*/) {
    const ColourTheme& theme = m_appearance.theme();
    const double middle = height() / 2.0;
    const double handle = handleAt(sliderPosition());
    const double radius = middle * (underMouse() || isSliderDown() ? 0.58 : 0.5);
    const QColor accent = theme[isEnabled() ? Tint::Accent : Tint::Disabled];
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto groove = [&](double from, double to, const QColor& colour, double width) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(from, middle), QPointF(to, middle));
    };
    groove(handleAt(minimum()), handleAt(maximum()), theme[Tint::Border], middle * 0.16);
    groove(handleAt(minimum()), handle, accent, middle * 0.28);
    painter.setPen(QPen(theme[Tint::Panel], 2));
    painter.setBrush(accent);
    painter.drawEllipse(QPointF(handle, middle), radius, radius);
    QStyleOptionSlider option;
    initStyleOption(&option);
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme[Tint::Accent], 2));
        painter.drawEllipse(QPointF(handle, middle), radius + 3, radius + 3);
    }
}

void StepSlider::follow(double x) {
    const double edge = height() / 2.0;
    const double way = std::max(1.0, width() - 2 * edge);
    const double share = std::clamp((isRightToLeft() ? width() - edge - x : x - edge) / way, 0.0, 1.0);
    setValue(minimum() + qRound(share * (maximum() - minimum())));
}

void StepSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        follow(event->position().x());
    }
}

void StepSlider::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) {
        follow(event->position().x());
    }
}

} // namespace afterword
