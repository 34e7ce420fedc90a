// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"
#include "markdownreader.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace afterword;

namespace {

/// Knows one event and one picture.
class TwoReferences final : public MarkdownReferences {
public:
    static inline const QString known = QStringLiteral("11111111-2222-4333-8444-555555555555");

    Target target(QStringView scheme, const QString& id) const override {
        return id == known ? Target{scheme + QStringLiteral("-1"), QStringLiteral("Event 1")} : Target();
    }

    QList<Block> figure(EvidenceId id, const QString& alt) override {
        if (id.toString() != known) {
            return {};
        }
        PictureBlock picture;
        picture.alt = alt;
        return {{picture}};
    }
};

/// The blocks in one line, marked so that a test can read them.
QString shape(const Runs& runs) {
    QString text;
    for (const Run& run : runs) {
        QString part = run.lineBreak ? QStringLiteral("|") : run.text;
        part = run.code ? QString(u'`' + part + u'`') : part;
        part = run.strong ? QString(u'*' + part + u'*') : part;
        part = run.emphasis ? QString(u'_' + part + u'_') : part;
        part = run.strike ? QString(u'~' + part + u'~') : part;
        text += run.href.isEmpty() ? part : QString(u'{' + part + u'@' + run.href + u'}');
    }
    return text;
}

QString shape(const QList<Block>& blocks);

QString shape(const Block& block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
        return QString(u'p' + shape(paragraph->runs));
    }
    if (const auto* heading = std::get_if<Heading>(&block.content)) {
        return QString(u'h' + QString::number(heading->level) + shape(heading->runs));
    }
    if (const auto* code = std::get_if<CodeBlock>(&block.content)) {
        return QString(u'c' + code->text);
    }
    if (const auto* quote = std::get_if<QuoteBlock>(&block.content)) {
        return QString(u'q' + shape(quote->blocks));
    }
    if (const auto* picture = std::get_if<PictureBlock>(&block.content)) {
        return QString(QStringLiteral("picture ") + picture->alt);
    }
    if (const auto* list = std::get_if<ListBlock>(&block.content)) {
        QStringList items;
        for (const ListBlock::Item& item : list->items) {
            const QString mark =
                item.checked ? (*item.checked ? QStringLiteral("x ") : QStringLiteral("o ")) : QString();
            items.append(mark + shape(item.blocks));
        }
        return (list->ordered ? QString::number(list->start) : QStringLiteral("-")) + u'(' + items.join(u'/') + u')';
    }
    if (std::holds_alternative<DividerBlock>(block.content)) {
        return QStringLiteral("---");
    }
    const auto& table = std::get<TableBlock>(block.content);
    QStringList lines;
    QStringList titles;
    for (const TableBlock::Column& column : table.columns) {
        titles.append(column.title);
    }
    lines.append(titles.join(u'|'));
    for (const TableBlock::Row& row : table.rows) {
        QStringList cells;
        for (const Runs& cell : row.cells) {
            cells.append(shape(cell));
        }
        lines.append(cells.join(u'|'));
    }
    return QString(u't' + lines.join(u'/'));
}

QString shape(const QList<Block>& blocks) {
    QStringList parts;
    for (const Block& block : blocks) {
        parts.append(shape(block));
    }
    return parts.join(u'\n');
}

QString read(const QString& markdown) {
    TwoReferences references;
    return shape(MarkdownReader::read(markdown, references));
}

} // namespace

class TestMarkdownReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void namesPictures();
    void allowsAddresses_data();
    void allowsAddresses();
    void boundsDepth();
    void losesNoWordOfRealPostmortems();
};

