// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <vector>

namespace afterword {

/// A column of whole numbers in as few bytes each as their range, or the range of their steps, needs: a constant column
/// or an even count costs nothing. Numbers may be any; differences wrap.
namespace numbercolumn {

void append(QByteArray& out, std::span<const qint64> numbers);

/// Reads `count` numbers and takes their bytes off `in`; false where `in` is not what append() made.
[[nodiscard]] bool take(QByteArrayView& in, qsizetype count, std::vector<qint64>& numbers);

/// As take(), without looking at the numbers.
[[nodiscard]] bool skip(QByteArrayView& in, qsizetype count);

} // namespace numbercolumn

} // namespace afterword
