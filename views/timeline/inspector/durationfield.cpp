// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "durationfield.h"

#include "canvastext.h"
#include "typedduration.h"

namespace afterword {

DurationField::DurationField(const QString& name, const Appearance& appearance, QWidget* parent)
    : TypedField(name, appearance, parent) {}

void DurationField::follow(const QString& text, const QString& remark) {
    present(text, ToneLabel::Tone::Remark, remark);
}

TypedField::Reading DurationField::read(const QString& text, bool /*isFinal*/) {
    const auto length = readTypedDuration(text);
    if (!length) {
        //: %1: what was typed; %2: examples
        return {false, tr("“%1” is not a length of time. You can write: %2.")
                           .arg(text.simplified(), length.error().facts.join(QStringLiteral(" · ")))};
    }
    m_read = *length;
    return {true, offsetText(m_read)};
}

void DurationField::take() {
    Q_EMIT committed(m_read);
}

QString offsetText(Duration offset) {
    const QString sign = offset.us > 0 ? QStringLiteral("+") : offset.us < 0 ? QStringLiteral("\u2212") : QString();
    return sign + CanvasText::clockLength(offset);
}

} // namespace afterword
