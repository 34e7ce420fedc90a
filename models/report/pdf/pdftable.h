// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfcomposer.h"

namespace afterword {

/// Sets a table: a head that is repeated on every page, rows that stay whole unless a page is too small for them.
void composeTable(PdfComposer& composer, const TableBlock& table, double x, double width);

} // namespace afterword
