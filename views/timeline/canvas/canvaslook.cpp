// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvaslook.h"

#include "appearance.h"
#include "signshape.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace afterword {

namespace {

/// More texts than are ever seen at once.
constexpr qsizetype mostKept = 20'000;

template <class Key, class Value, class Make>
const Value& kept(QHash<Key, Value>& cache, const Key& key, Make make) {
    auto found = cache.find(key);
    if (found == cache.end()) {
        if (cache.size() >= mostKept) {
            cache.clear();
        }
        found = cache.insert(key, make());
    }
    return *found;
}

} // namespace

CanvasLook::CanvasLook(const Appearance& appearance)
    : m_theme(appearance.theme()) {
    const auto set = [&](Face face, const QFont& font) {
        cache(face) = {font, QFontMetricsF(font), {}, {}};
    };
    set(Face::Body, appearance.font(Appearance::Type::Body));
    set(Face::Bold, appearance.font(Appearance::Type::Body, true));
    set(Face::Hint, appearance.font(Appearance::Type::Hint));
    m_height = std::ceil(cache(Face::Body).metrics.height());
}

double CanvasLook::width(const QString& text, Face face) const {
    FaceCache& used = cache(face);
    return kept(used.widths, text, [&] { return used.metrics.horizontalAdvance(text); });
}

QString CanvasLook::elided(const QString& text, double width, Face face) const {
    const int room = static_cast<int>(width) * 3 + static_cast<int>(face);
    return kept(m_elided, std::pair(text, room),
                [&] { return cache(face).metrics.elidedText(text, Qt::ElideRight, std::floor(width)); });
}

CanvasType CanvasLook::type() const {
    return {.height = m_height,
            .width = [this](const QString& text) { return width(text); },
            .boldWidth = [this](const QString& text) { return width(text, Face::Bold); },
            .hintWidth = [this](const QString& text) { return width(text, Face::Hint); },
            .elided =
                [this](const QString& text, double room) {
                    return elided(text, room);
                }};
}

void CanvasLook::text(QPainter& painter, QPointF at, const QString& text, const QColor& colour, Face face) const {
    if (text.isEmpty()) {
        return;
    }
    FaceCache& used = cache(face);
    const QStaticText& shaped = kept(used.texts, text, [&] {
        QStaticText made(text);
        made.setTextFormat(Qt::PlainText);
        made.setPerformanceHint(QStaticText::AggressiveCaching);
        made.prepare({}, used.font);
        return made;
    });
    painter.setFont(used.font);
    painter.setPen(colour);
    painter.drawStaticText(QPointF(at.x(), std::round(at.y() - used.metrics.height() / 2)), shaped);
}

void CanvasLook::sign(QPainter& painter, MarkShape shape, QPointF at, double size, const QColor& colour,
                      bool isHollow) const {
    const bool isRing = shape == MarkShape::Ring;
    const bool isOpen = isHollow || isRing;
    painter.setPen(isOpen ? QPen(colour, size * 0.16) : QPen(this->colour(Tint::Ground), 1));
    painter.setBrush(isOpen ? this->colour(Tint::Ground) : colour);
    if (shape == MarkShape::Circle || isRing) {
        const double radius = isOpen ? size * 0.43 : size / 2;
        painter.drawEllipse(at, radius, radius);
        return;
    }
    painter.drawPolygon(QPolygonF(signCorners(shape, at, size)));
}

void CanvasLook::star(QPainter& painter, QPointF at, double size) const {
    QPolygonF corners;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const double radius = size / 2 * (i % 2 == 0 ? 1 : 0.45);
        corners.append(at + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    painter.setPen(QPen(colour(Tint::Ground), 1));
    painter.setBrush(colour(Tint::Star));
    painter.drawPolygon(corners);
}

const QPixmap& CanvasLook::picture(quint64 key, QSize pixels, double ratio,
                                   const std::function<void(QPainter&)>& draw) const {
    if (ratio != m_ratio) {
        m_pictures.clear();
        m_ratio = ratio;
    }
    return kept(m_pictures, key, [&] {
        QPixmap made(pixels);
        made.setDevicePixelRatio(ratio);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter);
        return made;
    });
}

} // namespace afterword
