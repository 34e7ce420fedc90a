// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"
#include "documentreaders.h"
#include "isotime.h"
#include "readbytes.h"
#include "sha256.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QtEndian>

#include <ctime>
#include <QTest>

using namespace afterword;

namespace {

Reader imageFormat() {
    return readerOf(documentReaders(), "image");
}

struct Read final : BytesRead {
    [[nodiscard]] Evidence evidence() const { return sink.postmortem.evidence.value(0); }

    [[nodiscard]] QByteArray stored() const { return sink.attachments.value(evidence().sha256); }

    [[nodiscard]] QImage image() const { return QImage::fromData(stored(), "png"); }
};

std::unique_ptr<Read> readImage(const QByteArray& bytes, const QString& name, ReadOptions options = {}) {
    options.name = name;
    return readBytes<Read>(imageFormat(), bytes, options);
}

QByteArray encoded(const QImage& image, const char* format, int quality = -1) {
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    return image.save(&out, format, quality) ? bytes : QByteArray();
}

QImage sampleImage() {
    QImage image(120, 80, QImage::Format_RGB32);
    image.fill(QColor(30, 60, 90));
    QPainter painter(&image);
    painter.fillRect(10, 10, 40, 30, QColor(200, 40, 20));
    return image;
}

QByteArray number(quint32 value, int bytes, bool bigEndian) {
    QByteArray out;
    for (int i = 0; i < bytes; ++i) {
        const int shift = 8 * (bigEndian ? bytes - 1 - i : i);
        out += static_cast<char>((value >> shift) & 0xffU);
    }
    return out;
}

/// An EXIF block with an orientation, an original date and its offset from UTC.
QByteArray exif(const QByteArray& date, const QByteArray& offset, quint32 orientation, bool bigEndian = false) {
    const auto n = [bigEndian](quint32 value, int bytes) {
        return number(value, bytes, bigEndian);
    };
    const auto entry = [&n](quint32 tag, quint32 type, quint32 count, const QByteArray& value) {
        return QByteArray(n(tag, 2) + n(type, 2) + n(count, 4) + value);
    };
    constexpr quint32 exifAt = 8 + 2 + 2 * 12 + 4;
    constexpr quint32 textsAt = exifAt + 2 + 2 * 12 + 4;
    const QByteArray orientationValue = n(orientation, 2) + n(0, 2);
    QByteArray block = bigEndian ? "MM" : "II";
    block += n(42, 2) + n(8, 4);
    block += n(2, 2) + entry(0x0112, 3, 1, orientationValue) + entry(0x8769, 4, 1, n(exifAt, 4)) + n(0, 4);
    block += n(2, 2) + entry(0x9003, 2, static_cast<quint32>(date.size()) + 1, n(textsAt, 4)) +
             entry(0x9011, 2, static_cast<quint32>(offset.size()) + 1,
                   n(textsAt + static_cast<quint32>(date.size()) + 1, 4)) +
             n(0, 4);
    return block + date + '\0' + offset + '\0';
}

QByteArray withExif(const QByteArray& jpeg, const QByteArray& block) {
    const QByteArray content = QByteArray("Exif\0\0", 6) + block;
    return jpeg.left(2) + "\xff\xe1" + number(static_cast<quint32>(content.size()) + 2, 2, true) + content +
           jpeg.mid(2);
}

quint32 crc32(const QByteArray& bytes) {
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
        }
    }
    return ~crc;
}

QByteArray pngChunk(const QByteArray& type, const QByteArray& content) {
    return number(static_cast<quint32>(content.size()), 4, true) + type + content +
           number(crc32(type + content), 4, true);
}

/// A PNG that says it is this large, with hardly any bytes.
QByteArray bombPng(quint32 width, quint32 height) {
    const QByteArray header = number(width, 4, true) + number(height, 4, true) + QByteArray("\x08\x02\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", header) +
           pngChunk("IDAT", qCompress(QByteArray(1000, '\0')).mid(4)) + pngChunk("IEND", {});
}

/// 16 x 16 pixels in two colours, compressed without compressing: a clear code before every second pixel.
QByteArray gifOfTwoFrames() {
    QByteArray gif("GIF89a\x10\0\x10\0\xf0\0\0\xc8\x28\x14\x1e\x3c\x5a", 19);
    for (const quint32 colour : {0U, 1U}) {
        QByteArray codes;
        quint32 bits = 0;
        int count = 0;
        const auto put = [&](quint32 code) {
            bits |= code << count;
            for (count += 3; count >= 8; count -= 8, bits >>= 8) {
                codes += static_cast<char>(bits & 0xffU);
            }
        };
        for (int pixel = 0; pixel < 256; ++pixel) {
            if (pixel % 2 == 0) {
                put(4);
            }
            put(colour);
        }
        put(5);
        codes += static_cast<char>(bits & 0xffU);
        gif += QByteArray("!\xf9\x04\0\x0a\0\0\0,\0\0\0\0\x10\0\x10\0\0\x02", 19);
        gif += static_cast<char>(codes.size());
        gif += codes + '\0';
    }
    return gif + ';';
}

