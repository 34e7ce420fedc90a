// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartpainter.h"

#include "chartlayout.h"
#include "chartshapes.h"
#include "figurecanvas.h"
#include "serieschart.h"
#include "timelinepainter.h"

#include <QPainter>

namespace afterword {

namespace {

using Align = FigureCanvas::Align;

class ChartPainting {
public:
    ChartPainting(QPainter& painter, const QRectF& area, const ChartFigure& figure, const Palette& palette)
        : m_figure(figure)
        , m_layout(chartLayout(figure))
        , m_canvas(painter, area, {m_layout.width, m_layout.height}, palette)
        , m_palette(palette) {}

    void paint() {
        for (const auto& band : m_layout.bands) {
            m_canvas.rect(QRectF(band.left, m_layout.plot.top(), band.right - band.left, m_layout.plot.height()),
                          m_palette.impact);
        }
        paintAxes();
        paintMarks();
        if (!m_figure.series.isEmpty()) {
            paintSeries(m_canvas, m_figure, m_layout);
        }
        paintThresholds();
        for (const auto& name : m_layout.names) {
            paintName(name);
        }
    }

private:
    void paintAxes() {
        const QRectF& plot = m_layout.plot;
        const QPen grid = m_canvas.pen(m_palette.grid, 1);
        const QPen axis = m_canvas.pen(m_palette.border, 1);
        for (const auto& tick : m_layout.valueTicks) {
            m_canvas.line({plot.left(), tick.y}, {plot.right(), tick.y}, grid);
            m_canvas.text({plot.left() - 8, tick.y + 4.5}, tick.tick->label,
                          {.colour = m_palette.secondary, .align = Align::Right});
        }
        for (const auto& tick : m_layout.timeTicks) {
            m_canvas.line({tick.x, plot.bottom()}, {tick.x, plot.bottom() + 5}, axis);
            m_canvas.text({tick.labelX, m_layout.ticksY}, tick.tick->label,
                          {.colour = m_palette.secondary, .align = Align::Middle});
            m_canvas.text({tick.labelX, m_layout.daysY}, tick.tick->dayLabel,
                          {.colour = m_palette.hint, .align = Align::Middle});
        }
        m_canvas.line(plot.bottomLeft(), plot.bottomRight(), axis);
        m_canvas.text(m_layout.zoneAt, m_figure.timeTicks.zoneLabel, {.colour = m_palette.hint, .align = Align::Right});
        m_canvas.text(m_layout.unitAt, m_layout.unit,
                      {.colour = m_palette.hint, .align = m_layout.unitEndsThere ? Align::Right : Align::Left});
        m_canvas.text(plot.center(), m_layout.nothing, {.colour = m_palette.hint, .align = Align::Middle});
    }

    void paintMarks() {
        const QPen pole = m_canvas.pen(m_palette.border, 1, {2, 3});
        for (const auto& flag : m_layout.flags) {
            m_canvas.line({flag.x, flag.y - 9}, {flag.x, m_layout.plot.bottom()}, pole);
            m_canvas.text({flag.x + (flag.leftwards ? -6 : 6), flag.y}, flag.label,
                          {.colour = m_palette.secondary, .align = flag.leftwards ? Align::Right : Align::Left});
        }
        for (const auto& band : m_layout.bands) {
            m_canvas.rect(QRectF(band.left, m_layout.plot.top() - 2, band.right - band.left, 3), m_palette.impactText);
            m_canvas.text({band.labelX, band.labelY}, band.label,
                          {.colour = m_palette.impactText, .strong = true, .halo = true});
        }
    }

    void paintThresholds() {
        const QPen limit = m_canvas.pen(m_palette.threshold, 1.2, {5, 4});
        for (const auto& threshold : m_layout.thresholds) {
            m_canvas.line({m_layout.plot.left(), threshold.y}, {m_layout.plot.right(), threshold.y}, limit);
            m_canvas.text({threshold.labelX, threshold.labelY}, threshold.label,
                          {.colour = m_palette.threshold, .align = Align::Right, .halo = true});
        }
    }

    void paintName(const ChartLayout::Name& name) {
        const quint32 colour = m_palette.series[paletteRow(name.series->colour)];
        if (name.series->dash > 0) {
            m_canvas.line({name.x - 20, name.y - 4.5}, {name.x - 2, name.y - 4.5},
                          m_canvas.pen(colour, 1.6, dashPattern(name.series->dash)));
        }
        m_canvas.sign(shapeOf(name.series->colour), {name.x - 11, name.y - 4.5}, 9, colour);
        m_canvas.text({name.x, name.y}, name.text, {.colour = m_palette.text});
    }

    const ChartFigure& m_figure;
    ChartLayout m_layout;
    FigureCanvas m_canvas;
    const Palette& m_palette;
};

} // namespace

void ChartPainter::paint(QPainter& painter, const QRectF& area, double /*unitsPerPoint*/, const ChartFigure& figure) {
    painter.save();
    ChartPainting(painter, area, figure, printPalette).paint();
    painter.restore();
}

void ChartPainter::paint(QPainter& painter, const QRectF& area, double /*unitsPerPoint*/,
                         const TimelineFigure& figure) {
    paintTimeline(painter, area, figure, printPalette);
}

} // namespace afterword
