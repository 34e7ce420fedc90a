// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinelayout.h"

#include "textwidth.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr double rightMargin = 20;
constexpr double flagRowHeight = 20;
constexpr double bandRowHeight = 20;
constexpr double laneHeight = 38;
constexpr double gutterLeast = 64;
constexpr double gutterMost = 140;
constexpr double gutterSigns = 34; ///< a lane's shape and the space around its name
constexpr double leastText = 60;
constexpr double mostText = 300;

double shareOf(Instant at, const TimelineFigure& figure) {
    const double length = static_cast<double>((figure.to - figure.from).us);
    return length > 0 ? static_cast<double>((at - figure.from).us) / length : 0;
}

QString clusterNumber(const TimelineFigure::Mark& mark) {
    return QStringLiteral("\u00d7%1").arg(mark.count);
}

class Composer {
public:
    explicit Composer(const TimelineFigure& figure)
        : m_figure(figure) {}

    TimelineLayout compose() {
        double widest = 0;
        for (const auto& lane : m_figure.lanes) {
            widest = std::max(widest, textWidth(lane.name, timelineTypeSize));
        }
        m_layout.left = std::clamp(widest + gutterSigns, gutterLeast, gutterMost);
        m_layout.right = m_layout.width - rightMargin;
        m_layout.laneHeight = laneHeight;
        double y = 4;
        y = placeFlags(y);
        m_layout.bandsTop = y;
        y = placeBands(y);
        m_layout.lanesTop = y;
        y = placeLanes(y);
        m_layout.lanesBottom = y;
        placeTicks(y);
        return m_layout;
    }

private:
    [[nodiscard]] double xOf(Instant at) const {
        return m_layout.left + shareOf(at, m_figure) * (m_layout.right - m_layout.left);
    }

    double placeFlags(double y) {
        const double bottom = y + m_figure.flagRows * flagRowHeight;
        for (const auto& flag : m_figure.flags) {
            m_layout.flags.append({&flag, xOf(flag.at), bottom - flag.row * flagRowHeight - 7});
        }
        return bottom;
    }

    double placeBands(double y) {
        QList<double> ends; // of the labels in each row
        for (const auto& band : m_figure.bands) {
            TimelineLayout::Band placed{&band, xOf(band.from), xOf(band.to), {}, 0, 0};
            placed.label = elidedText(band.label, timelineTypeSize, m_layout.right - m_layout.left);
            const double width = textWidth(placed.label, timelineTypeSize);
            placed.labelX = std::max(m_layout.left, std::min(placed.left, m_layout.right - width));
            qsizetype row = 0;
            while (row < ends.size() && ends[row] > placed.labelX) {
                ++row;
            }
            if (row == ends.size()) {
                ends.append(0);
            }
            ends[row] = placed.labelX + width + timelineTypeSize;
            placed.labelY = y + static_cast<double>(row) * bandRowHeight + 14;
            m_layout.bands.append(placed);
        }
        return y + static_cast<double>(ends.size()) * bandRowHeight;
    }

    double placeLanes(double y) {
        for (const auto& lane : m_figure.lanes) {
            const QString name = elidedText(lane.name, timelineTypeSize, m_layout.left - gutterSigns);
            m_layout.lanes.append({&lane, name, y + laneHeight / 2, placedMarks(lane)});
            y += laneHeight;
        }
        return y + (m_figure.lanes.isEmpty() ? 12 : 0);
    }

    [[nodiscard]] QList<TimelineLayout::Mark> placedMarks(const TimelineFigure::Lane& lane) const {
        QList<TimelineLayout::Mark> marks;
        for (const auto& mark : lane.marks) {
            const double x = xOf(mark.from);
            TimelineLayout::Mark placed{&mark, x, mark.to ? xOf(*mark.to) : x, {}, 0, {}};
            if (mark.count > 1) {
                placed.number = clusterNumber(mark);
                placed.endX = x;
            } else if (placed.endX - x < timelineMarkWidth / 2) {
                placed.endX = x;
            }
            marks.append(placed);
        }
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const double nextX = i + 1 < marks.size() ? marks[i + 1].x - timelineMarkWidthOf(*marks[i + 1].mark) / 2 - 6
                                                      : m_layout.right;
            placeText(marks[i], nextX);
        }
        return marks;
    }

    static void placeText(TimelineLayout::Mark& placed, double until) {
        const double halfWidth = timelineMarkWidthOf(*placed.mark) / 2;
        placed.textX = placed.endX + halfWidth + 4;
        const QString number = placed.mark->number > 0 ? QString::number(placed.mark->number) : QString();
        const double room = std::min(mostText, until - placed.textX - 2);
        const QString text = room < leastText ? QString() : elidedText(placed.mark->label, timelineTypeSize, room);
        if (!text.isEmpty()) {
            placed.text = text;
        } else if (placed.mark->count == 1) {
            placed.number = number;
        }
    }

    void placeTicks(double y) {
        bool hasDays = false;
        double daysEnd = 0;
        const double zoneWidth = textWidth(m_figure.ticks.zoneLabel, timelineTypeSize) + timelineTypeSize;
        for (const auto& tick : m_figure.ticks.ticks) {
            const double x = xOf(tick.at);
            const double half =
                std::max(textWidth(tick.label, timelineTypeSize), textWidth(tick.dayLabel, timelineTypeSize)) / 2;
            m_layout.ticks.append({&tick, x, std::min(x, m_layout.width - half)});
            if (!tick.dayLabel.isEmpty()) {
                hasDays = true;
                daysEnd = m_layout.ticks.last().labelX + textWidth(tick.dayLabel, timelineTypeSize) / 2;
            }
        }
        m_layout.ticksY = y + 20;
        m_layout.daysY = m_layout.ticksY + (hasDays ? 17 : 0);
        m_layout.zoneY = m_layout.daysY + (daysEnd > m_layout.right - zoneWidth ? 17 : 0);
        m_layout.noteY = m_layout.zoneY + (m_figure.note.isEmpty() ? 0 : 24);
        m_layout.height = m_layout.noteY + 8;
    }

    const TimelineFigure& m_figure;
    TimelineLayout m_layout;
};

} // namespace

double timelineMarkWidthOf(const TimelineFigure::Mark& mark) {
    return mark.count > 1 ? textWidth(clusterNumber(mark), timelineTypeSize) + 12 : timelineMarkWidth;
}

double timelineFlagWidth(const TimelineFigure::Flag& flag) {
    return textWidth(flag.label, timelineTypeSize) + textWidth(flag.time, timelineTypeSize) + 20;
}

TimelineLayout timelineLayout(const TimelineFigure& figure) {
    return Composer(figure).compose();
}

} // namespace afterword
