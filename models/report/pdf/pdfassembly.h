// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfrecord.h"
#include "pdfstrip.h"

class QIODevice;

namespace afterword {

/// What is added to the file that the PDF writer made.
struct PdfParts {
    const Report& report;
    const PdfContent& content;
    const PdfRecord& record;
    const PdfOptions& options;
};

/// Adds to `written` what the writer cannot: pictures as they are, destinations, outline, links, structure, page
/// labels, language, information, attachments. Tags are left out where the writer's form is not the expected one.
[[nodiscard]] Result<> assemblePdf(const QByteArray& written, const PdfParts& parts, QIODevice& out);

} // namespace afterword
