// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfassembly.h"

#include <qpdf/QPDF.hh>

namespace afterword {

/// Makes the pages' marks into marked content and adds the structure tree. False, and nothing changed, where a page's
/// marks are not in the form that is known.
bool addTags(QPDF& pdf, const PdfParts& parts);

} // namespace afterword
