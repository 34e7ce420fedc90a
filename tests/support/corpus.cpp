// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"

#include <QDir>

namespace afterword {

QString corpusFolder() {
    const QString given = qEnvironmentVariable("AFTERWORD_CORPUS");
    const QString folder = given.isEmpty() ? QStringLiteral(AFTERWORD_SOURCE_DIR "/../shared/data") : given;
    return QDir(folder).exists() ? QDir(folder).canonicalPath() : QString();
}

QString testData(const QString& name) {
    return QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/") + name;
}

} // namespace afterword
