// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"

#include "appstyle.h"
#include "settings.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QWidget>

namespace afterword {

namespace {

constexpr int normalBody = 13; ///< pixels

const QString schemeKey = QStringLiteral("appearance/scheme");
const QString textSizeKey = QStringLiteral("appearance/textSize");

const QStringList& wishNames() {
    static const QStringList names{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                                   QStringLiteral("highContrast")};
    return names;
}

int pixelsOf(Appearance::Type type) {
    switch (type) {
    case Appearance::Type::Hint:
        return 12;
    case Appearance::Type::Body:
        return normalBody;
    case Appearance::Type::Field:
        return 14;
    case Appearance::Type::Section:
        return 16;
    case Appearance::Type::Page:
        return 20;
    case Appearance::Type::Title:
        return 28;
    }
    return normalBody;
}

QPalette paletteOf(const ColourTheme& theme) {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Tint tint) {
        palette.setColor(role, theme[tint]);
    };
    set(QPalette::Window, Tint::Panel);
    set(QPalette::WindowText, Tint::Text);
    set(QPalette::Base, Tint::Ground);
    set(QPalette::AlternateBase, Tint::Panel);
    set(QPalette::Text, Tint::Text);
    set(QPalette::PlaceholderText, Tint::Hint);
    set(QPalette::Button, Tint::Ground);
    set(QPalette::ButtonText, Tint::Text);
    set(QPalette::BrightText, Tint::Bad);
    set(QPalette::Highlight, Tint::Selected);
    set(QPalette::HighlightedText, Tint::SelectedText);
    set(QPalette::Link, Tint::Accent);
    set(QPalette::LinkVisited, Tint::Accent);
    set(QPalette::ToolTipBase, Tint::Raised);
    set(QPalette::ToolTipText, Tint::Text);
    set(QPalette::Light, Tint::Raised);
    set(QPalette::Midlight, Tint::Line);
    set(QPalette::Mid, Tint::Border);
    set(QPalette::Dark, Tint::Border);
    set(QPalette::Shadow, Tint::Shadow);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme[Tint::Disabled]);
    }
    return palette;
}

} // namespace

Appearance::Appearance(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_systemFont(QApplication::font()) {
    const qsizetype known = wishNames().indexOf(m_settings.value(schemeKey).toString());
    m_wish = known < 0 ? Wish::System : static_cast<Wish>(known);
    m_textSize = std::clamp(m_settings.value(textSizeKey, 100).toInt(), 80, 200);
    apply();
}

void Appearance::setWish(Wish wish) {
    if (wish != m_wish) {
        m_wish = wish;
        m_settings.setValue(schemeKey, wishNames().value(static_cast<qsizetype>(wish)));
        apply();
    }
}

void Appearance::setTextSize(int percent) {
    const int size = std::clamp(percent, 80, 200);
    if (size != m_textSize) {
        m_textSize = size;
        m_settings.setValue(textSizeKey, size);
        apply();
    }
}

QFont Appearance::font(Type type, bool bold) const {
    QFont font = m_systemFont;
    font.setPixelSize(qRound(pixelsOf(type) * m_textSize / 100.0));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont Appearance::fixedFont() const {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(qRound(normalBody * m_textSize / 100.0));
    return font;
}

Scheme Appearance::schemeWished() const {
    switch (m_wish) {
    case Wish::System:
        return m_systemIsDark ? Scheme::Dark : Scheme::Light;
    case Wish::Light:
        return Scheme::Light;
    case Wish::Dark:
        return Scheme::Dark;
    case Wish::HighContrast:
        return Scheme::HighContrast;
    }
    return Scheme::Light;
}

void Appearance::apply() {
    m_theme = ColourTheme::of(schemeWished());
    QApplication::setStyle(new AppStyle(m_theme));
    QApplication::setPalette(paletteOf(m_theme));
    QApplication::setFont(font(Type::Body));
    Q_EMIT changed();
}

int em(const QWidget* widget, double count) {
    return qRound(QFontMetrics(widget->font()).height() * count);
}

} // namespace afterword
