// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controlpainter.h"

#include <QPainterPath>
#include <QStyle>
#include <QWidget>

namespace afterword {

namespace {

constexpr double radius = 5;
constexpr double ringWidth = 2;

bool is(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

/// A click is seen anyway; the ring is for those who use keys.
bool showsFocus(const QStyleOption& option) {
    return is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange);
}

} // namespace

double ControlPainter::hair() const {
    return 1.0 / m_painter.device()->devicePixelRatio();
}

void ControlPainter::box(const QRectF& rect, double corner, const QColor& fill, const QColor& edge) const {
    const double half = hair() / 2;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(fill);
    m_painter.setPen(edge.isValid() ? QPen(edge, hair()) : QPen(Qt::NoPen));
    const QRectF inner = edge.isValid() ? rect.adjusted(half, half, -half, -half) : rect;
    m_painter.drawRoundedRect(inner, corner, corner);
    m_painter.restore();
}

void ControlPainter::focusRing(const QRectF& rect, double corner) const {
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme[Tint::Accent], ringWidth));
    m_painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), corner, corner);
    m_painter.restore();
}

void ControlPainter::button(const QStyleOptionButton& option, bool isMeant) const {
    const bool isOn = is(option, QStyle::State_Enabled);
    const bool isDown = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    const bool isHovered = isOn && is(option, QStyle::State_MouseOver);
    const bool isFlat = option.features.testFlag(QStyleOptionButton::Flat);
    QColor fill = isFlat ? QColor(Qt::transparent) : m_theme[Tint::Ground];
    QColor edge = isFlat ? QColor() : m_theme[isOn ? Tint::Border : Tint::Line];
    if (isMeant && isOn) {
        fill = m_theme[isHovered || isDown ? Tint::AccentHover : Tint::Accent];
        edge = QColor();
    } else if (isOn && (isHovered || isDown)) {
        fill = m_theme[isDown ? Tint::Pressed : Tint::Hover];
    }
    box(option.rect, radius, fill, edge);
    if (showsFocus(option)) {
        if (isMeant) {
            // The accent on the accent would not be seen.
            m_painter.save();
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(QPen(m_theme[Tint::OnAccent], ringWidth));
            m_painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), radius - 2, radius - 2);
            m_painter.restore();
        } else {
            focusRing(option.rect, radius);
        }
    }
}

void ControlPainter::buttonLabel(const QStyleOptionButton& option, bool isMeant) const {
    const bool isOn = is(option, QStyle::State_Enabled);
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : option.fontMetrics.height() / 2;
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    const int width = iconWidth + gap + text.width();
    QRect icon(option.rect.center().x() - width / 2, option.rect.center().y() - option.iconSize.height() / 2 + 1,
               iconWidth, option.iconSize.height());
    QRect label(icon.left() + iconWidth + gap, option.rect.top(), text.width() + 2, option.rect.height());
    if (!option.icon.isNull()) {
        icon = QStyle::visualRect(option.direction, option.rect, icon);
        const QIcon::Mode mode = !isOn ? QIcon::Disabled : (isMeant ? QIcon::Selected : QIcon::Normal);
        option.icon.paint(&m_painter, icon, Qt::AlignCenter, mode);
    }
    label = QStyle::visualRect(option.direction, option.rect, label);
    m_painter.setPen(m_theme[!isOn ? Tint::Disabled : (isMeant ? Tint::OnAccent : Tint::Text)]);
    m_painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                       option.text);
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const int arrow = option.fontMetrics.height();
        const QRect rect(option.rect.right() - arrow * 3 / 2, option.rect.top(), arrow, option.rect.height());
        chevron(QStyle::visualRect(option.direction, option.rect, rect), Qt::DownArrow,
                m_theme[isMeant ? Tint::OnAccent : Tint::Secondary]);
    }
}

void ControlPainter::toolButton(const QStyleOption& option, bool hasFrame) const {
    const bool isOn = is(option, QStyle::State_Enabled);
    QColor fill = hasFrame ? m_theme[Tint::Ground] : QColor(Qt::transparent);
    if (is(option, QStyle::State_On)) {
        fill = m_theme[Tint::AccentSoft];
    } else if (isOn && is(option, QStyle::State_Sunken)) {
        fill = m_theme[Tint::Pressed];
    } else if (isOn && is(option, QStyle::State_MouseOver)) {
        fill = m_theme[Tint::Hover];
    }
    const bool isEdged = hasFrame || (is(option, QStyle::State_On) && m_theme.scheme() == Scheme::HighContrast);
    box(option.rect, radius, fill, isEdged ? m_theme[Tint::Border] : QColor());
    if (showsFocus(option)) {
        focusRing(option.rect, radius);
    }
}

