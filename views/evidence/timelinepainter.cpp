// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinepainter.h"

#include "figurecanvas.h"
#include "timelinelayout.h"

#include <QPainter>

namespace afterword {

namespace {

using Align = FigureCanvas::Align;

class TimelinePainting {
public:
    TimelinePainting(QPainter& painter, const QRectF& area, const TimelineFigure& figure, const Palette& palette)
        : m_figure(figure)
        , m_layout(timelineLayout(figure))
        , m_canvas(painter, area, {m_layout.width, m_layout.height}, palette)
        , m_palette(palette) {}

    void paint() {
        for (const auto& band : m_layout.bands) {
            m_canvas.rect(QRectF(QPointF(band.left, m_layout.lanesTop), QPointF(band.right, m_layout.lanesBottom)),
                          m_palette.impact);
        }
        paintAxis();
        paintFlags();
        paintBandHeads();
        for (const auto& lane : m_layout.lanes) {
            paintLane(lane);
        }
        m_canvas.text({0, m_layout.noteY}, m_figure.note, {.colour = m_palette.hint});
    }

private:
    void paintAxis() {
        const QPen grid = m_canvas.pen(m_palette.grid, 1);
        for (const auto& tick : m_layout.ticks) {
            m_canvas.line({tick.x, m_layout.lanesTop}, {tick.x, m_layout.lanesBottom + 5}, grid);
            m_canvas.text({tick.labelX, m_layout.ticksY}, tick.tick->label,
                          {.colour = m_palette.secondary, .align = Align::Middle});
            m_canvas.text({tick.labelX, m_layout.daysY}, tick.tick->dayLabel,
                          {.colour = m_palette.hint, .align = Align::Middle});
        }
        for (qsizetype i = 1; i < m_layout.lanes.size(); ++i) {
            const double y = m_layout.lanes[i].y - m_layout.laneHeight / 2;
            m_canvas.line({0, y}, {m_layout.right, y}, grid);
        }
        m_canvas.line({0, m_layout.lanesBottom}, {m_layout.right, m_layout.lanesBottom},
                      m_canvas.pen(m_palette.border, 1));
        m_canvas.text({m_layout.right, m_layout.zoneY}, m_figure.ticks.zoneLabel,
                      {.colour = m_palette.hint, .align = Align::Right});
    }

    void paintFlags() {
        const QPen pole = m_canvas.pen(m_palette.border, 1, {2, 3});
        const FigureCanvas::Type name{.colour = m_palette.text, .strong = true};
        const FigureCanvas::Type time{.colour = m_palette.secondary};
        for (const auto& flag : m_layout.flags) {
            m_canvas.line({flag.x, flag.y - 9}, {flag.x, m_layout.lanesBottom}, pole);
            const QString label = flag.flag->label + u' ';
            const double width = m_canvas.widthOf(label, name);
            const double left =
                flag.flag->leftwards ? flag.x - 6 - width - m_canvas.widthOf(flag.flag->time, time) : flag.x + 6;
            m_canvas.text({left, flag.y}, label, name);
            m_canvas.text({left + width, flag.y}, flag.flag->time, time);
        }
    }

    void paintBandHeads() {
        for (const auto& band : m_layout.bands) {
            m_canvas.rect(QRectF(band.left, m_layout.lanesTop - 2, band.right - band.left, 3), m_palette.impactText);
            m_canvas.text({band.labelX, band.labelY - 1}, band.label,
                          {.colour = m_palette.impactText, .strong = true, .halo = true});
        }
    }

    void paintLane(const TimelineLayout::Lane& lane) {
        const MarkShape shape = shapeOf(lane.lane->colour);
        const quint32 colour = m_palette.series[paletteRow(lane.lane->colour)];
        m_canvas.sign(shape, {6, lane.y}, 10, colour);
        m_canvas.text({20, lane.y + 4.5}, lane.name, {.colour = m_palette.text});
        for (const auto& mark : lane.marks) {
            paintMark(mark, shape, colour, lane.y);
        }
    }

    void paintMark(const TimelineLayout::Mark& placed, MarkShape shape, quint32 colour, double y) {
        if (placed.mark->count > 1) {
            const double width = timelineMarkWidthOf(*placed.mark) - 2;
            m_canvas.roundRect(QRectF(placed.x - width / 2, y - 9, width, 18), 9, m_palette.ground,
                               m_canvas.pen(colour, 1.6));
            m_canvas.text({placed.x, y + 4.5}, placed.number,
                          {.colour = m_palette.text, .align = Align::Middle, .strong = true});
        } else {
            paintSign(placed, shape, colour, y);
            m_canvas.text({placed.x, y + 17}, placed.number,
                          {.colour = m_palette.hint, .align = Align::Middle, .size = 11});
        }
        m_canvas.text({placed.textX, y + 4.5}, placed.text, {.colour = m_palette.secondary});
    }

    void paintSign(const TimelineLayout::Mark& placed, MarkShape shape, quint32 colour, double y) {
        const bool isUnsure =
            placed.mark->precision == TimePrecision::About || placed.mark->precision == TimePrecision::Between;
        if (placed.endX > placed.x) {
            QPen pen = m_canvas.pen(colour, 5, isUnsure ? QList<double>{1, 8} : QList<double>{});
            QColor pale = pen.color();
            pale.setAlphaF(0.45F);
            pen.setColor(pale);
            pen.setCapStyle(Qt::RoundCap);
            m_canvas.line({placed.x, y}, {placed.endX, y}, pen);
        }
        m_canvas.sign(shape, {placed.x, y}, 11, colour, isUnsure);
    }

    const TimelineFigure& m_figure;
    TimelineLayout m_layout;
    FigureCanvas m_canvas;
    const Palette& m_palette;
};

} // namespace

void paintTimeline(QPainter& painter, const QRectF& area, const TimelineFigure& figure, const Palette& palette) {
    painter.save();
    TimelinePainting(painter, area, figure, palette).paint();
    painter.restore();
}

} // namespace afterword
