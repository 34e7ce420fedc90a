// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appfolders.h"

#include <QDir>
#include <QStandardPaths>

namespace afterword::appfolders {

namespace {

QString statePath() {
    const QString given = qEnvironmentVariable("AFTERWORD_STATE_DIR");
    if (!given.isEmpty()) {
        return given;
    }
#if defined(Q_OS_LINUX)
    const QString home = qEnvironmentVariable("XDG_STATE_HOME");
    return (home.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : home) + QStringLiteral("/afterword");
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Afterword/state");
#endif
}

} // namespace

QString state() {
    const QString path = statePath();
    QDir().mkpath(path);
    return path;
}

QString state(const QString& name) {
    const QString path = statePath() + u'/' + name;
    QDir().mkpath(path);
    return path;
}

} // namespace afterword::appfolders
