// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfcomposer.h"

namespace afterword {

/// Sets the first page. Facts that it has no room for are left over and returned.
[[nodiscard]] FactsBlock composeCover(PdfComposer& composer, const Report& report);

} // namespace afterword
