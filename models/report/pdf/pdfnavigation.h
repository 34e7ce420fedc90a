// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfassembly.h"

#include <qpdf/QPDF.hh>

namespace afterword {

/// Adds named destinations, the outline, links and page labels.
void addNavigation(QPDF& pdf, const PdfParts& parts);

} // namespace afterword
