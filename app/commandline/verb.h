// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "console.h"
#include "result.h"

#include <QCommandLineParser>

namespace afterword {

/// One call of a verb: what was given, and what it may use.
struct Call {
    const QCommandLineParser& options;
    QStringList arguments; ///< positional, after the verb
    Console& console;
    const Clock& clock;
};

/// A verb of cli.md.
struct Verb {
    const char* name;
    const char* usage; ///< the arguments, in the form of cli.md; not translated
    QString summary;
    int minimum; ///< positional arguments
    int maximum; ///< -1: any number
    void (*describe)(QCommandLineParser& parser);

    /// The exit code, or the error, whose text and exit code follow from its code.
    Result<int> (*run)(const Call& call);
};

} // namespace afterword
