// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturedecoding.h"

#include <QBuffer>
#include <QImageReader>

namespace afterword {

namespace {

constexpr qint64 mostPixels = 40'000'000;

bool isKnown(const QByteArray& format) {
    return format == "png" || format == "jpeg" || format == "webp" || format == "gif";
}

} // namespace

Result<QImage> decodePicture(const QByteArray& bytes, QSize bound) {
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    // The format is told by the content, and only those that are known here are let near a decoder.
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (!isKnown(format)) {
        return failure(ErrorCode::Unsupported, QString::fromLatin1(format),
                       QStringLiteral("no picture of a known kind"));
    }
    buffer.seek(0);
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    const qint64 pixels = qint64{size.width()} * size.height();
    if (pixels > mostPixels) {
        return failure(ErrorCode::TooLarge, {}, {},
                       {QStringLiteral("%1 x %2").arg(size.width()).arg(size.height()),
                        QStringLiteral("%1 pixels").arg(mostPixels)});
    }
    const auto fitted = [&](QSize of) {
        const bool shrinks = !bound.isEmpty() && (of.width() > bound.width() || of.height() > bound.height());
        return shrinks ? of.scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1}) : of;
    };
    if (!size.isEmpty() && format == "jpeg") {
        reader.setScaledSize(fitted(size)); // it decodes less then
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return failure(ErrorCode::BadInput, {}, reader.errorString());
    }
    const QSize wanted = fitted(size.isEmpty() ? image.size() : size);
    if (image.size() != wanted) {
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return image;
}

} // namespace afterword
