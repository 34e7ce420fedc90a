// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfcomposer.h"

namespace afterword {

/// Sets labels and values: big figures in rows, or a list of two columns.
void composeFacts(PdfComposer& composer, const FactsBlock& facts, double x, double width);

} // namespace afterword
