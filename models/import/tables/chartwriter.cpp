// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartwriter.h"

#include "chartgroups.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr size_t heldLimit = 2'000'000;   ///< points of all series together
constexpr size_t sortedLimit = 1'000'000; ///< the same, where everything came in order so far
constexpr auto chunkPoints = static_cast<size_t>(SeriesChunk::pointLimit);

} // namespace

ChartWriter::ChartWriter(SourceOutput& output)
    : m_output(output) {}

SeriesColumn& ChartWriter::addSeries(const QString& name, const QString& unit) {
    SeriesInfo info;
    info.id = SeriesId::create();
    info.name = name;
    info.unit = unit.isEmpty() ? unitOfName(name) : unit;
    return *m_series.emplace_back(std::make_unique<SeriesColumn>(std::move(info)));
}

Result<> ChartWriter::writeFullChunks() {
    size_t held = 0;
    bool unsorted = false;
    bool full = false;
    for (const auto& column : m_series) {
        held += column->held();
        unsorted = unsorted || column->wasUnsorted();
        full = full || column->held() >= 2 * chunkPoints;
    }
    const bool tooMuch = held >= (unsorted ? heldLimit : sortedLimit);
    if (!tooMuch && (unsorted || !full)) {
        return {};
    }
    for (const auto& column : m_series) {
        // The newer half stays, so that a point that comes a little late still finds its place.
        const size_t keep = column->held() >= 2 * chunkPoints ? chunkPoints : column->held() / 2;
        if (!tooMuch && column->held() < 2 * chunkPoints) {
            continue;
        }
        if (const auto written = write(*column, keep); !written) {
            return written;
        }
    }
    return {};
}

Result<> ChartWriter::write(SeriesColumn& column, size_t keep) {
    while (column.held() > keep) {
        SeriesChunk chunk = column.take(column.held() - keep);
        m_written += chunk.size();
        if (const auto added = m_output.addSeries(std::move(chunk)); !added) {
            return added;
        }
    }
    return {};
}

Result<> ChartWriter::finish(const QString& title, const QString& origin) {
    QList<SeriesInfo> all;
    for (const auto& column : m_series) {
        if (const auto written = write(*column, 0); !written) {
            return written;
        }
        all.append(column->info());
    }
    sayOrder();
    const auto groups = chartGroups(all);
    for (const ChartGroup& group : groups) {
        QList<SeriesInfo> series;
        for (const int index : group.series) {
            series.append(all[index]);
        }
        const QString own = groups.size() == 1 ? title
                            : series.size() == 1
                                ? tr("%1: %2", "a chart's title: file, series").arg(title, series.front().name)
                                : tr("%1: %2", "a chart's title: file, series").arg(title, group.title);
        if (const auto written = writeChart(std::move(series), own, origin); !written) {
            return written;
        }
    }
    return {};
}

Result<> ChartWriter::writeChart(QList<SeriesInfo> series, const QString& title, const QString& origin) {
    hideAllButSome(series);
    Evidence evidence;
    evidence.id = EvidenceId::create();
    evidence.kind = EvidenceKind::Chart;
    evidence.title = title;
    evidence.origin = origin;
    evidence.series = std::move(series);
    for (const SeriesInfo& info : evidence.series) {
        if (info.first && (!evidence.takenAt || *info.first < *evidence.takenAt)) {
            evidence.takenAt = info.first;
        }
    }
    return m_output.addEvidence(std::move(evidence), {});
}

void ChartWriter::sayOrder() {
    if (m_late > 0) {
        m_output.skip(QString(), tr("%n point(s) came long after their time and were left out", nullptr,
                                    static_cast<int>(std::min<qint64>(m_late, std::numeric_limits<int>::max()))));
    }
    const auto unsorted =
        std::count_if(m_series.begin(), m_series.end(), [](const auto& column) { return column->wasUnsorted(); });
    if (unsorted > 0) {
        m_output.skip(QString(), tr("The points were not in order of time; they were sorted."));
    }
}

} // namespace afterword
