// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldassignment.h"

#include "isotime.h"
#include "postmortemtemplate.h"

#include <QTest>

using namespace afterword;

namespace {

const Instant now = utcInstant({.year = 2026, .month = 4, .day = 1});

Postmortem fresh() {
    return PostmortemTemplate::load(QStringLiteral("default"))->newPostmortem(now);
}

/// Applies FIELD=VALUE, which must work.
void assign(Postmortem& postmortem, const QString& field, const QString& value) {
    const auto changes = FieldAssignment::changes(postmortem, field, value, now);
    QVERIFY2(changes.has_value(), qPrintable(field + u' ' + (changes ? QString() : changes.error().detail)));
    for (const ValueChange& change : *changes) {
        apply(change, postmortem);
    }
}

ErrorCode refusal(const Postmortem& postmortem, const QString& field, const QString& value) {
    const auto changes = FieldAssignment::changes(postmortem, field, value, now);
    return changes ? ErrorCode::Internal : changes.error().code;
}

} // namespace

class TestFieldAssignment : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void setsTextsSectionsAndZone() {
        Postmortem postmortem = fresh();
        assign(postmortem, QStringLiteral("title"), QStringLiteral("Checkout"));
        assign(postmortem, QStringLiteral("lead"), QStringLiteral("Ana"));
        assign(postmortem, QStringLiteral("zone"), QStringLiteral("europe/berlin"));
        assign(postmortem, QStringLiteral("services"), QStringLiteral("cart, , checkout "));
        assign(postmortem, QStringLiteral("section.trigger"), QStringLiteral("A deploy."));
        QCOMPARE(postmortem.incident.title, QStringLiteral("Checkout"));
        QCOMPARE(postmortem.incident.leadInvestigator, QStringLiteral("Ana"));
        QCOMPARE(postmortem.incident.zone, QStringLiteral("Europe/Berlin"));
        QCOMPARE(postmortem.incident.services, (QStringList{QStringLiteral("cart"), QStringLiteral("checkout")}));
        QCOMPARE(postmortem.sections.at(1).markdown, QStringLiteral("A deploy."));
    }

    void readsMilestonesInTheIncidentsZone() {
        Postmortem postmortem = fresh();
        assign(postmortem, QStringLiteral("zone"), QStringLiteral("Europe/Berlin"));
        assign(postmortem, QStringLiteral("detected"), QStringLiteral("2026-03-01 14:32"));
        QCOMPARE(toIso(postmortem.milestones.constFirst().at), QStringLiteral("2026-03-01T13:32:00Z"));
        assign(postmortem, QStringLiteral("detected"), QStringLiteral("2026-03-01T14:32:00Z"));
        QCOMPARE(postmortem.milestones.size(), 1);
        QCOMPARE(toIso(postmortem.milestones.constFirst().at), QStringLiteral("2026-03-01T14:32:00Z"));
        assign(postmortem, QStringLiteral("detected"), QString());
        QVERIFY(postmortem.milestones.isEmpty());
    }

    void refuses_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no such field") << QStringLiteral("colour") << QStringLiteral("red") << ErrorCode::Usage;
        QTest::newRow("no such section") << QStringLiteral("section.x") << QStringLiteral("y") << ErrorCode::Usage;
        QTest::newRow("no such zone") << QStringLiteral("zone") << QStringLiteral("Mars/Base") << ErrorCode::BadInput;
        QTest::newRow("no such state") << QStringLiteral("state") << QStringLiteral("done") << ErrorCode::BadInput;
        QTest::newRow("no time") << QStringLiteral("detected") << QStringLiteral("soon") << ErrorCode::BadInput;
        QTest::newRow("no such day") << QStringLiteral("detected") << QStringLiteral("2026-02-30T00:00:00Z")
                                     << ErrorCode::BadInput;
        QTest::newRow("gate") << QStringLiteral("state") << QStringLiteral("shared") << ErrorCode::GateRefused;
        QTest::newRow("gate without a reason")
            << QStringLiteral("state") << QStringLiteral("closed: ") << ErrorCode::GateRefused;
        QTest::newRow("reason is for closing only")
            << QStringLiteral("state") << QStringLiteral("shared: hurry") << ErrorCode::GateRefused;
    }

    void refuses() {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(ErrorCode, code);
        QCOMPARE(refusal(fresh(), field, value), code);
    }

    void closesAgainstTheGateOnlyWithAReasonThatIsKept() {
        Postmortem postmortem = fresh();
        assign(postmortem, QStringLiteral("state"), QStringLiteral("closed: duplicate of INC-3"));
        QCOMPARE(postmortem.incident.state, IncidentState::Closed);
        QCOMPARE(postmortem.incident.gateOverride, QStringLiteral("duplicate of INC-3"));
    }

    void gateOpensWhenEverythingIsThere() {
        Postmortem postmortem = fresh();
        assign(postmortem, QStringLiteral("lead"), QStringLiteral("Ana"));
        assign(postmortem, QStringLiteral("impactStart"), QStringLiteral("2026-03-01T14:00:00Z"));
        assign(postmortem, QStringLiteral("detected"), QStringLiteral("2026-03-01T14:05:00Z"));
        assign(postmortem, QStringLiteral("section.impact"), QStringLiteral("Everybody."));
        QCOMPARE(refusal(postmortem, QStringLiteral("state"), QStringLiteral("readyForDebrief")),
                 ErrorCode::GateRefused);
        TimelineEvent event;
        event.id = EventId::create();
        postmortem.events.append(event);
        assign(postmortem, QStringLiteral("state"), QStringLiteral("readyForDebrief"));
        QCOMPARE(postmortem.incident.state, IncidentState::ReadyForDebrief);
    }
};

QTEST_GUILESS_MAIN(TestFieldAssignment)
#include "tst_fieldassignment.moc"
