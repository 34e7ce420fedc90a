// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steptrail.h"

#include "appearance.h"
#include "icons.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace afterword {

StepTrail::StepTrail(const QStringList& steps, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
    , m_appearance(appearance) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    setCurrent(0);
}

void StepTrail::setCurrent(int step) {
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.at(step)));
    update();
}

int StepTrail::disc() const {
    return fontMetrics().height() + fontMetrics().height() / 3;
}

/// Without words only the current step has them.
int StepTrail::widthOf(int step, bool withWords) const {
    const bool hasWords = withWords || step == m_current;
    const QFontMetrics metrics(m_appearance.font(Appearance::Type::Body, step == m_current));
    return disc() + (hasWords ? disc() / 3 + metrics.horizontalAdvance(m_steps.at(step)) : 0) + disc();
}

QSize StepTrail::sizeHint() const {
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        width += widthOf(step, true);
    }
    return {width, disc() + 2};
}

QSize StepTrail::minimumSizeHint() const {
    return {static_cast<int>(m_steps.size()) * disc() * 2, disc() + 2};
}

void StepTrail::paintEvent(QPaintEvent* /*event*/) {
    const ColourTheme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool withWords = width() >= sizeHint().width();
    int x = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        const bool isCurrent = step == m_current;
        const bool isDone = step < m_current;
        const auto placed = [&](const QRect& rect) {
            return QStyle::visualRect(layoutDirection(), this->rect(), rect);
        };
        const QRect circle(x, 1, disc(), disc());
        painter.setPen(isCurrent || isDone ? QPen(Qt::NoPen) : QPen(theme[Tint::Border], 1));
        painter.setBrush(isCurrent ? theme[Tint::Accent] : isDone ? theme[Tint::AccentSoft] : QColor(Qt::transparent));
        painter.drawEllipse(QRectF(placed(circle)).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(m_appearance.font(Appearance::Type::Hint, true));
        if (isDone) {
            const int size = disc() * 2 / 3;
            painter.drawPixmap(placed(circle).center() - QPoint(size / 2 - 1, size / 2 - 1),
                               iconPixmap(Icon::Done, size, theme[Tint::Accent], devicePixelRatioF()));
        } else {
            painter.setPen(theme[isCurrent ? Tint::OnAccent : Tint::Secondary]);
            painter.drawText(placed(circle), Qt::AlignCenter, QLocale().toString(step + 1));
        }
        if (withWords || isCurrent) {
            painter.setFont(m_appearance.font(Appearance::Type::Body, isCurrent));
            painter.setPen(theme[isCurrent ? Tint::Text : Tint::Secondary]);
            const QRect words(x + disc() + disc() / 3, 0, width() - x, height());
            painter.drawText(placed(words), Qt::AlignVCenter | Qt::AlignLeading, m_steps.at(step));
        }
        x += widthOf(step, withWords);
    }
}

} // namespace afterword
