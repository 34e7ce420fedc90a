// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readoptions.h"
#include "seriescolumn.h"
#include "sourceoutput.h"

#include <QCoreApplication>

#include <memory>

namespace afterword {

/// Writes the series of one file, and the charts that show them.
///
/// Points may come in any order as long as they fit into memory together (two million); what comes later than that and
/// lies before what was written is left out and counted.
class ChartWriter {
    Q_DECLARE_TR_FUNCTIONS(ChartWriter)

public:
    explicit ChartWriter(SourceOutput& output);

    /// A new series; lives as long as this. An empty unit is guessed from the name.
    [[nodiscard]] SeriesColumn& addSeries(const QString& name, const QString& unit = {});

    /// To be called every ten thousand points or so: writes full chunks.
    [[nodiscard]] Result<> writeFullChunks();

    /// One point was refused by SeriesColumn::add.
    void countLate() { ++m_late; }

    [[nodiscard]] qint64 pointsWritten() const { return m_written; }

    /// Writes what is left and the charts. Series of different units, or of plainly different size where no unit is
    /// known, get charts of their own; each shows six series and keeps the others hidden.
    [[nodiscard]] Result<> finish(const QString& title, const QString& origin);

    [[nodiscard]] const std::vector<std::unique_ptr<SeriesColumn>>& series() const { return m_series; }

private:
    [[nodiscard]] Result<> write(SeriesColumn& column, size_t keep);
    [[nodiscard]] Result<> writeChart(QList<SeriesInfo> series, const QString& title, const QString& origin);
    void sayOrder();

    SourceOutput& m_output;
    std::vector<std::unique_ptr<SeriesColumn>> m_series;
    qint64 m_late = 0;
    qint64 m_written = 0;
};

} // namespace afterword
