// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"
#include "librarylock.h"
#include "sqldatabase.h"

#include <QTemporaryDir>

namespace afterword {

/// A library file that was opened in the order of reliability.md, section 3, rule 2. Lives and dies in one thread.
struct OpenedFile {
    std::unique_ptr<QTemporaryDir> copy; ///< where the copy lies that is open in place of the file
    std::unique_ptr<LibraryLock> lock;
    std::unique_ptr<SqlDatabase> database; ///< goes first
    FileFacts file;
    OpeningNotes notes;
    bool isChecked = false; ///< checkPages() found nothing
};

namespace opening {

/// What is done before the first migration.
using BeforeMigration = std::function<Result<>(SqlDatabase& database, const Clock& clock)>;

/// Makes a new library at `path`, which must not exist: beside it first, then under its name.
[[nodiscard]] Result<> makeFile(const QString& path, const Clock& clock);

[[nodiscard]] Result<OpenedFile> open(const QString& path, Library::Access access, const Clock& clock,
                                      const BeforeMigration& beforeMigration);

/// SQLite's own checks of its pages and foreign keys. Damaged.
[[nodiscard]] Result<> checkPages(SqlDatabase& database);

} // namespace opening

} // namespace afterword
