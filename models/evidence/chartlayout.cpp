// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartlayout.h"

#include "flagplaces.h"
#include "textwidth.h"
#include "valueaxis.h"

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

constexpr double plotHeight = 200;
constexpr double emptyHeight = 60;
constexpr double headHeight = 26;
constexpr double rowHeight = 20;
constexpr double nameHeight = 17;
constexpr double signWidth = 18; ///< a series' sign and the space before its name
constexpr double mostNameWidth = 170;
constexpr double rightMargin = 20;

QString nameOf(const ChartFigure::Series& series, const ChartFigure& figure) {
    const bool sameUnits = std::all_of(figure.series.begin(), figure.series.end(),
                                       [&](const auto& other) { return other.unit == figure.series.first().unit; });
    return sameUnits || series.unit.isEmpty() ? series.name : QStringLiteral("%1 (%2)").arg(series.name, series.unit);
}

/// The last column that is not a gap.
const ChartFigure::Column* endOf(const ChartFigure::Series& series) {
    const auto found = std::find_if(series.columns.rbegin(), series.columns.rend(),
                                    [](const auto& column) { return !std::isnan(column.first); });
    return found == series.columns.rend() ? nullptr : &*found;
}

class Composer {
public:
    explicit Composer(const ChartFigure& figure)
        : m_figure(figure) {}

    ChartLayout compose() {
        double valueWidth = 0;
        for (const auto& tick : m_figure.valueTicks) {
            valueWidth = std::max(valueWidth, textWidth(tick.label, chartTypeSize));
        }
        m_layout.namesAtEnds = canNameAtEnds();
        const double left = std::max(40.0, valueWidth + 14);
        const double right = m_layout.width - (m_layout.namesAtEnds ? widestName() + signWidth + 8 : rightMargin);
        m_layout.plot = QRectF(left, 0, right - left, m_figure.series.isEmpty() ? emptyHeight : plotHeight);
        double y = placeHead(4);
        y = placeFlags(y);
        y = placeBands(y);
        m_layout.plot.moveTop(y);
        if (m_layout.unitEndsThere) {
            m_layout.unitAt.setY(y - 14);
        }
        if (m_figure.series.isEmpty()) {
            m_layout.nothing = m_figure.alt;
        }
        placeValueTicks();
        if (m_layout.namesAtEnds) {
            placeNamesAtEnds();
        }
        placeTimeTicks();
        return m_layout;
    }

private:
    [[nodiscard]] double widestName() const {
        double widest = 0;
        for (const auto& series : m_figure.series) {
            widest = std::max(widest, textWidth(nameOf(series, m_figure), chartTypeSize));
        }
        return widest;
    }

    [[nodiscard]] bool canNameAtEnds() const {
        const auto count = static_cast<double>(m_figure.series.size());
        const bool isDrawnAsLine = m_figure.style == ChartStyle::Line || m_figure.style == ChartStyle::Step ||
                                   m_figure.style == ChartStyle::Area;
        const Instant late = m_figure.to - Duration{(m_figure.to - m_figure.from).us / 16};
        return isDrawnAsLine && count > 1 && count * nameHeight <= plotHeight && widestName() <= mostNameWidth &&
               std::all_of(m_figure.series.begin(), m_figure.series.end(), [&](const auto& series) {
                   const auto* end = endOf(series);
                   return end != nullptr && end->at >= late;
               });
    }

    /// The unit, the name of a single series, or the legend.
    double placeHead(double y) {
        m_layout.unit = m_figure.unit;
        m_layout.unitAt = {m_layout.plot.left(), y + 14};
        if (m_layout.namesAtEnds || m_figure.series.isEmpty()) {
            return placeUnitAlone(y);
        }
        double x = m_layout.plot.left() + signWidth;
        for (const auto& series : m_figure.series) {
            const QString text = elidedText(nameOf(series, m_figure), chartTypeSize, 300);
            const double width = textWidth(text, chartTypeSize);
            if (x + width > m_layout.width && !m_layout.names.isEmpty()) {
                x = m_layout.plot.left() + signWidth;
                y += rowHeight;
            }
            m_layout.names.append({&series, text, x, y + 14});
            x += width + signWidth + 14;
        }
        m_layout.unitAt = {x - signWidth - 2, y + 14};
        if (m_layout.unitAt.x() + textWidth(m_layout.unit, chartTypeSize) > m_layout.width) {
            y += rowHeight;
            m_layout.unitAt = {m_layout.plot.left(), y + 14};
        }
        return y + headHeight;
    }

    /// In the corner above the value axis where it is short, else in a row of its own.
    double placeUnitAlone(double y) {
        const double corner = m_layout.plot.left() - 8;
        if (m_layout.unit.isEmpty() || textWidth(m_layout.unit, chartTypeSize) <= corner) {
            m_layout.unitEndsThere = true;
            m_layout.unitAt.setX(corner);
            return y +
                   (m_layout.unit.isEmpty() || !m_figure.flags.isEmpty() || !m_figure.bands.isEmpty() ? 8 : rowHeight);
        }
        m_layout.unitAt = {0, y + 14};
        return y + headHeight;
    }

