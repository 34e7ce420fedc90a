// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspectorfixture.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTest>

namespace afterword {

Instant at(const char* time) {
    return fromIso(QStringLiteral("2026-03-12T%1Z").arg(QLatin1String(time))).value();
}

InspectorFixture::InspectorFixture(const Postmortem& postmortem, Appearance::Wish wish, int textSize)
    : settings(folder.filePath(QStringLiteral("settings.ini")))
    , appearance(settings)
    , memory(postmortem)
    , document(memory.document)
    , surroundings{appearance, commands, dialogs, notices, settings, selection, axis, memory.clock}
    , model(document)
    , elsewhere(nullptr)
    , panel(nullptr) {
    appearance.setWish(wish);
    appearance.setTextSize(textSize);
    memory.clock.time = at("18:00:00");
    axis.setRange(at("13:30:00"), at("15:30:00"));
    model.setZones(axis.zone());
    // Made in the type that was set.
    window = std::make_unique<QWidget>();
    panel = new InspectorPanel(document, model, surroundings, window.get());
    auto* row = new QHBoxLayout(window.get());
    row->setContentsMargins(0, 0, 0, 0);
    elsewhere = new QLineEdit(window.get());
    row->addWidget(panel);
    row->addWidget(elsewhere);
    elsewhere->setFixedWidth(40);
}

void InspectorFixture::show(QSize size) {
    window->resize(size + QSize(46, 0));
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

const TimelineEvent& InspectorFixture::event(EventId id) const {
    return *document.find<TimelineEvent>(id);
}

void InspectorFixture::select(const QList<EventId>& ids) {
    QList<QUuid> uuids;
    for (const EventId& id : ids) {
        uuids.append(id.uuid());
    }
    selection.select(uuids);
}

QString InspectorFixture::message(const char* name) const {
    return find(name)->findChild<QLabel*>(QStringLiteral("message"))->text();
}

namespace {

TimelineEvent event(const char* time, EventKind kind, const char* lane, const char* text, const char* who = "") {
    TimelineEvent event;
    event.id = EventId::create();
    event.happenedAt = at(time);
    event.kind = kind;
    event.lane = QString::fromUtf8(lane);
    event.text = QString::fromUtf8(text);
    event.who = QString::fromUtf8(who);
    return event;
}

Milestone milestone(MilestoneKind kind, const char* time) {
    Milestone milestone;
    milestone.id = MilestoneId::create();
    milestone.kind = kind;
    milestone.at = at(time);
    return milestone;
}

} // namespace

Postmortem checkoutIncident() {
    Postmortem postmortem;
    postmortem.incident.id = IncidentId::create();
    postmortem.incident.title = QStringLiteral("Checkout latency");
    Source slack;
    slack.id = SourceId::create();
    slack.name = QStringLiteral("#inc-checkout");
    slack.format = QStringLiteral("slack");
    Source log;
    log.id = SourceId::create();
    log.name = QStringLiteral("db-primary.log");
    log.format = QStringLiteral("log");
    log.offsetUs = minutes(7).us;
    postmortem.sources = {slack, log};
    const QStringList lanes{QStringLiteral("Deploys"),   QStringLiteral("Alerts"),   QStringLiteral("Slack"),
                            QStringLiteral("Customers"), QStringLiteral("Database"), QStringLiteral("Unused")};
    for (int i = 0; i < lanes.size(); ++i) {
        postmortem.lanes.append({LaneId::create(), lanes[i], i, i});
    }
    Evidence chart;
    chart.id = EvidenceId::create();
    chart.kind = EvidenceKind::Chart;
    chart.title = QStringLiteral("p99 of checkout-api, 13:30 to 15:00");
    Evidence picture;
    picture.id = EvidenceId::create();
    picture.kind = EvidenceKind::Image;
    picture.title = QStringLiteral("Dashboard at 14:05");
    postmortem.evidence = {chart, picture};
    postmortem.events = {
        event("13:58:12", EventKind::Change, "Deploys", "Release 2026.3.12 to all regions", "deploybot"),
        event("14:03:05", EventKind::Alert, "Alerts", "Error rate of checkout above 2 %"),
        event("14:07:10", EventKind::Communication, "Slack", "looking at it, seems to be the new pool size", "ana"),
        event("14:08:00", EventKind::CustomerReport, "Customers", "First complaint: order placed twice"),
        event("14:12:20", EventKind::Decision, "Slack", "Roll back instead of a fix forward", "ana"),
        event("14:13:05", EventKind::Action, "Deploys", "Rollback started", "ben"),
        event("14:36:45", EventKind::Alert, "Alerts", "Error rate back to normal"),
    };
    TimelineEvent& said = postmortem.events[2];
    said.source = EventSource{slack.id,
                              12,
                              slack.name,
                              slack.format,
                              QStringLiteral("2026-03-12.json:12"),
                              QStringLiteral("looking at it, seems to be the new pool size. Who changed it?"),
                              QStringLiteral("1773324430.000200"),
                              QStringLiteral("UTC")};
    said.tags = {QStringLiteral("pool"), QStringLiteral("db")};
    said.evidence = {chart.id, picture.id};
    said.starred = true;
    said.knownAt = at("14:09:00");
    said.note = QStringLiteral("The pool was lowered from **200** to 20 on Tuesday.");
    said.question = QStringLiteral("Who looks at pool sizes?");
    postmortem.events[5].endsAt = at("14:31:40");
    postmortem.milestones = {
        milestone(MilestoneKind::Started, "13:58:12"), milestone(MilestoneKind::ImpactStart, "14:01:00"),
        milestone(MilestoneKind::Detected, "14:03:05"), milestone(MilestoneKind::Mitigated, "14:31:40"),
        milestone(MilestoneKind::Resolved, "14:02:00")};
    ImpactWindow window;
    window.id = ImpactWindowId::create();
    window.from = at("14:01:00");
    window.to = at("14:36:45");
    window.scope = QStringLiteral("Checkout, EU and US");
    window.measure = ImpactMeasure::Money;
    window.amount = 12400.5;
    window.unit = QStringLiteral("EUR");
    postmortem.impactWindows = {window};
    return postmortem;
}

} // namespace afterword