void TestMarkdownReader::reads_data() {
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char16_t* markdown, const char16_t* expected) {
        QTest::newRow(name) << QString::fromUtf16(markdown) << QString::fromUtf16(expected);
    };
    row("empty", u" \n ", u"");
    row("rule", u"one\n\n***\n\ntwo", u"pone\n---\nptwo");
    row("rule alone", u"- - -", u"---");
    row("rule in a list", u"- one\n- ***", u"-(pone/---)");
    row("rule in a quote", u"> one\n>\n> ---\n> two", u"qpone\n---\nptwo");
    row("angle brackets", u"Latency went <5ms and a<b and c>d", u"pLatency went <5ms and a<b and c>d");
    row("html block", u"<img src=x onerror=alert(1)> stays", u"p<img src=x onerror=alert(1)> stays");
    row("html comment", u"a <!-- b --> c", u"pa <!-- b --> c");
    row("html tags", u"<script>\nalert(1)\n</script>", u"p<script> alert(1) </script>");
    row("looks", u"a **b** _c_ ~~d~~ `e`", u"pa *b* _c_ ~d~ `e`");
    row("hard break", u"a  \nb\\\nc", u"pa|b|c");
    row("entities", u"&amp; &lt; &#65; &#x1F600; &unknown; &#0; &#xD800;", u"p& < A 😀 &unknown; \uFFFD \uFFFD");
    row("levels begin at 2", u"# a\n## b\n#### c", u"h2a\nh3b\nh4c");
    row("levels have no gaps", u"### a\n###### b\n### c", u"h2a\nh3b\nh2c");
    row("deep levels stay at 4", u"# a\n## b\n### c\n#### d", u"h2a\nh3b\nh4c\nh4d");
    row("nested lists", u"- a\n  1. b\n  2. c\n- d", u"-(pa\n1(pb/pc)/pd)");
    row("list start", u"7. a\n8. b", u"7(pa/pb)");
    row("tasks", u"- [x] a\n- [ ] b\n- c", u"-(x pa/o pb/pc)");
    row("loose list", u"- a\n\n  b\n- c", u"-(pa\npb/pc)");
    row("quote", u"> a\n> > b", u"qpa\nqpb");
    row("code", u"```sh\na <b>\n  c\n```", u"ca <b>\n  c");
    row("indented code", u"    a\n    b", u"ca\nb");
    row("table", u"| a | b |\n|---|--:|\n| `c` | d |\n| e |", u"ta|b/`c`|d/e|");
    row("link", u"[a](https://x.example/?a=1&b=2)", u"p{a@https://x.example/?a=1&b=2}");
    row("autolink", u"see https://x.example/a_b_c now", u"psee {https://x.example/a_b_c@https://x.example/a_b_c} now");
    row("mail", u"ana@x.example", u"p{ana@x.example@mailto:ana@x.example}");
    row("script address", u"[a](javascript:alert(1))", u"pa (javascript:alert(1))");
    row("mixed case script", u"[a](JaVaScRiPt:alert(1))", u"pa (JaVaScRiPt:alert(1))");
    row("data address", u"[a](data:text/html,x)", u"pa (data:text/html,x)");
    row("file address", u"[a](file:///etc/passwd)", u"pa (file:///etc/passwd)");
    row("relative address", u"[a](b/c)", u"pa (b/c)");
    row("link title", u"[a](https://x.example \"t\")", u"p{a@https://x.example} (t)");
    row("known reference", u"[a](event:11111111-2222-4333-8444-555555555555)", u"p{a@#event-1}");
    row("empty reference", u"[](event:11111111-2222-4333-8444-555555555555)", u"p{Event 1@#event-1}");
    row("empty reference behind words", u"at [](event:11111111-2222-4333-8444-555555555555).",
        u"pat {Event 1@#event-1}.");
    row("empty link behind words", u"at [](https://example.com).", u"pat {https://example.com@https://example.com}.");
    row("unknown reference", u"[a](event:00000000-0000-4000-8000-000000000000)", u"pa");
    row("picture", u"a ![b](evidence:11111111-2222-4333-8444-555555555555) c", u"pa \npicture b\np c");
    row("picture in a table", u"|a|b|\n|---|---|\n|![c](evidence:11111111-2222-4333-8444-555555555555)|d|",
        u"ta|b/{c@#evidence-1}|d");
    row("unknown picture", u"![b](evidence:00000000-0000-4000-8000-000000000000)", u"pb");
    row("foreign picture", u"![b](https://x.example/p.png)", u"p{b@https://x.example/p.png}");
    row("local picture", u"![b](file:///etc/passwd)", u"pb (file:///etc/passwd)");
    row("stray definition", u"[Maria]: restarted\n[Ana]: agreed", u"p[Maria]: restarted [Ana]: agreed");
    row("used definition", u"[a]\n\n[a]: https://x.example", u"p{a@https://x.example}");
    row("definition in code", u"```\n[a]: b\n```", u"c[a]: b");
    row("zero character", u"a\u0000b", u"pa");
}