    double placeFlags(double y) {
        QList<FlagBox> boxes;
        for (const auto& flag : m_figure.flags) {
            const QString label = elidedText(flag.label.simplified(), chartTypeSize, 220);
            m_layout.flags.append({&flag, label, m_layout.xOf(flag.at, m_figure), 0, false});
            boxes.append({m_layout.flags.last().x, textWidth(label, chartTypeSize) + 14});
        }
        const QList<FlagPlace> places = ::afterword::placeFlags(boxes, m_layout.plot.right());
        const double bottom = y + rowsOf(places) * rowHeight;
        for (qsizetype i = 0; i < places.size(); ++i) {
            m_layout.flags[i].y = bottom - places[i].row * rowHeight - 7;
            m_layout.flags[i].leftwards = places[i].leftwards;
        }
        return bottom;
    }

    double placeBands(double y) {
        QList<double> ends; // of the labels in each row
        for (const auto& band : m_figure.bands) {
            ChartLayout::Band placed{m_layout.xOf(band.from, m_figure), m_layout.xOf(band.to, m_figure), {}, 0, 0};
            placed.label = elidedText(band.label.simplified(), chartTypeSize, m_layout.plot.width());
            const double width = textWidth(placed.label, chartTypeSize);
            placed.labelX = std::max(m_layout.plot.left(), std::min(placed.left, m_layout.plot.right() - width));
            qsizetype row = 0;
            while (row < ends.size() && ends[row] > placed.labelX) {
                ++row;
            }
            if (row == ends.size()) {
                ends.append(0);
            }
            ends[row] = placed.labelX + width + chartTypeSize;
            placed.labelY = y + static_cast<double>(row) * rowHeight + 13;
            m_layout.bands.append(placed);
        }
        return y + static_cast<double>(ends.size()) * rowHeight;
    }

    void placeValueTicks() {
        for (const auto& tick : m_figure.valueTicks) {
            m_layout.valueTicks.append({&tick, m_layout.yOf(tick.value, m_figure)});
        }
        for (const auto& threshold : m_figure.thresholds) {
            const double y = m_layout.yOf(threshold.value, m_figure);
            const bool hasRoomAbove = y - m_layout.plot.top() > rowHeight;
            m_layout.thresholds.append({elidedText(threshold.label.simplified(), chartTypeSize, 240), y,
                                        m_layout.plot.right() - 4, hasRoomAbove ? y - 5 : y + 14});
        }
    }

    /// Beside the ends of the lines, moved apart where they would overlap.
    void placeNamesAtEnds() {
        for (const auto& series : m_figure.series) {
            const double y = m_layout.yOf(endOf(series)->last, m_figure);
            m_layout.names.append({&series, nameOf(series, m_figure), m_layout.plot.right() + signWidth + 4, y + 4});
        }
        std::stable_sort(m_layout.names.begin(), m_layout.names.end(),
                         [](const auto& a, const auto& b) { return a.y < b.y; });
        double least = m_layout.plot.top() + 4;
        for (auto& name : m_layout.names) {
            name.y = std::max(name.y, least);
            least = name.y + nameHeight;
        }
        double most = m_layout.plot.bottom() + 4;
        for (auto name = m_layout.names.rbegin(); name != m_layout.names.rend(); ++name) {
            name->y = std::min(name->y, most);
            most = name->y - nameHeight;
        }
    }

    void placeTimeTicks() {
        bool hasDays = false;
        double daysEnd = 0;
        const double zoneWidth = textWidth(m_figure.timeTicks.zoneLabel, chartTypeSize) + chartTypeSize;
        for (const auto& tick : m_figure.timeTicks.ticks) {
            const double x = m_layout.xOf(tick.at, m_figure);
            const double half =
                std::max(textWidth(tick.label, chartTypeSize), textWidth(tick.dayLabel, chartTypeSize)) / 2;
            m_layout.timeTicks.append({&tick, x, std::min(x, m_layout.width - half)});
            if (!tick.dayLabel.isEmpty()) {
                hasDays = true;
                daysEnd = m_layout.timeTicks.last().labelX + textWidth(tick.dayLabel, chartTypeSize) / 2;
            }
        }
        m_layout.ticksY = m_layout.plot.bottom() + 20;
        m_layout.daysY = m_layout.ticksY + (hasDays ? 17 : 0);
        const double zoneY = m_layout.daysY + (daysEnd > m_layout.plot.right() - zoneWidth ? 17 : 0);
        m_layout.zoneAt = {m_layout.plot.right(), zoneY};
        m_layout.height = zoneY + 8;
    }

    const ChartFigure& m_figure;
    ChartLayout m_layout;
};

} // namespace

double ChartLayout::xOf(Instant at, const ChartFigure& figure) const {
    const double length = static_cast<double>((figure.to - figure.from).us);
    const double share = length > 0 ? static_cast<double>((at - figure.from).us) / length : 0;
    return plot.left() + share * plot.width();
}

double ChartLayout::yOf(double value, const ChartFigure& figure) const {
    return plot.bottom() - heightOf(value, figure) * plot.height();
}

ChartLayout chartLayout(const ChartFigure& figure) {
    return Composer(figure).compose();
}

} // namespace afterword
