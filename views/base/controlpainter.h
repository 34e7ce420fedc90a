// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "colourtheme.h"

#include <QPainter>
#include <QStyleOption>

namespace afterword {

/// Paints the parts of standard controls. Everything is set on whole device pixels, so that lines stay sharp at 125 and
/// 150 %.
class ControlPainter {
public:
    ControlPainter(const ColourTheme& theme, QPainter& painter)
        : m_theme(theme)
        , m_painter(painter) {}

    void button(const QStyleOptionButton& option, bool isMeant) const;
    void buttonLabel(const QStyleOptionButton& option, bool isMeant) const;
    void toolButton(const QStyleOption& option, bool hasFrame) const;
    void field(const QStyleOption& option) const;
    void checkBox(const QStyleOption& option) const;
    void radioButton(const QStyleOption& option) const;
    void itemRow(const QStyleOptionViewItem& option) const;
    void focusRing(const QRectF& rect, double radius) const;
    void headerSection(const QStyleOptionHeader& option) const;
    void tab(const QStyleOptionTab& option) const;
    void menuItem(const QStyleOptionMenuItem& option, const QStyle& style, const QWidget* widget) const;
    void menuBarItem(const QStyleOptionMenuItem& option) const;
    void panel(const QRect& rect, double radius) const; ///< of menus and tooltips
    void comboBox(const QStyleOptionComboBox& option) const;
    void scrollBar(const QStyleOptionSlider& option, const QRect& slider) const;
    void spinButtons(const QStyleOptionSpinBox& option, const QRect& up, const QRect& down) const;
    void progress(const QStyleOptionProgressBar& option) const;
    void splitter(const QRect& rect, bool isHorizontal, bool isHovered) const;
    void chevron(const QRectF& rect, Qt::ArrowType direction, const QColor& colour) const;
    void line(const QLineF& line, Tint tint) const;

private:
    [[nodiscard]] double hair() const;
    void box(const QRectF& rect, double radius, const QColor& fill, const QColor& edge) const;

    const ColourTheme& m_theme;
    QPainter& m_painter;
};

} // namespace afterword
