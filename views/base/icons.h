// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>

namespace afterword {

/// The pictures of the interface, by what they mean.
enum class Icon {
    None,
    Timeline,
    WriteUp,
    Actions,
    Library,
    Settings,
    Debrief,
    Light,
    Dark,
    Contrast,
    Search,
    Filter,
    Add,
    Remove,
    Close,
    Star,
    Skip,
    Shown,
    Pick,
    Undo,
    Redo,
    Open,
    Import,
    Export,
    New,
    Sample,
    Recent,
    Info,
    Warning,
    Error,
    Done,
    Down,
    Right,
    Left,
    Up,
    ZoomIn,
    ZoomOut,
    Fit,
    Clock,
    Zone,
    Person,
    People,
    Lane,
    Alert,
    Observation,
    Hypothesis,
    Decision,
    Action,
    Communication,
    CustomerReport,
    Change,
    Milestone,
    Impact,
    Evidence,
    Picture,
    Chart,
    Log,
    Link,
    File,
    Secret,
    Locked,
    Thread,
    Replay,
    Pause,
    Step,
    Gap,
    Bold,
    Italic,
    Strike,
    Heading,
    Bullets,
    Numbers,
    Quote,
    Code,
    Table,
    Copy,
    Delete,
    Edit,
    More,
    Question,
    Keyboard,
    Inspector,
    Tray,
    Save,
    Day,
    Grip,
    Enter,
    Outside,
    Again,
    Section,
    Blame,
    Shield,
    Locate,
    Columns,
    Duration,
};

/// In the colours of the palette that is in force while it is drawn: text, dimmed where it is off, the accent where it
/// is checked.
[[nodiscard]] QIcon iconOf(Icon icon);

/// In one colour.
[[nodiscard]] QIcon iconOf(Icon icon, const QColor& colour);

/// The picture itself, `size` logical pixels wide and high.
[[nodiscard]] QPixmap iconPixmap(Icon icon, int size, const QColor& colour, qreal devicePixelRatio);

} // namespace afterword
