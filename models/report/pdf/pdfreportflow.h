// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfstrip.h"

namespace afterword {

/// `report` with an anchor for every part and heading that had none.
[[nodiscard]] Report withAnchors(const Report& report);

/// The whole report as strips: cover, summary, contents, parts. `report` has to outlive them.
[[nodiscard]] PdfContent composeReport(const Report& report, const PdfGeometry& geometry);

} // namespace afterword
