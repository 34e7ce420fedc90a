// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows.h"

#include "appearance.h"
#include "appfolders.h"
#include "clock.h"
#include "languages.h"
#include "mainwindow.h"
#include "sampleincident.h"
#include "settings.h"
#include "windowdialogs.h"
#include "windowexporter.h"
#include "workbench.h"

#include <QApplication>
#include <QDir>
#include <QIcon>

namespace afterword {

namespace {

Result<> addSample(Library& library) {
    const SystemClock clock;
    NoProgress nobody;
    const auto key = sampleincident::addTo(library, clock, nobody);
    return key ? Result<>() : failure(key.error());
}

} // namespace

int runWindows(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.afterword.Afterword"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/afterword/icons/org.afterword.Afterword.svg")));
    const Languages languages(QLocale::system());
    const SystemClock clock;
    Settings settings(QDir(appfolders::state()).filePath(QStringLiteral("settings.ini")));
    Appearance appearance(settings);
    WindowDialogs dialogs;
    const auto makeExporter = [&clock](OpenLibrary& library) {
        return std::make_unique<WindowExporter>(library.thread(), clock);
    };
    Workbench workbench({appearance, dialogs, settings, clock, addSample, makeExporter});
    MainWindow* window = workbench.openWindow();
    for (const QString& path : QApplication::arguments().sliced(1)) {
        workbench.openFile(path, window);
    }
    window->show();
    return QApplication::exec();
}

} // namespace afterword
