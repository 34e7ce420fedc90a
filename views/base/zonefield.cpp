// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zonefield.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

namespace afterword {

ZoneField::ZoneField(const QString& none, QWidget* parent)
    : QComboBox(parent)
    , m_none(none) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    setMaxVisibleItems(16);
    if (!none.isEmpty()) {
        addItem(none);
    }
    addItem(QStringLiteral("UTC"));
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (here != u"UTC") {
        addItem(here);
    }
    insertSeparator(count());
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (!id.startsWith("UTC") && !id.startsWith("Etc/")) {
            addItem(QString::fromLatin1(id));
        }
    }
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::activated, this, &ZoneField::choose);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ZoneField::choose);
}

void ZoneField::setZone(const std::optional<Zone>& zone) {
    m_shown = zone ? zone->name() : m_none;
    setCurrentIndex(findText(m_shown));
    setEditText(m_shown);
    lineEdit()->setCursorPosition(0);
}

void ZoneField::setNone(const QString& none) {
    const bool isShown = m_shown == m_none;
    m_none = none;
    setItemText(0, none);
    if (isShown) {
        setZone({});
    }
}

std::optional<Zone> ZoneField::zone() const {
    const QString text = currentText().trimmed();
    if (text.isEmpty() || text == m_none) {
        return {};
    }
    const auto zone = Zone::fromName(text);
    return zone ? std::optional(*zone) : std::nullopt;
}

bool ZoneField::isValid() const {
    return zone() || (!m_none.isEmpty() && currentText() == m_none);
}

void ZoneField::choose() {
    setToolTip(isValid() ? QString() : tr("No zone of this name is known. Try “Europe/Berlin” or “+02:00”."));
    if (!isValid() || currentText() == m_shown) {
        return;
    }
    m_shown = currentText();
    Q_EMIT zoneChosen();
}

} // namespace afterword
