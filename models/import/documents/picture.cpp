// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

namespace afterword {

namespace {

constexpr qint64 mostPixels = 40'000'000;

/// zlib's level 6: levels 7 to 9 take three times as long for 5 % less.
constexpr int compression = 61;

QByteArray formatName(ImageKind kind) {
    switch (kind) {
    case ImageKind::Png:
        return "png";
    case ImageKind::Jpeg:
        return "jpeg";
    case ImageKind::Webp:
        return "webp";
    case ImageKind::Gif:
        return "gif";
    case ImageKind::None:
    case ImageKind::Other:
        break;
    }
    return {};
}

/// Blends the picture over white; true where there was anything to blend. One row at a time, so that a big picture is
/// never there three times.
bool blendOverWhite(QImage& image) {
    bool any = false;
    for (int y = 0; y < image.height(); ++y) {
        auto* const row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(row[x]);
            if (alpha == 255) {
                continue;
            }
            any = true;
            const auto over = [alpha](int channel) {
                return (channel * alpha + 255 * (255 - alpha) + 127) / 255;
            };
            row[x] = qRgb(over(qRed(row[x])), over(qGreen(row[x])), over(qBlue(row[x])));
        }
    }
    return any;
}

Result<QByteArray> encoded(const QImage& image) {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(compression);
    if (!writer.write(image)) {
        return failure(ErrorCode::Internal, {}, writer.errorString());
    }
    return png;
}

/// Eight bits of red, green and blue, or of grey, and nothing else.
QImage plain(QImage image, bool& hadTransparency) {
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    }
    image.setColorSpace({});
    const bool hasAlpha = image.hasAlphaChannel();
    image = std::move(image).convertToFormat(hasAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    hadTransparency = hasAlpha && blendOverWhite(image);
    const bool isGrey = image.allGray();
    image = std::move(image).convertToFormat(isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    image.setText({}, {});
    for (const QString& key : image.textKeys()) {
        image.setText(key, {});
    }
    return image;
}

} // namespace

Result<Picture> keptPicture(const QByteArray& bytes, ImageKind kind) {
    const QByteArray format = formatName(kind);
    if (!QImageReader::supportedImageFormats().contains(format)) {
        return failure(ErrorCode::Unsupported, {}, QStringLiteral("no decoder for ") + QString::fromLatin1(format));
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty()) {
        return failure(ErrorCode::BadInput, {}, QStringLiteral("damaged picture"));
    }
    if (qint64{size.width()} * size.height() > mostPixels) {
        const QString found = QStringLiteral("%1 x %2").arg(size.width()).arg(size.height());
        return failure(ErrorCode::TooLarge, {}, QStringLiteral("pixels of a picture"),
                       {found, QStringLiteral("40000000")});
    }
    if (!isWholeImage(bytes, kind)) {
        return failure(ErrorCode::BadInput, {}, QStringLiteral("damaged picture: cut off"));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return failure(ErrorCode::BadInput, {}, QStringLiteral("damaged picture: ") + reader.errorString());
    }
    Picture picture;
    picture.frames = reader.supportsAnimation() ? std::max(1, reader.imageCount()) : 1;
    image = plain(std::move(image), picture.hadTransparency);
    picture.width = image.width();
    picture.height = image.height();
    auto png = encoded(image);
    if (!png) {
        return failure(png.error());
    }
    picture.png = std::move(*png);
    return picture;
}

} // namespace afterword
