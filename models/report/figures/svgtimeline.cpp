// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette.h"
#include "svgcanvas.h"
#include "svgpath.h"
#include "svgwriter.h"
#include "timelinelayout.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class TimelineSvg {
    Q_DECLARE_TR_FUNCTIONS(afterword::TimelineSvg)

public:
    TimelineSvg(const TimelineFigure& figure, const SvgOptions& options)
        : m_figure(figure)
        , m_layout(timelineLayout(figure))
        , m_canvas(options.id, m_layout.width, m_layout.height, tr("Timeline"), figure.alt, hasLinks(figure)) {}

    QByteArray svg() {
        writeBands();
        writeAxis();
        writeFlags();
        writeBandHeads();
        for (const auto& lane : m_layout.lanes) {
            writeLane(lane);
        }
        m_canvas.text({0, m_layout.noteY}, m_figure.note, "t3");
        return m_canvas.finished();
    }

private:
    static bool hasLinks(const TimelineFigure& figure) {
        return std::any_of(figure.lanes.begin(), figure.lanes.end(), [](const auto& lane) {
            return std::any_of(lane.marks.begin(), lane.marks.end(),
                               [](const auto& mark) { return !mark.anchor.isEmpty(); });
        });
    }

    void writeBands() {
        const double bottom = m_layout.lanesBottom;
        for (const auto& band : m_layout.bands) {
            m_canvas.open("g");
            m_canvas.title(band.band->label + u'\n' + band.band->time);
            m_canvas.rect(QRectF(QPointF(band.left, m_layout.lanesTop), QPointF(band.right, bottom)), "band");
            m_canvas.close("g");
        }
    }

    void writeBandHeads() {
        for (const auto& band : m_layout.bands) {
            m_canvas.rect(QRectF(band.left, m_layout.lanesTop - 2, band.right - band.left, 3), "bandhead");
            m_canvas.text({band.labelX, band.labelY - 1}, band.label, "bandtext b halo");
        }
    }

    void writeAxis() {
        SvgPath grid;
        SvgPath separators;
        for (const auto& tick : m_layout.ticks) {
            grid.moveTo({tick.x, m_layout.lanesTop});
            grid.lineTo({tick.x, m_layout.lanesBottom + 5});
        }
        for (qsizetype i = 1; i < m_layout.lanes.size(); ++i) {
            const double y = m_layout.lanes[i].y - m_layout.laneHeight / 2;
            separators.moveTo({0, y});
            separators.lineTo({m_layout.right, y});
        }
        m_canvas.path(grid.data() + separators.data(), "grid");
        m_canvas.line({0, m_layout.lanesBottom}, {m_layout.right, m_layout.lanesBottom}, "axis");
        for (const auto& tick : m_layout.ticks) {
            m_canvas.text({tick.labelX, m_layout.ticksY}, tick.tick->label, "n m");
            m_canvas.text({tick.labelX, m_layout.daysY}, tick.tick->dayLabel, "t3 m");
        }
        m_canvas.text({m_layout.right, m_layout.zoneY}, m_figure.ticks.zoneLabel, "t3 e");
    }

    void writeFlags() {
        for (const auto& flag : m_layout.flags) {
            const double side = flag.flag->leftwards ? -1 : 1;
            m_canvas.line({flag.x, flag.y - 9}, {flag.x, m_layout.lanesBottom}, "pole");
            m_canvas.raw("<text x=\"" + svgNumber(flag.x + side * 6) + "\" y=\"" + svgNumber(flag.y) +
                         "\" class=\"t1 b" + (flag.flag->leftwards ? " e" : "") + "\">" + svgEscaped(flag.flag->label) +
                         " <tspan class=\"n\">" + svgEscaped(flag.flag->time) + "</tspan></text>\n");
        }
    }

    void writeLane(const TimelineLayout::Lane& lane) {
        const MarkShape shape = shapeOf(lane.lane->colour);
        m_canvas.open("g", "class=\"s" + QByteArray::number(lane.lane->colour) + '"');
        m_canvas.sign(shape, {6, lane.y}, 10);
        m_canvas.open("g");
        m_canvas.title(lane.lane->name);
        m_canvas.text({20, lane.y + 4}, lane.name, "t1");
        m_canvas.close("g");
        for (const auto& mark : lane.marks) {
            writeMark(mark, shape, lane.y);
        }
        m_canvas.close("g");
    }

    void writeMark(const TimelineLayout::Mark& placed, MarkShape shape, double y) {
        const TimelineFigure::Mark& mark = *placed.mark;
        const bool isLink = !mark.anchor.isEmpty();
        m_canvas.open(isLink ? "a" : "g", isLink ? "href=\"#" + svgEscaped(mark.anchor) + '"' : QByteArray());
        m_canvas.title(titleOf(mark));
        if (mark.count > 1) {
            const double width = timelineMarkWidthOf(mark) - 2;
            m_canvas.rect(QRectF(placed.x - width / 2, y - 9, width, 18), "pill", 9);
            m_canvas.text({placed.x, y + 4}, placed.number, "t1 b m");
        } else {
            writeSign(placed, shape, y);
            m_canvas.text({placed.x, y + 17}, placed.number, "t3 m num");
        }
        m_canvas.text({placed.textX, y + 4}, placed.text, "halo");
        m_canvas.close(isLink ? "a" : "g");
    }

    void writeSign(const TimelineLayout::Mark& placed, MarkShape shape, double y) {
        const bool isUnsure =
            placed.mark->precision == TimePrecision::About || placed.mark->precision == TimePrecision::Between;
        if (placed.endX > placed.x) {
            m_canvas.line({placed.x, y}, {placed.endX, y}, isUnsure ? "span unsure" : "span");
        }
        m_canvas.sign(shape, {placed.x, y}, 11, isUnsure);
    }

    static QString titleOf(const TimelineFigure::Mark& mark) {
        QString text = mark.number > 0 ? QStringLiteral("%1 \u00b7 ").arg(mark.number) : QString();
        text += mark.time + u'\n' + mark.label;
        if (mark.count > 1) {
            text += u'\n' + tr("and %n more", nullptr, mark.count - 1);
        }
        return text;
    }

    const TimelineFigure& m_figure;
    TimelineLayout m_layout;
    SvgCanvas m_canvas;
};

} // namespace

QByteArray svgOf(const TimelineFigure& figure, const SvgOptions& options) {
    return TimelineSvg(figure, options).svg();
}

} // namespace afterword
