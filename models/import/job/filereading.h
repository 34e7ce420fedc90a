// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importwalk.h"

namespace afterword {

/// What a format is told by: as much of a file's begin, at most.
inline constexpr qint64 recognisedBytes = 64 * 1024;

/// The format that was asked for; empty: the file tells it.
[[nodiscard]] QString formatOf(const ImportRequest& request, const QString& path);

/// What a reader is told about a file: what was chosen for it, else for the whole import.
[[nodiscard]] ReadOptions readOptions(const ImportRequest& request, const FoundFile& file);

/// Why a file could not be read, in a few words.
[[nodiscard]] QString reasonFor(const Error& error);

} // namespace afterword
