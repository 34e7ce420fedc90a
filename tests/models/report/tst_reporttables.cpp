// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "markdownreader.h"
#include "markdowntext.h"
#include "markdownwriter.h"
#include "reportsamples.h"
#include "tablewriters.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;

namespace {

ReportRequest requestFor(const Postmortem& postmortem, Edition edition = Edition::Internal) {
    ReportRequest request;
    request.postmortem = postmortem;
    request.edition = edition;
    request.zone = Zone::fromName(QStringLiteral("Europe/Berlin")).value();
    request.now = fromIso(u"2026-03-06T12:00:00Z").value();
    return request;
}

QString timelineOf(const ReportRequest& request) {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    return writeTimelineCsv(request, out) ? QString::fromUtf8(out.data()) : QString();
}

/// Knows nothing.
class Nothing final : public MarkdownReferences {
public:
    Target target(QStringView /*scheme*/, const QString& /*id*/) const override { return {}; }

    QList<Block> figure(EvidenceId /*id*/, const QString& /*alt*/) override { return {}; }
};

Run textOf(const QString& text) {
    Run run;
    run.text = text;
    return run;
}

} // namespace

class TestReportTables final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guardsCells_data();
    void guardsCells();
    void writesTheTimeline();
    void writesTheActions();
    void tellsWhenTheDeviceFails();
    void escapesMarkdown_data();
    void escapesMarkdown();
    void marksNoMoreThanItMust();
    void writesMarkdownWithPictures();
    void writesMarkdownThatReadsTheSame();
    void tellsWhereMarkdownCannotBeWritten();
};

void TestReportTables::guardsCells_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const std::pair<const char16_t*, const char16_t*> rows[] = {
        {u"plain", u"plain"},    {u"", u""},
        {u"=1+1", u"\"'=1+1\""}, {u"+49", u"\"'+49\""},
        {u"-3", u"\"'-3\""},     {u"@SUM(A1)", u"\"'@SUM(A1)\""},
        {u"\t=1", u"\"'\t=1\""}, {u"\r=1", u"\"'\r=1\""},
        {u"\n=1", u"\"'\n=1\""}, {u"\uff1d1+1", u"\"'\uff1d1+1\""},
        {u"a=1", u"a=1"},        {u"a,b", u"\"a,b\""},
        {u"a;=1", u"\"a;=1\""},  {u"say \"a\"", u"\"say \"\"a\"\"\""},
        {u"a\nb", u"\"a\nb\""},
    };
    for (const auto& [text, cell] : rows) {
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << QString::fromUtf16(cell);
    }
    QTest::newRow("zero") << QString(QChar(0)) + QStringLiteral("=1") << QStringLiteral("\"'\uFFFD=1\"");
}

void TestReportTables::guardsCells() {
    QFETCH(QString, text);
    QTEST(csvCell(text), "cell");
}

void TestReportTables::writesTheTimeline() {
    MemoryMedia media;
    Postmortem postmortem = samplePostmortem(media);
    postmortem.events[0].text = QStringLiteral("=cmd|' /C calc'!A0");
    const QStringList lines = timelineOf(requestFor(postmortem)).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.first(),
             QStringLiteral("time,localTime,zone,precision,latestAt,endsAt,knownAt,kind,lane,who,text,note,"
                            "starred"));
    QCOMPARE(lines.size(), 1 + 39 + 1); // 40 events, one of them hidden, and the end of the last line
    QCOMPARE(lines[1], QStringLiteral("2026-03-01T14:02:00Z,2026-03-01 15:02:00,Europe/Berlin,exact,,,,change,Platform,"
                                      "deploy-bot,\"'=cmd|' /C calc'!A0\",,false"));
    const QString open = timelineOf(requestFor(postmortem, Edition::Public));
    QVERIFY(!open.contains(u"Maria"));
    QCOMPARE(open.count(QStringLiteral("\r\n")), 1 + 38);
}

void TestReportTables::writesTheActions() {
    MemoryMedia media;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY(writeActionsCsv(requestFor(samplePostmortem(media)), out).has_value());
    const QStringList lines = QString::fromUtf8(out.data()).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 1 + 6 + 1);
    QCOMPARE(lines[1],
             QStringLiteral("Replay bank latency in the load test,prevent,proposed,medium,Jürgen Weiß,2026-03-10,"
                            "PAY-1204,https://tracker.example/browse/PAY-1204,,,"));
}

void TestReportTables::tellsWhenTheDeviceFails() {
    QBuffer closed;
    const Result<> result = writeTimelineCsv(requestFor({}), closed);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Io);
}

void TestReportTables::escapesMarkdown_data() {
    QTest::addColumn<QString>("text");
    for (const char16_t* text :
         {u"a *b* _c_ `d` [e](f) <g> &amp; | ~~h~~ # i \\", u"1. one", u"12) two", u"- three", u"+ four", u"=== five",
          u"# six", u"> seven", u"    eight", u"<img src=x>", u"![a](b)"}) {
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }
}

