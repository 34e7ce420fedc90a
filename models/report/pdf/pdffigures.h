// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfcomposer.h"

namespace afterword {

/// Sets a drawn figure or a picture, which stays with its caption. The blocks have to live as long as the content.
void composeFigure(PdfComposer& composer, const FigureBlock& figure, double x, double width);
void composePicture(PdfComposer& composer, const PictureBlock& picture, double x, double width);

} // namespace afterword