void TestMarkdownReader::reads() {
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(read(markdown), expected);
}

void TestMarkdownReader::namesPictures() {
    const QString text =
        QStringLiteral("![a](evidence:%1) `![b](evidence:%1)` ![c](evidence:bad)").arg(TwoReferences::known);
    const QList<EvidenceId> found = MarkdownReader::picturesIn(text);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].toString(), TwoReferences::known);
    QVERIFY(found[1].isNull());
}

void TestMarkdownReader::allowsAddresses_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    const std::pair<const char*, bool> rows[] = {{"https://x.example", true},
                                                 {"HTTP://x.example", true},
                                                 {"mailto:a@x.example", true},
                                                 {"javascript:alert(1)", false},
                                                 {"java\tscript:alert(1)", false},
                                                 {" https://x.example", false},
                                                 {"https:", false},
                                                 {"//x.example", false},
                                                 {"vbscript:x", false},
                                                 {"data:image/svg+xml,x", false},
                                                 {"", false},
                                                 {"https://x.example/a b", false}};
    for (const auto& [address, allowed] : rows) {
        QTest::newRow(address) << QString::fromLatin1(address) << allowed;
    }
}

void TestMarkdownReader::allowsAddresses() {
    QFETCH(QString, address);
    QTEST(MarkdownReader::isAllowedAddress(address), "allowed");
}

void TestMarkdownReader::boundsDepth() {
    TwoReferences references;
    const QString deep = QString(2000, u'>') + QStringLiteral(" text");
    int depth = 0;
    QList<Block> blocks = MarkdownReader::read(deep, references);
    while (!blocks.isEmpty() && std::holds_alternative<QuoteBlock>(blocks.first().content)) {
        blocks = QList<Block>(std::get<QuoteBlock>(blocks.first().content).blocks);
        ++depth;
    }
    QVERIFY(depth <= 24);
    QCOMPARE(shape(blocks), QStringLiteral("ptext"));
}

void TestMarkdownReader::losesNoWordOfRealPostmortems() {
    const QString folder = corpusFolder();
    if (folder.isEmpty()) {
        QSKIP("The folder of real inputs is not here.");
    }
    QDirIterator files(folder + QStringLiteral("/postmortems"), {QStringLiteral("*.md")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        const QString shown = read(source);
        static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]{4,}"),
                                             QRegularExpression::UseUnicodePropertiesOption);
        // Language names of code, addresses of links that lead on and names of definitions are not text.
        QString text = source;
        text.remove(QRegularExpression(QStringLiteral("^\\s*(```|~~~).*$"), QRegularExpression::MultilineOption));
        text.remove(
            QRegularExpression(QStringLiteral("^\\[[^\\]]+\\]: *\\S+.*$"), QRegularExpression::MultilineOption));
        text.remove(QRegularExpression(QStringLiteral("\\]\\[[^\\]]*\\]")));
        text.remove(QRegularExpression(QStringLiteral("&[a-z]+;")));
        auto words = word.globalMatch(text);
        while (words.hasNext()) {
            const QString expected = words.next().captured();
            QVERIFY2(shown.contains(expected), qPrintable(file.fileName() + QStringLiteral(": ") + expected));
        }
        ++count;
    }
    QVERIFY(count > 10);
}

QTEST_GUILESS_MAIN(TestMarkdownReader)

#include "tst_markdownreader.moc"
