// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics.h"

#include <QWidget>

namespace afterword {

class Appearance;
class FieldGrid;
class ToneLabel;

/// Time to detect, acknowledge, mitigate and resolve, each with its formula.
class MetricsPart final : public QWidget {
    Q_OBJECT

public:
    MetricsPart(const Appearance& appearance, QWidget* parent);

    void refresh(const Postmortem& postmortem);

private:
    struct Line {
        ToneLabel* value;
        ToneLabel* formula;
    };

    void addLine(const Metric& metric);
    void fill(const Line& line, const Metric& metric, const Postmortem& postmortem);

    const Appearance& m_appearance;
    FieldGrid* m_grid;
    QList<Line> m_lines;
};

} // namespace afterword
