// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartgroups.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

constexpr int visibleSeries = 6;

/// How large a series' values get.
double sizeOf(const SeriesInfo& info) {
    return std::max(std::abs(info.min.value_or(0)), std::abs(info.max.value_or(0)));
}

bool isFlat(const SeriesInfo& info) {
    return !info.min || *info.min == *info.max;
}

/// Whether a series without a unit may join those of sizes from `lowest` to `highest`. Zeros fit everywhere.
bool fits(double size, double lowest, double highest) {
    return size == 0 || highest == 0 || (size <= 10 * lowest && highest <= 10 * size);
}

} // namespace

QList<ChartGroup> chartGroups(const QList<SeriesInfo>& series) {
    struct Range {
        double lowest = 0;
        double highest = 0;
    };

    QList<ChartGroup> groups;
    QHash<QString, qsizetype> byUnit;
    QHash<qsizetype, Range> ranges; // of the groups without a unit
    for (int i = 0; i < series.size(); ++i) {
        const SeriesInfo& info = series[i];
        qsizetype group = info.unit.isEmpty() ? -1 : byUnit.value(info.unit, -1);
        const double size = sizeOf(info);
        for (qsizetype g = 0; info.unit.isEmpty() && group < 0 && g < groups.size(); ++g) {
            const auto range = ranges.constFind(g);
            group = range != ranges.constEnd() && fits(size, range->lowest, range->highest) ? g : -1;
        }
        if (group < 0) {
            group = groups.size();
            groups.append({{}, info.unit.isEmpty() ? info.name : info.unit});
            if (info.unit.isEmpty()) {
                ranges.insert(group, {size, size});
            } else {
                byUnit.insert(info.unit, group);
            }
        } else if (info.unit.isEmpty() && size > 0) {
            Range& range = ranges[group];
            range.lowest = range.highest == 0 ? size : std::min(range.lowest, size);
            range.highest = std::max(range.highest, size);
        }
        groups[group].series.append(i);
    }
    return groups;
}

void hideAllButSome(QList<SeriesInfo>& series) {
    int left = visibleSeries;
    for (SeriesInfo& info : series) {
        info.hidden = isFlat(info) || left == 0;
        left -= info.hidden ? 0 : 1;
    }
    for (SeriesInfo& info : series) {
        if (left > 0 && info.hidden) {
            info.hidden = false;
            --left;
        }
    }
}

QString unitOfName(const QString& name) {
    static const QRegularExpression brackets(QStringLiteral(R"([(\[]\s*([^()\[\]]{1,12})\s*[)\]]\s*$)"));
    if (const auto match = brackets.match(name); match.hasMatch()) {
        return match.captured(1).trimmed();
    }
    static const QHash<QString, QString> suffixes{
        {QStringLiteral("ms"), QStringLiteral("ms")},           {QStringLiteral("us"), QStringLiteral("\u00b5s")},
        {QStringLiteral("ns"), QStringLiteral("ns")},           {QStringLiteral("s"), QStringLiteral("s")},
        {QStringLiteral("sec"), QStringLiteral("s")},           {QStringLiteral("secs"), QStringLiteral("s")},
        {QStringLiteral("seconds"), QStringLiteral("s")},       {QStringLiteral("millis"), QStringLiteral("ms")},
        {QStringLiteral("milliseconds"), QStringLiteral("ms")}, {QStringLiteral("pct"), QStringLiteral("%")},
        {QStringLiteral("percent"), QStringLiteral("%")},       {QStringLiteral("percentage"), QStringLiteral("%")},
        {QStringLiteral("bytes"), QStringLiteral("B")},         {QStringLiteral("mb"), QStringLiteral("MB")},
        {QStringLiteral("gb"), QStringLiteral("GB")},           {QStringLiteral("kb"), QStringLiteral("kB")},
        {QStringLiteral("mib"), QStringLiteral("MiB")},         {QStringLiteral("gib"), QStringLiteral("GiB")},
        {QStringLiteral("ratio"), QStringLiteral("ratio")},     {QStringLiteral("celsius"), QStringLiteral("\u00b0C")}};
    static const QRegularExpression lastWord(QStringLiteral("[_ ]([A-Za-z]+)$"));
    if (const auto match = lastWord.match(name); match.hasMatch()) {
        if (const QString unit = suffixes.value(match.captured(1).toLower()); !unit.isEmpty()) {
            return unit;
        }
    }
    static const QRegularExpression rate(QStringLiteral(R"(^(?:.*?)(kB/s|MB/s|B/s|/s)$)"));
    if (const auto match = rate.match(name); match.hasMatch()) {
        return match.captured(1);
    }
    return name.startsWith(u'%') ? QStringLiteral("%") : QString();
}

} // namespace afterword
