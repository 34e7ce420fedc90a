// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"

#include "reportlanguage.h"

#include <QCoreApplication>

namespace afterword {

Languages::Languages(const QLocale& locale) {
    if (load(m_texts, locale)) {
        QCoreApplication::installTranslator(&m_texts);
    }
}

Languages::~Languages() {
    QCoreApplication::removeTranslator(&m_texts);
}

QStringList Languages::available() {
    return {QStringLiteral("en"), QStringLiteral("de")};
}

bool Languages::load(QTranslator& translator, const QLocale& locale) {
    // The texts in the code are English; its file holds only the plural forms.
    const QString language = locale.language() == QLocale::C ? QStringLiteral("en") : locale.name().section(u'_', 0, 0);
    return translator.load(QStringLiteral(":/i18n/afterword_%1.qm").arg(language)) ||
           translator.load(QStringLiteral(":/i18n/afterword_en.qm"));
}

QString Languages::Texts::translate(const char* context, const char* source, const char* remark, int number) const {
    const ReportLanguage* report = ReportLanguage::current();
    return report ? report->textOf(context, source, remark, number)
                  : QTranslator::translate(context, source, remark, number);
}

} // namespace afterword
