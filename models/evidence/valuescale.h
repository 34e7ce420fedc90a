// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace afterword {

/// How values of a unit are written: bytes with binary prefixes (KiB), times as µs, ms, s, min or h, percentages as
/// they are, everything else with k, M, G, T behind the number.
class ValueScale {
public:
    /// For values up to `magnitude`, of a unit as the source names it ("ms", "bytes", "B/s", "%", "req/s", or none).
    ValueScale(const QString& unit, double magnitude);

    /// Values are divided by this before they are written.
    [[nodiscard]] double factor() const { return m_factor; }

    /// Behind the number, without the unit: "k"; empty for units that have a scale of their own.
    [[nodiscard]] QString prefix() const { return m_prefix; }

    /// The scaled unit: "KiB", "ms", "%", "req/s".
    [[nodiscard]] QString unit() const { return m_unit; }

    /// Ticks of values in bytes are round in powers of two.
    [[nodiscard]] bool isBinary() const { return m_isBinary; }

private:
    QString m_unit;
    QString m_prefix;
    double m_factor = 1;
    bool m_isBinary = false;
};

/// "1.84 s", "12.3 k req/s", "1.5 GiB", "97.4 %": three significant digits, and all digits of integers below 10,000.
[[nodiscard]] QString valueText(double value, const QString& unit, const QLocale& locale);

/// A number with `decimals` digits behind the point, with a minus sign and no group separators; powers of ten where it
/// would be too long.
[[nodiscard]] QString numberText(double value, int decimals, const QLocale& locale);

} // namespace afterword
