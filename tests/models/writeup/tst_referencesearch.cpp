// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "referencenames.h"
#include "referencesearch.h"
#include "writtenincident.h"

#include <QTest>

using namespace afterword;

class TestReferenceSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void finds_data() {
        QTest::addColumn<QChar>("trigger");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char* name, char16_t trigger, QStringView typed, const QStringList& texts) {
            QTest::newRow(name) << QChar(trigger) << typed.toString() << texts;
        };
        const auto text = [](QStringView view) {
            return view.toString();
        };
        row("people", u'@', u"", {text(u"Ines Calvo"), text(u"Priya Nair"), text(u"Tomasz Wrona")});
        row("a person", u'@', u"wro", {text(u"Tomasz Wrona")});
        row("systems are nobody", u'@', u"bot", {});
        row("milestones and events by time", u'#', u"09:11", {text(u"Detected"), text(u"Checkout errors above 5 %")});
        row("words that begin come first", u'#', u"re",
            {text(u"Resolved"), text(u"Cache node 4 replaced"), text(u"One request per title goes to the database"),
             text(u"Warm up caches before traffic"), text(u"Nothing limits retries")});
        row("several words", u'#', u"node cache", {text(u"Cache node 4 replaced")});
        row("actions", u'#', u"action warm", {text(u"Warm up caches before traffic")});
        row("evidence by caption", u'!', u"31", {text(u"Checkout page as customers saw it")});
        row("nothing", u'!', u"zebra", {});
        row("no trigger", u'/', u"", {});
    }

    void finds() {
        QFETCH(QChar, trigger);
        QFETCH(QString, typed);
        QFETCH(QStringList, texts);
        QStringList found;
        const auto proposals = ReferenceSearch::find(WrittenIncident::make(), trigger, typed, Zone(), 50);
        for (const ReferenceSearch::Proposal& proposal : proposals) {
            found.append(proposal.text);
        }
        std::sort(found.begin(), found.end());
        std::sort(texts.begin(), texts.end());
        QCOMPARE(found, texts);
    }

    void limitAndOrder() {
        const auto proposals = ReferenceSearch::find(WrittenIncident::make(), u'#', QStringLiteral("o"), Zone(), 2);
        QCOMPARE(proposals.size(), 2);
        QCOMPARE(proposals[0].text, QStringLiteral("One request per title goes to the database"));
        QVERIFY(ReferenceSearch::find({}, u'#', {}, Zone(), 10).isEmpty());
    }

    void namesFollowTheThing() {
        Postmortem postmortem = WrittenIncident::make();
        const TextReference alert{ReferenceKind::Event, QString::fromUtf16(WrittenIncident::alert), {}, false};
        const Zone berlin = *Zone::fromName(QStringLiteral("Europe/Berlin"));
        QCOMPARE(ReferenceNames(postmortem, Zone()).of(alert).text,
                 QStringLiteral("09:11:02 Checkout errors above 5 %"));
        QCOMPARE(ReferenceNames(postmortem, berlin).of(alert).text,
                 QStringLiteral("11:11:02 Checkout errors above 5 %"));
        postmortem.events[0].happenedAt = postmortem.events[0].happenedAt - days(1);
        QCOMPARE(ReferenceNames(postmortem, Zone()).of(alert).text,
                 QStringLiteral("2026-09-17 09:11:02 Checkout errors above 5 %"));
        postmortem.events.clear();
        QVERIFY(ReferenceNames(postmortem, Zone()).of(alert).isDeleted);
    }

    void namesOfTheRest_data() {
        QTest::addColumn<ReferenceKind>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isDeleted");
        const auto row = [](const char* name, ReferenceKind kind, QStringView id, QStringView text, bool isDeleted) {
            QTest::newRow(name) << kind << id.toString() << text.toString() << isDeleted;
        };
        row("milestone", ReferenceKind::Milestone, u"detected", u"09:11:02 Detected", false);
        row("milestone not set", ReferenceKind::Milestone, u"mitigated", u"Milestone not set: Mitigated", true);
        row("no milestone", ReferenceKind::Milestone, u"lunch", u"Unknown milestone", true);
        row("evidence", ReferenceKind::Evidence, WrittenIncident::chart, u"Database connections", false);
        row("action", ReferenceKind::Action, WrittenIncident::action, u"Warm up caches before traffic", false);
        row("cause", ReferenceKind::Cause, WrittenIncident::cause, u"Nothing limits retries", false);
        row("no id", ReferenceKind::Evidence, u"rubbish", u"Deleted evidence", true);
        row("null id", ReferenceKind::Action, u"00000000-0000-0000-0000-000000000000", u"Deleted action", true);
        row("cause of nobody", ReferenceKind::Cause, WrittenIncident::action, u"Deleted cause", true);
    }

    void namesOfTheRest() {
        QFETCH(ReferenceKind, kind);
        QFETCH(QString, id);
        QFETCH(QString, name);
        QFETCH(bool, isDeleted);
        const Postmortem postmortem = WrittenIncident::make();
        const auto found = ReferenceNames(postmortem, Zone()).of({kind, id, {}, false});
        QCOMPARE(found.text, name);
        QCOMPARE(found.isDeleted, isDeleted);
    }

    void longNamesAreCut() {
        Postmortem postmortem = WrittenIncident::make();
        postmortem.events[0].text = QStringLiteral("word ").repeated(40) + u'\n';
        const TextReference reference{ReferenceKind::Event, QString::fromUtf16(WrittenIncident::deploy), {}, false};
        const QString name = ReferenceNames(postmortem, Zone()).of(reference).text;
        QVERIFY(name.size() <= 61);
        QVERIFY(name.endsWith(QStringLiteral("word…")));
    }
};

QTEST_GUILESS_MAIN(TestReferenceSearch)
#include "tst_referencesearch.moc"
