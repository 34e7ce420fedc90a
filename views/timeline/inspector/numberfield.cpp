// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberfield.h"

#include <QLocale>

#include <cmath>

namespace afterword {

NumberField::NumberField(const QString& name, const Appearance& appearance, QWidget* parent)
    : TypedField(name, appearance, parent) {
    setCanBeEmptied(true);
}

void NumberField::follow(double number) {
    present(number > 0 ? QLocale().toString(number, 'f', QLocale::FloatingPointShortest) : QString(),
            ToneLabel::Tone::Remark, {});
}

TypedField::Reading NumberField::read(const QString& text, bool /*isFinal*/) {
    bool isNumber = false;
    m_read = QLocale().toDouble(text.trimmed(), &isNumber);
    if (!isNumber) {
        m_read = QLocale::c().toDouble(text.trimmed(), &isNumber);
    }
    if (!isNumber || !std::isfinite(m_read) || m_read < 0) {
        return {false, tr("“%1” is not a number. You can write: 1200.").arg(text.trimmed())};
    }
    return {true, QLocale().toString(m_read, 'f', QLocale::FloatingPointShortest)};
}

void NumberField::take() {
    Q_EMIT committed(m_read);
}

} // namespace afterword
