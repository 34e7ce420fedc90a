// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figurepainter.h"
#include "report.h"
#include "reportmedia.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QIODevice;

namespace afterword {

struct PdfOptions {
    enum class PageSize { A4, Letter };

    /// A file inside the file.
    struct Attachment {
        QString name;
        QString mimeType;
        QString description;
        QByteArray bytes;
    };

    PageSize pageSize = PageSize::A4;
    std::optional<Instant> created; ///< none: the file says nothing of its time, and is the same for the same report
    QString creator;                ///< "Afterword 0.1.0"
    QList<Attachment> attachments;
};

/// Writes the report as a PDF. Needs a QGuiApplication (any platform, also without a display) and the fonts of
/// loadFonts(). A picture that is missing or damaged in the media is drawn as an empty frame with its description;
/// other failures of the media, and of `out`, are returned.
[[nodiscard]] Result<> writePdf(const Report& report, ReportMedia& media, FigurePainter& figures,
                                const PdfOptions& options, QIODevice& out);

} // namespace afterword
