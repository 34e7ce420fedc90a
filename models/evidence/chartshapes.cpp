// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartshapes.h"

#include "valueaxis.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace afterword {

namespace {

class Shaper {
public:
    Shaper(const ChartFigure& figure, const ChartLayout& layout, qsizetype index)
        : m_figure(figure)
        , m_layout(layout)
        , m_index(index)
        , m_series(figure.series[index]) {
        m_shapes.baseY =
            layout.yOf(figure.logarithmic ? figure.least : std::clamp(0.0, figure.least, figure.greatest), figure);
    }

    ChartShapes shapes() {
        switch (m_figure.style) {
        case ChartStyle::Line:
        case ChartStyle::Area:
        case ChartStyle::Step:
            addLines(m_figure.style == ChartStyle::Step);
            break;
        case ChartStyle::Scatter:
            addPoints();
            break;
        case ChartStyle::Bars:
            addBars();
            break;
        }
        return m_shapes;
    }

private:
    using Column = ChartFigure::Column;

    [[nodiscard]] bool isGap(const Column& column) const {
        return std::isnan(column.first) || (m_figure.logarithmic && !(column.max > 0));
    }

    [[nodiscard]] bool isInside(const Column& column) const {
        return column.at >= m_figure.from && column.at <= m_figure.to;
    }

    [[nodiscard]] QPointF pointOf(Instant at, double value) const {
        return {m_layout.xOf(at, m_figure), m_layout.yOf(value, m_figure)};
    }

    /// Through the least and the greatest value of each column, in the order in which they are likely to have come.
    void addColumn(const Column& column) {
        if (column.min == column.max) {
            m_line.append(pointOf(column.at, column.last));
            return;
        }
        const bool risesFirst = std::fabs(column.first - column.min) + std::fabs(column.last - column.max) <
                                std::fabs(column.first - column.max) + std::fabs(column.last - column.min);
        m_line.append(pointOf(column.at, risesFirst ? column.min : column.max));
        m_line.append(pointOf(column.at, risesFirst ? column.max : column.min));
    }

    void addLines(bool isStepped) {
        const Column* before = nullptr;
        for (const Column& column : m_series.columns) {
            if (isGap(column)) {
                endLine();
                before = nullptr;
                continue;
            }
            if (isStepped && before != nullptr) {
                m_line.append({m_layout.xOf(column.at, m_figure), m_layout.yOf(before->last, m_figure)});
            }
            addColumn(column);
            before = &column;
        }
        endLine();
        if (m_figure.series.size() > 1) {
            addSigns();
        }
    }

    void endLine() {
        if (m_line.size() == 1) {
            m_shapes.points.append(m_line.first());
        } else if (m_line.size() > 1) {
            m_shapes.lines.append(m_line);
        }
        m_line.clear();
    }

    /// Where lines of several series have their signs, those of one are apart from those of the next.
    void addSigns() {
        constexpr int count = 4;
        const double step = m_layout.plot.width() / count;
        const auto series = static_cast<double>(m_figure.series.size());
        double next = m_layout.plot.left() + step * (static_cast<double>(m_index) + 0.5) / series;
        for (const Column& column : m_series.columns) {
            if (isGap(column)) {
                continue;
            }
            const double x = m_layout.xOf(column.at, m_figure);
            if (x >= next && x <= m_layout.plot.right()) {
                m_shapes.signs.append(pointOf(column.at, column.last));
                while (next <= x) {
                    next += step;
                }
            }
        }
    }

    void addPoints() {
        for (const Column& column : m_series.columns) {
            if (isGap(column) || !isInside(column)) {
                continue;
            }
            m_shapes.points.append(pointOf(column.at, column.max));
            if (column.min < column.max && (!m_figure.logarithmic || column.min > 0)) {
                m_shapes.points.append(pointOf(column.at, column.min));
            }
        }
    }

    /// The room that one column's bars have: the least distance between two of them.
    [[nodiscard]] double slotWidth() const {
        double width = m_layout.plot.width() / 8;
        for (const auto& series : m_figure.series) {
            double before = -std::numeric_limits<double>::infinity();
            for (const Column& column : series.columns) {
                if (!isGap(column) && isInside(column)) {
                    const double x = m_layout.xOf(column.at, m_figure);
                    width = std::min(width, std::max(x - before, 1.5));
                    before = x;
                }
            }
        }
        return width;
    }

    void addBars() {
        const double room = slotWidth();
        const auto count = static_cast<double>(m_figure.series.size());
        const double group = room * (room > 6 ? 0.72 : 0.86);
        const double width = group / count;
        for (const Column& column : m_series.columns) {
            if (isGap(column) || !isInside(column)) {
                continue;
            }
            const double middle = m_layout.xOf(column.at, m_figure);
            const double left = middle - group / 2 + width * static_cast<double>(m_index);
            const double top = std::min(m_layout.yOf(column.max, m_figure), m_shapes.baseY);
            const double bottom = std::max(m_layout.yOf(column.min, m_figure), m_shapes.baseY);
            m_shapes.bars.append(QRectF(left, top, width, bottom - top));
        }
    }

    const ChartFigure& m_figure;
    const ChartLayout& m_layout;
    qsizetype m_index;
    const ChartFigure::Series& m_series;
    ChartShapes m_shapes;
    QList<QPointF> m_line;
};

} // namespace

QList<double> dashPattern(int dash) {
    static const QList<QList<double>> patterns{{6, 4}, {2, 4}, {9, 3, 2, 3}, {12, 5}};
    return dash <= 0 ? QList<double>() : patterns[(dash - 1) % dashPatterns];
}

bool isDense(const ChartShapes& shapes) {
    qsizetype count = 0;
    for (const auto& line : shapes.lines) {
        count += line.size();
    }
    return count > 500;
}

ChartShapes chartShapes(const ChartFigure& figure, const ChartLayout& layout, qsizetype index) {
    return Shaper(figure, layout, index).shapes();
}

} // namespace afterword
