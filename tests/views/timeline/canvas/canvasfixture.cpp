// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasfixture.h"

#include <QTest>

namespace afterword {

CanvasFixture::CanvasFixture()
    : settings(folder.filePath(QStringLiteral("settings.ini")))
    , appearance(settings)
    , canvas(appearance, axis, selection) {
    appearance.setWish(Appearance::Wish::Light);
}

void CanvasFixture::show(QSize size, const CanvasContent& content) {
    canvas.resize(size);
    canvas.setContent(content);
    canvas.showIncident();
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
}

QPoint CanvasFixture::middleOf(QUuid id) const {
    return canvas.rectOf(id).center();
}

CanvasContent checkoutIncident() {
    CanvasContent content;
    content.lanes = {{QStringLiteral("Decisions"), 3},
                     {QStringLiteral("Deploys"), 0},
                     {QStringLiteral("Alerts"), 1},
                     {QStringLiteral("Slack #inc-checkout"), 4},
                     {QStringLiteral("Customers"), 2}};
    content.events = {
        eventOn("Deploys", "13:58:12", "Release 2026.3.12 to all regions", "14:04:40"),
        eventOn("Alerts", "14:03:05", "Error rate of checkout above 2 %"),
        eventOn("Alerts", "14:05:31", "p99 of checkout-api above 1.5 s"),
        eventOn("Alerts", "14:06:02", "Queue payments-out growing"),
        eventOn("Slack #inc-checkout", "14:07:10", "ana: looking at it, seems to be the new pool size"),
        eventOn("Customers", "14:08:00", "First complaint: order placed twice"),
        eventOn("Decisions", "14:12:20", "Roll back instead of a fix forward"),
        eventOn("Deploys", "14:13:05", "Rollback started", "14:31:40"),
        eventOn("Deploys", "14:22:00", "Canary healthy"),
        eventOn("Decisions", "14:34:00", "Keep the old pool size until the debrief"),
        eventOn("Alerts", "14:36:45", "Error rate back to normal"),
        eventOn("Customers", "14:21:00", "Support answers with a notice", "14:44:00"),
        eventOn("Customers", "14:52:00", "Refunds sent"),
        eventOn("Slack #inc-checkout", "14:38:00", "ben: graphs look good again"),
        eventOn("Slack #inc-checkout", "14:58:00", "ana: closing, debrief on Thursday"),
    };
    content.events[6].starred = true;
    content.events[6].attachments = 2;
    content.events[6].kind = EventKind::Decision;
    content.events[6].who = QStringLiteral("ana");
    content.events[1].starred = true;
    content.events[1].kind = EventKind::Alert;
    content.events[5].precision = TimePrecision::About;
    content.events[11].precision = TimePrecision::Between;
    content.events[11].latest = content.events[11].to;
    content.events[12].visibility = Visibility::Hidden;
    for (int i = 0; i < 23; ++i) {
        CanvasEvent event = eventOn("Slack #inc-checkout", "14:15:00", "ben: another look at the graphs");
        event.from = event.from + seconds(i * 14);
        content.events.append(event);
    }
    for (int i = 0; i < 7; ++i) {
        CanvasEvent event = eventOn("Alerts", "14:16:00", "Pod restarted");
        event.from = event.from + seconds(i * 2);
        content.events.append(event);
    }
    content.milestones = {{QUuid::createUuid(), MilestoneKind::Started, timeOf("13:58:12")},
                          {QUuid::createUuid(), MilestoneKind::Detected, timeOf("14:03:05")},
                          {QUuid::createUuid(), MilestoneKind::Declared, timeOf("14:09:00")},
                          {QUuid::createUuid(), MilestoneKind::Mitigated, timeOf("14:31:40")},
                          {QUuid::createUuid(), MilestoneKind::Resolved, timeOf("14:46:00")}};
    content.windows = {
        {QUuid::createUuid(), timeOf("14:01:00"), timeOf("14:36:45"), QStringLiteral("Impact: checkout, EU and US")},
        {QUuid::createUuid(), timeOf("14:06:00"), timeOf("14:24:00"), QStringLiteral("Impact: refunds")}};
    return content;
}

} // namespace afterword
