// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smalldisk.h"

#include <QProcess>

namespace afterword {

SmallDisk::SmallDisk(qint64 bytes) {
    m_isMounted = resize(bytes);
}

SmallDisk::~SmallDisk() {
    if (m_isMounted) {
        QProcess::execute(QStringLiteral("umount"), {m_folder.path()});
    }
}

bool SmallDisk::resize(qint64 bytes) {
    const QString options =
        QStringLiteral("%1size=%2").arg(m_isMounted ? QStringLiteral("remount,") : QString(), QString::number(bytes));
    QProcess mount;
    mount.start(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), options,
                                          QStringLiteral("none"), m_folder.path()});
    return mount.waitForFinished() && mount.exitStatus() == QProcess::NormalExit && mount.exitCode() == 0;
}

} // namespace afterword
