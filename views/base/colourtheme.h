// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QObject>

namespace afterword {

/// What a colour of the interface is for.
enum class Tint {
    Ground, ///< where one reads and writes
    Panel,  ///< of side panes, bars and the rail
    Raised, ///< of menus, cards and tooltips
    Field,  ///< of entry fields
    Text,
    Secondary,
    Hint,     ///< of prompts and remarks
    Disabled, ///< text of what cannot be used now; exempt from contrast
    Accent,   ///< links, focus, the button that is meant
    AccentHover,
    OnAccent,
    AccentSoft, ///< ground of what is checked
    Border,     ///< of fields and buttons
    Line,       ///< between panes and rows; decoration
    Hover,
    Pressed,
    Selected, ///< ground of a selected row
    SelectedText,
    SelectedHint,
    Good,
    Caution,
    Bad,
    InfoGround,
    InfoText,
    GoodGround,
    GoodText,
    CautionGround,
    CautionText,
    BadGround,
    BadText,
    Impact, ///< band of an impact window
    ImpactEdge,
    ImpactText,
    Night, ///< on the canvas, between evening and morning
    Grid,
    Star,
    Shadow, ///< drawn with little opacity
};

enum class Scheme { Light, Dark, HighContrast };

/// The colours of one scheme, from resources/themes/themes.json, which also names the pairs that must keep their
/// contrast.
class ColourTheme {
public:
    /// What the program comes with cannot fail to load.
    [[nodiscard]] static ColourTheme of(Scheme scheme);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    [[nodiscard]] bool isDark() const { return m_scheme != Scheme::Light; }

    [[nodiscard]] QColor operator[](Tint tint) const { return m_colours[static_cast<qsizetype>(tint)]; }

    /// Of lanes and series; any number.
    [[nodiscard]] QColor series(int row) const;

    struct Pair {
        QString front;
        QString ground;
        double least = 0; ///< ratio by the formula of WCAG 2
    };

    /// The pairs of the file, by the names of its colours.
    [[nodiscard]] static QList<Pair> pairs();

    /// Invalid where there is none of that name.
    [[nodiscard]] QColor named(const QString& name) const;

private:
    Scheme m_scheme = Scheme::Light;
    QList<QColor> m_colours; ///< by Tint
    QList<QColor> m_series;
};

/// By the formula of WCAG 2: 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

} // namespace afterword
