// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace afterword {

/// Folders of this user for this program, made when they are missing. The one place that knows where systems keep them.
/// AFTERWORD_STATE_DIR in the environment takes the place of the state folder (tests, portable use).
namespace appfolders {

/// Snapshots, last-seen revisions, untitled documents, lock information. Never inside a document's own folder.
[[nodiscard]] QString state();

/// `state()` with `name` below it, made when it is missing.
[[nodiscard]] QString state(const QString& name);

} // namespace appfolders

} // namespace afterword