QStringList chunkTypes(const QByteArray& png) {
    QStringList types;
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const auto length = qFromBigEndian<quint32>(png.constData() + at);
        types.append(QString::fromLatin1(png.mid(at + 4, 4)));
        at += 12 + static_cast<qsizetype>(length);
    }
    types.removeDuplicates();
    return types;
}

} // namespace

class TestImageReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognisesByContent_data();
    void recognisesByContent();
    void keepsPixelsAndNothingElse_data();
    void keepsPixelsAndNothingElse();
    void reducesToEightBits();
    void blendsOverWhite();
    void turnsUpright();
    void readsTimeFromExif_data();
    void readsTimeFromExif();
    void readsTimeFromPng();
    void readsTimeFromName_data();
    void readsTimeFromName();
    void refuses_data();
    void refuses();

    void refusesEveryTruncation_data() { keepsPixelsAndNothingElse_data(); }

    void refusesEveryTruncation();

    void survivesChangedBytes_data() { keepsPixelsAndNothingElse_data(); }

    void survivesChangedBytes();
    void landscapesLookAlike();
    void suiteTellsTheTruth();
    void hostileFilesNeverCrash();
};

void TestImageReader::recognisesByContent_data() {
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("sure");
    QTest::newRow("png") << encoded(sampleImage(), "png") << "a.txt" << 100;
    QTest::newRow("jpeg") << encoded(sampleImage(), "jpg") << "a" << 100;
    QTest::newRow("svg") << QByteArray("<?xml version='1.0'?>\n<!-- x --><svg xmlns='x'/>") << "a.xml" << 100;
    QTest::newRow("tiff") << QByteArray("II*\0\x08\0\0\0", 8) << "a" << 100;
    QTest::newRow("broken png") << QByteArray("hello") << "a.PNG" << 60;
    QTest::newRow("log") << QByteArray("2026-03-01 14:32 hello") << "a.log" << 0;
    QTest::newRow("text that begins like a BMP") << QByteArray("BMW is a car, and this is a note") << "a.txt" << 0;
    QTest::newRow("empty") << QByteArray() << "" << 0;
}

void TestImageReader::recognisesByContent() {
    QFETCH(const QByteArray, head);
    QFETCH(const QString, name);
    QTEST(imageFormat().recognise(head, name), "sure");
}

void TestImageReader::keepsPixelsAndNothingElse_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("exact");
    QImage noted = sampleImage();
    noted.setText(QStringLiteral("Author"), QStringLiteral("ana"));
    noted.setDotsPerMeterX(9999);
    QTest::newRow("png") << encoded(noted, "png") << true;
    QTest::newRow("jpeg") << withExif(encoded(noted, "jpg", 95), exif("2026:03:01 14:32:07", "+01:00", 1)) << false;
    if (QImageReader::supportedImageFormats().contains("webp")) {
        QTest::newRow("webp") << encoded(noted, "webp", 100) << false;
    }
    QTest::newRow("gif") << gifOfTwoFrames() << false;
}

void TestImageReader::keepsPixelsAndNothingElse() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, exact);
    const auto read = readImage(bytes, QStringLiteral("folder/Board at noon.png"));
    QVERIFY2(read->result.has_value(), qPrintable(read->result ? QString() : read->result.error().detail));
    const Evidence evidence = read->evidence();
    QCOMPARE(evidence.kind, EvidenceKind::Image);
    QCOMPARE(evidence.title, QStringLiteral("Board at noon"));
    QCOMPARE(evidence.origin, QStringLiteral("folder/Board at noon.png"));
    QCOMPARE(evidence.mime, QStringLiteral("image/png"));
    QCOMPARE(evidence.source, read->source.id);
    QCOMPARE(read->source.evidence, 1);
    const QByteArray stored = read->stored();
    QCOMPARE(evidence.bytes, stored.size());
    QCOMPARE(evidence.sha256, QString::fromLatin1(Sha256::of(stored).toHex()));
    QVERIFY(!stored.contains("ana") && !stored.contains("2026:03"));
    // pHYs is all that Qt adds: the resolution.
    for (const QString& type : chunkTypes(stored)) {
        QVERIFY2(QByteArrayList({"IHDR", "pHYs", "IDAT", "IEND"}).contains(type.toLatin1()), qPrintable(type));
    }
    const QImage image = read->image();
    QCOMPARE(image.size(), QSize(evidence.width, evidence.height));
    QCOMPARE(stored[24], '\x08');                        // bits per channel
    QVERIFY(stored[25] == '\x02' || stored[25] == '\0'); // RGB or grey
    QCOMPARE(stored[28], '\0');                          // not interlaced
    if (exact) {
        QCOMPARE(image.convertToFormat(QImage::Format_RGB32), sampleImage());
    }
}

