// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textreferences.h"

#include <QTest>

using namespace afterword;

namespace {

const QString id = QStringLiteral("11111111-0000-4000-8000-000000000001");

QString with(const QString& text) {
    return QString(text).replace(QStringLiteral("ID"), id);
}

} // namespace

class TestTextReferences : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void finds_data() {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* name, const QString& markdown, const QStringList& found) {
            QTest::newRow(name) << with(markdown) << found;
        };
        const QString live = QStringLiteral("[](event:ID)");
        row("none", QStringLiteral("plain [words](https://example.com) ![p](x.png)"), {});
        row("empty", {}, {});
        row("live", QStringLiteral("at [](event:ID), then"), {with(live)});
        row("words", QStringLiteral("[the deploy](event:ID)"), {with(QStringLiteral("[the deploy](event:ID)"))});
        row("figure", QStringLiteral("![](evidence:ID)"), {with(QStringLiteral("![](evidence:ID)"))});
        row("milestone", QStringLiteral("[](milestone:detected)"), {QStringLiteral("[](milestone:detected)")});
        row("two in a row", live + live, {with(live), with(live)});
        row("span of code", QStringLiteral("`[](event:ID)` [](event:ID)"), {with(live)});
        row("longer span", QStringLiteral("`` a ` [](event:ID) `` [](event:ID)"), {with(live)});
        row("open backtick", QStringLiteral("a ` b [](event:ID)"), {with(live)});
        row("backtick of another paragraph", QStringLiteral("a ` b\n\n[](event:ID) `"), {with(live)});
        row("fence", QStringLiteral("```\n[](event:ID)\n```\n[](event:ID)"), {with(live)});
        row("open fence", QStringLiteral("~~~\n[](event:ID)"), {});
        row("escaped", QStringLiteral("\\[](event:ID)"), {});
        row("unknown scheme", QStringLiteral("[](file:ID)"), {});
        row("brackets in words", QStringLiteral("[a [](event:ID)"), {with(live)});
        row("over lines", QStringLiteral("[a\nb](event:ID)"), {});
        row("markup in the id", QStringLiteral("[](event:<b>)"), {});
    }

    void finds() {
        QFETCH(QString, markdown);
        QFETCH(QStringList, found);
        QStringList texts;
        const QList<PlacedReference> references = referencesIn(markdown);
        for (const PlacedReference& placed : references) {
            texts.append(placed.reference.toMarkdown());
            QCOMPARE(markdown.sliced(placed.position, placed.length), placed.reference.toMarkdown());
        }
        QCOMPARE(texts, found);
    }

    void folds() {
        const QString markdown = with(QStringLiteral("a [](event:ID) b ![alt](evidence:ID) [words](event:ID)."));
        const FoldedText folded = FoldedText::fold(markdown);
        QCOMPARE(folded.text, with(QStringLiteral("a \ufffc b \ufffc [words](event:ID).")));
        QCOMPARE(folded.unfolded(), markdown);
        QCOMPARE(folded.references.size(), 2);
        QCOMPARE(folded.references[1].reference.words, QStringLiteral("alt"));
        QCOMPARE(folded.folded(0), 0);
        QCOMPARE(folded.folded(2), 2);
        QCOMPARE(folded.folded(10), 2); // within the first
        QCOMPARE(folded.folded(markdown.indexOf(u" b ")), 3);
        QCOMPARE(folded.folded(markdown.indexOf(u"![") + 3), 6);
        QCOMPARE(folded.folded(markdown.indexOf(u"words")), folded.text.indexOf(u"words"));
        QCOMPARE(folded.folded(markdown.size()), folded.text.size());
    }
};

QTEST_GUILESS_MAIN(TestTextReferences)
#include "tst_textreferences.moc"
