// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "colourtheme.h"

#include <QFont>
#include <QObject>

class QWidget;

namespace afterword {

class Settings;

/// How the program looks: scheme and text size, for all of its windows.
class Appearance final : public QObject {
    Q_OBJECT

public:
    enum class Wish { System, Light, Dark, HighContrast };

    /// Takes over the application's style, palette and font. `settings` outlive it.
    explicit Appearance(Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] const ColourTheme& theme() const { return m_theme; }

    [[nodiscard]] Wish wish() const { return m_wish; }

    void setWish(Wish wish);

    /// In per cent of the normal size; 80 to 200.
    [[nodiscard]] int textSize() const { return m_textSize; }

    void setTextSize(int percent);

    enum class Type { Hint, Body, Field, Section, Page, Title };

    /// The scale of type: 12, 13, 14, 16, 20 and 28 pixels at 100 %.
    [[nodiscard]] QFont font(Type type, bool bold = false) const;

    /// For times, ids and log lines, in the size of Body.
    [[nodiscard]] QFont fixedFont() const;

Q_SIGNALS:
    /// After palette, style and font have been set.
    void changed();

private:
    void apply();
    [[nodiscard]] Scheme schemeWished() const;

    Settings& m_settings;
    ColourTheme m_theme;
    Wish m_wish = Wish::System;
    int m_textSize = 100;
    bool m_systemIsDark = false;
    QFont m_systemFont;
};

/// `count` times the height of the widget's type, in pixels: the unit of all layout.
[[nodiscard]] int em(const QWidget* widget, double count);

} // namespace afterword
