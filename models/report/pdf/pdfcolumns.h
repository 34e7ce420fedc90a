// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfstyle.h"

#include <vector>

namespace afterword {

/// Where a column of a table is, relative to the table's left edge.
struct PdfColumn {
    double x = 0;
    double width = 0;
};

/// Divides `width` among the table's columns: those with a share by their share of what the others leave, those without
/// by what their content needs; `gap` between them. Their sum is `width`, whatever the content.
[[nodiscard]] std::vector<PdfColumn> pdfColumns(const TableBlock& table, const PdfLooks& looks, double width,
                                                double gap);

} // namespace afterword
