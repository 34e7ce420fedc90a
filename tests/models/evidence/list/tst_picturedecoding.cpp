// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturedecoding.h"

#include <QBuffer>
#include <QTest>

using namespace afterword;

namespace {

QByteArray encoded(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage filled(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(10, 120, 200));
    return image;
}

/// The header of a picture of this size, and hardly anything behind it.
QByteArray pngClaiming(quint32 width, quint32 height) {
    QByteArray png = encoded(filled(1, 1), "PNG");
    for (int i = 0; i < 4; ++i) {
        png[16 + i] = static_cast<char>(width >> (24 - 8 * i));
        png[20 + i] = static_cast<char>(height >> (24 - 8 * i));
    }
    // The header's own checksum, so that a reader gets as far as the size.
    quint32 crc = 0xFFFFFFFF;
    for (int i = 12; i < 29; ++i) {
        crc ^= static_cast<uchar>(png[i]);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
        }
    }
    crc = ~crc;
    for (int i = 0; i < 4; ++i) {
        png[29 + i] = static_cast<char>(crc >> (24 - 8 * i));
    }
    return png;
}

} // namespace

class TestPictureDecoding : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void sizes_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("bound");
        QTest::addColumn<QSize>("result");
        QTest::newRow("as it is") << QSize(40, 30) << QSize() << QSize(40, 30);
        QTest::newRow("never larger") << QSize(40, 30) << QSize(400, 300) << QSize(40, 30);
        QTest::newRow("smaller") << QSize(400, 300) << QSize(40, 40) << QSize(40, 30);
        QTest::newRow("very flat") << QSize(1000, 2) << QSize(100, 100) << QSize(100, 1);
        QTest::newRow("one pixel") << QSize(1, 1) << QSize(100, 100) << QSize(1, 1);
    }

    void sizes() {
        QFETCH(QSize, size);
        QFETCH(QSize, bound);
        QFETCH(QSize, result);
        for (const char* format : {"PNG", "JPEG"}) {
            const auto image = decodePicture(encoded(filled(size.width(), size.height()), format), bound);
            QVERIFY2(image.has_value(), format);
            QCOMPARE(image->size(), result);
        }
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::Unsupported;
        QTest::newRow("text") << QByteArray("Dear diary") << ErrorCode::Unsupported;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>")
                             << ErrorCode::Unsupported;
        QTest::newRow("BMP") << encoded(filled(4, 4), "BMP") << ErrorCode::Unsupported;
        QTest::newRow("cut short") << encoded(filled(64, 64), "PNG").first(50) << ErrorCode::BadInput;
        QTest::newRow("huge") << pngClaiming(30'000, 30'000) << ErrorCode::TooLarge;
        QTest::newRow("long") << pngClaiming(900'000, 50) << ErrorCode::TooLarge;
    }

    void refuses() {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto image = decodePicture(bytes, {100, 100});
        QVERIFY(!image.has_value());
        QCOMPARE(image.error().code, code);
    }
};

QTEST_GUILESS_MAIN(TestPictureDecoding)
#include "tst_picturedecoding.moc"
