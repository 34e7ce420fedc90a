// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"

#include <QCoreApplication>

namespace afterword {

Languages::Languages(const QLocale& locale) {
    // The texts in the code are English; its file holds only the plural forms.
    const QString language = locale.language() == QLocale::C ? QStringLiteral("en") : locale.name().section(u'_', 0, 0);
    if (m_translator.load(QStringLiteral(":/i18n/afterword_%1.qm").arg(language)) ||
        m_translator.load(QStringLiteral(":/i18n/afterword_en.qm"))) {
        QCoreApplication::installTranslator(&m_translator);
    }
}

Languages::~Languages() {
    QCoreApplication::removeTranslator(&m_translator);
}

QStringList Languages::available() {
    return {QStringLiteral("en"), QStringLiteral("de")};
}

} // namespace afterword
