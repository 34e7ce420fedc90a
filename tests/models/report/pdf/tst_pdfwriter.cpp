// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports to files, and what is in the files.

#include "loadfonts.h"
#include "pdfpaginator.h"
#include "pdfreportflow.h"
#include "pdftext.h"
#include "pdfwriter.h"
#include "samplereport.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace afterword;
using namespace afterword::test;

namespace {

QByteArray written(const Report& report, MemoryMedia& media, const PdfOptions& options = {}) {
    LineFigures figures;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<> result = writePdf(report, media, figures, options, buffer);
    return result ? buffer.data() : QByteArray();
}

/// A file read back; throws where it is broken.
class Reading {
public:
    explicit Reading(const QByteArray& pdf)
        : m_bytes(pdf) {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("test", m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
    }

    QPDF& pdf() { return m_pdf; }

    int pageCount() { return static_cast<int>(m_pdf.getAllPages().size()); }

    QPDFObjectHandle root() { return m_pdf.getRoot(); }

    QStringList destinations() {
        QStringList names;
        QPDFObjectHandle list = root().getKey("/Names").getKey("/Dests").getKey("/Names");
        for (int i = 0; i < list.getArrayNItems(); i += 2) {
            names.append(QString::fromStdString(list.getArrayItem(i).getStringValue()));
        }
        return names;
    }

    std::vector<QPDFObjectHandle> annotations() {
        std::vector<QPDFObjectHandle> all;
        for (QPDFObjectHandle page : m_pdf.getAllPages()) {
            QPDFObjectHandle list = page.getKey("/Annots");
            for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) {
                all.push_back(list.getArrayItem(i));
            }
        }
        return all;
    }

private:
    QByteArray m_bytes;
    QPDF m_pdf;
};

/// The text of the pages as poppler reads it; null where pdftotext is not installed.
QString textOf(const QByteArray& pdf, const QStringList& options = {}) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        return {};
    }
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush()) {
        return {};
    }
    QProcess process;
    process.start(program, options + QStringList{file.fileName(), QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

Report emptyReport() {
    Report report;
    report.language = QStringLiteral("en");
    return report;
}

Report reportWith(const QList<Block>& blocks) {
    Report report = emptyReport();
    report.title = QStringLiteral("Title");
    report.parts = {{QStringLiteral("part"), QStringLiteral("Part"), blocks}};
    return report;
}

} // namespace

class PdfWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesTheSample();
    void marksAreInTheKnownForm();
    void linksLeadSomewhere();
    void refusesOtherAddresses_data();
    void refusesOtherAddresses();
    void readsAsWritten();
    void repeatsTableHeads();
    void staysWithinTheMeasure_data();
    void staysWithinTheMeasure();
    void alignsRightToLeft();
    void survivesHostileTexts_data();
    void survivesHostileTexts();
    void takesPicturesAsTheyAre();
    void drawsWhatIsMissing();
    void reportsFailuresOfMediaAndDevice();
    void isTheSameForTheSame();
    void attachesFiles();
    void growsLinearly();
};

void PdfWriterTest::initTestCase() {
    QVERIFY(loadFonts());
}

