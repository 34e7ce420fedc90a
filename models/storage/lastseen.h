// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"

#include <QFile>

namespace afterword {

/// The highest revision of a library that this user has seen, in the state folder: how an old copy is told from the one
/// that was last open.
class LastSeen {
public:
    explicit LastSeen(LibraryId library);

    /// 0 where none was.
    [[nodiscard]] qint64 revision() const { return m_revision; }

    /// Keeps the higher one. A note that cannot be written is no failure.
    void note(qint64 revision);

private:
    QFile m_file;
    qint64 m_revision = 0;
};

} // namespace afterword