void TestImageReader::reducesToEightBits() {
    QImage deep(20, 20, QImage::Format_RGBX64);
    deep.fill(QColor::fromRgba64(0x1234, 0x8000, 0xffff));
    const auto read = readImage(encoded(deep, "png"), QStringLiteral("deep.png"));
    QVERIFY(read->result.has_value());
    QCOMPARE(read->stored()[24], '\x08');
    QCOMPARE(read->image().pixelColor(3, 3), QColor(0x12, 0x80, 0xff));
    QImage grey(20, 20, QImage::Format_Grayscale8);
    grey.fill(77);
    const auto flat = readImage(encoded(grey, "png"), QStringLiteral("grey.png"));
    QCOMPARE(flat->stored()[25], '\0');
    QCOMPARE(flat->image().pixelColor(3, 3), QColor(77, 77, 77));
}

void TestImageReader::blendsOverWhite() {
    QImage clear(10, 10, QImage::Format_ARGB32);
    clear.fill(qRgba(255, 0, 0, 128));
    clear.setPixel(0, 0, qRgba(0, 0, 0, 0));
    clear.setPixel(1, 0, qRgba(10, 20, 30, 255));
    const auto read = readImage(encoded(clear, "png"), QStringLiteral("clear.png"));
    QVERIFY(read->result.has_value());
    QCOMPARE(read->image().pixelColor(0, 0), QColor(255, 255, 255));
    QCOMPARE(read->image().pixelColor(1, 0), QColor(10, 20, 30));
    QCOMPARE(read->image().pixelColor(5, 5), QColor(255, 127, 127));
    QCOMPARE(read->source.skipped.size(), 1);
    // An alpha channel that is opaque everywhere is no loss.
    clear.fill(qRgba(255, 0, 0, 255));
    QVERIFY(readImage(encoded(clear, "png"), QStringLiteral("full.png"))->source.skipped.isEmpty());
}

void TestImageReader::turnsUpright() {
    const QByteArray jpeg = encoded(sampleImage(), "jpg", 95);
    const auto turned = readImage(withExif(jpeg, exif("2026:03:01 14:32:07", "", 6)), QStringLiteral("a.jpg"));
    QVERIFY(turned->result.has_value());
    QCOMPARE(turned->image().size(), QSize(80, 120));
    // The red field was at the top left; turned clockwise, it is at the top right.
    QVERIFY(turned->image().pixelColor(60, 20).red() > 150);
    QVERIFY(turned->image().pixelColor(10, 100).red() < 60);
}

void TestImageReader::readsTimeFromExif_data() {
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("assumed");
    const auto row = [](const char* name, const char* date, const char* offset, const char* expected, bool assumed) {
        QTest::newRow(name) << QByteArray(date) << QByteArray(offset) << QString::fromLatin1(expected) << assumed;
    };
    row("with offset", "2026:03:01 14:32:07", "+05:30", "2026-03-01T09:02:07Z", false);
    row("in the incident's zone", "2026:03:01 14:32:07", "", "2026-03-01T13:32:07Z", true);
    row("never set", "0000:00:00 00:00:00", "", "", false);
    row("no such day", "2026:02:30 14:32:07", "", "", false);
    row("not a date", "yesterday", "", "", false);
    row("empty", "", "", "", false);
}

void TestImageReader::readsTimeFromExif() {
    QFETCH(const QByteArray, date);
    QFETCH(const QByteArray, offset);
    QFETCH(const QString, expected);
    QFETCH(const bool, assumed);
    ReadOptions options;
    options.zone = *Zone::fromName(QStringLiteral("Europe/Berlin"));
    for (const bool bigEndian : {false, true}) {
        const QByteArray bytes = withExif(encoded(sampleImage(), "jpg"), exif(date, offset, 1, bigEndian));
        const auto read = readImage(bytes, QStringLiteral("a.jpg"), options);
        QVERIFY(read->result.has_value());
        const auto at = read->evidence().takenAt;
        QCOMPARE(at ? toIso(*at) : QString(), expected);
        QCOMPARE(read->source.zoneAssumed, assumed);
        QCOMPARE(read->evidence().timeText.isEmpty(), expected.isEmpty());
    }
}

