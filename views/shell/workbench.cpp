// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench.h"

#include "appfolders.h"
#include "dialogs.h"
#include "mainwindow.h"
#include "postmortemtemplate.h"
#include "settings.h"
#include "whenfinished.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace afterword {

namespace {

constexpr qsizetype recentMost = 12;
const QString recentKey = QStringLiteral("recent");
const QString unnamedFolder = QStringLiteral("untitled");

} // namespace

Workbench::Workbench(const Tools& tools)
    : m_tools(tools)
    , m_libraries(tools.clock) {}

Workbench::~Workbench() {
    for (MainWindow* window : windows()) {
        delete window;
    }
}

MainWindow* Workbench::openWindow() {
    auto* window = new MainWindow(*this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    return window;
}

QList<MainWindow*> Workbench::windows() const {
    QList<MainWindow*> windows;
    for (const QPointer<MainWindow>& window : m_windows) {
        if (window) {
            windows.append(window);
        }
    }
    return windows;
}

void Workbench::closeAll() {
    for (MainWindow* window : windows()) {
        window->close();
    }
}

void Workbench::openFile(const QString& path, MainWindow* window) {
    show(m_libraries.open(path), path, window);
}

void Workbench::show(const Libraries::Opened& opened, const QString& path, MainWindow* window) {
    if (!opened) {
        window->sayOpeningFailed(opened.error(), path);
        return;
    }
    if (window->hasIncident()) {
        MainWindow* other = openWindow();
        other->resize(window->size());
        other->show();
        other->showLibrary(*opened);
        return;
    }
    window->showLibrary(*opened);
}

QString Workbench::newUnnamedPath(const QString& stem) {
    const QDir folder(appfolders::state(unnamedFolder));
    QString path = folder.filePath(stem + QStringLiteral(".afterword"));
    for (int i = 2; QFileInfo::exists(path); ++i) {
        path = folder.filePath(QStringLiteral("%1 %2.afterword").arg(stem, QString::number(i)));
    }
    return path;
}

bool Workbench::isUnnamed(const QString& path) {
    return QFileInfo(path).canonicalPath() == QFileInfo(appfolders::state(unnamedFolder)).canonicalFilePath();
}

void Workbench::openNew(const QString& templateId, MainWindow* window) {
    const auto form = PostmortemTemplate::load(templateId);
    if (!form) {
        window->sayOpeningFailed(form.error(), templateId);
        return;
    }
    const QString path = newUnnamedPath(tr("Untitled incident"));
    const auto created = m_libraries.create(path);
    if (created) {
        Postmortem postmortem = form->newPostmortem(m_tools.clock.now());
        postmortem.incident.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        (*created)->addIncident(postmortem, this, [](const Result<IncidentId>& /*added*/) {});
    }
    show(created, path, window);
}

void Workbench::openSample(MainWindow* window) {
    const QString path = newUnnamedPath(tr("Sample incident"));
    const auto created = m_libraries.create(path);
    if (created) {
        (*created)->thread().run([write = m_tools.writeSample](Library& library) { return write(library); });
    }
    show(created, path, window);
}

void Workbench::nameFile(const QString& path, MainWindow* window) {
    const auto library = window->library();
    const QString before = library->path();
    QFile::remove(path);
    whenFinished(library->thread().run([path](Library& file) { return file.copyTo(path); }), window,
                 [this, path, before, window](const Result<>& copied) {
                     if (!copied) {
                         window->sayOpeningFailed(copied.error(), path);
                         return;
                     }
                     window->leaveIncident();
                     QFile::remove(before);
                     openFile(path, window);
                 });
}

QList<RecentFile> Workbench::recentFiles() const {
    const QByteArray stored = m_tools.settings.value(recentKey).toByteArray();
    QList<RecentFile> files;
    for (const QJsonValue& value : QJsonDocument::fromJson(stored).array()) {
        const QFileInfo file(value[u"path"].toString());
        files.append({file.filePath(),
                      value[u"title"].toString(),
                      {file.lastModified().toMSecsSinceEpoch() * 1'000},
                      file.size(),
                      file.exists()});
    }
    return files;
}

void Workbench::remember(const QString& path, const QString& title) {
    QJsonArray stored{QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("title"), title}}};
    for (const RecentFile& file : recentFiles()) {
        if (file.path != path && stored.size() < recentMost) {
            stored.append(QJsonObject{{QStringLiteral("path"), file.path}, {QStringLiteral("title"), file.title}});
        }
    }
    m_tools.settings.setValue(recentKey, QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

} // namespace afterword
