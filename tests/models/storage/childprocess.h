// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace afterword {

/// storagechild, run with a verb and a library. Its temporary files lie in a folder of the parent's, because a killed
/// process cannot take them away.
class ChildProcess {
public:
    ChildProcess(const QString& verb, const QString& path) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), m_temporary.path());
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(STORAGE_CHILD), {verb, path});
        m_process.waitForStarted();
    }

    ~ChildProcess() {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// The next line it says; empty where it has ended.
    [[nodiscard]] QString line() {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000)) {
                return {};
            }
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    /// What it says within `ms` milliseconds is kept; then it is killed.
    void killAfter(int ms) {
        m_process.waitForFinished(ms);
        m_process.kill();
        m_process.waitForFinished();
    }

    /// All that it said and that was not read yet.
    [[nodiscard]] QStringList rest() {
        m_process.waitForFinished(20'000);
        return QString::fromUtf8(m_process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    void letGo() {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    QTemporaryDir m_temporary;
    QProcess m_process;
};

} // namespace afterword
