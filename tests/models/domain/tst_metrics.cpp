// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics.h"

#include <QTest>

using namespace afterword;

namespace {

Postmortem with(std::initializer_list<std::pair<MilestoneKind, qint64>> minutesOf) {
    Postmortem postmortem;
    for (const auto& [kind, minute] : minutesOf) {
        Milestone milestone;
        milestone.kind = kind;
        milestone.at = Instant{} + minutes(minute);
        postmortem.milestones.append(milestone);
    }
    return postmortem;
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void areCountedFromTheStartOfTheImpact() {
        using enum MilestoneKind;
        const auto metrics = metricsOf(with({{Started, 0}, {ImpactStart, 10}, {Detected, 14}, {Mitigated, 70}}));
        QCOMPARE(metrics.size(), 4);
        QCOMPARE(QString::fromUtf16(metrics.at(0).name), QStringLiteral("TTD"));
        QCOMPARE(metrics.at(0).status, MetricStatus::Ok);
        QCOMPARE(metrics.at(0).length, minutes(4));
        QCOMPARE(metrics.at(1).status, MetricStatus::NotApplicable);
        QCOMPARE(metrics.at(2).length, minutes(60));
        QCOMPARE(metrics.at(3).status, MetricStatus::NotApplicable);
    }

    void impactStartIsNeverGuessed() {
        using enum MilestoneKind;
        for (const Metric& metric : metricsOf(with(
                 {{Started, 0}, {Declared, 1}, {Detected, 2}, {Acknowledged, 3}, {Mitigated, 4}, {Resolved, 5}}))) {
            QCOMPARE(metric.status, MetricStatus::NotApplicable);
        }
    }

    void negativeIsInvalid() {
        using enum MilestoneKind;
        const auto metrics = metricsOf(with({{ImpactStart, 10}, {Detected, 9}}));
        QCOMPARE(metrics.at(0).status, MetricStatus::Invalid);
    }

    void durationFallsBackAndNeverIsNegative() {
        using enum MilestoneKind;
        QCOMPARE(durationOf(with({{ImpactStart, 10}, {ImpactEnd, 30}, {Resolved, 90}})), std::optional(minutes(20)));
        QCOMPARE(durationOf(with({{Started, 5}, {Mitigated, 30}})), std::optional(minutes(25)));
        QVERIFY(!durationOf(with({{ImpactStart, 10}})).has_value());
        QVERIFY(!durationOf(with({{ImpactStart, 10}, {ImpactEnd, 5}})).has_value());
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
