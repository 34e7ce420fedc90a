// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gate.h"

#include "civiltime.h"

#include <functional>

#include <QTest>

using namespace afterword;

namespace {

const Instant now = utcInstant({.year = 2026, .month = 4, .day = 1});

/// Everything that closing asks for.
Postmortem complete() {
    Postmortem postmortem;
    Incident& incident = postmortem.incident;
    incident.state = IncidentState::Watching;
    incident.leadInvestigator = QStringLiteral("Ana");
    incident.debriefAt = now - days(30);
    incident.watchStartedAt = now - days(15);
    for (const MilestoneKind kind : {MilestoneKind::ImpactStart, MilestoneKind::Detected}) {
        Milestone milestone;
        milestone.kind = kind;
        postmortem.milestones.append(milestone);
    }
    postmortem.events.append(TimelineEvent{});
    Section impact;
    impact.key = QStringLiteral("impact");
    impact.markdown = QStringLiteral("Everybody.");
    postmortem.sections.append(impact);
    Cause root;
    root.id = CauseId::create();
    root.kind = CauseKind::Root;
    root.text = QStringLiteral("no limit");
    postmortem.causes.append(root);
    ActionItem fix;
    fix.type = ActionType::Prevent;
    fix.state = ActionState::Verified;
    fix.proof = QStringLiteral("load test");
    fix.causes = {root.id};
    postmortem.actions.append(fix);
    return postmortem;
}

} // namespace

class TestGate : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void opensWhenEverythingIsThere() {
        QCOMPARE(Gate::missingFor(complete(), IncidentState::Closed, now), QStringList());
    }

    void staysShutForEachMissingThing_data() {
        QTest::addColumn<int>("what");
        const char* names[] = {"lead",       "milestones",   "events",
                               "impact",     "debrief",      "root",
                               "proof",      "not verified", "not a prevent action",
                               "not linked", "watch window", "watch never started"};
        int number = 0;
        for (const char* name : names) {
            QTest::newRow(name) << number++;
        }
    }

    void staysShutForEachMissingThing() {
        QFETCH(int, what);
        Postmortem postmortem = complete();
        const std::function<void()> takeAway[] = {
            [&] { postmortem.incident.leadInvestigator.clear(); },
            [&] { postmortem.milestones.clear(); },
            [&] { postmortem.events.clear(); },
            [&] { postmortem.sections[0].markdown = QStringLiteral(" \n"); },
            [&] { postmortem.incident.debriefAt.reset(); },
            [&] { postmortem.causes.clear(); },
            [&] { postmortem.actions[0].proof.clear(); },
            [&] { postmortem.actions[0].state = ActionState::Done; },
            [&] { postmortem.actions[0].type = ActionType::Detect; },
            [&] { postmortem.actions[0].causes.clear(); },
            [&] { postmortem.incident.watchStartedAt = now - days(13); },
            [&] { postmortem.incident.watchStartedAt.reset(); },
        };
        takeAway[what]();
        QVERIFY(!Gate::missingFor(postmortem, IncidentState::Closed, now).isEmpty());
    }

    void everyRootNeedsItsOwnFix() {
        Postmortem postmortem = complete();
        Cause second = postmortem.causes.constFirst();
        second.id = CauseId::create();
        postmortem.causes.append(second);
        QCOMPARE(Gate::missingFor(postmortem, IncidentState::Closed, now).size(), 1);
    }

    void goingBackIsAlwaysAllowed() {
        Postmortem postmortem;
        postmortem.incident.state = IncidentState::Closed;
        for (const IncidentState state :
             {IncidentState::Investigating, IncidentState::Shared, IncidentState::Reopened}) {
            QVERIFY(Gate::missingFor(postmortem, state, now).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
