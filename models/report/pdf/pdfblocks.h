// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfcomposer.h"

namespace afterword {

/// Sets blocks below each other, within `width` from `x` on. What is in a block's own blocks is set the same way.
void composeBlocks(PdfComposer& composer, const QList<Block>& blocks, double x, double width);

} // namespace afterword
