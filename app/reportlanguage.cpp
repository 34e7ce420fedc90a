// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportlanguage.h"

#include "languages.h"

namespace afterword {

namespace {

thread_local const ReportLanguage* inForce = nullptr;

} // namespace

ReportLanguage::ReportLanguage(const QLocale& locale)
    : m_outer(inForce) {
    Languages::load(m_translator, locale);
    inForce = this;
}

ReportLanguage::~ReportLanguage() {
    inForce = m_outer;
}

const ReportLanguage* ReportLanguage::current() {
    return inForce;
}

QString ReportLanguage::textOf(const char* context, const char* source, const char* remark, int number) const {
    const QString text = m_translator.translate(context, source, remark, number);
    return text.isNull() ? QString::fromUtf8(source) : text;
}

} // namespace afterword
