// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imagetime.h"

#include "imagebytes.h"

#include <QRegularExpression>

namespace afterword {

namespace {

/// The entries of a TIFF directory, as EXIF keeps them. Every read is bounded by the block.
class TiffBlock {
public:
    explicit TiffBlock(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_big(bytes.startsWith("MM")) {}

    [[nodiscard]] bool isValid() const { return (m_big || m_bytes.startsWith("II")) && number16(2) == 42; }

    [[nodiscard]] qsizetype firstDirectory() const { return number32(4); }

    /// Where the entry of `tag` is in the directory at `directory`; -1 where there is none.
    [[nodiscard]] qsizetype entry(qsizetype directory, qsizetype tag) const {
        constexpr qsizetype entrySize = 12;
        if (directory <= 0 || directory + 2 > m_bytes.size()) {
            return -1;
        }
        const qsizetype count = number16(directory);
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype at = directory + 2 + i * entrySize;
            if (at + entrySize > m_bytes.size()) {
                return -1;
            }
            if (number16(at) == tag) {
                return at;
            }
        }
        return -1;
    }

    [[nodiscard]] qsizetype numberOf(qsizetype entryAt) const { return number32(entryAt + 8); }

    [[nodiscard]] QByteArray textOf(qsizetype directory, qsizetype tag) const {
        constexpr qsizetype ascii = 2;
        constexpr qsizetype longest = 64;
        const qsizetype at = entry(directory, tag);
        if (at < 0 || number16(at + 2) != ascii) {
            return {};
        }
        const qsizetype length = number32(at + 4);
        const qsizetype begin = length <= 4 ? at + 8 : number32(at + 8);
        if (length > longest || begin > m_bytes.size() - length) {
            return {};
        }
        QByteArray text = m_bytes.sliced(begin, length).toByteArray();
        text.truncate(text.indexOf('\0') < 0 ? text.size() : text.indexOf('\0'));
        return text.trimmed();
    }

private:
    [[nodiscard]] qsizetype number16(qsizetype at) const {
        return m_big ? bigEndian16(m_bytes, at) : littleEndian16(m_bytes, at);
    }

    [[nodiscard]] qsizetype number32(qsizetype at) const {
        return m_big ? bigEndian32(m_bytes, at) : littleEndian32(m_bytes, at);
    }

    QByteArrayView m_bytes;
    bool m_big;
};

QByteArrayView exifBlock(QByteArrayView bytes, ImageKind kind) {
    constexpr QByteArrayView start("Exif\0\0", 6);
    switch (kind) {
    case ImageKind::Jpeg:
        return jpegSegment(bytes, 0xe1, start);
    case ImageKind::Png:
        return pngChunk(bytes, "eXIf");
    case ImageKind::Webp: {
        const QByteArrayView chunk = webpChunk(bytes, "EXIF");
        return chunk.startsWith(start) ? chunk.sliced(start.size()) : chunk;
    }
    case ImageKind::Gif:
    case ImageKind::None:
    case ImageKind::Other:
        break;
    }
    return {};
}

std::optional<ImageTime> timeOf(const CivilTime& civil, const QString& text, const Zone& zone, bool hasZone) {
    constexpr int firstCamera = 1980;
    if (!isValid(civil) || civil.year < firstCamera) {
        return {};
    }
    return ImageTime{zone.toInstant(civil).at, text, hasZone};
}

/// "2026:03:01 14:32:07", as EXIF writes it, and "+01:00".
std::optional<ImageTime> exifDate(const QByteArray& date, const QByteArray& offset, const Zone& zone) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})[:-](\\d\\d)[:-](\\d\\d)[ T](\\d\\d):(\\d\\d):(\\d\\d)$"));
    const auto match = form.match(QString::fromLatin1(date));
    if (!match.hasMatch()) {
        return {};
    }
    const auto number = [&match](int group) {
        return match.capturedView(group).toInt();
    };
    const CivilTime civil{number(1), number(2), number(3), number(4), number(5), number(6), 0};
    const auto named = Zone::fromName(QString::fromLatin1(offset));
    const bool hasZone = !offset.isEmpty() && named.has_value();
    const QString text = QString::fromLatin1(offset.isEmpty() ? date : QByteArray(date + ' ' + offset));
    return timeOf(civil, text, hasZone ? *named : zone, hasZone);
}

