// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"

namespace afterword {

/// An incident as a JSON file: the interchange form of cli.md, whole.
namespace incidentfile {

/// True where the file begins as writeInterchange() begins.
[[nodiscard]] bool isOne(const QString& path);

/// Adds the incident of the file, under its own key where that is free, whole or not at all. The file is read and
/// checked whole before anything is written; `isDryRun` ends there. Gives the key. Io where it changes meanwhile,
/// Unsupported where the library has this incident already, and what readInterchange() gives.
[[nodiscard]] Result<QString> import(const QString& path, Library& library, bool isDryRun);

/// Writes the incident with points and attachments.
[[nodiscard]] Result<> write(const Postmortem& postmortem, Library& library, QIODevice& out);

/// Writes what `show --json` prints: without points and attachments.
[[nodiscard]] Result<> writeWithoutContent(const Postmortem& postmortem, Library& library, QIODevice& out);

} // namespace incidentfile

} // namespace afterword
