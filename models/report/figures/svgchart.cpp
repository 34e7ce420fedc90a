// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartlayout.h"
#include "chartshapes.h"
#include "isotime.h"
#include "palette.h"
#include "svgcanvas.h"
#include "svgpath.h"
#include "svgwriter.h"
#include "textwidth.h"
#include "valuescale.h"

#include <cmath>

namespace afterword {

namespace {

class ChartSvg {
public:
    ChartSvg(const ChartFigure& figure, const SvgOptions& options)
        : m_figure(figure)
        , m_options(options)
        , m_layout(chartLayout(figure))
        , m_canvas(options.id, m_layout.width, m_layout.height, titleOf(figure), figure.alt, false) {}

    QByteArray svg() {
        m_canvas.raw("<clipPath id=\"" + m_canvas.id("c") + "\">");
        m_canvas.rect(m_layout.plot.adjusted(0, -2, 0, 2), {});
        m_canvas.raw("</clipPath>");
        writeBands();
        writeAxes();
        writeFlags();
        writeBandHeads();
        m_canvas.open("g", "clip-path=\"url(#" + m_canvas.id("c") + ")\"");
        for (qsizetype i = 0; i < m_figure.series.size(); ++i) {
            writeSeries(i);
        }
        m_canvas.close("g");
        writeThresholds();
        writeNames();
        writeReadings();
        return m_canvas.finished();
    }

private:
    static QString titleOf(const ChartFigure& figure) {
        QStringList names;
        for (const auto& series : figure.series) {
            names.append(series.name);
        }
        return figure.title.isEmpty() ? names.join(QStringLiteral(", ")) : figure.title;
    }

    void writeBands() {
        const QRectF& plot = m_layout.plot;
        for (const auto& band : m_layout.bands) {
            m_canvas.rect(QRectF(band.left, plot.top(), band.right - band.left, plot.height()), "band");
        }
    }

    void writeBandHeads() {
        for (const auto& band : m_layout.bands) {
            m_canvas.rect(QRectF(band.left, m_layout.plot.top() - 2, band.right - band.left, 3), "bandhead");
            m_canvas.text({band.labelX, band.labelY}, band.label, "bandtext b halo");
        }
    }

    void writeAxes() {
        const QRectF& plot = m_layout.plot;
        SvgPath grid;
        SvgPath timeMarks;
        for (const auto& tick : m_layout.valueTicks) {
            grid.moveTo({plot.left(), tick.y});
            grid.lineTo({plot.right(), tick.y});
            m_canvas.text({plot.left() - 8, tick.y + 4}, tick.tick->label, "n e");
        }
        for (const auto& tick : m_layout.timeTicks) {
            timeMarks.moveTo({tick.x, plot.bottom()});
            timeMarks.lineTo({tick.x, plot.bottom() + 5});
            m_canvas.text({tick.labelX, m_layout.ticksY}, tick.tick->label, "n m");
            m_canvas.text({tick.labelX, m_layout.daysY}, tick.tick->dayLabel, "t3 m");
        }
        m_canvas.path(grid.data(), "grid");
        timeMarks.moveTo({plot.left(), plot.bottom()});
        timeMarks.lineTo({plot.right(), plot.bottom()});
        m_canvas.path(timeMarks.data(), "axis");
        m_canvas.text(m_layout.zoneAt, m_figure.timeTicks.zoneLabel, "t3 e");
        m_canvas.text(m_layout.unitAt, m_layout.unit, m_layout.unitEndsThere ? "t3 e" : "t3");
        m_canvas.text(plot.center(), m_layout.nothing, "t3 m");
    }

    void writeFlags() {
        for (const auto& flag : m_layout.flags) {
            m_canvas.line({flag.x, flag.y - 9}, {flag.x, m_layout.plot.bottom()}, "pole");
            m_canvas.text({flag.x + (flag.leftwards ? -6 : 6), flag.y}, flag.label, flag.leftwards ? "e" : "");
        }
    }

    void writeSeries(qsizetype index) {
        const ChartFigure::Series& series = m_figure.series[index];
        const ChartShapes shapes = chartShapes(m_figure, m_layout, index);
        m_canvas.open("g", "class=\"s" + QByteArray::number(series.colour) + '"');
        if (m_figure.style == ChartStyle::Area) {
            writeAreas(shapes);
        }
        SvgPath lines;
        for (const auto& line : shapes.lines) {
            for (qsizetype i = 0; i < line.size(); ++i) {
                i == 0 ? lines.moveTo(line[i]) : lines.lineTo(line[i]);
            }
        }
        if (!lines.isEmpty()) {
            m_canvas.path(lines.data(), lineClasses(series, isDense(shapes)));
        }
        writePoints(shapes, series);
        SvgPath bars;
        for (const QRectF& bar : shapes.bars) {
            bars.moveTo(bar.topLeft());
            bars.lineTo(bar.topRight());
            bars.lineTo(bar.bottomRight());
            bars.lineTo(bar.bottomLeft());
            bars.close();
        }
        if (!bars.isEmpty()) {
            m_canvas.path(bars.data(), "f");
        }
        for (const QPointF& at : shapes.signs) {
            writeSign(series.colour, at);
        }
        m_canvas.close("g");
    }

    static QByteArray lineClasses(const ChartFigure::Series& series, bool isFine) {
        const QByteArray classes = isFine ? "l fine" : "l";
        return series.dash == 0 ? classes : classes + " d" + QByteArray::number((series.dash - 1) % dashPatterns + 1);
    }

