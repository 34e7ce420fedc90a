// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtext.h"
#include "originalview.h"
#include "storydocument.h"

#include <QTest>

using namespace afterword;

class TestOriginalView : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void comparesWithWhatItRemembers_data() {
        QTest::addColumn<QString>("timeText");
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("isChanged");
        QTest::newRow("same") << QStringLiteral("2026-03-01 15:00:00") << QStringLiteral("14:00:00") << false;
        QTest::newRow("moved") << QStringLiteral("2026-03-01 15:00:00") << QStringLiteral("14:00:01") << true;
        QTest::newRow("offset") << QStringLiteral("2026-03-01T16:00:00+02:00") << QStringLiteral("14:00:00") << false;
        QTest::newRow("epoch") << QStringLiteral("1772373600") << QStringLiteral("14:00:00") << false;
        QTest::newRow("no year: cannot be said")
            << QStringLiteral("Mar  1 15:00:00") << QStringLiteral("11:00:00") << false;
        QTest::newRow("unreadable") << QStringLiteral("noon") << QStringLiteral("14:00:00") << false;
    }

    void comparesWithWhatItRemembers() {
        QFETCH(QString, timeText);
        QFETCH(QString, at);
        QFETCH(bool, isChanged);
        TimelineEvent event = eventAt(at.toLatin1().constData(), QStringLiteral("p99 high"));
        event.source = EventSource();
        event.source->timeText = timeText;
        event.source->zone = QStringLiteral("Europe/Berlin");
        event.source->raw = timeText + QStringLiteral(" WARN p99  high");
        const auto fields = compareWithSource(event, Zone());
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields[0].isChanged, isChanged);
        QCOMPARE(fields[0].original, QString(timeText + QStringLiteral(" (Europe/Berlin)")));
        QVERIFY(!fields[1].isChanged);
        event.text = QStringLiteral("Latency rose");
        QVERIFY(compareWithSource(event, Zone())[1].isChanged);
        event.source.reset();
        QVERIFY(compareWithSource(event, Zone()).isEmpty());
    }

    void comparesWithTheCandidate() {
        Source source;
        source.id = SourceId::create();
        source.name = QStringLiteral("app.log");
        Candidate candidate;
        candidate.source = source.id;
        candidate.happenedAt = clockTime("14:00:00");
        candidate.text = QStringLiteral("one\ntwo");
        candidate.author = QStringLiteral("ana");
        TimelineEvent event = pickedEvent(candidate, source).event;
        for (const OriginalField& field : compareWithCandidate(event, candidate, source, Zone())) {
            QVERIFY2(!field.isChanged, qPrintable(OriginalView::nameOf(field.field)));
        }
        event.happenedAt = clockTime("14:01:00");
        event.kind = EventKind::Decision;
        event.who = QStringLiteral("ben");
        const auto fields = compareWithCandidate(event, candidate, source, Zone());
        QStringList changed;
        for (const OriginalField& field : fields) {
            if (field.isChanged) {
                changed.append(OriginalView::nameOf(field.field) + u' ' + field.original + u' ' + field.now);
            }
        }
        QCOMPARE(changed, (QStringList{QStringLiteral("Time Sun 1 Mar 2026, 14:00:00 UTC Sun 1 Mar 2026, 14:01:00 UTC"),
                                       QStringLiteral("Kind Observation Decision"), QStringLiteral("Who ana ben")}));
    }

    void everythingHasAWord() {
        const auto all = [](const auto& keys) {
            QStringList words;
            for (const auto& [value, key] : keys) {
                const QString word = EventText::of(value);
                QVERIFY(!word.isEmpty());
                QVERIFY(!words.contains(word));
                words.append(word);
            }
        };
        all(TextKeys<EventKind>::keys);
        all(TextKeys<MilestoneKind>::keys);
        all(TextKeys<TimePrecision>::keys);
        all(TextKeys<Visibility>::keys);
    }
};

QTEST_GUILESS_MAIN(TestOriginalView)
#include "tst_originalview.moc"
