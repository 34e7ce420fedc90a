// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress.h"
#include "result.h"

#include <QByteArray>
#include <QIODevice>

namespace afterword {

/// All bytes of a document, which has to be seen whole. TooLarge over `most`, Cancelled.
[[nodiscard]] Result<QByteArray> wholeFile(QIODevice& in, qint64 most, Progress& progress);

} // namespace afterword
