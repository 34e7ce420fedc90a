// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace afterword {

/// Appends `text` to `clean` with every byte that is no part of a UTF-8 character replaced by U+FFFD; a run of zeros
/// by one. Gives the number of bytes that were replaced.
qint64 appendRepaired(QByteArrayView text, QByteArray& clean);

/// `text` without the sequences that colour a terminal.
[[nodiscard]] QByteArray withoutColours(QByteArrayView text);

} // namespace afterword
