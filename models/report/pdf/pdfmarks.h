// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRectF>

#include <functional>
#include <optional>
#include <vector>

namespace afterword {

/// The rectangle, far outside of every page, that stands where the marked content of a tag begins or ends.
[[nodiscard]] QRectF pdfMarkArea(int tag, bool begins);

/// A page's content with the marks made into operators.
struct PdfMarkedContent {
    QByteArray bytes;
    std::vector<int> tags; ///< of each piece of marked content, in order of its number
};

/// Replaces the rectangles of pdfMarkArea() by BDC and EMC; what is between them is an artifact. None where they are
/// not in the form that is known, or not in pairs: the content is then better left as it is.
[[nodiscard]] std::optional<PdfMarkedContent> pdfMarkContent(QByteArrayView content,
                                                             const std::function<QByteArray(int)>& roleOf);

} // namespace afterword
