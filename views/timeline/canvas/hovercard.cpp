// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hovercard.h"

#include "canvaslook.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

/// In heights of the type.
constexpr double margin = 0.6;
constexpr double mostWidth = 26;
constexpr double lineHeight = 1.3;

} // namespace

HoverCard::HoverCard(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("hoverCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

QSize HoverCard::sizeNeeded() const {
    const double type = m_look->height();
    const double most = mostWidth * type;
    double wide = std::max(m_look->width(m_words.time, CanvasLook::Face::Bold),
                           m_look->width(m_words.remark) + (m_words.icon == Icon::None ? 0 : 1.4 * type));
    double high = (m_words.remark.isEmpty() ? 1 : 2) * lineHeight * type;
    if (m_words.lines.size() == 1) {
        const QRectF text = QFontMetricsF(m_look->font(CanvasLook::Face::Body))
                                .boundingRect(QRectF(0, 0, most, 8 * type), Qt::TextWordWrap, m_words.lines[0]);
        wide = std::max(wide, text.width());
        high += std::min(text.height(), 6 * type);
    } else {
        for (const QString& line : m_words.lines) {
            wide = std::max(wide, m_look->width(line));
        }
        high += static_cast<double>(m_words.lines.size()) * lineHeight * type;
    }
    return {static_cast<int>(std::ceil(std::min(wide, most) + 2 * margin * type)) + 1,
            static_cast<int>(std::ceil(high + 2 * margin * type))};
}

void HoverCard::say(const HoverWords& words, QRect at, const CanvasLook& look) {
    m_words = words;
    m_look = &look;
    resize(sizeNeeded());
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const int gap = static_cast<int>(look.height() / 2);
    const bool fitsBelow = at.bottom() + gap + height() <= room.bottom();
    const int y = fitsBelow ? at.bottom() + gap : at.top() - gap - height();
    move(std::clamp(at.left(), room.left(), std::max(room.left(), room.right() - width())), std::max(room.top(), y));
    show();
    raise();
    update();
}

void HoverCard::paintEvent(QPaintEvent* /*event*/) {
    if (!m_look) {
        return;
    }
    const double type = m_look->height();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look->colour(Tint::Border), 1));
    painter.setBrush(m_look->colour(Tint::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const double left = margin * type;
    const double most = width() - 2 * left;
    double y = margin * type + lineHeight * type / 2;
    m_look->text(painter, {left, y}, m_look->elided(m_words.time, most, CanvasLook::Face::Bold),
                 m_look->colour(Tint::Text), CanvasLook::Face::Bold);
    if (!m_words.remark.isEmpty()) {
        y += lineHeight * type;
        const double indent = m_words.icon == Icon::None ? 0 : 1.4 * type;
        if (m_words.icon != Icon::None) {
            painter.drawPixmap(
                QPointF(left, std::round(y - type / 2)),
                iconPixmap(m_words.icon, static_cast<int>(type), m_look->colour(Tint::Secondary), devicePixelRatioF()));
        }
        m_look->text(painter, {left + indent, y}, m_look->elided(m_words.remark, most - indent),
                     m_look->colour(Tint::Secondary));
    }
    y += lineHeight * type / 2;
    if (m_words.lines.size() == 1) {
        painter.setFont(m_look->font(CanvasLook::Face::Body));
        painter.setPen(m_look->colour(Tint::Text));
        painter.drawText(QRectF(left, y, most + 1, height() - y - margin * type), Qt::TextWordWrap, m_words.lines[0]);
        return;
    }
    for (const QString& line : m_words.lines) {
        m_look->text(painter, {left, y + lineHeight * type / 2}, m_look->elided(line, most),
                     m_look->colour(Tint::Text));
        y += lineHeight * type;
    }
}

} // namespace afterword
