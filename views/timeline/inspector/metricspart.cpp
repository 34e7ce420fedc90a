// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metricspart.h"

#include "appearance.h"
#include "eventtext.h"
#include "fieldgrid.h"
#include "isotime.h"
#include "tonelabel.h"

#include <QVBoxLayout>

namespace afterword {

namespace {

QString nameOf(const Metric& metric) {
    switch (metric.to) {
    case MilestoneKind::Detected:
        return MetricsPart::tr("Time to detect");
    case MilestoneKind::Acknowledged:
        return MetricsPart::tr("Time to acknowledge");
    case MilestoneKind::Mitigated:
        return MetricsPart::tr("Time to mitigate");
    case MilestoneKind::Resolved:
        return MetricsPart::tr("Time to resolve");
    default:
        return QString::fromUtf16(metric.name);
    }
}

QString missingOf(const Metric& metric, const Postmortem& postmortem) {
    const bool lacksFrom = !milestoneAt(postmortem, metric.from);
    const bool lacksTo = !milestoneAt(postmortem, metric.to);
    const QString from = EventText::of(metric.from);
    const QString to = EventText::of(metric.to);
    return lacksFrom && lacksTo ? MetricsPart::tr("%1 and %2 are not set").arg(to, from)
                                : MetricsPart::tr("%1 is not set", "a milestone").arg(lacksFrom ? from : to);
}

} // namespace

MetricsPart::MetricsPart(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_grid(new FieldGrid(appearance, this)) {
    setObjectName(QStringLiteral("metrics"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    m_grid->setFlush(true);
}

void MetricsPart::addLine(const Metric& metric) {
    auto* cell = new QWidget(m_grid);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, em(cell, 0.2));
    column->setSpacing(0);
    auto* value = new ToneLabel(ToneLabel::Tone::Heading, m_appearance, cell);
    auto* formula = new ToneLabel(ToneLabel::Tone::Remark, m_appearance, cell);
    value->setObjectName(QStringLiteral("metric.") + QString::fromUtf16(metric.name));
    value->setMinimumHeight(em(cell, 1.75));
    column->addWidget(value);
    column->addWidget(formula);
    cell->setToolTip(nameOf(metric));
    cell->setAccessibleName(nameOf(metric));
    m_grid->addRow(QString::fromUtf16(metric.name), cell);
    m_lines.append(Line{value, formula});
}

void MetricsPart::fill(const Line& line, const Metric& metric, const Postmortem& postmortem) {
    //: Formula of a metric: names of two milestones
    const QString formula = tr("%1: %2 − %3").arg(nameOf(metric), EventText::of(metric.to), EventText::of(metric.from));
    line.formula->setText(formula);
    switch (metric.status) {
    case MetricStatus::Ok:
        line.value->say(ToneLabel::Tone::Heading, toDurationText(metric.length));
        break;
    case MetricStatus::NotApplicable:
        line.value->say(ToneLabel::Tone::Remark, tr("Not applicable: %1").arg(missingOf(metric, postmortem)));
        break;
    case MetricStatus::Invalid:
        line.value->say(ToneLabel::Tone::Caution, tr("Invalid: %1 is before %2", "names of two milestones")
                                                      .arg(EventText::of(metric.to), EventText::of(metric.from)));
        break;
    }
}

void MetricsPart::refresh(const Postmortem& postmortem) {
    const QList<Metric> metrics = metricsOf(postmortem);
    for (qsizetype i = 0; i < metrics.size(); ++i) {
        if (i == m_lines.size()) {
            addLine(metrics[i]);
        }
        fill(m_lines[i], metrics[i], postmortem);
    }
}

} // namespace afterword
