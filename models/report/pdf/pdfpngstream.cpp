// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfpngstream.h"

#include <QtEndian>

namespace afterword {

namespace {

constexpr qsizetype signatureSize = 8;
constexpr qsizetype headerSize = 13;

struct Chunk {
    QByteArrayView type;
    QByteArrayView data;
};

/// The chunk at `at`, which moves behind it; none where the file is cut short.
std::optional<Chunk> nextChunk(QByteArrayView png, qsizetype& at) {
    if (png.size() - at < 12) {
        return std::nullopt;
    }
    const quint32 length = qFromBigEndian<quint32>(png.data() + at);
    if (length > quint64(png.size() - at - 12)) {
        return std::nullopt;
    }
    const Chunk chunk{png.sliced(at + 4, 4), png.sliced(at + 8, qsizetype(length))};
    at += 12 + qsizetype(length);
    return chunk;
}

bool readHeader(QByteArrayView header, PdfPngStream& stream) {
    if (header.size() != headerSize) {
        return false;
    }
    const auto byte = [&](qsizetype at) {
        return static_cast<quint8>(header[at]);
    };
    const quint32 width = qFromBigEndian<quint32>(header.data());
    const quint32 height = qFromBigEndian<quint32>(header.data() + 4);
    constexpr quint32 largest = 100'000;
    const bool isPlain = byte(8) == 8 && (byte(9) == 0 || byte(9) == 2) && byte(10) == 0 && byte(11) == 0;
    const bool isInterlaced = byte(12) != 0;
    stream.size = QSize(int(width), int(height));
    stream.colours = byte(9) == 2 ? 3 : 1;
    return isPlain && !isInterlaced && width > 0 && height > 0 && width <= largest && height <= largest;
}

} // namespace

std::optional<PdfPngStream> pdfPngStream(const QByteArray& png) {
    PdfPngStream stream;
    if (!png.startsWith("\x89PNG\r\n\x1a\n")) {
        return std::nullopt;
    }
    qsizetype at = signatureSize;
    bool hasHeader = false;
    while (const std::optional<Chunk> chunk = nextChunk(png, at)) {
        if (chunk->type == "IHDR") {
            hasHeader = readHeader(chunk->data, stream);
        }
        if (!hasHeader || chunk->type == "tRNS") {
            return std::nullopt;
        }
        if (chunk->type == "IDAT") {
            stream.data.append(chunk->data);
        }
        if (chunk->type == "IEND") {
            return stream.data.isEmpty() ? std::nullopt : std::optional(std::move(stream));
        }
    }
    return std::nullopt;
}

} // namespace afterword
