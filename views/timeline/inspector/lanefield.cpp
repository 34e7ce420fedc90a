// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lanefield.h"

#include "appearance.h"
#include "lane.h"
#include "lanesign.h"
#include "linefield.h"

#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace afterword {

LaneField::LaneField(const QString& name, const Appearance& appearance, QWidget* parent)
    : QComboBox(parent)
    , m_appearance(appearance) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(5);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    lineEdit()->setAccessibleName(name);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) { m_isPending = text != m_shown; });
    connect(this, &QComboBox::activated, this, [this] {
        m_isPending = currentText() != m_shown;
        commit();
    });
    connect(&m_appearance, &Appearance::changed, this, &LaneField::dress);
}

void LaneField::fill(const QList<Lane>& lanes) {
    QList<std::pair<QString, int>> wanted;
    for (const Lane& lane : lanes) {
        wanted.append({lane.name, lane.colour});
    }
    if (wanted != m_lanes) {
        m_lanes = wanted;
        dress();
    }
}

void LaneField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        dress();
    }
    QComboBox::changeEvent(event);
}

void LaneField::dress() {
    const QSignalBlocker quiet(this);
    // Qt puts this below the sign.
    QPalette colours;
    colours.setColor(QPalette::Base, m_appearance.theme()[Tint::Field]);
    setPalette(colours);
    const QString typed = currentText();
    const int size = iconSize().height();
    clear();
    for (const auto& [name, colour] : std::as_const(m_lanes)) {
        addItem(laneSign(colour, size, m_appearance.theme(), devicePixelRatioF()), name);
    }
    setCurrentIndex(findText(m_shown, Qt::MatchExactly | Qt::MatchCaseSensitive));
    setEditText(typed);
}

void LaneField::follow(const QList<Lane>& lanes, const QString& lane, bool isSeveral) {
    m_shown = isSeveral ? QString() : lane;
    m_isSeveral = isSeveral;
    fill(lanes);
    lineEdit()->setPlaceholderText(isSeveral ? severalText() : tr("None"));
    if (!m_isPending) {
        put();
    }
}

void LaneField::put() {
    const QSignalBlocker quiet(this);
    setCurrentIndex(m_isSeveral ? -1 : findText(m_shown, Qt::MatchExactly | Qt::MatchCaseSensitive));
    if (currentText() != m_shown) {
        setEditText(m_shown);
    }
}

void LaneField::commit() {
    if (std::exchange(m_isPending, false)) {
        Q_EMIT chosen(currentText());
        put();
    }
}

void LaneField::forget() {
    if (std::exchange(m_isPending, false)) {
        put();
    }
}

void LaneField::setReadOnly(const QString& reason) {
    setEnabled(reason.isEmpty());
    setToolTip(reason);
}

void LaneField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_isPending) {
        forget();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        event->ignore();
        return;
    }
    QComboBox::keyPressEvent(event);
}

void LaneField::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason) {
        commit();
    }
    QComboBox::focusOutEvent(event);
}

void LaneField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace afterword
