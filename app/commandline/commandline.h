// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verb.h"

#include <QCoreApplication>

namespace afterword {

/// Finds the verb, reads its options, runs it, and makes texts and exit codes of what comes back.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    CommandLine(const Clock& clock, Console& console);

    /// `arguments` as of the program, its own name first. Gives the exit code.
    [[nodiscard]] int run(QStringList arguments);

    /// Whether the arguments ask for the window: there are none, or the first is a file and no command.
    [[nodiscard]] static bool opensWindow(int argc, char* argv[]);

    /// Whether the arguments ask for pages to be painted, before there is an application object.
    [[nodiscard]] static bool paintsPages(int argc, char* argv[]);

private:
    [[nodiscard]] int runVerb(const Verb& verb, const QStringList& arguments);
    [[nodiscard]] QString help() const;
    [[nodiscard]] static QString helpOf(const Verb& verb, const QCommandLineParser& parser);
    int usageError(const QString& text);

    const Clock& m_clock;
    Console& m_console;
    QList<Verb> m_verbs;
};

} // namespace afterword
