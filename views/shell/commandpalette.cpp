// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandpalette.h"

#include "appearance.h"
#include "palettedelegate.h"
#include "palettesearch.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr qsizetype mostShown = 200;
const QString prefixes = QStringLiteral(">#!@:");

} // namespace

CommandPalette::CommandPalette(const Appearance& appearance, Offer offer, QWidget* window)
    : QFrame(window)
    , m_appearance(appearance)
    , m_offer(std::move(offer))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Find or run"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(tr("Command, event or evidence   >  #  !  @ person  : time"));
    m_field->setAccessibleName(tr("What to find or run"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new PaletteDelegate(m_appearance, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.5), em(this, 0.5), em(this, 0.5), em(this, 0.5));
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* /*old*/, const QWidget* now) {
        setVisible(isVisible() && (!now || isAncestorOf(now)));
    });
    hide();
}

void CommandPalette::open(const QString& typed) {
    m_focusBefore = window()->focusWidget();
    const int width = std::min(parentWidget()->width() - em(this, 2), em(this, 40));
    const int height = std::min(parentWidget()->height() - em(this, 6), em(this, 26));
    setGeometry((parentWidget()->width() - width) / 2, em(this, 3), width, height);
    show();
    raise();
    m_field->setFocus();
    m_field->setText(typed);
    refill();
}

void CommandPalette::refill() {
    const QString typed = m_field->text().trimmed();
    const bool hasPrefix = !typed.isEmpty() && prefixes.contains(typed[0]);
    const QString words = hasPrefix ? typed.sliced(1).trimmed() : typed;
    const QChar prefix = hasPrefix ? typed[0] : QChar();
    const QList<PaletteEntry> offered = m_offer(prefix, words);
    m_shown = prefix == u':' ? offered : paletteHits(offered, words, mostShown);
    m_list->clear();
    for (const PaletteEntry& entry : m_shown) {
        auto* item = new QListWidgetItem(iconOf(entry.icon), entry.text, m_list);
        item->setData(PaletteDelegate::Remark, entry.remark);
        item->setData(PaletteDelegate::IsOn, entry.isOn);
        item->setToolTip(entry.group);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose() {
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size() || !m_shown[row].isOn) {
        return;
    }
    const auto run = m_shown[row].run;
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus();
    }
    run();
}

void CommandPalette::step(int by) {
    const int rows = m_list->count();
    if (rows > 0) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, rows - 1));
    }
}

void CommandPalette::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
        if (m_focusBefore) {
            m_focusBefore->setFocus();
        }
        return;
    }
    QFrame::keyPressEvent(event);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(10);
            return true;
        case Qt::Key_PageUp:
            step(-10);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        default:
            break;
        }
    } else if (watched == parentWidget() && event->type() == QEvent::Resize) {
        hide();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent* /*event*/) {
    const ColourTheme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme[Tint::Border], 1));
    painter.setBrush(theme[Tint::Ground]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace afterword
