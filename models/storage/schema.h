// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqldatabase.h"

#include <functional>

namespace afterword {

/// The format of the library file: numbered migrations, each a file of statements.
namespace schema {

/// The statements that lead from format `to` - 1 to format `to`.
struct Migration {
    int to = 0;
    QStringList statements;
};

enum class Outcome { UpToDate, Migrated };

/// Those that this program carries, ascending from 1.
[[nodiscard]] const QList<Migration>& migrations();

/// The newest format that this program knows.
[[nodiscard]] int newestFormat();

/// Statements of a migration file: parted by lines that are "-- next statement".
[[nodiscard]] QStringList statementsOf(const QString& text);

/// Takes the steps that are missing, each with its user_version in one transaction. `beforeFirst` is called once,
/// before the first step, where there is one to take; where it fails, nothing is done. NewerFormat.
[[nodiscard]] Result<Outcome> migrate(SqlDatabase& database, const QList<Migration>& steps,
                                      const std::function<Result<>()>& beforeFirst);

/// Damaged where the tables, indexes, views and triggers of `database` are not exactly those that `steps` make.
[[nodiscard]] Result<> compare(SqlDatabase& database, const QList<Migration>& steps);

} // namespace schema

} // namespace afterword