void TestImageReader::readsTimeFromPng() {
    QByteArray png = encoded(sampleImage(), "png");
    png.insert(33, pngChunk("tIME", QByteArray("\x07\xea\x03\x01\x0e\x20\x07", 7)));
    ReadOptions options;
    options.zone = *Zone::fromName(QStringLiteral("Europe/Berlin"));
    options.offset = seconds(3);
    QCOMPARE(toIso(*readImage(png, QStringLiteral("a.png"), options)->evidence().takenAt),
             QStringLiteral("2026-03-01T14:32:10Z"));
}

void TestImageReader::readsTimeFromName_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(expected);
    };
    row("Screenshot 2026-03-01 at 14.32.07.png", "2026-03-01T13:32:07Z");
    row("Screen Shot 2026-03-01 at 2.32.07 PM.png", "2026-03-01T13:32:07Z");
    row("Screenshot 2026-03-01 at 12.02.07 AM.png", "2026-02-28T23:02:07Z");
    row("Screenshot 2026-03-01 at 2.32.07\u202fPM.png", "2026-03-01T13:32:07Z");
    row("Bildschirmfoto 2026-03-01 um 14.32.07.png", "2026-03-01T13:32:07Z");
    row("Bildschirmfoto vom 2026-03-01 14-32-07.png", "2026-03-01T13:32:07Z");
    row("Capture d’écran 2026-03-01 à 14.32.07.png", "2026-03-01T13:32:07Z");
    row("Captura de pantalla 2026-03-01 a las 14.32.07.png", "2026-03-01T13:32:07Z");
    row("IMG_20260301_143207.jpg", "2026-03-01T13:32:07Z");
    row("PXL_20260301_143207123.jpg", "2026-03-01T14:32:07Z");
    row("2026-03-01_14-32-07.png", "2026-03-01T13:32:07Z");
    row("Screenshot from 2026-03-01 14-32-07.png", "2026-03-01T13:32:07Z");
    row("Screenshot_20260301-143207_Chrome.jpg", "2026-03-01T13:32:07Z");
    row("Screenshot 2026-03-01 143207.png", "2026-03-01T13:32:07Z");
    row("WhatsApp Image 2026-03-01 at 14.32.07.jpeg", "2026-03-01T13:32:07Z");
    row("image-20260301-143207.png", "2026-03-01T13:32:07Z");
    row("signal-2026-03-01-143207_002.png", "2026-03-01T13:32:07Z");
    row("grafana 2026-03-01T14:32:07Z.png", "2026-03-01T14:32:07Z");
    row("20260301143207.png", "2026-03-01T13:32:07Z");
    row("Screenshot 2026-03-01 at 14.32.png", "2026-03-01T13:32:00Z");
    row("2026-03-01.png", "");
    row("IMG_1234.png", "");
    row("image (3).png", "");
    row("20261301_143207.png", "");
    row("2026-02-30 14-32-07.png", "");
    row("build-120260301143207999.png", "");
    row("", "");
}

void TestImageReader::readsTimeFromName() {
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    ReadOptions options;
    options.zone = *Zone::fromName(QStringLiteral("Europe/Berlin"));
    const auto at = readImage(encoded(sampleImage(), "png"), name, options)->evidence().takenAt;
    QCOMPARE(at ? toIso(*at) : QString(), expected);
}

void TestImageReader::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("text", "just words", ErrorCode::BadInput);
    row("nothing", "", ErrorCode::BadInput);
    row("svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", ErrorCode::Unsupported);
    row("bmp", encoded(sampleImage(), "bmp"), ErrorCode::Unsupported);
    row("bomb", bombPng(30000, 30000), ErrorCode::TooLarge);
    row("long bomb", bombPng(1, 2'000'000'000), ErrorCode::TooLarge);
    row("more pixels than fit", bombPng(0x7fffffff, 0x7fffffff), ErrorCode::TooLarge);
    row("over what may be allocated", bombPng(6000, 6000), ErrorCode::TooLarge);
    row("just below the limit, and empty", bombPng(5000, 5000), ErrorCode::BadInput);
    row("no width", bombPng(0, 100), ErrorCode::BadInput);
    row("signature alone", "\x89PNG\r\n\x1a\n", ErrorCode::BadInput);
    row("gif bomb", QByteArray("GIF89a\xff\xff\xff\xff\0\0\0,\0\0\0\0\xff\xff\xff\xff\0\x02\0;", 26),
        ErrorCode::TooLarge);
    row("too many bytes", QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(65 * 1024 * 1024, 'x'), ErrorCode::TooLarge);
}

void TestImageReader::refuses() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    const std::clock_t start = std::clock();
    const auto read = readImage(bytes, QStringLiteral("a.png"));
    QVERIFY(std::clock() - start < CLOCKS_PER_SEC);
    QVERIFY(!read->result.has_value());
    if (static_cast<int>(read->result.error().code) != code) {
        qWarning() << read->result.error().detail;
    }
    QCOMPARE(static_cast<int>(read->result.error().code), code);
    QCOMPARE(read->result.error().subject.isEmpty() && code != static_cast<int>(ErrorCode::TooLarge), false);
    QVERIFY(read->sink.postmortem.evidence.isEmpty() && read->sink.attachments.isEmpty());
}