void TestReportTables::escapesMarkdown() {
    QFETCH(QString, text);
    Run run;
    run.text = text.trimmed();
    Nothing nothing;
    const QList<Block> blocks = MarkdownReader::read(markdownParagraph({run}), nothing);
    QCOMPARE(blocks.size(), 1);
    const auto* paragraph = std::get_if<Paragraph>(&blocks.first().content);
    QVERIFY(paragraph != nullptr);
    QCOMPARE(plainText(paragraph->runs), text.trimmed());
}

/// What stands within a line needs less.
void TestReportTables::marksNoMoreThanItMust() {
    Run link = textOf(QStringLiteral("SHOP-1"));
    link.href = QStringLiteral("https://x.example/a_b?c=1");
    Run odd = textOf(QStringLiteral("odd"));
    odd.href = QStringLiteral("https://x.example/a (b)");
    Run lineBreak;
    lineBreak.lineBreak = true;
    const QString space = QStringLiteral(" ");
    QCOMPARE(markdownOf({textOf(QStringLiteral("1.50 + hit_ratio_percent _x_"))}, space),
             QStringLiteral("1.50 + hit_ratio_percent \\_x\\_"));
    QCOMPARE(markdownOf({link}, space), QStringLiteral("[SHOP-1](https://x.example/a_b?c=1)"));
    QCOMPARE(markdownOf({odd}, space), QStringLiteral("[odd](<https://x.example/a (b)>)"));
    QCOMPARE(markdownParagraph({textOf(QStringLiteral("one")), lineBreak, textOf(QStringLiteral("- two")), lineBreak,
                                textOf(QStringLiteral("3. three"))}),
             QStringLiteral("one  \n\\- two  \n3\\. three"));
}

void TestReportTables::writesMarkdownWithPictures() {
    QTemporaryDir folder;
    MemoryMedia media;
    const Postmortem postmortem = samplePostmortem(media);
    const auto report = buildReport(requestFor(postmortem), media);
    QVERIFY(report.has_value());
    const QString path = folder.filePath(QStringLiteral("checkout (1).md"));
    QVERIFY(writeMarkdown(*report, media, path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.startsWith(u"# Checkout fails"));
    QVERIFY(text.contains(u"\n## Root cause\n"));
    QVERIFY(text.contains(u"](checkout%20%281%29-files/figure-1.png)"));
    QVERIFY(text.contains(u"| **Sunday, 2026-03-01** |"));
    const QDir pictures(folder.filePath(QStringLiteral("checkout (1)-files")));
    QCOMPARE(pictures.entryList(QDir::Files).join(u' '),
             QStringLiteral("figure-1.png figure-2.svg figure-3.svg figure-4.svg figure-5.png"));
    QFile picture(pictures.filePath(QStringLiteral("figure-1.png")));
    QVERIFY(picture.open(QIODevice::ReadOnly));
    QCOMPARE(picture.readAll(), media.attachments.value(postmortem.evidence[2].sha256));
}

/// A line between two thoughts, wherever it stands.
void TestReportTables::writesMarkdownThatReadsTheSame() {
    QTemporaryDir folder;
    MemoryMedia media;
    Report report;
    report.title = QStringLiteral("Title");
    ListBlock list;
    list.items = {{{{Paragraph{{textOf(QStringLiteral("one"))}, {}}}}, std::nullopt},
                  {{{DividerBlock{}}}, std::nullopt}};
    report.parts = {{QStringLiteral("a"),
                     QStringLiteral("Part"),
                     {{Paragraph{{textOf(QStringLiteral("two"))}, {}}}, {DividerBlock{}}, {list}}}};
    const QString path = folder.filePath(QStringLiteral("report.md"));
    QVERIFY(writeMarkdown(report, media, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    Nothing nothing;
    const QList<Block> read = MarkdownReader::read(QString::fromUtf8(file.readAll()), nothing);
    qsizetype dividers = 0;
    bool inList = false;
    for (const Block& block : read) {
        dividers += std::holds_alternative<DividerBlock>(block.content) ? 1 : 0;
        if (const auto* items = std::get_if<ListBlock>(&block.content)) {
            inList = items->items.size() == 2 &&
                     std::holds_alternative<DividerBlock>(items->items.last().blocks.value(0).content);
        }
    }
    QCOMPARE(dividers, 1);
    QVERIFY(inList);
}

void TestReportTables::tellsWhereMarkdownCannotBeWritten() {
    MemoryMedia media;
    const auto report = buildReport(requestFor({}), media);
    const Result<> result = writeMarkdown(*report, media, QStringLiteral("/nowhere/at/all/report.md"));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestReportTables)

#include "tst_reporttables.moc"