void PdfWriterTest::writesTheSample() {
    MemoryMedia media;
    const Report report = sampleReport({}, media);
    for (const PdfOptions::PageSize size : {PdfOptions::PageSize::A4, PdfOptions::PageSize::Letter}) {
        PdfOptions options;
        options.pageSize = size;
        options.created = Instant{1'773'900'000'000'000};
        Reading reading(written(report, media, options));
        QVERIFY(reading.pageCount() >= 7);
        QVERIFY(reading.pageCount() <= 11);
        QPDFObjectHandle root = reading.root();
        QCOMPARE(root.getKey("/Lang").getUTF8Value(), std::string("en"));
        QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        QPDFObjectHandle info = reading.pdf().getTrailer().getKey("/Info");
        QCOMPARE(QString::fromStdString(info.getKey("/Title").getUTF8Value()), report.title);
        QCOMPARE(QString::fromStdString(info.getKey("/Author").getUTF8Value()), report.author);
        QCOMPARE(info.getKey("/CreationDate").getStringValue(), std::string("D:20260319060000Z"));
        QPDFObjectHandle first = root.getKey("/Outlines").getKey("/First");
        QCOMPARE(first.getKey("/Title").getUTF8Value(), std::string("Summary"));
        QCOMPARE(root.getKey("/Outlines").getKey("/Count").getIntValueAsInt(), 6);
    }
}

/// Qt writes the marks as pdfMarkContent() expects them; without this, reports lose their tags.
void PdfWriterTest::marksAreInTheKnownForm() {
    MemoryMedia media;
    Reading reading(written(sampleReport({}, media), media));
    QVERIFY(reading.root().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    for (QPDFObjectHandle page : reading.pdf().getAllPages()) {
        const auto data = page.getKey("/Contents").getStreamData();
        const QByteArray bytes(reinterpret_cast<const char*>(data->getBuffer()),
                               static_cast<qsizetype>(data->getSize()));
        QVERIFY(!bytes.contains("-30000"));
        QVERIFY(bytes.contains("/MCID 0"));
        QCOMPARE(bytes.count("BDC\n") + bytes.count("BMC\n"), bytes.count("EMC\n"));
    }
    QPDFObjectHandle document = reading.root().getKey("/StructTreeRoot").getKey("/K");
    QCOMPARE(document.getKey("/S").getName(), std::string("/Document"));
}

void PdfWriterTest::linksLeadSomewhere() {
    MemoryMedia media;
    Reading reading(written(sampleReport({}, media), media));
    const QStringList names = reading.destinations();
    QVERIFY(names.contains(QStringLiteral("event-12")));
    QVERIFY(names.contains(QStringLiteral("figure-1")));
    QVERIFY(std::is_sorted(names.cbegin(), names.cend()));
    int inside = 0;
    int outside = 0;
    for (QPDFObjectHandle annotation : reading.annotations()) {
        if (annotation.hasKey("/Dest")) {
            QVERIFY(names.contains(QString::fromStdString(annotation.getKey("/Dest").getStringValue())));
            ++inside;
        } else {
            QCOMPARE(annotation.getKey("/A").getKey("/URI").getStringValue(),
                     std::string("https://example.com/runbook?id=42"));
            ++outside;
        }
    }
    QVERIFY(inside > 5);
    QCOMPARE(outside, 1);
}

void PdfWriterTest::refusesOtherAddresses_data() {
    QTest::addColumn<QString>("href");
    QTest::addColumn<bool>("leads");
    QTest::newRow("https") << QStringLiteral("https://example.com/a?b=c") << true;
    QTest::newRow("mail") << QStringLiteral("mailto:a@example.com") << true;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("relative") << QStringLiteral("../x") << false;
    QTest::newRow("unknown anchor") << QStringLiteral("#nowhere") << false;
    QTest::newRow("anchor") << QStringLiteral("#part") << true;
}

void PdfWriterTest::refusesOtherAddresses() {
    QFETCH(const QString, href);
    QFETCH(const bool, leads);
    MemoryMedia media;
    Run run;
    run.text = QStringLiteral("words");
    run.href = href;
    Report report = reportWith({block(Paragraph{{run}, Paragraph::Role::Body})});
    Reading reading(written(report, media));
    const size_t ofContents = 1;
    QCOMPARE(reading.annotations().size(), ofContents + (leads ? 1 : 0));
}

void PdfWriterTest::readsAsWritten() {
    MemoryMedia media;
    const QString said =
        QString::fromUtf8("office efficient fluffy -> != >= 5x5 Grüße Ελλάδα Привет naïve “quoted” 3 × 4");
    const QByteArray pdf = written(reportWith({paragraph(said)}), media);
    const QString text = textOf(pdf);
    if (text.isNull()) {
        QSKIP("pdftotext is not installed");
    }
    QVERIFY2(text.simplified().contains(said), qPrintable(text));
    QVERIFY(!text.contains(QLatin1Char('\t')));
}

void PdfWriterTest::repeatsTableHeads() {
    MemoryMedia media;
    const QByteArray pdf = written(sampleReport({.events = 200, .charts = 0, .pictures = 0}, media), media);
    const QString text = textOf(pdf, {QStringLiteral("-layout")});
    if (text.isNull()) {
        QSKIP("pdftotext is not installed");
    }
    static const QRegularExpression rows(
        QStringLiteral("\\d\\d:\\d\\d:\\d\\d +(Observation|Alert|Hypothesis|Decision)"));
    int pages = 0;
    for (const QString& page : text.split(QLatin1Char('\f'))) {
        if (page.contains(rows)) {
            QCOMPARE(page.count(QStringLiteral("What happened")), 1);
            ++pages;
        }
    }
    QVERIFY(pages >= 5);
}

void PdfWriterTest::staysWithinTheMeasure_data() {
    QTest::addColumn<QString>("text");
    const QString word = QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitän");
    QTest::newRow("compound") << word.repeated(6);
    QTest::newRow("hash") << QStringLiteral("0123456789abcdef").repeated(40);
    QTest::newRow("address") << QStringLiteral("https://example.com/") + QStringLiteral("a-long-path/").repeated(40);
    QTest::newRow("right to left") << QString::fromUtf8("שלום עולם ").repeated(30);
    QTest::newRow("ideographs") << QString::fromUtf8("障害報告書").repeated(60);
    QTest::newRow("capitals") << QStringLiteral("W").repeated(400);
}

void PdfWriterTest::staysWithinTheMeasure() {
    QFETCH(const QString, text);
    TableBlock table;
    table.columns = {{QStringLiteral("Time"), TableBlock::Align::Left, TableBlock::Role::Time, 0},
                     {text, TableBlock::Align::Left, TableBlock::Role::Text, 1},
                     {QStringLiteral("Badge"), TableBlock::Align::Left, TableBlock::Role::Badge, 0},
                     {QStringLiteral("Number"), TableBlock::Align::Right, TableBlock::Role::Number, 0}};
    table.rows = {{QString(), {runs(text), runs(text), runs(text), runs(text)}, {}, false}};
    FactsBlock facts;
    facts.prominent = true;
    facts.facts = {{text, runs(text), text}, {text, runs(text), text}};
    FactsBlock plainFacts = facts;
    plainFacts.prominent = false;
    ListBlock list;
    list.items = {{{paragraph(text), block(QuoteBlock{{paragraph(text)}})}, std::nullopt}};
    const Report report = reportWith({paragraph(text), block(table), block(facts), block(plainFacts), block(list),
                                      block(CodeBlock{text}), block(DividerBlock{}), block(Heading{2, runs(text), {}}),
                                      block(NoticeBlock{NoticeBlock::Kind::Info, runs(text)})});
    const PdfGeometry geometry = pdfGeometry(PdfOptions::PageSize::A4);
    const PdfContent content = composeReport(report, geometry);
    const std::vector<PdfPlace> places = paginate(content, geometry.body.height());
    int lines = 0;
    for (size_t i = 0; i < content.strips.size(); ++i) {
        const PdfStrip& strip = content.strips[i];
        QVERIFY(places[i].y + strip.height <= geometry.body.height() + 1);
        for (const PdfPiece& piece : strip.pieces) {
            if (const auto* line = std::get_if<PdfTextLine>(&piece.content)) {
                const QRectF area = line->text->lineArea(line->line).translated(piece.area.topLeft());
                QVERIFY2(area.left() >= -1 && area.right() <= geometry.body.width() + pt(1),
                         qPrintable(QStringLiteral("%1 to %2 of %3")
                                        .arg(area.left())
                                        .arg(area.right())
                                        .arg(geometry.body.width())));
                ++lines;
            }
        }
    }
    QVERIFY(lines > 20);
}

void PdfWriterTest::alignsRightToLeft() {
    EmojiPictures emoji;
    const PdfLook look = pdfLook(10, 14, ink::text);
    const PdfText hebrew(runs(QString::fromUtf8("שלום עולם")), look, pt(400), emoji);
    QVERIFY(std::abs(hebrew.lineArea(0).right() - pt(400)) < pt(1));
    const PdfText latin(runs(QStringLiteral("hello")), look, pt(400), emoji);
    QVERIFY(latin.lineArea(0).left() < pt(1));
}

void PdfWriterTest::survivesHostileTexts_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("controls") << QStringLiteral("a\x01\x02\x1b[31m\x7f\u0085b\r\n\tc");
    QTest::newRow("nulls") << QString(5, QChar(0));
    QTest::newRow("lone surrogates") << QString(QChar(0xd800)) + QChar(0xdfff) + QChar(0xd83d);
    QTest::newRow("overrides") << QString::fromUtf8("\u202e\u2066 abc \u202d\u200f \u2069");
    QTest::newRow("combining") << QStringLiteral("Z") + QString::fromUtf8("\u0351\u036b\u0343").repeated(300);
    QTest::newRow("object") << QString(QChar(0xfffc)) + QChar(0xffff) + QChar(0x2028) + QChar(0x2029);
    QTest::newRow("syntax") << QStringLiteral("(((\\)) <<>> %1 %2 /Name [ endstream endobj");
    QTest::newRow("emoji") << QString::fromUtf8("🔥👩‍👩‍👧🇩🇪 1️⃣ 👍🏽");
    QTest::newRow("a megabyte") << QStringLiteral("x").repeated(1'000'000);
    QTest::newRow("a megabyte of words") << QStringLiteral("lorem ipsum ").repeated(87'000);
}

void PdfWriterTest::survivesHostileTexts() {
    QFETCH(const QString, text);
    MemoryMedia media;
    Report report = reportWith({paragraph(text), block(Heading{2, runs(text.left(5000)), {}}), block(CodeBlock{text})});
    report.title = text;
    report.key = text;
    report.kindLine = text;
    report.severity = text;
    report.zoneLine = text;
    report.pageOf = QStringLiteral("%1/%2");
    report.facts.facts = {{text.left(5000), runs(text.left(5000)), text.left(5000)}};
    TableBlock table;
    table.columns = {{text.left(5000), TableBlock::Align::Left, TableBlock::Role::Text, 1},
                     {QStringLiteral("b"), TableBlock::Align::Left, TableBlock::Role::Text, 1}};
    table.rows = {{text, {runs(text), runs(text.left(100))}, {}, false}, {QString(), {}, {}, true}};
    report.parts.first().blocks.append(block(table));
    const QByteArray pdf = written(report, media);
    QVERIFY(!pdf.isEmpty());
    Reading reading(pdf);
    QVERIFY(reading.pageCount() >= 2);
    QVERIFY(reading.root().hasKey("/StructTreeRoot"));
}

void PdfWriterTest::takesPicturesAsTheyAre() {
    MemoryMedia media;
    const Report report = sampleReport({.events = 2, .charts = 0, .pictures = 3}, media);
    QByteArrayList streams;
    Reading reading(written(report, media));
    for (QPDFObjectHandle page : reading.pdf().getAllPages()) {
        QPDFObjectHandle images = page.getKey("/Resources").getKey("/XObject");
        for (const std::string& key : images.getKeys()) {
            QPDFObjectHandle image = images.getKey(key);
            QCOMPARE(image.getDict().getKey("/Width").getIntValueAsInt(), 1600);
            QCOMPARE(image.getDict().getKey("/DecodeParms").getKey("/Predictor").getIntValueAsInt(), 15);
            const auto raw = image.getRawStreamData();
            streams.append(
                QByteArray(reinterpret_cast<const char*>(raw->getBuffer()), static_cast<qsizetype>(raw->getSize())));
        }
    }
    QCOMPARE(streams.size(), 3);
    for (const QByteArray& stream : streams) {
        const bool isThere = std::any_of(media.pictures.cbegin(), media.pictures.cend(), [&](const QByteArray& png) {
            return png.contains(stream.left(4000)); // to the end of the PNG's first chunk
        });
        QVERIFY(isThere);
    }
}

void PdfWriterTest::drawsWhatIsMissing() {
    MemoryMedia media;
    Report report = sampleReport({.events = 2, .charts = 0, .pictures = 2}, media);
    media.pictures.begin().value() = "no picture at all";
    media.pictures.erase(std::next(media.pictures.begin()));
    const QByteArray pdf = written(report, media);
    QVERIFY(!pdf.isEmpty());
    const QString text = textOf(pdf);
    if (!text.isNull()) {
        QCOMPARE(text.count(QStringLiteral("Terminal with log lines")), 2);
    }
}

void PdfWriterTest::reportsFailuresOfMediaAndDevice() {
    class FailingMedia : public MemoryMedia {
    public:
        Result<QByteArray> attachment(const QString&) override { return failure(ErrorCode::Io); }
    };

    FailingMedia failing;
    LineFigures figures;
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const Report report = sampleReport({.events = 1, .charts = 0, .pictures = 1}, failing);
    const Result<> media = writePdf(report, failing, figures, {}, buffer);
    QVERIFY(!media);
    QCOMPARE(media.error().code, ErrorCode::Io);

    class FullDevice : public QIODevice {
    protected:
        qint64 readData(char*, qint64) override { return -1; }

        qint64 writeData(const char*, qint64 size) override {
            m_taken += size;
            return m_taken > 2000 ? -1 : size;
        }

    private:
        qint64 m_taken = 0;
    };

    FullDevice full;
    QVERIFY(full.open(QIODevice::WriteOnly));
    const Result<> device = writePdf(reportWith({paragraph(QStringLiteral("x"))}), failing, figures, {}, full);
    QVERIFY(!device);
    QCOMPARE(device.error().code, ErrorCode::Io);
}

void PdfWriterTest::isTheSameForTheSame() {
    MemoryMedia media;
    const Report report = sampleReport({}, media);
    const QByteArray once = written(report, media);
    QVERIFY(!once.isEmpty());
    QCOMPARE(written(report, media), once);
}

void PdfWriterTest::attachesFiles() {
    MemoryMedia media;
    PdfOptions options;
    options.attachments = {{QStringLiteral("incident.json"), QStringLiteral("application/json"),
                            QStringLiteral("The incident"), QByteArray("{}")}};
    Reading reading(written(reportWith({}), media, options));
    QVERIFY(reading.root().getKey("/Names").hasKey("/EmbeddedFiles"));
    QVERIFY(reading.root().getKey("/Names").hasKey("/Dests"));
}

void PdfWriterTest::growsLinearly() {
    const auto cost = [](int events) {
        MemoryMedia media;
        const Report report = sampleReport({.events = events, .charts = 0, .pictures = 0}, media);
        QElapsedTimer timer;
        timer.start();
        const QByteArray pdf = written(report, media);
        return pdf.isEmpty() ? -1 : timer.nsecsElapsed();
    };
    cost(50); // fonts are loaded
    const qint64 few = cost(400);
    const qint64 many = cost(2000);
    QVERIFY(few > 0);
    QVERIFY2(many < few * 15, qPrintable(QStringLiteral("%1 ns for 400, %2 ns for 2,000").arg(few).arg(many)));
}

QTEST_MAIN(PdfWriterTest)
#include "tst_pdfwriter.moc"
