// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "completeness.h"
#include "textsearch.h"
#include "wordcount.h"
#include "writtenincident.h"

#include <QTest>

using namespace afterword;

/// Counting, finding, and what is still to be written.
class TestWrittenWords : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void counts_data() {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<int>("words");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("marks alone") << QStringLiteral("## - ** > ``` | --- |") << 0;
        QTest::newRow("sentence") << QStringLiteral("The *cache* was **cold**, wasn't it?") << 6;
        QTest::newRow("joined") << QStringLiteral("re-read 1,204 rows at 14:02 of 4.12 and/or") << 8;
        QTest::newRow("end of sentence") << QStringLiteral("Failed. Then -- nothing...") << 3;
        QTest::newRow("link") << QStringLiteral("see [the runbook](https://example.com/a/b?c=d)") << 3;
        QTest::newRow("live reference") << QStringLiteral("at [](milestone:detected) we saw") << 4;
        QTest::newRow("figure") << QStringLiteral("![](evidence:22222222-0000-4000-8000-000000000001)") << 0;
        QTest::newRow("less than") << QStringLiteral("Latency went <5ms and a<b") << 6;
        QTest::newRow("Japanese") << QStringLiteral("障害 は 10 分") << 5;
        QTest::newRow("Arabic") << QStringLiteral("تعطلت الخدمة") << 2;
        QTest::newRow("emoji") << QStringLiteral("deployed 🎈 again") << 3;
    }

    void counts() {
        QFETCH(QString, markdown);
        QFETCH(int, words);
        QCOMPARE(wordsIn(markdown), words);
    }

    void findsInOrder() {
        const Postmortem postmortem = WrittenIncident::make();
        const QList<TextMatch> matches = findInWriteUp(postmortem, QStringLiteral("PAGES"));
        QCOMPARE(matches.size(), 2);
        QVERIFY(matches[0].section.isNull());
        QCOMPARE(matches[1].section, postmortem.sections[0].id);
        QCOMPARE(matches[1].position, 0);
        QCOMPARE(matches[1].length, 5);
    }

    void findsNoIds_data() {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("count");
        QTest::newRow("scheme") << QStringLiteral("evidence") << 0;
        QTest::newRow("id") << QStringLiteral("8000-0000") << 0;
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("brackets") << QStringLiteral("](") << 0;
        QTest::newRow("marks are text") << QStringLiteral("**slow**") << 1;
    }

    void findsNoIds() {
        QFETCH(QString, wanted);
        QFETCH(int, count);
        QCOMPARE(findInWriteUp(WrittenIncident::make(), wanted).size(), count);
    }

    void findsWordsOfReferences() {
        Postmortem postmortem = WrittenIncident::make();
        postmortem.sections[0].markdown =
            QStringLiteral("[the event](event:%1)").arg(QString::fromUtf16(WrittenIncident::alert));
        const QList<TextMatch> matches = findInWriteUp(postmortem, QStringLiteral("event"));
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches[0].position, 5);
    }

    void emptySections() {
        Postmortem postmortem = WrittenIncident::make();
        // The timeline has no text, but the report fills it.
        QCOMPARE(Completeness::emptySections(postmortem), (QList<SectionId>{postmortem.sections[3].id}));
        QVERIFY(!Completeness::addedByReport(postmortem, postmortem.sections[2]).isEmpty());
        QVERIFY(Completeness::addedByReport(postmortem, postmortem.sections[3]).isEmpty());
        postmortem.events.clear();
        postmortem.milestones.clear();
        postmortem.sections[3].markdown = QStringLiteral(" \n\t");
        QCOMPARE(Completeness::emptySections(postmortem).size(), 2);
    }

    void facts() {
        Incident incident = WrittenIncident::make().incident;
        QCOMPARE(Completeness::missingFacts(incident), (QStringList{QStringLiteral("note-taker")}));
        QVERIFY(Completeness::leadAlsoFacilitates(incident));
        incident.facilitator = QStringLiteral(" ines  calvo");
        QVERIFY(Completeness::leadAlsoFacilitates(incident));
        incident.facilitator = QStringLiteral("Kenji Mori");
        QVERIFY(!Completeness::leadAlsoFacilitates(incident));
        QVERIFY(!Completeness::leadAlsoFacilitates({}));
    }
};

QTEST_GUILESS_MAIN(TestWrittenWords)
#include "tst_writtenwords.moc"
