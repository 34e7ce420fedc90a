// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "filefacts.h"
#include "result.h"

#include <memory>

namespace afterword {

/// Says who has a library open. SQLite's own lock is the truth; this is for the message, and keeps one process from
/// opening a file twice, under whatever names (a second open and close would drop SQLite's locks). The note lies in the
/// state folder, never beside the library.
class LibraryLock {
public:
    /// Locked where this process has the file open already.
    [[nodiscard]] static Result<std::unique_ptr<LibraryLock>> reserve(const FileFacts& file);

    ~LibraryLock();
    LibraryLock(const LibraryLock&) = delete;
    LibraryLock& operator=(const LibraryLock&) = delete;

    /// Writes the note, once SQLite has given the lock. A note that cannot be written is no failure.
    void announce(const Clock& clock);

    /// ErrorCode::Locked with what is known of the holder: user, host, process id, since. Empty where the note is
    /// missing or of a process that is gone.
    [[nodiscard]] static Error lockedError(const FileFacts& file);

private:
    explicit LibraryLock(FileFacts file);

    FileFacts m_file;
    bool m_announced = false;
};

} // namespace afterword
