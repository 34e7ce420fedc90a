// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportsamples.h"

#include "isotime.h"
#include "sha256.h"

#include <QBuffer>
#include <QImage>

#include <cmath>

namespace afterword {

namespace {

Instant at(const char* time) {
    return fromIso(QString::fromLatin1(time)).value();
}

Evidence chart(MemoryMedia& media, const QString& title, const QString& unit, const QStringList& names, double height) {
    Evidence evidence;
    evidence.id = EvidenceId::create();
    evidence.kind = EvidenceKind::Chart;
    evidence.title = title;
    evidence.origin = QStringLiteral("histogram_quantile(0.99, rate(checkout_seconds_bucket[1m]))");
    for (qsizetype s = 0; s < names.size(); ++s) {
        SeriesInfo series;
        series.id = SeriesId::create();
        series.name = names[s];
        series.unit = unit;
        SeriesChunk chunk;
        chunk.series = series.id;
        const Instant begin = at("2026-03-01T12:00:00Z");
        for (int i = 0; i < 4000; ++i) {
            const double hour = i / 1000.0 * 4 + static_cast<double>(s) * 0.05;
            const double peak = height * std::exp(-(hour - 2.6) * (hour - 2.6) * 3) / (1 + static_cast<double>(s));
            chunk.at.push_back((begin + seconds(i * 15)).us);
            chunk.values.push_back(height * 0.08 + peak + height * 0.02 * std::sin(i * 0.7 + static_cast<double>(s)));
        }
        series.points = chunk.size();
        series.first = Instant{chunk.at.front()};
        series.last = Instant{chunk.at.back()};
        series.min = *std::min_element(chunk.values.begin(), chunk.values.end());
        series.max = *std::max_element(chunk.values.begin(), chunk.values.end());
        media.points.insert(series.id, chunk);
        evidence.series.append(series);
    }
    evidence.chart.thresholds = {{height * 0.5, QStringLiteral("objective")}};
    return evidence;
}

void addEvents(Postmortem& postmortem) {
    struct Line {
        const char* time;
        EventKind kind;
        const char16_t* lane;
        const char16_t* who;
        const char16_t* text;
    };
    using enum EventKind;
    const Line lines[] = {
        {"2026-03-01T14:02:00Z", Change, u"Platform", u"deploy-bot", u"Deployed checkout 4.18.0 to all regions"},
        {"2026-03-01T14:09:30Z", Alert, u"Platform", u"alertmanager", u"p99 latency of checkout above 1.5 s for 5 min"},
        {"2026-03-01T14:11:05Z", CustomerReport, u"Customer view", u"Support", u"\"My card was charged but no order\""},
        {"2026-03-01T14:13:40Z", Communication, u"Response", u"Maria Santos", u"Opened #inc-checkout, took the lead"},
        {"2026-03-01T14:16:00Z", Observation, u"Database", u"Jürgen Weiß",
         u"Verbindungspoolauslastungsüberwachung der Zahlungsabwicklungsdatenbank zeigt 100 %"},
        {"2026-03-01T14:19:00Z", Hypothesis, u"Database", u"田中 健", u"接続プールが枯渇している可能性があります"},
        {"2026-03-01T14:24:10Z", Decision, u"Response", u"Maria Santos",
         u"Roll back to 4.17.3 rather than raise the pool"},
        {"2026-03-01T14:26:00Z", Action, u"Platform", u"Jürgen Weiß", u"Started the rollback in eu-west 🚀"},
        {"2026-03-01T14:31:00Z", Observation, u"Customer view", u"سارة",
         u"العملاء لا يستطيعون إتمام الدفع منذ عشرين دقيقة"},
        {"2026-03-01T14:40:00Z", Observation, u"Platform", u"Maria Santos", u"Latency back under 300 ms in eu-west"},
    };
    const Instant begin = at("2026-03-01T14:45:00Z");
    const auto add = [&](Instant when, const Line& line) {
        TimelineEvent event;
        event.id = EventId::create();
        event.happenedAt = when;
        event.kind = line.kind;
        event.lane = QString::fromUtf16(line.lane);
        event.who = QString::fromUtf16(line.who);
        event.text = QString::fromUtf16(line.text);
        postmortem.events.append(event);
    };
    for (const Line& line : lines) {
        add(at(line.time), line);
    }
    for (int i = 0; i < 30; ++i) {
        const Duration later = i < 20 ? minutes(i * 4) : hours(i - 10);
        add(begin + later, lines[static_cast<size_t>(i) % std::size(lines)]);
    }
    QList<TimelineEvent>& events = postmortem.events;
    events[4].precision = TimePrecision::About;
    events[5].precision = TimePrecision::Between;
    events[5].latestAt = at("2026-03-01T14:23:00Z");
    events[7].endsAt = at("2026-03-01T14:38:00Z");
    events[8].knownAt = at("2026-03-01T14:52:00Z");
    events[6].decision = DecisionDetails{{QStringLiteral("roll back"), QStringLiteral("raise the pool to 400")},
                                         QStringLiteral("The pool was full; the database was idle."),
                                         QStringLiteral("Errors end within 15 minutes.")};
    events[6].note = QStringLiteral("Raising the pool was **refused**: the database allows `max_connections = 500`.");
    events[9].evidence = {postmortem.evidence[0].id, postmortem.evidence[2].id};
    events[12].visibility = Visibility::Internal;
    events[13].visibility = Visibility::Hidden;
}

void addCauses(Postmortem& postmortem) {
    const auto cause = [&](CauseKind kind, const char16_t* text, const char16_t* note) {
        Cause made;
        made.id = CauseId::create();
        made.kind = kind;
        made.text = QString::fromUtf16(text);
        made.note = QString::fromUtf16(note);
        made.position = static_cast<int>(postmortem.causes.size());
        postmortem.causes.append(made);
    };
    cause(CauseKind::Trigger, u"Release 4.18.0 opened a second connection per checkout",
          u"The new fraud check took a connection of its own and held it during the call to the bank.");
    cause(CauseKind::Contributing, u"The pool's limit is not watched",
          u"There is a dashboard, but no alert; see [the chart](evidence:%1).");
    cause(CauseKind::Root, u"Connection use of a release is not part of the load test",
          u"The load test replays a day of traffic against a *mocked* bank. Nothing is held while the bank thinks, so "
          u"the "
          u"pool never fills.");
    QList<Cause>& causes = postmortem.causes;
    causes[1].note = causes[1].note.arg(postmortem.evidence[1].id.toString());
    causes[0].becauseOf = {causes[1].id, causes[2].id};
    causes[2].evidence = {postmortem.evidence[0].id};
    causes[1].notActing = QStringLiteral("Covered by the saturation alert below.");
    Hypothesis hypothesis;
    hypothesis.id = HypothesisId::create();
    hypothesis.text = QStringLiteral("The bank is slow");
    hypothesis.fate = HypothesisFate::Refuted;
    hypothesis.because = QStringLiteral("Its answers took 80 ms throughout.");
    postmortem.hypotheses.append(hypothesis);
}

void addActions(Postmortem& postmortem) {
    using enum ActionType;
    const std::pair<ActionType, const char16_t*> lines[] = {
        {Prevent, u"Replay bank latency in the load test"},
        {Detect, u"Alert when 80 % of the pool is in use for 2 minutes"},
        {Mitigate, u"Release the connection before calling the bank"},
        {Process, u"Name a second approver for releases of payment services"},
        {Repair, u"Refund the 312 doubled charges"},
        {Prevent, u"Give the fraud check a pool of its own"},
    };
    for (size_t i = 0; i < std::size(lines); ++i) {
        ActionItem action;
        action.id = ActionId::create();
        action.type = lines[i].first;
        action.title = QString::fromUtf16(lines[i].second);
        action.state = static_cast<ActionState>(i);
        action.owner = i % 2 == 0 ? QStringLiteral("Jürgen Weiß") : QStringLiteral("田中 健");
        action.due = QDate(2026, 3, 10).addDays(static_cast<qint64>(i) * 4);
        action.createdAt = at("2026-03-02T09:00:00Z");
        action.position = static_cast<int>(i);
        postmortem.actions.append(action);
    }
    QList<ActionItem>& actions = postmortem.actions;
    actions[0].causes = {postmortem.causes[2].id};
    actions[0].trackerKey = QStringLiteral("PAY-1204");
    actions[0].trackerUrl = QStringLiteral("https://tracker.example/browse/PAY-1204");
    actions[4].proof = QStringLiteral("The ledger balances since 3 March.");
    actions[5].notDoingReason = QStringLiteral("The release of the connection makes it unnecessary.");
}

void addSections(Postmortem& postmortem) {
    const QString picture = postmortem.evidence[2].id.toString();
    const std::pair<const char16_t*, QString> texts[] = {
        {u"impact",
         QStringLiteral("Every third checkout failed for 38 minutes. 312 customers were charged twice; all of "
                        "them were refunded within a day.\n\n- web and app alike\n- no data was lost\n")},
        {u"trigger", {}},
        {u"resolution",
         QStringLiteral("The release was rolled back region by region.\n\n![What the customers saw](evidence:%1)\n\n"
                        "1. eu-west first, because it had most of the load\n2. us-east after the numbers were good\n\n"
                        "```\nkubectl rollout undo deployment/checkout --to-revision=417\n```\n\n"
                        "> We should say sooner what we see, even when we do not know why.\n")
             .arg(picture)},
        {u"timeline", {}},
        {u"rootCause", QStringLiteral("Latency went <5ms and a<b and c>d.\n\n<img src=x onerror=alert(1)>")},
        {u"wentWell",
         QStringLiteral("- The rollback took one command\n- [x] Support had a text ready\n- [ ] Status page")},
        {u"didNotGoWell", QStringLiteral("| What | Since |\n|---|---:|\n| No alert on the pool | 2023 |\n"
                                         "| Runbook named a host that is gone | 2024 |\n")},
        {u"lucky", {}},
        {u"actions", {}},
        {u"ifWeHaveTime", {}},
        {u"data", QStringLiteral("All numbers are from the primary region.")},
    };
    for (const auto& [key, markdown] : texts) {
        Section section;
        section.id = SectionId::create();
        section.key = QString::fromUtf16(key);
        section.markdown = markdown;
        section.prompt = QStringLiteral("PROMPT");
        section.position = static_cast<int>(postmortem.sections.size());
        postmortem.sections.append(section);
    }
}

void addTheRest(Postmortem& postmortem) {
    using enum MilestoneKind;
    const std::pair<MilestoneKind, const char*> milestones[] = {
        {ImpactStart, "2026-03-01T14:04:00Z"}, {Detected, "2026-03-01T14:09:30Z"},
        {Declared, "2026-03-01T14:13:40Z"},    {Acknowledged, "2026-03-01T14:12:00Z"},
        {Mitigated, "2026-03-01T14:42:00Z"},   {ImpactEnd, "2026-03-01T14:42:00Z"},
    };
    for (const auto& [kind, time] : milestones) {
        postmortem.milestones.append({MilestoneId::create(), kind, at(time), {}, {}, {}, {}});
    }
    postmortem.impactWindows = {{ImpactWindowId::create(),
                                 at("2026-03-01T14:04:00Z"),
                                 at("2026-03-01T14:42:00Z"),
                                 QStringLiteral("Checkout, all regions"),
                                 ImpactMeasure::Users,
                                 12400,
                                 {},
                                 {}},
                                {ImpactWindowId::create(),
                                 at("2026-03-01T14:04:00Z"),
                                 at("2026-03-02T09:30:00Z"),
                                 QStringLiteral("Doubled charges"),
                                 ImpactMeasure::Accounts,
                                 312,
                                 {},
                                 {}}};
    for (const char16_t* lane : {u"Platform", u"Customer view", u"Response", u"Database"}) {
        const auto position = static_cast<int>(postmortem.lanes.size());
        postmortem.lanes.append({LaneId::create(), QString::fromUtf16(lane), position, position});
    }
    postmortem.aspirations = {
        {AspirationId::create(), QStringLiteral("A load test of every release, not every week"), 0}};
    Participant participant;
    participant.id = ParticipantId::create();
    participant.name = QStringLiteral("Maria Santos");
    participant.team = QStringLiteral("Payments");
    participant.role = QStringLiteral("Engineer");
    participant.attended = true;
    postmortem.participants = {participant};
    DebriefNote learning;
    learning.id = DebriefNoteId::create();
    learning.text = QStringLiteral("A mock that answers at once hides what waiting costs.");
    learning.who = QStringLiteral("田中 健");
    learning.at = at("2026-03-05T10:20:00Z");
    postmortem.debriefNotes = {learning};
    Source source;
    source.id = SourceId::create();
    source.name = QStringLiteral("inc-checkout");
    source.path = QStringLiteral("/home/maria/secret-folder/slack.zip");
    source.format = QStringLiteral("slack");
    source.records = 412;
    source.candidates = 398;
    source.zone = QStringLiteral("UTC");
    source.zoneAssumed = true;
    source.skipped = {{QStringLiteral("2026-03-01.json:12"), QStringLiteral("broken")}};
    postmortem.sources = {source};
}

} // namespace

Result<QByteArray> MemoryMedia::attachment(const QString& sha256) {
    const auto found = attachments.constFind(sha256);
    if (found == attachments.constEnd()) {
        return failure(ErrorCode::NotFound, sha256);
    }
    return *found;
}

Result<> MemoryMedia::series(SeriesId series, const std::function<void(const SeriesChunk&)>& each) {
    const auto found = points.constFind(series);
    if (found != points.constEnd()) {
        each(*found);
    }
    return {};
}

Evidence MemoryMedia::addPicture(QSize size, const QString& title) {
    QImage image(size, QImage::Format_RGB888);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const bool isBar = y < 56 || (x % 220 > 190 && y % 140 > 40);
            image.setPixel(x, y, isBar ? qRgb(38, 50, 56 + x % 40) : qRgb(236, 240, 244 - y % 8));
        }
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    Evidence evidence;
    evidence.id = EvidenceId::create();
    evidence.kind = EvidenceKind::Image;
    evidence.title = title;
    evidence.sha256 = QString::fromLatin1(Sha256::of(png).toHex());
    evidence.mime = QStringLiteral("image/png");
    evidence.width = size.width();
    evidence.height = size.height();
    evidence.bytes = png.size();
    attachments.insert(evidence.sha256, png);
    return evidence;
}