std::optional<ImageTime> exifTime(QByteArrayView bytes, ImageKind kind, const Zone& zone) {
    const TiffBlock block(exifBlock(bytes, kind));
    if (!block.isValid()) {
        return {};
    }
    const qsizetype main = block.firstDirectory();
    const qsizetype pointer = block.entry(main, 0x8769);
    if (pointer >= 0) {
        const qsizetype exif = block.numberOf(pointer);
        if (const auto time = exifDate(block.textOf(exif, 0x9003), block.textOf(exif, 0x9011), zone)) {
            return time;
        }
        if (const auto time = exifDate(block.textOf(main, 0x0132), block.textOf(exif, 0x9010), zone)) {
            return time;
        }
    }
    return exifDate(block.textOf(main, 0x0132), {}, zone);
}

/// The time of a PNG's last change is in UTC.
std::optional<ImageTime> pngTime(QByteArrayView bytes, ImageKind kind) {
    constexpr qsizetype size = 7;
    const QByteArrayView chunk = kind == ImageKind::Png ? pngChunk(bytes, "tIME") : QByteArrayView();
    if (chunk.size() != size) {
        return {};
    }
    const auto byte = [chunk](qsizetype at) {
        return static_cast<int>(static_cast<unsigned char>(chunk[at]));
    };
    const CivilTime civil{static_cast<int>(bigEndian16(chunk, 0)), byte(2), byte(3), byte(4), byte(5), byte(6), 0};
    const QString text = QStringLiteral("%1-%2-%3 %4:%5:%6 UTC")
                             .arg(civil.year)
                             .arg(civil.month, 2, 10, QLatin1Char('0'))
                             .arg(civil.day, 2, 10, QLatin1Char('0'))
                             .arg(civil.hour, 2, 10, QLatin1Char('0'))
                             .arg(civil.minute, 2, 10, QLatin1Char('0'))
                             .arg(civil.second, 2, 10, QLatin1Char('0'));
    return timeOf(civil, text, Zone(), true);
}

} // namespace

std::optional<ImageTime> imageTimeFromName(const QString& name, const Zone& zone) {
    // Date, a few words ("at", "um", "from"), hour and minute, perhaps seconds, all with the same joints.
    static const QRegularExpression form(
        QStringLiteral("(?<!\\d)(20\\d\\d|19[89]\\d)([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])[^0-9]{0,10}?"
                       "((?:[01]\\d|2[0-3])(?=\\d\\d)|(?:[01]?\\d|2[0-3])(?=[-_.: h]))([-_.: h]?)([0-5]\\d)"
                       "(?:\\6([0-5]\\d)(?:[._]?\\d{3})?)?(?!\\d)"
                       "(?:[\\s\\x{a0}\\x{202f}]?([AaPp])\\.?[Mm]\\b)?(\\s?(?:Z|UTC)\\b)?"));
    const auto match = form.match(name.left(512));
    if (!match.hasMatch()) {
        return {};
    }
    const auto number = [&match](int group) {
        return match.capturedView(group).toInt();
    };
    CivilTime civil{number(1), number(3), number(4), number(5), number(7), number(8), 0};
    if (const QString half = match.captured(9).toLower(); !half.isEmpty()) {
        constexpr int noon = 12;
        civil.hour = civil.hour % noon + (half == QLatin1String("p") ? noon : 0);
    }
    // Pixel phones name pictures in UTC.
    const bool isUtc = !match.capturedView(10).isEmpty() || name.startsWith(QLatin1String("PXL_"));
    return timeOf(civil, match.captured(0).trimmed(), isUtc ? Zone() : zone, isUtc);
}

std::optional<ImageTime> imageTime(QByteArrayView bytes, ImageKind kind, const QString& name, const Zone& zone) {
    if (const auto time = exifTime(bytes, kind, zone)) {
        return time;
    }
    if (const auto time = imageTimeFromName(name, zone)) {
        return time;
    }
    return pngTime(bytes, kind);
}

} // namespace afterword
