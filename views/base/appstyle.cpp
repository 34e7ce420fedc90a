// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appstyle.h"

#include "controlpainter.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QTabBar>
#include <QTableView>

namespace afterword {

namespace {

template <class Option>
const Option& as(const QStyleOption* option) {
    return *static_cast<const Option*>(option);
}

bool isMeant(const QStyleOptionButton& option, const QWidget* widget) {
    return option.features.testFlag(QStyleOptionButton::DefaultButton) ||
           (widget && widget->property("meant").toBool());
}

/// Its whole face opens a menu.
bool opensMenu(const QStyleOptionToolButton& option) {
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

} // namespace

AppStyle::AppStyle(const ColourTheme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme) {}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    const ControlPainter controls(m_theme, *painter);
    switch (element) {
    case PE_PanelButtonCommand:
        controls.button(as<QStyleOptionButton>(option), isMeant(as<QStyleOptionButton>(option), widget));
        return;
    case PE_PanelButtonTool:
        controls.toolButton(*option, widget && widget->property("framed").toBool());
        return;
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0) {
            controls.field(*option);
        }
        return;
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
    case PE_FrameMenu:
        return;
    case PE_FrameTabWidget:
        controls.line(QLineF(option->rect.topLeft(), option->rect.topRight()), Tint::Line);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        controls.checkBox(*option);
        return;
    case PE_IndicatorRadioButton:
        controls.radioButton(*option);
        return;
    case PE_PanelItemViewItem: {
        QStyleOptionViewItem item = as<QStyleOptionViewItem>(option);
        // In a table only one cell of the row would light up.
        item.state.setFlag(State_MouseOver,
                           item.state.testFlag(State_MouseOver) && !qobject_cast<const QTableView*>(widget));
        controls.itemRow(item);
        return;
    }
    case PE_PanelItemViewRow:
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange)) {
            controls.focusRing(option->rect, 4);
        }
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        controls.panel(option->rect, 6);
        return;
    case PE_IndicatorArrowDown:
        controls.chevron(option->rect, Qt::DownArrow, m_theme[Tint::Secondary]);
        return;
    case PE_IndicatorArrowUp:
        controls.chevron(option->rect, Qt::UpArrow, m_theme[Tint::Secondary]);
        return;
    case PE_IndicatorHeaderArrow: {
        const bool isUp = as<QStyleOptionHeader>(option).sortIndicator == QStyleOptionHeader::SortUp;
        controls.chevron(option->rect, isUp ? Qt::UpArrow : Qt::DownArrow, m_theme[Tint::Secondary]);
        return;
    }
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            controls.chevron(option->rect, option->state.testFlag(State_Open) ? Qt::DownArrow : Qt::RightArrow,
                             m_theme[Tint::Secondary]);
        }
        return;
    case PE_Frame:
        if (as<QStyleOptionFrame>(option).lineWidth > 0) {
            painter->save();
            painter->setPen(m_theme[Tint::Line]);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                           const QWidget* widget) const {
    const ControlPainter controls(m_theme, *painter);
    switch (element) {
    case CE_PushButtonLabel: {
        const auto& button = as<QStyleOptionButton>(option);
        controls.buttonLabel(button, isMeant(button, widget));
        return;
    }
    case CE_PushButtonBevel:
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_MenuItem:
        controls.menuItem(as<QStyleOptionMenuItem>(option), *this, widget);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_MenuBarItem:
        controls.menuBarItem(as<QStyleOptionMenuItem>(option));
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme[Tint::Panel]);
        return;
    case CE_HeaderSection:
        controls.headerSection(as<QStyleOptionHeader>(option));
        return;
    case CE_HeaderLabel: {
        QStyleOptionHeader label = as<QStyleOptionHeader>(option);
        label.state.setFlag(State_On, false);
        label.palette.setColor(QPalette::ButtonText, m_theme[Tint::Secondary]);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme[Tint::Panel]);
        return;
    case CE_TabBarTabShape:
        controls.tab(as<QStyleOptionTab>(option));
        return;
    case CE_Splitter:
        controls.splitter(option->rect, option->state.testFlag(State_Horizontal),
                          option->state.testFlag(State_MouseOver));
        return;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        controls.progress(as<QStyleOptionProgressBar>(option));
        return;
    case CE_ProgressBarLabel:
        return;
    case CE_ComboBoxLabel: {
        QStyleOptionComboBox label = as<QStyleOptionComboBox>(option);
        label.state.setFlag(State_Sunken, false);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                  const QWidget* widget) const {
    const ControlPainter controls(m_theme, *painter);
    switch (control) {
    case CC_ComboBox:
        controls.comboBox(as<QStyleOptionComboBox>(option));
        return;
    case CC_ScrollBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        controls.scrollBar(as<QStyleOptionSlider>(option), subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    case CC_ToolButton: {
        QStyleOptionToolButton tool = as<QStyleOptionToolButton>(option);
        if (!opensMenu(tool)) {
            QProxyStyle::drawComplexControl(control, option, painter, widget);
            return;
        }
        drawPrimitive(PE_PanelButtonTool, &tool, painter, widget);
        const int arrow = tool.fontMetrics.height();
        const QRect all = tool.rect;
        const QRect mark(all.right() - arrow - arrow / 3, all.top(), arrow, all.height());
        tool.rect = visualRect(tool.direction, all, all.adjusted(arrow / 3, 0, -arrow * 4 / 3, 0));
        drawControl(CE_ToolButtonLabel, &tool, painter, widget);
        controls.chevron(visualRect(tool.direction, all, mark), Qt::DownArrow, m_theme[Tint::Secondary]);
        return;
    }
    case CC_SpinBox: {
        const auto& spin = as<QStyleOptionSpinBox>(option);
        if (spin.frame) {
            controls.field(spin);
        }
        if (spin.buttonSymbols != QAbstractSpinBox::NoButtons) {
            controls.spinButtons(spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                                 subControlRect(control, option, SC_SpinBoxDown, widget));
        }
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                 const QWidget* widget) const {
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = option ? option->fontMetrics.height() : size.height();
    switch (type) {
    case CT_PushButton:
        return {std::max(size.width() + height * 2, height * 5), std::max(usual.height(), height + height * 3 / 4)};
    case CT_LineEdit:
    case CT_SpinBox:
        return {usual.width(), std::max(usual.height(), height + height * 3 / 4)};
    case CT_ComboBox:
        return {size.width() + height * 2, height + height * 3 / 4};
    case CT_ToolButton:
        return {usual.width() + (opensMenu(as<QStyleOptionToolButton>(option)) ? height * 3 / 2 : 0),
                std::max(usual.height(), height + height * 3 / 4)};
    case CT_MenuBarItem:
        return {size.width() + height, height + height / 2};
    case CT_MenuItem: {
        const auto& item = as<QStyleOptionMenuItem>(option);
        if (item.menuItemType == QStyleOptionMenuItem::Separator) {
            return {height, height * 2 / 3};
        }
        const int shortcut = item.text.contains(u'\t') ? height * 2 : 0;
        return {size.width() + item.reservedShortcutWidth + shortcut + height * 4, height + height * 2 / 3};
    }
    case CT_TabBarTab:
        return {size.width() + height / 2, height + height};
    case CT_HeaderSection:
        return {usual.width() + height / 2, height + height * 2 / 3};
    case CT_ItemViewItem:
        return {usual.width(), std::max(usual.height(), height + height / 2)};
    case CT_ProgressBar:
        return {usual.width(), std::max(8, height / 2)};
    default:
        return usual;
    }
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove) {
        return option->rect;
    }
    if (element == SE_LineEditContents) {
        const int side = option->fontMetrics.height() / 3;
        return option->rect.adjusted(side, 1, -side, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const int height = option && option->fontMetrics.height() > 0 ? option->fontMetrics.height()
                       : widget                                   ? widget->fontMetrics().height()
                                                                  : 16;
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SplitterWidth:
        return 5;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return height + height / 8;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return height;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return height / 2;
    case PM_MenuVMargin:
        return height / 3;
    case PM_MenuHMargin:
    case PM_MenuPanelWidth:
    case PM_MenuBarPanelWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
        return 3;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return height / 3;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return height * 3 / 4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return height / 2;
    case PM_HeaderMargin:
        return height / 2;
    case PM_HeaderMarkSize:
        return height * 2 / 3;
    case PM_FocusFrameVMargin:
    case PM_FocusFrameHMargin:
        return height / 3;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                        QStyleHintReturn* data) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_SloppySubMenus:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme[Tint::Line].rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void AppStyle::polish(QWidget* widget) {
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QHeaderView*>(widget) || qobject_cast<QTabBar*>(widget) ||
        qobject_cast<QSplitterHandle*>(widget) || qobject_cast<QMenuBar*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
    QProxyStyle::polish(widget);
}

} // namespace afterword