Postmortem samplePostmortem(MemoryMedia& media) {
    Postmortem postmortem;
    Incident& incident = postmortem.incident;
    incident.id = IncidentId::create();
    incident.key = QStringLiteral("INC-7");
    incident.title = QStringLiteral("Checkout fails for a third of customers after release 4.18");
    incident.severity = QStringLiteral("SEV1");
    incident.state = IncidentState::Watching;
    incident.leadInvestigator = QStringLiteral("Maria Santos");
    incident.facilitator = QStringLiteral("Jürgen Weiß");
    incident.services = {QStringLiteral("checkout"), QStringLiteral("payments")};
    incident.debriefAt = at("2026-03-05T10:00:00Z");
    incident.createdAt = at("2026-03-01T14:13:40Z");
    incident.roleNames = {{QStringLiteral("Maria Santos"), QStringLiteral("the incident lead")}};
    incident.summary =
        QStringLiteral("For 38 minutes on 1 March, every third checkout failed, and 312 customers were "
                       "charged twice. A release held database connections while it waited for the bank. "
                       "Maria rolled it back; all charges were refunded.\n\nThe load test could not have "
                       "found it: its bank answers at once. It will not any more.");
    postmortem.evidence = {
        chart(media, QStringLiteral("Checkout latency, p99"), QStringLiteral("ms"),
              {QStringLiteral("eu-west"), QStringLiteral("us-east")}, 1840),
        chart(media, QStringLiteral("Connections in use"), QStringLiteral("%"), {QStringLiteral("primary")}, 100),
        media.addPicture({1280, 720}, QStringLiteral("Error page of the shop")),
        media.addPicture({640, 900}, QStringLiteral("Status page on a phone"))};
    Evidence log;
    log.id = EvidenceId::create();
    log.kind = EvidenceKind::Log;
    log.title = QStringLiteral("First error of the pool");
    log.text =
        QStringLiteral("2026-03-01T14:05:12.113Z ERROR pool: timed out after 5000 ms <waiting=214>\n\tat Pool.take()");
    log.origin = QStringLiteral("/var/log/checkout/app.log");
    Evidence link;
    link.id = EvidenceId::create();
    link.kind = EvidenceKind::Link;
    link.title = QStringLiteral("Dashboard");
    link.url = QStringLiteral("https://grafana.example/d/abc?from=1&to=2");
    postmortem.evidence += {log, link};
    for (int i = 0; i < postmortem.evidence.size(); ++i) {
        postmortem.evidence[i].position = i;
    }
    addTheRest(postmortem);
    addEvents(postmortem);
    addCauses(postmortem);
    addActions(postmortem);
    addSections(postmortem);
    return postmortem;
}

} // namespace afterword
