// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imagebytes.h"

#include <algorithm>

namespace afterword {

namespace {

qsizetype byteAt(QByteArrayView bytes, qsizetype at) {
    return at >= 0 && at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

/// Calls `each(marker, begin, length)` for the segments of a JPEG up to the compressed data, until it returns true;
/// gives where that begins, or -1.
template <class Each>
qsizetype walkJpeg(QByteArrayView bytes, Each&& each) {
    constexpr qsizetype startOfScan = 0xda;
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (byteAt(bytes, at) != 0xff) {
            return -1;
        }
        const qsizetype marker = byteAt(bytes, at + 1);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        const qsizetype length = bigEndian16(bytes, at + 2);
        if (length < 2 || length > bytes.size() - at - 2) {
            return -1;
        }
        if (each(marker, at + 4, length - 2)) {
            return -1;
        }
        at += 2 + length;
        if (marker == startOfScan) {
            return at;
        }
    }
    return -1;
}

} // namespace

qsizetype bigEndian16(QByteArrayView bytes, qsizetype at) {
    return (byteAt(bytes, at) << 8) | byteAt(bytes, at + 1);
}

qsizetype bigEndian32(QByteArrayView bytes, qsizetype at) {
    return (bigEndian16(bytes, at) << 16) | bigEndian16(bytes, at + 2);
}

qsizetype littleEndian16(QByteArrayView bytes, qsizetype at) {
    return byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8);
}

qsizetype littleEndian32(QByteArrayView bytes, qsizetype at) {
    return littleEndian16(bytes, at) | (littleEndian16(bytes, at + 2) << 16);
}

qsizetype jpegScanBegin(QByteArrayView bytes) {
    return walkJpeg(bytes, [](qsizetype, qsizetype, qsizetype) { return false; });
}

QByteArrayView jpegSegment(QByteArrayView bytes, unsigned char marker, QByteArrayView start) {
    QByteArrayView found;
    walkJpeg(bytes, [&](qsizetype itsMarker, qsizetype begin, qsizetype length) {
        const QByteArrayView content = bytes.sliced(begin, length);
        const bool matches = itsMarker == marker && content.startsWith(start);
        if (matches) {
            found = content.sliced(start.size());
        }
        return matches;
    });
    return found;
}

QByteArrayView pngChunk(QByteArrayView bytes, QByteArrayView type) {
    qsizetype at = 8;
    while (at + 12 <= bytes.size()) {
        const qsizetype length = bigEndian32(bytes, at);
        if (length > bytes.size() - at - 12) {
            break;
        }
        if (bytes.sliced(at + 4, 4) == type) {
            return bytes.sliced(at + 8, length);
        }
        at += length + 12;
    }
    return {};
}

QByteArrayView webpChunk(QByteArrayView bytes, QByteArrayView type) {
    qsizetype at = 12;
    while (at + 8 <= bytes.size()) {
        const qsizetype length = littleEndian32(bytes, at + 4);
        if (length > bytes.size() - at - 8) {
            break;
        }
        if (bytes.sliced(at, 4) == type) {
            return bytes.sliced(at + 8, length);
        }
        at += 8 + length + (length & 1);
    }
    return {};
}

} // namespace afterword
