// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tonelabel.h"

#include "appearance.h"
#include "icons.h"

#include <QPainter>
#include <QStyle>

namespace afterword {

namespace {

Tint tintOf(ToneLabel::Tone tone) {
    switch (tone) {
    case ToneLabel::Tone::Heading:
        return Tint::Text;
    case ToneLabel::Tone::Caption:
        return Tint::Secondary;
    case ToneLabel::Tone::Remark:
        return Tint::Hint;
    case ToneLabel::Tone::Good:
        return Tint::Good;
    case ToneLabel::Tone::Caution:
        return Tint::Caution;
    case ToneLabel::Tone::Bad:
        return Tint::Bad;
    }
    return Tint::Text;
}

} // namespace

ToneLabel::ToneLabel(Tone tone, const Appearance& appearance, QWidget* parent)
    : QLabel(parent)
    , m_appearance(appearance)
    , m_tone(tone) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    connect(&m_appearance, &Appearance::changed, this, &ToneLabel::dress);
    dress();
}

void ToneLabel::say(Tone tone, const QString& text) {
    if (tone != m_tone) {
        m_tone = tone;
        dress();
    }
    setText(text);
    setVisible(!text.isEmpty());
}

void ToneLabel::setLarge(bool isLarge) {
    m_isLarge = isLarge;
    dress();
}

void ToneLabel::dress() {
    const bool isHeading = m_tone == Tone::Heading;
    const auto type = isHeading || m_isLarge ? Appearance::Type::Field : Appearance::Type::Hint;
    setFont(m_appearance.font(type, isHeading));
    QPalette colours;
    colours.setColor(QPalette::WindowText, m_appearance.theme()[tintOf(m_tone)]);
    setPalette(colours);
    const int indent = hasSign() ? fontMetrics().height() * 5 / 4 : 0;
    setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 0);
}

void ToneLabel::paintEvent(QPaintEvent* event) {
    QLabel::paintEvent(event);
    if (!hasSign()) {
        return;
    }
    QPainter painter(this);
    const int height = fontMetrics().height();
    const QColor colour = palette().color(QPalette::WindowText);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), {0, 0, height, height});
    painter.drawPixmap(place.topLeft(), iconPixmap(Icon::Warning, height, colour, devicePixelRatioF()));
}

} // namespace afterword
