// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The small pieces that know bytes: marks, PNG streams, maps to Unicode, emoji.

#include "pdfemoji.h"
#include "pdfmarks.h"
#include "pdfpngstream.h"
#include "pdfunicode.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace afterword;

class PdfPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesMarksIntoContent();
    void refusesUnknownMarks_data();
    void refusesUnknownMarks();
    void takesPlainPngAsItIs_data();
    void takesPlainPngAsItIs();
    void refusesWhatIsCutShort();
    void mendsUnicode();
    void findsEmoji_data();
    void findsEmoji();
};

namespace {

QByteArray role(int tag) {
    return tag == 7 ? "H1" : "P";
}

} // namespace

void PdfPartsTest::makesMarksIntoContent() {
    const auto marked = pdfMarkContent("q\n-30000 -8 1 1 re\nf\nBT ET\n-30000 -8 2 1 re\nf\nQ\n"
                                       "-30000 -1 1 1 re\nf\nx\n-30000 -1 2 1 re\nf\n",
                                       role);
    QVERIFY(marked);
    QCOMPARE(marked->bytes, QByteArray("/Artifact BMC\nq\nEMC\n/H1 <</MCID 0>> BDC\nBT ET\nEMC\n/Artifact BMC\nQ\n"
                                       "EMC\n/P <</MCID 1>> BDC\nx\nEMC\n/Artifact BMC\n\nEMC\n"));
    QCOMPARE(marked->tags, (std::vector<int>{7, 0}));
}

void PdfPartsTest::refusesUnknownMarks_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("other numbers") << QByteArray("-30000 -8.5 1 1 re\nf\n");
    QTest::newRow("other order") << QByteArray("-30000 -8 1 1 re\nB\n");
    QTest::newRow("cut") << QByteArray("-30000 -8 1 1 re");
    QTest::newRow("never ends") << QByteArray("-30000 -8 1 1 re\nf\nBT ET\n");
    QTest::newRow("never begins") << QByteArray("-30000 -8 2 1 re\nf\n");
    QTest::newRow("crossed") << QByteArray("-30000 -8 1 1 re\nf\n-30000 -9 1 1 re\nf\n-30000 -8 2 1 re\nf\n");
    QTest::newRow("other's end") << QByteArray("-30000 -8 1 1 re\nf\n-30000 -9 2 1 re\nf\n");
}

void PdfPartsTest::refusesUnknownMarks() {
    QFETCH(const QByteArray, content);
    QVERIFY(!pdfMarkContent(content, role));
}

void PdfPartsTest::takesPlainPngAsItIs_data() {
    QTest::addColumn<QImage::Format>("format");
    QTest::addColumn<int>("colours"); // 0: refused
    QTest::newRow("RGB") << QImage::Format_RGB888 << 3;
    QTest::newRow("grey") << QImage::Format_Grayscale8 << 1;
    QTest::newRow("transparent") << QImage::Format_ARGB32 << 0;
    QTest::newRow("16 bits") << QImage::Format_RGBX64 << 0;
    QTest::newRow("bitmap") << QImage::Format_Mono << 0;
}

void PdfPartsTest::takesPlainPngAsItIs() {
    QFETCH(const QImage::Format, format);
    QFETCH(const int, colours);
    QImage image(40, 30, format);
    image.fill(0);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    const auto stream = pdfPngStream(png);
    QCOMPARE(stream.has_value(), colours > 0);
    if (stream) {
        QCOMPARE(stream->size, QSize(40, 30));
        QCOMPARE(stream->colours, colours);
        // A zlib stream of 30 rows, each with its filter's byte before it.
        const auto length = static_cast<quint32>(30 * (40 * colours + 1));
        const QByteArray sized =
            QByteArray("\0\0", 2) + static_cast<char>(length >> 8) + static_cast<char>(length & 0xff) + stream->data;
        QCOMPARE(qUncompress(sized).size(), qsizetype(length));
    }
}

void PdfPartsTest::refusesWhatIsCutShort() {
    QImage image(64, 64, QImage::Format_RGB888);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    QVERIFY(pdfPngStream(png));
    for (qsizetype size = 0; size < png.size(); ++size) {
        QVERIFY2(!pdfPngStream(png.left(size)), qPrintable(QString::number(size)));
    }
    QVERIFY(!pdfPngStream("no picture"));
}

void PdfPartsTest::mendsUnicode() {
    const QByteArray map = "2 beginbfrange\n<0001> <0004> [<0048> <0009> <FB01> <0020> ]\n<0009> <0009> <0021>\n"
                           "<0010> <0010> <0009>\nendbfrange";
    QCOMPARE(mendedUnicodeMap(map),
             QByteArray("2 beginbfrange\n<0001> <0004> [<0048> <0020> <00660069> <0020> ]\n<0009> <0009> <0021>\n"
                        "<0010> <0010> <0020>\nendbfrange\n"));
}

void PdfPartsTest::findsEmoji_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<EmojiRun>>("runs");
    QTest::newRow("none") << QStringLiteral("plain 1 # * ©") << QList<EmojiRun>{};
    QTest::newRow("one") << QString::fromUtf8("a 😀 b") << QList<EmojiRun>{{2, 2}};
    QTest::newRow("two") << QString::fromUtf8("😀🔥") << QList<EmojiRun>{{0, 2}, {2, 2}};
    QTest::newRow("skin") << QString::fromUtf8("👍🏽!") << QList<EmojiRun>{{0, 4}};
    QTest::newRow("family") << QString::fromUtf8("👩‍👩‍👧") << QList<EmojiRun>{{0, 8}};
    QTest::newRow("flag") << QString::fromUtf8("🇩🇪🇫🇷") << QList<EmojiRun>{{0, 4}, {4, 4}};
    QTest::newRow("half a flag") << QString::fromUtf8("🇩 x") << QList<EmojiRun>{};
    QTest::newRow("keycap") << QString::fromUtf8("1️⃣") << QList<EmojiRun>{{0, 3}};
    QTest::newRow("heart") << QString::fromUtf8("❤️ ❤") << QList<EmojiRun>{{0, 2}};
    QTest::newRow("joiner at the end") << QString::fromUtf8("👩‍") << QList<EmojiRun>{{0, 3}};
    QTest::newRow("ideographs") << QString::fromUtf8("日本 𠮷") << QList<EmojiRun>{};
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) + QStringLiteral(" x") << QList<EmojiRun>{};
}

void PdfPartsTest::findsEmoji() {
    QFETCH(const QString, text);
    QFETCH(const QList<EmojiRun>, runs);
    QCOMPARE(findEmoji(text), runs);
}

QTEST_GUILESS_MAIN(PdfPartsTest)
#include "tst_pdfparts.moc"