void ControlPainter::field(const QStyleOption& option) const {
    const bool isOn = is(option, QStyle::State_Enabled);
    const bool isReadOnly = is(option, QStyle::State_ReadOnly);
    box(option.rect, radius, m_theme[isOn && !isReadOnly ? Tint::Field : Tint::Panel],
        m_theme[isOn ? Tint::Border : Tint::Line]);
    if (is(option, QStyle::State_HasFocus)) {
        focusRing(option.rect, radius);
    }
}

void ControlPainter::checkBox(const QStyleOption& option) const {
    const bool isOn = is(option, QStyle::State_Enabled);
    const bool isChecked = is(option, QStyle::State_On);
    const bool isPartly = is(option, QStyle::State_NoChange);
    const QRectF rect = option.rect;
    const QColor accent = m_theme[isOn ? Tint::Accent : Tint::Disabled];
    if (isChecked || isPartly) {
        box(rect, 3, accent, QColor());
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_theme[Tint::OnAccent], rect.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) {
            return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
        };
        if (isPartly) {
            m_painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
        } else {
            m_painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
        }
        m_painter.restore();
    } else {
        box(rect, 3, m_theme[is(option, QStyle::State_MouseOver) && isOn ? Tint::Hover : Tint::Field],
            m_theme[isOn ? Tint::Border : Tint::Line]);
    }
    if (showsFocus(option)) {
        focusRing(rect.adjusted(-3, -3, 3, 3), 5);
    }
}

void ControlPainter::radioButton(const QStyleOption& option) const {
    const bool isOn = is(option, QStyle::State_Enabled);
    const QRectF rect = option.rect;
    const double half = rect.width() / 2;
    if (is(option, QStyle::State_On)) {
        box(rect, half, m_theme[isOn ? Tint::Accent : Tint::Disabled], QColor());
        const double inset = rect.width() * 0.3;
        box(rect.adjusted(inset, inset, -inset, -inset), half, m_theme[Tint::OnAccent], QColor());
    } else {
        box(rect, half, m_theme[is(option, QStyle::State_MouseOver) && isOn ? Tint::Hover : Tint::Field],
            m_theme[isOn ? Tint::Border : Tint::Line]);
    }
    if (showsFocus(option)) {
        focusRing(rect.adjusted(-3, -3, 3, 3), half + 3);
    }
}

void ControlPainter::itemRow(const QStyleOptionViewItem& option) const {
    if (is(option, QStyle::State_Selected)) {
        m_painter.fillRect(option.rect, m_theme[Tint::Selected]);
    } else if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled)) {
        m_painter.fillRect(option.rect, m_theme[Tint::Hover]);
    } else if (option.backgroundBrush.style() != Qt::NoBrush) {
        m_painter.fillRect(option.rect, option.backgroundBrush);
    }
}

void ControlPainter::headerSection(const QStyleOptionHeader& option) const {
    m_painter.fillRect(option.rect, m_theme[is(option, QStyle::State_MouseOver) ? Tint::Hover : Tint::Panel]);
    const QRectF rect = option.rect;
    line({rect.left(), rect.bottom() - hair() / 2, rect.right(), rect.bottom() - hair() / 2}, Tint::Line);
}

void ControlPainter::tab(const QStyleOptionTab& option) const {
    const QRectF rect = option.rect;
    const bool isSelected = is(option, QStyle::State_Selected);
    if (!isSelected && is(option, QStyle::State_MouseOver)) {
        box(rect.adjusted(2, 3, -2, -4), radius, m_theme[Tint::Hover], QColor());
    }
    if (isSelected) {
        m_painter.fillRect(QRectF(rect.left() + 6, rect.bottom() - 2, rect.width() - 12, 3), m_theme[Tint::Accent]);
    }
    if (showsFocus(option)) {
        focusRing(rect.adjusted(2, 2, -2, -4), radius);
    }
}

