// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"
#include "slackdirectory.h"
#include "slackwriter.h"

#include <QList>

namespace afterword {

/// Single files of Slack messages: a day of an export on its own, or another tool's dump of a channel or thread.
[[nodiscard]] QList<Reader> slackReaders();

/// Reads a file of messages piece by piece.
[[nodiscard]] Result<> readLargeSlackFile(QIODevice& in, const SlackDirectory& directory, const QString& where,
                                          const QString& place, SlackWriter& writer, const Progress& progress);

} // namespace afterword
