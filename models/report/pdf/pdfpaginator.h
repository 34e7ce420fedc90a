// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfstrip.h"

namespace afterword {

/// Where a strip is: on which page, and how far below the top of the body.
struct PdfPlace {
    int page = 0;
    double y = 0;
    bool headAbove = false; ///< the head of its table is repeated above it
};

/// Breaks the strips into pages of `height`. Strips that keep with the next stay with it where a page can hold them.
[[nodiscard]] std::vector<PdfPlace> paginate(const PdfContent& content, double height);

} // namespace afterword
