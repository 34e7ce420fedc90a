// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

#include <QList>
#include <QStringList>

namespace afterword {

/// Readers of single files from all rooms. Where two are equally sure of a file, the one that comes first reads it.
[[nodiscard]] QList<Reader> allReaders();

/// What `--as` takes, each once, in alphabetical order.
[[nodiscard]] QStringList readerFormats();

/// The reader that is surest of a file, among those of `format` where that is not empty. Null where none knows it; a
/// format that was asked for is always tried.
[[nodiscard]] std::optional<Reader> readerFor(QByteArrayView head, const QString& name, const QString& format);

} // namespace afterword