    /// With a rim in the colour of the ground, so that it stands out of the lines.
    void writeSign(int colour, QPointF at) {
        m_canvas.open("g", "class=\"rim\"");
        m_canvas.sign(shapeOf(colour), at, 8);
        m_canvas.close("g");
    }

    void writeAreas(const ChartShapes& shapes) {
        SvgPath areas;
        for (const auto& line : shapes.lines) {
            areas.moveTo({line.first().x(), shapes.baseY});
            for (const QPointF& point : line) {
                areas.lineTo(point);
            }
            areas.lineTo({line.last().x(), shapes.baseY});
            areas.close();
        }
        if (!areas.isEmpty()) {
            m_canvas.path(areas.data(), "area");
        }
    }

    /// Scattered values have the series' sign; single values of a line are dots.
    void writePoints(const ChartShapes& shapes, const ChartFigure::Series& series) {
        if (shapes.points.isEmpty()) {
            return;
        }
        const MarkShape shape = shapeOf(series.colour);
        const bool areDots = m_figure.style != ChartStyle::Scatter || shape == MarkShape::Circle;
        SvgPath dots;
        QByteArray signs;
        for (const QPointF& at : shapes.points) {
            if (areDots) {
                dots.dot(at);
            } else if (shape == MarkShape::Ring) {
                m_canvas.sign(shape, at, 7);
            } else {
                signs += signPath(shape, at, 6);
            }
        }
        if (!dots.isEmpty()) {
            m_canvas.path(dots.data(), "dots");
        }
        if (!signs.isEmpty()) {
            m_canvas.path(signs, "f");
        }
    }

    void writeThresholds() {
        for (const auto& threshold : m_layout.thresholds) {
            m_canvas.line({m_layout.plot.left(), threshold.y}, {m_layout.plot.right(), threshold.y}, "limit");
            m_canvas.text({threshold.labelX, threshold.labelY}, threshold.label, "limittext e halo");
        }
    }

    void writeNames() {
        for (const auto& name : m_layout.names) {
            m_canvas.open("g", "class=\"s" + QByteArray::number(name.series->colour) + '"');
            if (name.series->dash > 0) {
                m_canvas.line({name.x - 20, name.y - 4.5}, {name.x - 2, name.y - 4.5},
                              lineClasses(*name.series, false).constData());
            }
            m_canvas.sign(shapeOf(name.series->colour), {name.x - 11, name.y - 4.5}, 9);
            m_canvas.text({name.x, name.y}, name.text, "t1");
            m_canvas.close("g");
        }
    }

    /// Invisible strips that say the values below them where they are pointed at.
    void writeReadings() {
        constexpr int count = 48;
        const double length = static_cast<double>((m_figure.to - m_figure.from).us);
        QList<qsizetype> next(m_figure.series.size(), 0);
        m_canvas.open("g", "class=\"hov\"");
        for (int i = 0; i < count; ++i) {
            const Instant end = m_figure.from + Duration{static_cast<qint64>(length * (i + 1) / count)};
            const QString values = readings(next, end);
            if (values.isEmpty()) {
                continue;
            }
            const Instant middle = m_figure.from + Duration{static_cast<qint64>(length * (i + 0.5) / count)};
            const QRectF& plot = m_layout.plot;
            m_canvas.open("path", "d=\"M" + svgNumber(plot.left() + plot.width() * i / count) + ' ' +
                                      svgNumber(plot.top()) + 'h' + svgNumber(plot.width() / count) + 'v' +
                                      svgNumber(plot.height()) + 'h' + svgNumber(-plot.width() / count) + "z\"");
            m_canvas.title(timeText(middle) + values);
            m_canvas.close("path");
        }
        m_canvas.close("g");
    }

    [[nodiscard]] QString timeText(Instant at) const {
        const Duration length = m_figure.to - m_figure.from;
        const QString clock = toClockText({at.us / 1'000'000 * 1'000'000}, m_options.zone, length < hours(2));
        const QString day = length > days(1) ? QString(toDateText(at, m_options.zone) + u' ') : QString();
        return day + clock + u' ' + m_options.zone.abbreviationAt(at);
    }

    /// The values of all series from where `next` points to until `end`, one line each.
    QString readings(QList<qsizetype>& next, Instant end) const {
        QString text;
        for (qsizetype s = 0; s < m_figure.series.size(); ++s) {
            const ChartFigure::Series& series = m_figure.series[s];
            double min = std::numeric_limits<double>::infinity();
            double max = -min;
            for (qsizetype& i = next[s]; i < series.columns.size() && series.columns[i].at <= end; ++i) {
                if (series.columns[i].at >= m_figure.from && !std::isnan(series.columns[i].first)) {
                    min = std::min(min, series.columns[i].min);
                    max = std::max(max, series.columns[i].max);
                }
            }
            if (min > max) {
                continue;
            }
            const QString least = valueText(min, series.unit, m_options.locale);
            const QString greatest = valueText(max, series.unit, m_options.locale);
            text += u'\n' + series.name + u": " + (least == greatest ? least : QString(least + u" \u2013 " + greatest));
        }
        return text;
    }

    const ChartFigure& m_figure;
    const SvgOptions& m_options;
    ChartLayout m_layout;
    SvgCanvas m_canvas;
};

} // namespace

QByteArray svgOf(const ChartFigure& figure, const SvgOptions& options) {
    return ChartSvg(figure, options).svg();
}

} // namespace afterword
