// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "libraries.h"
#include "recentfile.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace afterword {

class Appearance;
class Dialogs;
class MainWindow;
class ReportExporter;
class Settings;

/// The windows of the program, and how libraries come into them.
class Workbench final : public QObject {
    Q_OBJECT

public:
    /// Adds the sample incident to an empty library, in its own thread.
    using SampleWriter = std::function<Result<>(Library& library)>;

    /// Makes what exports from a library, which outlives it.
    using ExporterMaker = std::function<std::unique_ptr<ReportExporter>(OpenLibrary& library)>;

    /// All outlive the workbench.
    struct Tools {
        Appearance& appearance;
        Dialogs& dialogs;
        Settings& settings;
        const Clock& clock;
        SampleWriter writeSample;
        ExporterMaker makeExporter = {};
    };

    explicit Workbench(const Tools& tools);
    ~Workbench() override;

    [[nodiscard]] const Tools& tools() const { return m_tools; }

    MainWindow* openWindow();

    [[nodiscard]] QList<MainWindow*> windows() const;

    /// Each may refuse, and then stays.
    void closeAll();

    /// Into a window that has no incident, else into a new one. A file that cannot be opened is said in the window.
    void openFile(const QString& path, MainWindow* window);

    /// A library without a name of its own yet, kept in the state folder.
    void openNew(const QString& templateId, MainWindow* window);
    void openSample(MainWindow* window);

    /// Moves an unnamed library to `path`, and opens it there.
    void nameFile(const QString& path, MainWindow* window);

    [[nodiscard]] static bool isUnnamed(const QString& path);

    [[nodiscard]] QList<RecentFile> recentFiles() const;
    void remember(const QString& path, const QString& title);

private:
    void show(const Libraries::Opened& opened, const QString& path, MainWindow* window);
    [[nodiscard]] static QString newUnnamedPath(const QString& stem);

    Tools m_tools;
    Libraries m_libraries;
    QList<QPointer<MainWindow>> m_windows;
};

} // namespace afterword
