// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serieschart.h"

#include "chartshapes.h"
#include "signshape.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

namespace afterword {

namespace {

/// One chart with its scene. Its axes count in the layout's units, so that a point of the figure is where the layout
/// has it; the vertical one is turned, because charts count upwards.
class SeriesChart {
public:
    SeriesChart(FigureCanvas& canvas, const ChartFigure& figure, const ChartLayout& layout)
        : m_canvas(canvas)
        , m_figure(figure)
        , m_layout(layout)
        , m_chart(new QChart) {
        m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
        m_scene.addItem(m_chart);
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->setBackgroundVisible(false);
        m_chart->setPlotAreaBackgroundVisible(false);
        m_chart->legend()->hide();
        m_chart->setMargins({});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->resize(layout.width * canvas.scale(), layout.height * canvas.scale());
        m_chart->setPlotArea(scaled(layout.plot));
        m_across->setRange(layout.plot.left(), layout.plot.right());
        m_up->setRange(-layout.plot.bottom(), -layout.plot.top());
        for (QValueAxis* axis : {m_across, m_up}) {
            axis->setVisible(false);
        }
        m_chart->addAxis(m_across, Qt::AlignBottom);
        m_chart->addAxis(m_up, Qt::AlignLeft);
    }

    void paint() {
        for (qsizetype i = 0; i < m_figure.series.size(); ++i) {
            addSeries(i);
        }
        // A line is drawn as a path, and Qt Charts fills it with whatever brush it finds.
        m_canvas.painter().setBrush(Qt::NoBrush);
        const QRectF plot = scaled(m_layout.plot);
        const QRectF shown = plot.adjusted(0, -2 * m_canvas.scale(), 0, 2 * m_canvas.scale());
        m_scene.render(&m_canvas.painter(),
                       QRectF(m_canvas.mapped(m_layout.plot.topLeft()), plot.size())
                           .adjusted(0, -2 * m_canvas.scale(), 0, 2 * m_canvas.scale()),
                       shown, Qt::IgnoreAspectRatio);
    }

private:
    [[nodiscard]] QRectF scaled(const QRectF& rect) const {
        return QRectF(rect.topLeft() * m_canvas.scale(), rect.size() * m_canvas.scale());
    }

    void addSeries(qsizetype index) {
        const ChartFigure::Series& series = m_figure.series[index];
        const ChartShapes shapes = chartShapes(m_figure, m_layout, index);
        const quint32 colour = m_canvas.palette().series[paletteRow(series.colour)];
        const QPen pen = m_canvas.pen(colour, isDense(shapes) ? 1.1 : 1.6, dashPattern(series.dash));
        for (const auto& line : shapes.lines) {
            if (m_figure.style == ChartStyle::Area) {
                addArea(line, shapes.baseY, colour);
            }
            addLine(line, pen);
        }
        addItems(shapes, colour, shapeOf(series.colour));
    }

    [[nodiscard]] static QList<QPointF> turned(const QList<QPointF>& line) {
        QList<QPointF> points;
        points.reserve(line.size());
        for (const QPointF& point : line) {
            points.append({point.x(), -point.y()});
        }
        return points;
    }

    /// Points are given to a series last: the chart computes its geometry anew at each step of attaching it.
    void attach(QAbstractSeries* series) {
        m_chart->addSeries(series);
        series->attachAxis(m_across);
        series->attachAxis(m_up);
    }

    void addLine(const QList<QPointF>& line, QPen pen) {
        if (pen.style() == Qt::SolidLine) {
            // Qt Charts draws an unbroken line piece by piece, without joins and four times as large in a PDF, but a
            // dashed one as one path: so this one has a dash that never ends.
            pen.setDashPattern({1e7, 1});
        }
        auto* series = new QLineSeries;
        series->setPen(pen);
        attach(series);
        series->replace(turned(line));
    }

    void addArea(const QList<QPointF>& line, double baseY, quint32 colour) {
        auto* base = new QLineSeries;
        auto* top = new QLineSeries;
        auto* area = new QAreaSeries(top, base);
        // An area does not own the lines that bound it.
        base->setParent(area);
        top->setParent(area);
        QColor pale = colourOf(colour);
        pale.setAlphaF(0.14F);
        area->setBrush(pale);
        area->setPen(Qt::NoPen);
        attach(area);
        base->replace(turned({{line.first().x(), baseY}, {line.last().x(), baseY}}));
        top->replace(turned(line));
    }

    void addItems(const ChartShapes& shapes, quint32 colour, MarkShape shape) {
        const double scale = m_canvas.scale();
        const bool isScatter = m_figure.style == ChartStyle::Scatter;
        const bool isRing = isScatter && shape == MarkShape::Ring;
        QPainterPath filled;
        filled.setFillRule(Qt::WindingFill);
        for (const QRectF& bar : shapes.bars) {
            filled.addRect(scaled(bar));
        }
        for (const QPointF& at : shapes.points) {
            addSign(filled, isScatter ? shape : MarkShape::Circle, at, isScatter ? 6 : 5, scale);
        }
        addItem(filled, isRing ? QBrush(Qt::NoBrush) : QBrush(colourOf(colour)),
                isRing ? m_canvas.pen(colour, 1.6) : QPen(Qt::NoPen));
        QPainterPath signs;
        signs.setFillRule(Qt::WindingFill);
        for (const QPointF& at : shapes.signs) {
            addSign(signs, shape, at, 8, scale);
        }
        // The rim first, so that it takes nothing from the sign.
        const bool isOpen = shape == MarkShape::Ring;
        addItem(signs, Qt::NoBrush, m_canvas.pen(m_canvas.palette().ground, isOpen ? 4 : 2));
        addItem(signs, colourOf(isOpen ? m_canvas.palette().ground : colour),
                isOpen ? m_canvas.pen(colour, 2) : QPen(Qt::NoPen));
    }

    static void addSign(QPainterPath& path, MarkShape shape, QPointF at, double size, double scale) {
        if (shape == MarkShape::Circle || shape == MarkShape::Ring) {
            const double radius = size / 2 * scale;
            path.addEllipse(at * scale, radius, radius);
            return;
        }
        QPolygonF corners;
        for (const QPointF& corner : signCorners(shape, at, size)) {
            corners.append(corner * scale);
        }
        path.addPolygon(corners);
        path.closeSubpath();
    }

    void addItem(const QPainterPath& path, const QBrush& brush, const QPen& pen) {
        if (path.isEmpty()) {
            return;
        }
        auto* item = new QGraphicsPathItem(path, m_chart);
        item->setBrush(brush);
        item->setPen(pen);
        item->setZValue(100);
    }

    FigureCanvas& m_canvas;
    const ChartFigure& m_figure;
    const ChartLayout& m_layout;
    QGraphicsScene m_scene;
    QChart* m_chart;                       ///< of the scene
    QValueAxis* m_across = new QValueAxis; ///< of the chart
    QValueAxis* m_up = new QValueAxis;     ///< of the chart
};

} // namespace

void paintSeries(FigureCanvas& canvas, const ChartFigure& figure, const ChartLayout& layout) {
    SeriesChart(canvas, figure, layout).paint();
}

} // namespace afterword
