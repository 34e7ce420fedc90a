// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartshapes.h"
#include "palette.h"
#include "svgwriter.h"

namespace afterword {

namespace {

QByteArray hex(quint32 colour) {
    return '#' + QByteArray::number(colour, 16).rightJustified(6, '0');
}

/// The custom properties that the rules below use.
QByteArray properties(const Palette& palette) {
    QByteArray css = ".fig{";
    for (std::size_t i = 0; i < palette.series.size(); ++i) {
        css += "--s" + QByteArray::number(i) + ':' + hex(palette.series[i]) + ';';
    }
    css += "--fig-ground:" + hex(palette.ground) + ";--fig-1:" + hex(palette.text) +
           ";--fig-2:" + hex(palette.secondary) + ";--fig-3:" + hex(palette.hint) +
           ";--fig-border:" + hex(palette.border) + ";--fig-grid:" + hex(palette.grid) +
           ";--fig-impact:" + hex(palette.impact) + ";--fig-impact-edge:" + hex(palette.impactEdge) +
           ";--fig-impact-text:" + hex(palette.impactText) + ";--fig-limit:" + hex(palette.threshold) + '}';
    return css;
}

constexpr const char* rules = R"(
.figure-scroll{overflow-x:auto}
.fig{display:block;width:100%;min-width:44rem;height:auto;overflow:visible;background:none}
.fig text{fill:var(--fig-2);font-size:13px;stroke:none}
.fig .t1{fill:var(--fig-1)}
.fig .t3{fill:var(--fig-3)}
.fig .n,.fig .num{font-variant-numeric:tabular-nums;font-weight:400;fill:var(--fig-2)}
.fig .num{font-size:11px;fill:var(--fig-3)}
.fig .b{font-weight:600}
.fig .m{text-anchor:middle}
.fig .e{text-anchor:end}
.fig .halo{paint-order:stroke;stroke:var(--fig-ground);stroke-opacity:.85;stroke-width:3px;stroke-linejoin:round}
.fig path{fill:none}
.fig .grid{stroke:var(--fig-grid)}
.fig .axis{stroke:var(--fig-border)}
.fig .pole{stroke:var(--fig-border);stroke-dasharray:2 3}
.fig .band{fill:var(--fig-impact)}
.fig .bandhead{fill:var(--fig-impact-text)}
.fig .bandtext{fill:var(--fig-impact-text)}
.fig .limit{stroke:var(--fig-limit);stroke-width:1.2;stroke-dasharray:5 4}
.fig .limittext{fill:var(--fig-limit)}
.fig .s0{--c:var(--s0)}.fig .s1{--c:var(--s1)}.fig .s2{--c:var(--s2)}
.fig .s3{--c:var(--s3)}.fig .s4{--c:var(--s4)}.fig .s5{--c:var(--s5)}
.fig .l{stroke:var(--c);stroke-width:1.6;stroke-linejoin:round;stroke-linecap:round}
.fig .fine{stroke-width:1.1}
.fig .f{fill:var(--c)}
.fig .o{fill:var(--fig-ground);stroke:var(--c);stroke-width:2}
.fig .rim .f{stroke:var(--fig-ground);stroke-width:2;paint-order:stroke}
.fig .area{fill:var(--c);fill-opacity:.14}
.fig .dots{stroke:var(--c);stroke-width:5;stroke-linecap:round}
.fig .span{stroke:var(--c);stroke-width:5;stroke-opacity:.45;stroke-linecap:round}
.fig .unsure{stroke-dasharray:1 8}
.fig .pill{fill:var(--fig-ground);stroke:var(--c);stroke-width:1.6}
.fig .hov path{pointer-events:all}
.fig .hov path:hover{fill:var(--fig-1);fill-opacity:.08}
.fig a:hover .f,.fig a:focus .f{stroke:var(--fig-1);stroke-width:2}
.fig a:hover text,.fig a:focus text{fill:var(--fig-1);text-decoration:underline}
)";

QByteArray dashes() {
    QByteArray css;
    for (int dash = 1; dash <= dashPatterns; ++dash) {
        css += ".fig .d" + QByteArray::number(dash) + "{stroke-dasharray:";
        for (const double length : dashPattern(dash)) {
            css += QByteArray::number(length) + ' ';
        }
        css.back() = '}';
        css += '\n';
    }
    return css;
}

} // namespace

QByteArray figureStyles() {
    // Print comes last, so that paper stays white beside a dark screen.
    return properties(lightPalette) + rules + dashes() + "@media (prefers-color-scheme:dark){" +
           properties(darkPalette) + "}\n@media print{" + properties(printPalette) +
           ".fig{min-width:0}.figure-scroll{overflow:visible}}\n";
}

} // namespace afterword
