// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picture.h"

#include "imagebytes.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>
#include <cstring>
#include <optional>

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
    // Texts of the original cling to a QImage; a new one has none.
    QImage bare(image.size(), image.format());
    for (int y = 0; y < bare.height() && !bare.isNull(); ++y) {
        std::memcpy(bare.scanLine(y), image.constScanLine(y), static_cast<size_t>(image.width()) * (isGrey ? 1 : 3));
    }
    return bare;
}

struct Declared {
    QSize size;
    int bitsPerPixel = 32;
};

/// What a PNG says of itself, read without its decoder, which allocates whatever a chunk claims to need.
Declared declaredByPng(const QByteArray& bytes) {
    constexpr qsizetype width = 16;
    constexpr qsizetype height = 20;
    constexpr qsizetype depth = 24;
    constexpr qsizetype most = 0x7fff'ffff;
    const bool isDeep = bytes.size() > depth && bytes[depth] == 16;
    return {QSize(static_cast<int>(std::min(most, bigEndian32(bytes, width))),
                  static_cast<int>(std::min(most, bigEndian32(bytes, height)))),
            isDeep ? 64 : 32};
}

/// Nothing where the picture can be decoded within the limits.
std::optional<Error> overLimit(const Declared& declared) {
    const qint64 pixels = qint64{declared.size.width()} * declared.size.height();
    constexpr qint64 mebibyte = 1024 * 1024;
    const qint64 mostMemory = QImageReader::allocationLimit() * mebibyte;
    if (pixels <= mostPixels && pixels / 8 * declared.bitsPerPixel <= mostMemory) {
        return {};
    }
    const QString found = QStringLiteral("%1 x %2").arg(declared.size.width()).arg(declared.size.height());
    return Error{
        ErrorCode::TooLarge, {}, QStringLiteral("pixels of a picture"), {found, QStringLiteral("40 megapixels")}};
}

/// Everything that can be told before the pixels are decoded.
std::optional<Error> refusal(QImageReader& reader, const QByteArray& bytes, ImageKind kind) {
    const bool isPng = kind == ImageKind::Png;
    if (const auto error = overLimit(isPng ? declaredByPng(bytes) : Declared{reader.size(), 32})) {
        return error;
    }
    if (!isWholeImage(bytes, kind)) {
        return Error{ErrorCode::BadInput, {}, QStringLiteral("damaged picture: cut off"), {}};
    }
    if (reader.size().isEmpty()) {
        return Error{ErrorCode::BadInput, {}, QStringLiteral("damaged picture"), {}};
    }
    return {};
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
    if (const auto error = refusal(reader, bytes, kind)) {
        return failure(*error);
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return failure(ErrorCode::BadInput, {}, QStringLiteral("damaged picture: ") + reader.errorString());
    }
    Picture picture;
    picture.frames = reader.supportsAnimation() ? std::max(1, reader.imageCount()) : 1;
    image = plain(std::move(image), picture.hadTransparency);
    if (image.isNull()) {
        return failure(ErrorCode::TooLarge, {}, QStringLiteral("out of memory"));
    }
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
