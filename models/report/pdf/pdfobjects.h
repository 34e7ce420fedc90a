// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfstyle.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <initializer_list>
#include <string>
#include <utility>

namespace afterword {

using PdfObject = QPDFObjectHandle;

[[nodiscard]] inline PdfObject pdfDictionary(std::initializer_list<std::pair<const char*, PdfObject>> entries) {
    PdfObject dictionary = PdfObject::newDictionary();
    for (const auto& [key, value] : entries) {
        dictionary.replaceKey(key, value);
    }
    return dictionary;
}

[[nodiscard]] inline PdfObject pdfName(const char* name) {
    return PdfObject::newName(std::string("/") + name);
}

[[nodiscard]] inline PdfObject pdfText(const QString& text) {
    return PdfObject::newUnicodeString(text.toStdString());
}

/// Units of the writer's device to points, with two decimals.
[[nodiscard]] inline PdfObject pdfPoints(double units) {
    return PdfObject::newReal(units * 72.0 / pdfResolution, 2);
}

} // namespace afterword
