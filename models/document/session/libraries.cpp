// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraries.h"

#include <QFileInfo>

namespace afterword {

Libraries::Opened Libraries::open(const QString& path, Library::Access access) {
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (auto open = m_open.value(canonical).lock()) {
        return open;
    }
    auto opened = OpenLibrary::open(path, access, m_clock);
    if (opened) {
        m_open.insert(canonical, *opened);
    }
    return opened;
}

Libraries::Opened Libraries::create(const QString& path) {
    auto created = OpenLibrary::create(path, m_clock);
    if (created) {
        m_open.insert(QFileInfo(path).canonicalFilePath(), *created);
    }
    return created;
}

} // namespace afterword
