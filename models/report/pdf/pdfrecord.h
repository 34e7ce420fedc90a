// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfpngstream.h"

#include <QHash>
#include <QRectF>
#include <QString>

#include <vector>

namespace afterword {

/// What was noted while the pages were painted, and is added to the file afterwards. Rectangles are in units of the
/// writer's device, from the top left corner of their page.
struct PdfRecord {
    struct Destination {
        int page = 0;
        double y = 0;
    };

    struct Link {
        int page = 0;
        QRectF area;
        QString href;
    };

    int pageCount = 0;
    QHash<QString, Destination> destinations;
    std::vector<Link> links;
    std::vector<int> marksOnPage;       ///< marked pieces on each page
    std::vector<PdfPngStream> pictures; ///< number i is to replace the stand-in of pdfStandIn(i)
};

/// A picture's stand-in: `index + 2` pixels wide and one high, a form that nothing else has.
[[nodiscard]] constexpr QSize pdfStandIn(int index) {
    return QSize(index + 2, 1);
}

} // namespace afterword
