// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "serieschunk.h"

#include <QByteArray>

namespace afterword {

/// The points of a chunk as one blob. Values come back bit for bit, NaN included; those that were written as decimals
/// are kept as whole numbers. BadInput for columns of unequal length.
[[nodiscard]] Result<QByteArray> encodeSeries(const SeriesChunk& chunk);

/// Damaged for what encodeSeries() never made, whatever it is.
[[nodiscard]] Result<SeriesChunk> decodeSeries(QByteArrayView content, SeriesId series, qint64 points);

} // namespace afterword