void ControlPainter::panel(const QRect& rect, double corner) const {
    box(rect, corner, m_theme[Tint::Raised], m_theme[m_theme.scheme() == Scheme::Light ? Tint::Line : Tint::Border]);
}

void ControlPainter::menuBarItem(const QStyleOptionMenuItem& option) const {
    const bool isActive = is(option, QStyle::State_Selected) || is(option, QStyle::State_Sunken);
    m_painter.fillRect(option.rect, m_theme[Tint::Panel]);
    if (isActive && is(option, QStyle::State_Enabled)) {
        box(QRectF(option.rect).adjusted(1, 2, -1, -2), radius, m_theme[Tint::Pressed], QColor());
    }
    const Tint tint = is(option, QStyle::State_Enabled) ? Tint::Text : Tint::Disabled;
    m_painter.setPen(m_theme[tint]);
    m_painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine,
                       option.text);
}

void ControlPainter::menuItem(const QStyleOptionMenuItem& option, const QStyle& style, const QWidget* widget) const {
    const int height = option.fontMetrics.height();
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const double y = rect.center().y() + 0.5;
        line({double(rect.left() + height / 2), y, double(rect.right() - height / 2), y}, Tint::Line);
        return;
    }
    const bool isOn = is(option, QStyle::State_Enabled);
    const bool isActive = is(option, QStyle::State_Selected);
    if (isActive) {
        box(QRectF(rect).adjusted(4, 0, -4, 0), radius, m_theme[isOn ? Tint::Selected : Tint::Hover], QColor());
    }
    const Tint textTint = !isOn ? Tint::Disabled : (isActive ? Tint::SelectedText : Tint::Text);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const auto placed = [&](const QRect& logical) {
        return isMirrored ? QStyle::visualRect(Qt::RightToLeft, rect, logical) : logical;
    };
    const int iconSize = style.pixelMetric(QStyle::PM_SmallIconSize, &option, widget);
    const int left = rect.left() + height * 2 / 3;
    const QRect iconRect = placed({left, rect.center().y() - iconSize / 2 + 1, iconSize, iconSize});
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_theme[isActive ? Tint::SelectedText : Tint::Accent], 2, Qt::SolidLine, Qt::RoundCap));
        const QRectF r = iconRect;
        m_painter.drawPolyline(QPolygonF({QPointF(r.left() + r.width() * 0.15, r.center().y()),
                                          QPointF(r.left() + r.width() * 0.4, r.bottom() - r.height() * 0.25),
                                          QPointF(r.right() - r.width() * 0.15, r.top() + r.height() * 0.25)}));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&m_painter, iconRect, Qt::AlignCenter,
                          !isOn ? QIcon::Disabled : (isActive ? QIcon::Selected : QIcon::Normal));
    }
    m_painter.setPen(m_theme[textTint]);
    const QStringList parts = option.text.split(u'\t');
    const int textLeft = left + iconSize + height / 2;
    const QRect textRect = placed({textLeft, rect.top(), rect.right() - textLeft - height, rect.height()});
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip;
    m_painter.setFont(option.font);
    m_painter.drawText(textRect, flags | (isMirrored ? Qt::AlignRight : Qt::AlignLeft), parts.value(0));
    if (parts.size() > 1) {
        m_painter.setPen(m_theme[!isOn ? Tint::Disabled : (isActive ? Tint::SelectedHint : Tint::Hint)]);
        m_painter.drawText(textRect, flags | (isMirrored ? Qt::AlignLeft : Qt::AlignRight), parts.value(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = placed({rect.right() - height, rect.top(), height, rect.height()});
        chevron(arrow, isMirrored ? Qt::LeftArrow : Qt::RightArrow, m_theme[textTint]);
    }
}

void ControlPainter::comboBox(const QStyleOptionComboBox& option) const {
    const bool isOn = is(option, QStyle::State_Enabled);
    const bool isHovered = isOn && is(option, QStyle::State_MouseOver);
    if (option.frame) {
        box(option.rect, radius, m_theme[option.editable ? Tint::Field : (isHovered ? Tint::Hover : Tint::Ground)],
            m_theme[isOn ? Tint::Border : Tint::Line]);
    } else if (isHovered) {
        box(option.rect, radius, m_theme[Tint::Hover], QColor());
    }
    const int width = option.rect.height();
    QRect arrow(option.rect.right() - width * 3 / 4, option.rect.top(), width * 3 / 4, option.rect.height());
    arrow = QStyle::visualRect(option.direction, option.rect, arrow);
    chevron(arrow, Qt::DownArrow, m_theme[isOn ? Tint::Secondary : Tint::Disabled]);
    const bool ringed = option.editable ? is(option, QStyle::State_HasFocus) : showsFocus(option);
    if (ringed) {
        focusRing(option.rect, radius);
    }
}

void ControlPainter::scrollBar(const QStyleOptionSlider& option, const QRect& slider) const {
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool isActive = is(option, QStyle::State_Sunken) || is(option, QStyle::State_MouseOver);
    QRectF bar = slider;
    const double inset = isActive ? 2 : 3;
    bar = option.orientation == Qt::Vertical ? bar.adjusted(inset, 2, -inset, -2) : bar.adjusted(2, inset, -2, -inset);
    QColor colour = m_theme[isActive ? Tint::Secondary : Tint::Border];
    if (!isActive && m_theme.scheme() != Scheme::HighContrast) {
        colour.setAlphaF(0.65F);
    }
    box(bar, std::min(bar.width(), bar.height()) / 2, colour, QColor());
}

void ControlPainter::spinButtons(const QStyleOptionSpinBox& option, const QRect& up, const QRect& down) const {
    const auto half = [&](const QRect& rect, QAbstractSpinBox::StepEnabledFlag step, QStyle::SubControl control,
                          Qt::ArrowType arrow) {
        const bool isOn = is(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(step);
        if (isOn && option.activeSubControls == control) {
            box(QRectF(rect).adjusted(1, 1, -1, -1), 3,
                m_theme[is(option, QStyle::State_Sunken) ? Tint::Pressed : Tint::Hover], QColor());
        }
        chevron(rect, arrow, m_theme[isOn ? Tint::Secondary : Tint::Disabled]);
    };
    half(up, QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp, Qt::UpArrow);
    half(down, QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown, Qt::DownArrow);
}

void ControlPainter::progress(const QStyleOptionProgressBar& option) const {
    const QRectF all = option.rect;
    const double thick = std::min(6.0, all.height());
    const QRectF groove(all.left(), all.center().y() - thick / 2, all.width(), thick);
    box(groove, thick / 2, m_theme[Tint::Line], QColor());
    const double range = option.maximum - option.minimum;
    QRectF done = groove;
    if (range > 0) {
        done.setWidth(groove.width() * (option.progress - option.minimum) / range);
    } else {
        // The end is not known: the bar says that work goes on, and does not pretend to measure it.
        done = groove.adjusted(groove.width() / 3, 0, -groove.width() / 3, 0);
    }
    if (option.direction == Qt::RightToLeft && range > 0) {
        done.moveRight(groove.right());
    }
    box(done, thick / 2, m_theme[Tint::Accent], QColor());
}

void ControlPainter::splitter(const QRect& rect, bool isHorizontal, bool isHovered) const {
    const QPointF middle = QRectF(rect).center();
    const QLineF along = isHorizontal ? QLineF(middle.x(), rect.top(), middle.x(), rect.bottom() + 1)
                                      : QLineF(rect.left(), middle.y(), rect.right() + 1, middle.y());
    m_painter.save();
    m_painter.setPen(QPen(m_theme[isHovered ? Tint::Accent : Tint::Line], isHovered ? 3 : hair()));
    m_painter.drawLine(along);
    m_painter.restore();
}

void ControlPainter::chevron(const QRectF& rect, Qt::ArrowType direction, const QColor& colour) const {
    const double size = std::clamp(std::min(rect.width(), rect.height()) * 0.18, 3.0, 7.0);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.translate(rect.center());
    m_painter.rotate(direction == Qt::RightArrow  ? -90
                     : direction == Qt::LeftArrow ? 90
                     : direction == Qt::UpArrow   ? 180
                                                  : 0);
    m_painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPolyline(QPolygonF({QPointF(-size, -size / 2), QPointF(0, size / 2), QPointF(size, -size / 2)}));
    m_painter.restore();
}

void ControlPainter::line(const QLineF& where, Tint tint) const {
    m_painter.save();
    m_painter.setPen(QPen(m_theme[tint], hair()));
    m_painter.drawLine(where);
    m_painter.restore();
}

} // namespace afterword
