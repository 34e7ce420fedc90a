// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loadfonts.h"

#include <QDir>
#include <QFont>
#include <QFontDatabase>

namespace afterword {

QString documentFontFamily() {
    return QStringLiteral("Afterword Sans");
}

QString monospaceFontFamily() {
    return QStringLiteral("Afterword Mono");
}

bool loadFonts() {
    static const bool loaded = [] {
        bool all = true;
        const QDir folder(QStringLiteral(":/afterword/fonts"));
        for (const QString& name : folder.entryList(QDir::Files)) {
            all = QFontDatabase::addApplicationFont(folder.filePath(name)) >= 0 && all;
        }
        QFont::insertSubstitution(QStringLiteral("Inter"), documentFontFamily());
        QFont::insertSubstitution(QStringLiteral("JetBrains Mono"), monospaceFontFamily());
        return all;
    }();
    return loaded;
}

} // namespace afterword
