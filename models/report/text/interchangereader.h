// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importsink.h"

#include <QIODevice>

namespace afterword {

/// Reads what writeInterchange() wrote: gives the values, and puts candidates, points and attachments into `sink` as
/// they come (they may come before the values that name them). Without a sink they are checked and dropped, so that a
/// first reading can make the incident and a second one fill it. Memory does not grow with their number. BadInput
/// (facts: line, column), EmptyFile, ForeignFile for JSON that is no incident, NewerFormat, TooLarge, Damaged where an
/// attachment is not what its SHA-256 says, or what the sink returns.
[[nodiscard]] Result<Postmortem> readInterchange(QIODevice& in, ImportSink* sink);

} // namespace afterword
