// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace afterword {

class Appearance;
class Clock;
class Commands;
class Dialogs;
class Notices;
class Selection;
class Settings;
class TimeAxis;

/// What every place of a window works with. All outlive the place.
struct Surroundings {
    Appearance& appearance;
    Commands& commands;
    Dialogs& dialogs;
    Notices& notices;
    Settings& settings;
    Selection& selection; ///< of events
    TimeAxis& axis;
    const Clock& clock;
};

} // namespace afterword
