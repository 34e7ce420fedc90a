// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "clock.h"
#include "commandline.h"
#include "console.h"
#include "heap.h"
#include "languages.h"
#include "windows.h"

#include <QApplication>
#include <QCoreApplication>

#include <cstdio>
#include <memory>

namespace afterword {

namespace {

/// Standard error belongs to the verbs: what Qt has to say of its surroundings is no news to a script.
void keepQuiet(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
    }
}

/// Only pages that are painted need the graphical half of Qt, and no verb needs a display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[]) {
    if (CommandLine::paintsPages(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int runProgram(int argc, char* argv[]) {
    setUpHeap();
    QCoreApplication::setApplicationName(QStringLiteral("afterword"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AFTERWORD_VERSION));
    qInstallMessageHandler(keepQuiet);
    if (CommandLine::opensWindow(argc, argv)) {
        return runWindows(argc, argv);
    }
    const auto application = makeApplication(argc, argv);
    const Languages languages(QLocale::system());
    const SystemClock clock;
    Console console;
    return CommandLine(clock, console).run(QCoreApplication::arguments());
}

} // namespace afterword
