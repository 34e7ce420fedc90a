// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imagekind.h"

#include "imagebytes.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <utility>

namespace afterword {

namespace {

struct Signature {
    const char* bytes;
    qsizetype size;
    qsizetype offset;
    const char* name;
};

constexpr std::array otherKinds{
    Signature{"BM", 2, 0, "BMP"},
    Signature{"II*\0", 4, 0, "TIFF"},
    Signature{"MM\0*", 4, 0, "TIFF"},
    Signature{"\0\0\1\0", 4, 0, "ICO"},
    Signature{"8BPS", 4, 0, "Photoshop"},
    Signature{"ftypavif", 8, 4, "AVIF"},
    Signature{"ftypavis", 8, 4, "AVIF"},
    Signature{"ftypheic", 8, 4, "HEIC"},
    Signature{"ftypmif1", 8, 4, "HEIF"},
    Signature{"ftypheix", 8, 4, "HEIC"},
    Signature{"\0\0\0\fJXL ", 8, 0, "JPEG XL"},
    Signature{"\xff\x0a", 2, 0, "JPEG XL"},
    Signature{"\0\0\0\fjP  ", 8, 0, "JPEG 2000"},
    Signature{"%PDF-", 5, 0, "PDF"},
};

bool startsWithSvg(QByteArrayView head) {
    // An SVG may begin with a declaration, comments and a document type before its first element.
    const QByteArray front = head.first(std::min<qsizetype>(head.size(), 4096)).toByteArray().trimmed();
    const bool isXml = front.startsWith('<') || front.startsWith("\xef\xbb\xbf<");
    return isXml && front.contains("<svg") && !front.toLower().contains("<html");
}

bool isWholePng(QByteArrayView bytes) {
    constexpr qsizetype signature = 8;
    constexpr qsizetype chunkFrame = 12; // length, type, checksum
    qsizetype at = signature;
    while (at + chunkFrame <= bytes.size()) {
        const qsizetype length = bigEndian32(bytes, at);
        if (length > bytes.size() - at - chunkFrame) {
            return false;
        }
        if (bytes.sliced(at + 4, 4) == QByteArrayView("IEND")) {
            return true;
        }
        at += length + chunkFrame;
    }
    return false;
}

bool isWholeJpeg(QByteArrayView bytes) {
    const qsizetype scan = jpegScanBegin(bytes);
    return scan > 0 && bytes.lastIndexOf(QByteArrayView("\xff\xd9", 2)) >= scan;
}

/// Steps over blocks that each begin with their length, up to the empty one; -1 where they are cut off.
qsizetype afterSubBlocks(QByteArrayView bytes, qsizetype at) {
    while (at < bytes.size() && bytes[at] != '\0') {
        at += 1 + static_cast<unsigned char>(bytes[at]);
    }
    return at < bytes.size() ? at + 1 : -1;
}

bool isWholeGif(QByteArrayView bytes) {
    constexpr qsizetype header = 13;
    const auto tableSize = [bytes](qsizetype flagsAt) -> qsizetype {
        const auto flags = static_cast<unsigned char>(bytes[flagsAt]);
        return (flags & 0x80U) != 0 ? qsizetype{3} << ((flags & 7U) + 1) : 0;
    };
    if (bytes.size() < header) {
        return false;
    }
    qsizetype at = header + tableSize(10);
    while (at >= 0 && at + 10 < bytes.size()) {
        if (bytes[at] == '\x21') {
            at = afterSubBlocks(bytes, at + 2);
        } else if (bytes[at] == '\x2c') {
            return afterSubBlocks(bytes, at + 10 + tableSize(at + 9) + 1) > 0;
        } else {
            return false;
        }
    }
    return false;
}

bool isWholeWebp(QByteArrayView bytes) {
    constexpr qsizetype frame = 8;
    return bytes.size() >= frame && littleEndian32(bytes, 4) <= bytes.size() - frame;
}

} // namespace

ImageKind imageKind(QByteArrayView head) {
    if (head.startsWith("\x89PNG\r\n\x1a\n")) {
        return ImageKind::Png;
    }
    if (head.startsWith("\xff\xd8\xff")) {
        return ImageKind::Jpeg;
    }
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
        return ImageKind::Gif;
    }
    if (head.startsWith("RIFF") && head.size() >= 12 && head.sliced(8, 4) == QByteArrayView("WEBP")) {
        return ImageKind::Webp;
    }
    return otherImageName(head).isEmpty() ? ImageKind::None : ImageKind::Other;
}

QString otherImageName(QByteArrayView head) {
    for (const Signature& signature : otherKinds) {
        if (head.size() >= signature.offset + signature.size &&
            head.sliced(signature.offset, signature.size) == QByteArrayView(signature.bytes, signature.size)) {
            // "BM" alone begins too many texts; the header of a BMP has zeros that no text has.
            const bool isText = signature.size == 2 && !head.first(std::min<qsizetype>(head.size(), 32)).contains('\0');
            return isText ? QString() : QString::fromLatin1(signature.name);
        }
    }
    return startsWithSvg(head) ? QStringLiteral("SVG") : QString();
}

bool isWholeImage(QByteArrayView bytes, ImageKind kind) {
    switch (kind) {
    case ImageKind::Png:
        return isWholePng(bytes);
    case ImageKind::Jpeg:
        return isWholeJpeg(bytes);
    case ImageKind::Gif:
        return isWholeGif(bytes);
    case ImageKind::Webp:
        return isWholeWebp(bytes);
    case ImageKind::None:
    case ImageKind::Other:
        break;
    }
    return false;
}

} // namespace afterword
