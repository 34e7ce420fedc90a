// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartalt.h"

#include "isotime.h"
#include "valuescale.h"

#include <QCoreApplication>

#include <cmath>

namespace afterword {

namespace {

class ChartAltText {
    Q_DECLARE_TR_FUNCTIONS(afterword::ChartAlt)

public:
    static QString empty() { return tr("No data"); }

    static QString summary(const QString& name, const QString& least, const QString& greatest, const QString& when) {
        //: Summary of a chart for screen readers: name of the series, least and greatest value, time of the greatest
        return tr("%1: %2 to %3, peak %4").arg(name, least, greatest, when);
    }

    static QString constant(const QString& name, const QString& value) {
        //: Summary of a chart's series that never changes: "disk: always 40 GiB"
        return tr("%1: always %2").arg(name, value);
    }

    static QString more(int count) { return tr("and %n more series", nullptr, count); }
};

QString seriesAlt(const ChartFigure::Series& series, const ChartFigure& figure, const Zone& zone,
                  const QLocale& locale) {
    const ChartFigure::Column* low = nullptr;
    const ChartFigure::Column* high = nullptr;
    for (const auto& column : series.columns) {
        if (std::isnan(column.first) || column.at < figure.from || column.at > figure.to) {
            continue;
        }
        low = low == nullptr || column.min < low->min ? &column : low;
        high = high == nullptr || column.max > high->max ? &column : high;
    }
    if (low == nullptr) {
        return {};
    }
    const QString least = valueText(low->min, series.unit, locale);
    if (low->min == high->max) {
        return ChartAltText::constant(series.name, least);
    }
    const Duration range = figure.to - figure.from;
    QString when = toClockText(high->at, zone, range < minutes(10));
    if (range > days(1)) {
        when.prepend(toDateText(high->at, zone) + u' ');
    }
    when += u' ' + zone.abbreviationAt(high->at);
    return ChartAltText::summary(series.name, least, valueText(high->max, series.unit, locale), when);
}

} // namespace

QString chartAlt(const ChartFigure& figure, const Zone& zone, const QLocale& locale) {
    constexpr int most = 6;
    QStringList parts;
    int left = 0;
    for (const auto& series : figure.series) {
        const QString part = seriesAlt(series, figure, zone, locale);
        if (!part.isEmpty() && parts.size() < most) {
            parts.append(part);
        } else if (!part.isEmpty()) {
            ++left;
        }
    }
    if (left > 0) {
        parts.append(ChartAltText::more(left));
    }
    return parts.isEmpty() ? ChartAltText::empty() : parts.join(QStringLiteral("; "));
}

} // namespace afterword
