// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplereport.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#include <cmath>

namespace afterword::test {

namespace {

const Instant begin{1'773'451'260'000'000};

Run run(const QString& text) {
    return Run{.text = text, .href = {}};
}

Run link(const QString& text, const QString& href) {
    return Run{.text = text, .href = href};
}

Run strong(const QString& text) {
    return Run{.text = text, .strong = true, .href = {}};
}

Run code(const QString& text) {
    return Run{.text = text, .code = true, .href = {}};
}

QString clock(int second) {
    return QStringLiteral("%1:%2:%3")
        .arg(2 + second / 3600, 2, 10, QLatin1Char('0'))
        .arg(second / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(second % 60, 2, 10, QLatin1Char('0'));
}

FactsBlock::Fact fact(const QString& label, const QString& value, const QString& note = {}) {
    return {label, runs(value), note};
}

Block heading(int level, const QString& text) {
    return block(Heading{level, runs(text), {}});
}

Block lead(const QString& text) {
    return block(Paragraph{runs(text), Paragraph::Role::Lead});
}

Block list(const QStringList& items, bool ordered = false) {
    ListBlock list;
    list.ordered = ordered;
    for (const QString& item : items) {
        list.items.append({{paragraph(item)}, std::nullopt});
    }
    return block(list);
}

ReportPart timelinePart(int events) {
    TableBlock table;
    table.label = QStringLiteral("Timeline");
    table.columns = {{QStringLiteral("#"), TableBlock::Align::Right, TableBlock::Role::Number, 0},
                     {QStringLiteral("Time"), TableBlock::Align::Left, TableBlock::Role::Time, 0},
                     {QStringLiteral("Kind"), TableBlock::Align::Left, TableBlock::Role::Badge, 0},
                     {QStringLiteral("What happened"), TableBlock::Align::Left, TableBlock::Role::Text, 1},
                     {QStringLiteral("Source"), TableBlock::Align::Left, TableBlock::Role::Text, 0}};
    const QStringList texts{
        QStringLiteral("Seeing a lot of 503s from checkout-api, anyone else?"),
        QStringLiteral("connection pool exhausted after 30412 ms waiting for a slot"),
        QStringLiteral("p99 of checkout-api crossed 3000 ms (now 9120 ms)"),
        QStringLiteral("Rolled back deploy 4182. The rollback tool asks for a cluster name as free text, and the first "
                       "attempt went to the wrong one, which cost eleven minutes."),
        QStringLiteral("orders-db: PoolSaturated firing, severity page"),
        QStringLiteral("Customer support reports failed payments in DE and FR.")};
    const QStringList kinds{QStringLiteral("Observation"), QStringLiteral("Alert"),  QStringLiteral("Hypothesis"),
                            QStringLiteral("Decision"),    QStringLiteral("Action"), QStringLiteral("Change")};
    const QStringList keys{QStringLiteral("observation"), QStringLiteral("alert"),  QStringLiteral("hypothesis"),
                           QStringLiteral("decision"),    QStringLiteral("action"), QStringLiteral("change")};
    for (int i = 0; i < events; ++i) {
        TableBlock::Row row;
        row.anchor = QStringLiteral("event-%1").arg(i + 1);
        row.cells = {runs(QString::number(i + 1)), runs(clock(i * 43)), runs(kinds[i % 6]), runs(texts[i * 7 % 6]),
                     runs(i % 3 == 0 ? QStringLiteral("#inc-2291") : QStringLiteral("checkout-api"))};
        row.badges = {QString(), QString(), keys[i % 6]};
        row.emphasised = i % 11 == 4;
        table.rows.append(row);
    }
    TimelineFigure figure;
    figure.from = begin;
    figure.to = begin + hours(3);
    figure.lanes = {{QStringLiteral("Service"), 0, {}}, {QStringLiteral("Response"), 1, {}}};
    figure.alt = QStringLiteral("Timeline of %1 events in 2 lanes").arg(events);
    return {QStringLiteral("timeline"),
            QStringLiteral("Timeline"),
            {paragraph(QStringLiteral("Every time is in UTC. Rows with a tinted ground are turning points.")),
             block(FigureBlock{QStringLiteral("figure-1"),
                               QStringLiteral("Figure 1"),
                               runs(QStringLiteral("The incident from first change to recovery.")),
                               {},
                               figure}),
             block(table)}};
}

ChartFigure chart(int number) {
    ChartFigure figure;
    figure.title = QStringLiteral("p99 latency, checkout-api (ms)");
    figure.from = begin;
    figure.to = begin + hours(3);
    ChartFigure::Series series;
    series.name = QStringLiteral("p99");
    for (int i = 0; i < 800; ++i) {
        const double x = i / 800.0;
        const double y = 0.1 + 0.8 * std::exp(-std::pow((x - 0.4 - number * 0.01) / 0.09, 2));
        series.columns.append({begin + seconds(i * 13), y, y, y, y});
    }
    figure.series.append(series);
    figure.alt = QStringLiteral("p99: 120 ms to 9.1 s, peak 02:58 UTC");
    return figure;
}

/// A screenshot of a terminal, roughly: many small shapes on a dark ground.
QByteArray screenshot(int number) {
    QImage image(1600, 900, QImage::Format_RGB888);
    image.fill(QColor(24, 26, 31));
    QPainter painter(&image);
    QRandomGenerator random(static_cast<quint32>(number));
    for (int y = 20; y < 880; y += 18) {
        for (int x = 16; x < 200 + random.bounded(1300); x += 11) {
            painter.fillRect(x, y, 4 + random.bounded(5), 9 + random.bounded(4),
                             QColor::fromHsv(random.bounded(360), 70, 140 + random.bounded(90)));
        }
    }
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

ReportPart evidencePart(const SampleSize& size, MemoryMedia& media) {
    ReportPart part{QStringLiteral("evidence"), QStringLiteral("Evidence"), {}};
    part.blocks.append(heading(2, QStringLiteral("Metrics")));
    for (int i = 0; i < size.charts; ++i) {
        part.blocks.append(block(FigureBlock{
            QStringLiteral("chart-%1").arg(i + 1), QStringLiteral("Figure %1").arg(i + 2),
            runs(QStringLiteral("p99 latency of checkout-api. The shaded band is the customer-visible window.")),
            QStringLiteral("histogram_quantile(0.99, sum(rate(http_request_duration_seconds_bucket[5m])) by (le))"),
            chart(i)}));
    }
    part.blocks.append(heading(2, QStringLiteral("Screenshots")));
    for (int i = 0; i < size.pictures; ++i) {
        const QByteArray png = screenshot(i);
        const QString sha = QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
        media.pictures.insert(sha, png);
        part.blocks.append(
            block(PictureBlock{QStringLiteral("picture-%1").arg(i + 1), QStringLiteral("Screenshot %1").arg(i + 1),
                               runs(QStringLiteral("Log tail on the bastion, captured by Maya Okafor.")),
                               QStringLiteral("bastion-%1.png").arg(i), sha, QSize(1600, 900),
                               QStringLiteral("Terminal with log lines")}));
    }
    return part;
}

ReportPart causesPart() {
    return {
        QStringLiteral("causes"),
        QStringLiteral("Root cause and contributing factors"),
        {paragraph(QStringLiteral(
             "Release 4182 changed the connection pool from one shared pool per pod to one pool per worker. With four "
             "workers per pod, the number of connections rose from 480 to 1,920 at full rollout, above the limit of "
             "1,500 configured for the primary. The canary stage did not show this, because at five percent of pods "
             "the limit is not reached.")),
         block(Paragraph{{run(QStringLiteral("Seven minutes later a scheduled migration started to build an index "
                                             "without the ")),
                          code(QStringLiteral("CONCURRENTLY")), run(QStringLiteral(" option; see ")),
                          link(QStringLiteral("event 12"), QStringLiteral("#event-12")), run(QStringLiteral(" and ")),
                          link(QStringLiteral("the runbook"), QStringLiteral("https://example.com/runbook?id=42")),
                          run(QStringLiteral(". It waited for running transactions, and ")),
                          strong(QStringLiteral("every later write waited behind it")), run(QStringLiteral("."))},
                         Paragraph::Role::Body}),
         block(CodeBlock{QStringLiteral("CREATE INDEX orders_region_idx\n    ON orders (region);\n-- waits for every "
                                        "running transaction, and blocks every write that comes later\n")}),
         heading(2, QStringLiteral("Contributing factors")),
         list({QStringLiteral("The migration tool does not check for blocking statements. The lint rule that would "
                              "have caught it was turned off for the repository in 2024 while the build was being "
                              "moved, and nobody turned it on again."),
               QStringLiteral("The alert for pool saturation existed, but it was routed to a channel that is not "
                              "watched at night."),
               QStringLiteral("Health checks share the pool with customer traffic.")}),
         heading(3, QStringLiteral("Why the canary did not show it")),
         list({QStringLiteral("Five percent of pods open 96 connections."), QStringLiteral("The limit is 1,500.")},
              true),
         block(QuoteBlock{{paragraph(QStringLiteral(
             "Failover to the replica is possible, but lag is 412 seconds. I would not do it: we would lose "
             "acknowledged orders."))}})}};
}

ReportPart actionsPart() {
    TableBlock table;
    table.label = QStringLiteral("Actions");
    table.columns = {{QStringLiteral("Action"), TableBlock::Align::Left, TableBlock::Role::Text, 1},
                     {QStringLiteral("Type"), TableBlock::Align::Left, TableBlock::Role::Badge, 0},
                     {QStringLiteral("Owner"), TableBlock::Align::Left, TableBlock::Role::Text, 0},
                     {QStringLiteral("Due"), TableBlock::Align::Left, TableBlock::Role::Time, 0},
                     {QStringLiteral("State"), TableBlock::Align::Left, TableBlock::Role::Badge, 0}};
    const QStringList texts{QStringLiteral("Run migrations with lock_timeout and refuse blocking statements"),
                            QStringLiteral("Give health checks a connection of their own"),
                            QStringLiteral("Route pool saturation to the pager"),
                            QStringLiteral("Make the rollback tool choose the cluster from a list")};
    for (const QString& text : texts) {
        const bool isDone = table.rows.size() % 2 == 1;
        table.rows.append({QString(),
                           {runs(text), runs(QStringLiteral("Prevent")), runs(QStringLiteral("Priya Raman")),
                            runs(QStringLiteral("2026-04-10")),
                            runs(isDone ? QStringLiteral("Done") : QStringLiteral("In progress"))},
                           {QString(), QStringLiteral("prevent"), QString(), QString(),
                            isDone ? QStringLiteral("done") : QStringLiteral("inProgress")},
                           false});
    }
    ListBlock tasks;
    tasks.items = {{{paragraph(QStringLiteral("Share with the whole company"))}, true},
                   {{paragraph(QStringLiteral("Read again in a quarter"))}, false}};
    return {QStringLiteral("actions"),
            QStringLiteral("Actions"),
            {paragraph(QStringLiteral("Four actions came out of the debrief.")), block(table),
             heading(2, QStringLiteral("After the debrief")), block(tasks)}};
}

void fillFrame(Report& report) {
    report.title = QStringLiteral("Checkout degraded by pool exhaustion and a blocking migration");
    report.key = QStringLiteral("INC-2291");
    report.kindLine = QStringLiteral("Incident postmortem");
    report.editionLine = QStringLiteral("Internal edition");
    report.language = QStringLiteral("en");
    report.zoneName = QStringLiteral("UTC");
    report.zoneLine = QStringLiteral("All times in UTC");
    report.generatedLine = QStringLiteral("Written on 19 March 2026 with Afterword 0.1.0");
    report.author = QStringLiteral("Maya Okafor");
    report.subject = QStringLiteral("Checkout, 14 March 2026");
    report.severity = QStringLiteral("SEV-1");
    report.stateLine = QStringLiteral("Shared on 19 March 2026");
    report.contentsTitle = QStringLiteral("Contents");
    report.summaryTitle = QStringLiteral("Summary");
    report.pageOf = QStringLiteral("Page %1 of %2");
}

} // namespace

Result<QByteArray> MemoryMedia::attachment(const QString& sha256) {
    const auto found = pictures.constFind(sha256);
    if (found == pictures.cend()) {
        return failure(ErrorCode::NotFound, sha256);
    }
    return *found;
}

Result<> MemoryMedia::series(SeriesId, const std::function<void(const SeriesChunk&)>&) {
    return {};
}

void LineFigures::paint(QPainter& painter, const QRectF& area, double unitsPerPoint, const ChartFigure& figure) {
    painter.setPen(QPen(QColor(0xd5, 0xda, 0xe0), 0.5 * unitsPerPoint));
    painter.drawRect(area);
    painter.setPen(QPen(QColor(0x00, 0x57, 0x9d), unitsPerPoint));
    for (const ChartFigure::Series& series : figure.series) {
        QPolygonF line;
        for (qsizetype i = 0; i < series.columns.size(); ++i) {
            const double x = static_cast<double>(i) / static_cast<double>(series.columns.size());
            line << QPointF(area.left() + x * area.width(), area.bottom() - series.columns[i].first * area.height());
        }
        painter.drawPolyline(line);
    }
}

void LineFigures::paint(QPainter& painter, const QRectF& area, double unitsPerPoint, const TimelineFigure& figure) {
    painter.setPen(QPen(QColor(0xd5, 0xda, 0xe0), 0.5 * unitsPerPoint));
    const double height = area.height() / static_cast<double>(figure.lanes.size() + 1);
    for (qsizetype lane = 0; lane <= figure.lanes.size(); ++lane) {
        painter.drawRect(QRectF(area.left(), area.top() + static_cast<double>(lane) * height, area.width(), height));
    }
}

Runs runs(const QString& text) {
    return {run(text)};
}

Block paragraph(const QString& text) {
    return block(Paragraph{runs(text), Paragraph::Role::Body});
}

Report sampleReport(const SampleSize& size, MemoryMedia& media) {
    Report report;
    fillFrame(report);
    report.facts.facts = {fact(QStringLiteral("Impact"), QStringLiteral("14 March 2026, 02:41 to 05:06")),
                          fact(QStringLiteral("Duration"), QStringLiteral("2 h 25 min")),
                          fact(QStringLiteral("Lead investigator"), QStringLiteral("Maya Okafor")),
                          fact(QStringLiteral("Services"), QStringLiteral("checkout-api, orders-db, payments-gw")),
                          fact(QStringLiteral("Customers"), QStringLiteral("38,114 abandoned carts")),
                          fact(QStringLiteral("Debrief"), QStringLiteral("17 March 2026"))};
    FactsBlock metrics;
    metrics.prominent = true;
    metrics.facts = {
        fact(QStringLiteral("Time to detect"), QStringLiteral("11 min"), QStringLiteral("impact start to detected")),
        fact(QStringLiteral("Time to mitigate"), QStringLiteral("1 h 37 min"), QStringLiteral("detected to mitigated")),
        fact(QStringLiteral("Requests failed"), QStringLiteral("184,220"), QStringLiteral("of 412,905"))};
    report.summary = {
        lead(QStringLiteral("On 14 March 2026 between 02:41 and 05:06 UTC, customers in all regions could not reliably "
                            "complete a purchase. At the worst point, 61 % of checkout requests failed and the p99 "
                            "latency of the checkout service was above nine seconds.")),
        block(metrics),
        paragraph(QStringLiteral(
            "The cause was a schema migration that held an exclusive lock on the orders table while a new release had "
            "doubled the number of connections each pod opens. It was mitigated by terminating the migration session "
            "and rolling back the release, and it ended when the replica caught up and the queue of notifications was "
            "drained. No order was lost; 1,284 customers were charged twice and were refunded the same day.")),
        block(NoticeBlock{NoticeBlock::Kind::Info,
                          runs(QStringLiteral("Two partners with contractual objectives were informed in writing."))})};
    FactsBlock impact;
    impact.facts = {fact(QStringLiteral("Customers"), QStringLiteral("38,114 carts were abandoned during the window")),
                    fact(QStringLiteral("Support"), QStringLiteral("2,310 tickets")),
                    fact(QStringLiteral("Error budget"), QStringLiteral("Spent for the quarter"),
                         QStringLiteral("1 - good / all requests over 90 days"))};
    report.parts = {
        {QStringLiteral("impact"),
         QStringLiteral("Impact"),
         {paragraph(QStringLiteral("Checkout was degraded for 2 hours and 25 minutes. 184,220 requests failed out of "
                                   "412,905; 38,114 carts were abandoned during the window, about four times the usual "
                                   "number for that hour. Support received 2,310 tickets. The status page was first "
                                   "updated 31 minutes after the first error, which is 16 minutes later than our "
                                   "policy asks for.")),
          block(impact),
          block(NoticeBlock{NoticeBlock::Kind::Warning,
                            runs(QStringLiteral("Evidence 3 was damaged and is left out."))})}},
        timelinePart(size.events),
        causesPart(),
        evidencePart(size, media),
        actionsPart()};
    return report;
}

} // namespace afterword::test
