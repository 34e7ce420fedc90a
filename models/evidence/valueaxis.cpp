// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valueaxis.h"

#include "valuescale.h"

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

/// 1, 2 or 5 times a power of ten, or a power of two; not less than `length`.
double niceStep(double length, bool isBinary) {
    if (isBinary) {
        return std::exp2(std::ceil(std::log2(length)));
    }
    const double decade = std::pow(10.0, std::floor(std::log10(length)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * decade >= length * (1 - 1e-9)) {
            return factor * decade;
        }
    }
    return 10 * decade;
}

/// Digits behind the point that tell steps of this length apart.
int decimalsFor(double step) {
    if (step >= 1 || step <= 0) {
        return step == std::floor(step) ? 0 : std::min(3, static_cast<int>(std::ceil(-std::log10(step / 10))));
    }
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 1, 8);
}

/// For powers of two below one: 0.5, 0.25, 0.125.
int binaryDecimalsFor(double step) {
    return step >= 1 ? 0 : std::clamp(static_cast<int>(std::round(-std::log2(step))), 1, 4);
}

QString tickLabel(double value, int decimals, const ValueScale& scale, const QLocale& locale) {
    const QString number = numberText(value / scale.factor(), decimals, locale);
    return scale.prefix().isEmpty() || value == 0 ? number : number + u'\u00a0' + scale.prefix();
}

/// The range that the axis has to show.
std::pair<double, double> padded(double min, double max, bool fromZero) {
    constexpr double largest = 1e300;
    min = std::clamp(min, -largest, largest);
    max = std::clamp(max, -largest, largest);
    if (fromZero || (min > 0 && min < 0.5 * max)) {
        min = std::min(min, 0.0);
    }
    if (fromZero || (max < 0 && max > 0.5 * min)) {
        max = std::max(max, 0.0);
    }
    const double size = std::max(std::fabs(min), std::fabs(max));
    if (size < 1e-300) {
        return {0, 1};
    }
    if (max - min < size * 1e-9) {
        return max > 0 ? std::pair{0.0, 1.25 * max} : std::pair{1.25 * min, 0.0};
    }
    return {min, max};
}

} // namespace

ValueAxis linearAxis(double min, double max, bool fromZero, const QString& unit, int wanted, const QLocale& locale) {
    const auto [low, high] = padded(min, max, fromZero);
    const ValueScale scale(unit, std::max(std::fabs(low), std::fabs(high)));
    const double factor = scale.factor();
    const double step = niceStep((high / factor - low / factor) / std::max(1, wanted), scale.isBinary());
    const double first = std::floor(low / factor / step + 1e-9);
    const double last = std::ceil(high / factor / step - 1e-9);
    const int decimals = scale.isBinary() ? binaryDecimalsFor(step) : decimalsFor(step);
    ValueAxis axis;
    axis.least = first * step * factor;
    axis.greatest = last * step * factor;
    axis.unit = scale.unit();
    for (double i = first; i <= last; i += 1) {
        const double value = i * step * factor;
        axis.ticks.append({value, tickLabel(value, decimals, scale, locale)});
    }
    return axis;
}

ValueAxis logarithmicAxis(double min, double max, const QString& unit, int wanted, const QLocale& locale) {
    const double low = std::clamp(min, 1e-300, 1e300);
    const double high = std::clamp(max, low, 1e300);
    const double firstDecade = std::floor(std::log10(low) + 1e-9);
    const double lastDecade = std::max(firstDecade + 1, std::ceil(std::log10(high) - 1e-9));
    const double decades = lastDecade - firstDecade;
    ValueAxis axis;
    axis.least = std::pow(10.0, firstDecade);
    axis.greatest = std::pow(10.0, lastDecade);
    const bool isOneUnit =
        ValueScale(unit, axis.least).unit() == unit && ValueScale(unit, axis.greatest).unit() == unit;
    axis.unit = isOneUnit ? unit : QString();
    const double stride = std::ceil(decades / std::max(1, wanted));
    for (double decade = firstDecade; decade <= lastDecade; decade += stride) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = factor * std::pow(10.0, decade);
            if ((factor > 1 && (decades > 2 || decade == lastDecade))) {
                break;
            }
            // Over many decades a time or a size in bytes is read in more than one unit; then each label has its own.
            axis.ticks.append({value, valueText(value, isOneUnit ? QString() : unit, locale)});
        }
    }
    return axis;
}

double heightOf(double value, const ChartFigure& figure) {
    constexpr double margin = 0.05;
    double height = 0;
    if (figure.logarithmic) {
        height = value > 0 ? (std::log10(value) - std::log10(figure.least)) /
                                 (std::log10(figure.greatest) - std::log10(figure.least))
                           : -margin;
    } else {
        height = (value / 2 - figure.least / 2) / (figure.greatest / 2 - figure.least / 2);
    }
    return std::clamp(height, -margin, 1 + margin);
}

} // namespace afterword
