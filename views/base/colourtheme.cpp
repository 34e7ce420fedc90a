// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colourtheme.h"

#include "palette.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

namespace afterword {

namespace {

/// In the order of Tint.
constexpr std::array tintNames{
    "ground",     "panel",        "raised",        "field",       "text",      "secondary", "hint",       "disabled",
    "accent",     "accentHover",  "onAccent",      "accentSoft",  "border",    "line",      "hover",      "pressed",
    "selected",   "selectedText", "selectedHint",  "good",        "caution",   "bad",       "infoGround", "infoText",
    "goodGround", "goodText",     "cautionGround", "cautionText", "badGround", "badText",   "impact",     "impactEdge",
    "impactText", "night",        "grid",          "star",        "shadow",
};

QJsonObject themes() {
    QFile file(QStringLiteral(":/afterword/themes/themes.json"));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString keyOf(Scheme scheme) {
    switch (scheme) {
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::HighContrast:
        return QStringLiteral("highContrast");
    }
    return {};
}

double linear(double part) {
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

ColourTheme ColourTheme::of(Scheme scheme) {
    ColourTheme theme;
    theme.m_scheme = scheme;
    const QJsonObject colours = themes().value(keyOf(scheme)).toObject();
    for (const char* name : tintNames) {
        theme.m_colours.append(QColor(colours.value(QLatin1String(name)).toString()));
    }
    for (const QJsonValue& colour : colours.value(QStringLiteral("series")).toArray()) {
        theme.m_series.append(QColor(colour.toString()));
    }
    return theme;
}

QColor ColourTheme::series(int row) const {
    return m_series[static_cast<qsizetype>(paletteRow(row))];
}

QList<ColourTheme::Pair> ColourTheme::pairs() {
    QList<Pair> pairs;
    for (const QJsonValue& pair : themes().value(QStringLiteral("contrast pairs")).toArray()) {
        pairs.append({pair[0].toString(), pair[1].toString(), pair[2].toDouble()});
    }
    return pairs;
}

QColor ColourTheme::named(const QString& name) const {
    for (std::size_t i = 0; i < tintNames.size(); ++i) {
        if (name == QLatin1String(tintNames[i])) {
            return m_colours[static_cast<qsizetype>(i)];
        }
    }
    return {};
}

double contrastRatio(const QColor& one, const QColor& other) {
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace afterword
