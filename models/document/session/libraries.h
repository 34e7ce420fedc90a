// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openlibrary.h"

#include <QHash>

namespace afterword {

/// The libraries that are open in this process, each once, whatever name it is opened by.
class Libraries final {
public:
    /// `clock` outlives them.
    explicit Libraries(const Clock& clock)
        : m_clock(clock) {}

    using Opened = Result<std::shared_ptr<OpenLibrary>>;

    [[nodiscard]] Opened open(const QString& path, Library::Access access = Library::Access::ReadWrite);
    [[nodiscard]] Opened create(const QString& path);

private:
    const Clock& m_clock;
    QHash<QString, std::weak_ptr<OpenLibrary>> m_open; ///< by canonical path
};

} // namespace afterword
