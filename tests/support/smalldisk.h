// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

namespace afterword {

/// A disk in memory that fills up after a given number of bytes. Only root can have one, and only on Linux.
class SmallDisk {
public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isThere() const { return m_isMounted; }

    /// False where that is less than what lies on it.
    [[nodiscard]] bool resize(qint64 bytes);

    [[nodiscard]] QString path() const { return m_folder.path(); }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace afterword