void TestImageReader::refusesEveryTruncation() {
    QFETCH(const QByteArray, bytes);
    for (const qsizetype percent : {5, 20, 40, 60, 80, 90, 97}) {
        const auto read = readImage(bytes.left(bytes.size() * percent / 100), QStringLiteral("a.png"));
        // Of a GIF with two frames, the first one may be whole.
        const bool isCut = !bytes.startsWith("GIF") || percent < 50;
        QVERIFY2(!read->result.has_value() || !isCut, qPrintable(QString::number(percent)));
        QVERIFY(read->sink.postmortem.evidence.isEmpty() || !isCut);
    }
}

void TestImageReader::survivesChangedBytes() {
    QFETCH(const QByteArray, bytes);
    const qsizetype step = std::max<qsizetype>(1, bytes.size() / 150);
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x5a);
        const auto read = readImage(changed, QStringLiteral("a.png"));
        QVERIFY(!read->result || !read->image().isNull());
    }
}

void TestImageReader::landscapesLookAlike() {
    if (corpusFolder().isEmpty()) {
        QSKIP("The folder of real inputs is not here.");
    }
    const auto landscape = [](int number) {
        QFile file(corpusFolder() + QStringLiteral("/images/various/Landscape_%1.jpg").arg(number));
        return file.open(QIODevice::ReadOnly) ? readImage(file.readAll(), QStringLiteral("l.jpg"))->image() : QImage();
    };
    const auto difference = [](const QImage& a, const QImage& b) {
        qint64 sum = 0;
        for (int y = 0; y < 450; y += 5) {
            for (int x = 0; x < 600; x += 5) {
                sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
            }
        }
        return sum;
    };
    const QImage first = landscape(1).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(first.size(), QSize(600, 450));
    for (const int number : {3, 5, 6, 8}) {
        const QImage other = landscape(number).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(other.size(), first.size());
        // Each one has its own number painted on it.
        const qint64 upright = difference(first, other);
        for (const bool across : {false, true}) {
            QVERIFY(2 * upright < difference(first, other.mirrored(across, true)));
            QVERIFY(2 * upright < difference(first, other.mirrored(true, across)));
        }
    }
}

void TestImageReader::suiteTellsTheTruth() {
    if (corpusFolder().isEmpty()) {
        QSKIP("The folder of real inputs is not here.");
    }
    QDirIterator files(corpusFolder() + QStringLiteral("/images/pngsuite"), {QStringLiteral("*.png")}, QDir::Files);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString name = files.fileName();
        const auto read = readImage(file.readAll(), name);
        QCOMPARE(read->result.has_value() ? QString() : name, name.startsWith(u'x') ? name : QString());
        ++count;
    }
    QVERIFY(count > 80);
}

void TestImageReader::hostileFilesNeverCrash() {
    if (corpusFolder().isEmpty()) {
        QSKIP("The folder of real inputs is not here.");
    }
    for (const char* folder :
         {"/images/malformed", "/images/hostile", "/images/svg", "/images/various", "/images/dashboards"}) {
        QDirIterator files(corpusFolder() + QLatin1String(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::clock_t start = std::clock();
            const auto read = readImage(file.readAll(), files.fileName());
            const QString name = files.fileName();
            QVERIFY2(read->result.has_value() || std::clock() - start < CLOCKS_PER_SEC, qPrintable(name));
            if (read->result) {
                QVERIFY2(!read->image().isNull() && !read->stored().contains("alert("), qPrintable(name));
            }
            for (const char* refused :
                 {"bomb", "17000", "truncated", ".svg", "corrupt-header", "broken.png", ".avif", ".tiff", ".bmp"}) {
                QVERIFY2(!read->result || !name.contains(QLatin1String(refused)), qPrintable(name));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestImageReader)
#include "tst_imagereader.moc"
