// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valuescale.h"

#include <array>
#include <cmath>
#include <span>

namespace afterword {

namespace {

struct Rung {
    double from; ///< the magnitude at which it takes over, in base units
    double factor;
    const char16_t* name;
};

constexpr std::array byteRungs{
    Rung{0, 1, u"B"},
    Rung{1024, 1024, u"KiB"},
    Rung{1048576, 1048576, u"MiB"},
    Rung{1073741824, 1073741824, u"GiB"},
    Rung{1099511627776, 1099511627776, u"TiB"},
    Rung{1125899906842624, 1125899906842624, u"PiB"},
};
constexpr std::array timeRungs{
    Rung{0, 1e-9, u"ns"},  Rung{1e-6, 1e-6, u"\u00b5s"}, Rung{1e-3, 1e-3, u"ms"},   Rung{1, 1, u"s"},
    Rung{600, 60, u"min"}, Rung{10800, 3600, u"h"},      Rung{259200, 86400, u"d"},
};
constexpr std::array plainRungs{
    Rung{0, 1, u""}, Rung{10'000, 1e3, u"k"}, Rung{1e6, 1e6, u"M"}, Rung{1e9, 1e9, u"G"}, Rung{1e12, 1e12, u"T"},
};

struct BaseUnit {
    const char16_t* name;
    double seconds; ///< how long one is
};

constexpr std::array timeUnits{
    BaseUnit{u"ns", 1e-9},      BaseUnit{u"nanoseconds", 1e-9},  BaseUnit{u"us", 1e-6},
    BaseUnit{u"\u00b5s", 1e-6}, BaseUnit{u"\u03bcs", 1e-6},      BaseUnit{u"microseconds", 1e-6},
    BaseUnit{u"ms", 1e-3},      BaseUnit{u"milliseconds", 1e-3}, BaseUnit{u"s", 1},
    BaseUnit{u"sec", 1},        BaseUnit{u"second", 1},          BaseUnit{u"seconds", 1},
};

const Rung& rungFor(std::span<const Rung> rungs, double magnitude) {
    const Rung* found = &rungs.front();
    for (const Rung& rung : rungs) {
        if (magnitude >= rung.from) {
            found = &rung;
        }
    }
    return *found;
}

bool isBytes(const QString& unit) {
    static const QStringList names{QStringLiteral("b"),     QStringLiteral("by"),     QStringLiteral("byte"),
                                   QStringLiteral("bytes"), QStringLiteral("octets"), QStringLiteral("decbytes")};
    // "b" alone is bits as often as not.
    return unit != u"b" && names.contains(unit.toLower());
}

bool isPercent(const QString& unit) {
    const QString lower = unit.toLower();
    return lower == u"%" || lower == u"percent" || lower == u"pct";
}

/// The part before "/s" and its like, and the rest.
std::pair<QString, QString> splitRate(const QString& unit) {
    if (unit.compare(u"Bps", Qt::CaseSensitive) == 0) {
        return {QStringLiteral("B"), QStringLiteral("/s")};
    }
    const qsizetype slash = unit.indexOf(u'/');
    if (slash > 0) {
        const QString rest = unit.mid(slash).toLower();
        return {unit.left(slash), rest == u"/sec" || rest == u"/second" ? QStringLiteral("/s") : unit.mid(slash)};
    }
    return {unit, {}};
}

constexpr const char16_t* superscripts = u"\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

QString powerText(double value, const QLocale& locale) {
    const int exponent = static_cast<int>(std::floor(std::log10(std::fabs(value))));
    // In two steps, because the power itself can be too small for a double.
    const double mantissa = value / std::pow(10.0, exponent / 2) / std::pow(10.0, exponent - exponent / 2);
    QString text = locale.toString(mantissa, 'g', 3) + QStringLiteral("\u00b710");
    const QString digits = QString::number(std::abs(exponent));
    text += exponent < 0 ? QStringLiteral("\u207b") : QString();
    for (const QChar digit : digits) {
        text += QChar(superscripts[digit.digitValue()]);
    }
    return text.replace(u'-', u'\u2212');
}

} // namespace

ValueScale::ValueScale(const QString& unit, double magnitude) {
    const QString name = unit.trimmed();
    const double size = std::isfinite(magnitude) ? std::fabs(magnitude) : 0;
    if (isPercent(name)) {
        m_unit = QStringLiteral("%");
        return;
    }
    for (const BaseUnit& base : timeUnits) {
        if (name.toLower() == QStringView(base.name)) {
            // Nothing at all is written in the unit of the source.
            const Rung& rung = rungFor(timeRungs, (size > 0 ? size : 1) * base.seconds * (1 + 1e-12));
            m_factor = rung.factor / base.seconds;
            m_unit = QString::fromUtf16(rung.name);
            return;
        }
    }
    const auto [what, per] = splitRate(name);
    if (isBytes(what)) {
        const Rung& rung = rungFor(byteRungs, size);
        m_factor = rung.factor;
        m_unit = QString::fromUtf16(rung.name) + per;
        m_isBinary = rung.factor > 1;
        return;
    }
    const Rung& rung = rungFor(plainRungs, size);
    m_factor = rung.factor;
    m_prefix = QString::fromUtf16(rung.name);
    m_unit = name;
}

QString numberText(double value, int decimals, const QLocale& locale) {
    const double size = std::fabs(value);
    if (size != 0 && (size >= 1e7 || size < 1e-5)) {
        return powerText(value, locale);
    }
    QLocale plain = locale;
    plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
    QString text = plain.toString(size, 'f', decimals);
    const bool isZero = size < 0.5 * std::pow(10.0, -decimals);
    return value < 0 && !isZero ? u'\u2212' + text : text;
}

QString valueText(double value, const QString& unit, const QLocale& locale) {
    if (!std::isfinite(value)) {
        return QStringLiteral("\u2013");
    }
    const ValueScale scale(unit, value);
    const double scaled = value / scale.factor();
    const double size = std::fabs(scaled);
    int decimals = 0;
    if (size > 0 && size < 1000 && size != std::floor(size)) {
        decimals = std::clamp(2 - static_cast<int>(std::floor(std::log10(size))), 0, 8);
    }
    QString text = numberText(scaled, decimals, locale);
    const QString point = locale.decimalPoint();
    if (decimals > 0 && text.contains(point) && !text.contains(u'\u00b7')) {
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
        if (text.endsWith(point)) {
            text.chop(point.size());
        }
    }
    for (const QString& part : {scale.prefix(), scale.unit()}) {
        if (!part.isEmpty()) {
            text += u'\u00a0' + part;
        }
    }
    return text;
}

} // namespace afterword
