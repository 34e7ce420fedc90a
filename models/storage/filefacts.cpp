// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filefacts.h"

#include <QFile>
#include <QFileInfo>

#if defined(Q_OS_UNIX)
#include <sys/stat.h>
#endif

namespace afterword {

namespace {

constexpr auto anyWrite = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;

bool isWritable(const QFileInfo& info) {
    return info.isWritable() && (info.permissions() & anyWrite) != 0;
}

} // namespace

FileFacts FileFacts::of(const QString& path) {
    FileFacts facts;
    const QFileInfo file(path);
    facts.canonicalPath = file.canonicalFilePath();
    if (facts.canonicalPath.isEmpty()) {
        return facts;
    }
    facts.identity = facts.canonicalPath;
#if defined(Q_OS_UNIX)
    struct stat status = {};
    if (::stat(QFile::encodeName(facts.canonicalPath).constData(), &status) == 0) {
        facts.identity = QStringLiteral("%1:%2").arg(status.st_dev).arg(status.st_ino);
        facts.hasHardLinks = status.st_nlink > 1;
    }
#endif
    const QFileInfo target(facts.canonicalPath);
    if (!isWritable(target)) {
        facts.readOnlyReason = QStringLiteral("the file cannot be written");
    } else if (!isWritable(QFileInfo(target.path()))) {
        facts.readOnlyReason = QStringLiteral("the folder cannot be written");
    }
    facts.canWrite = facts.readOnlyReason.isEmpty();
    return facts;
}

} // namespace afterword
