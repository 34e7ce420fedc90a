// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace afterword {

/// The compressed pixels of a PNG in the form in which a PDF takes them as they are (Flate with PNG predictor).
struct PdfPngStream {
    QSize size;
    int colours = 3; ///< per pixel: 3 RGB, 1 grey
    QByteArray data;
};

/// None where the PNG is of another form than RGB or grey with 8 bits, not interlaced and opaque, or is cut short.
[[nodiscard]] std::optional<PdfPngStream> pdfPngStream(const QByteArray& png);

} // namespace afterword
