// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarylock.h"

#include "appfolders.h"
#include "isotime.h"
#include "sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QMutex>
#include <QSet>
#include <QSysInfo>

#if defined(Q_OS_UNIX)
#include <cerrno>
#include <csignal>
#endif

namespace afterword {

namespace {

struct OpenFiles {
    QMutex mutex;
    QSet<QString> identities;
};

/// Process-wide, because POSIX locks are.
OpenFiles& openFiles() {
    static OpenFiles files;
    return files;
}

QString notePath(const FileFacts& file) {
    const QByteArray hash = Sha256::of(file.canonicalPath.toUtf8()).toHex().left(32);
    return appfolders::state(QStringLiteral("locks")) + u'/' + QString::fromLatin1(hash);
}

QString userName() {
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

bool isAlive(const QString& host, const QString& process) {
#if defined(Q_OS_UNIX)
    if (host == QSysInfo::machineHostName()) {
        const pid_t pid = process.toInt();
        return pid > 0 && (::kill(pid, 0) == 0 || errno == EPERM);
    }
#else
    Q_UNUSED(host)
    Q_UNUSED(process)
#endif
    return true;
}

} // namespace

LibraryLock::LibraryLock(FileFacts file)
    : m_file(std::move(file)) {}

LibraryLock::~LibraryLock() {
    if (m_announced) {
        QFile::remove(notePath(m_file));
    }
    const QMutexLocker lock(&openFiles().mutex);
    openFiles().identities.remove(m_file.identity);
}

Result<std::unique_ptr<LibraryLock>> LibraryLock::reserve(const FileFacts& file) {
    {
        const QMutexLocker lock(&openFiles().mutex);
        if (!openFiles().identities.contains(file.identity)) {
            openFiles().identities.insert(file.identity);
            return std::unique_ptr<LibraryLock>(new LibraryLock(file));
        }
    }
    return failure(lockedError(file));
}

void LibraryLock::announce(const Clock& clock) {
    QFile note(notePath(m_file));
    if (!note.open(QIODevice::WriteOnly)) {
        return;
    }
    m_announced = true;
    const QStringList lines{userName(), QSysInfo::machineHostName(),
                            QString::number(QCoreApplication::applicationPid()), toIso(clock.now())};
    note.write(lines.join(u'\n').toUtf8());
}

Error LibraryLock::lockedError(const FileFacts& file) {
    QStringList facts{QString(), QString(), QString(), QString()};
    QFile note(notePath(file));
    if (note.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(note.read(4096)).split(u'\n');
        if (lines.size() == facts.size() && isAlive(lines.at(1), lines.at(2))) {
            facts = lines;
        }
    }
    return {ErrorCode::Locked, file.canonicalPath, QString(), facts};
}

} // namespace afterword
