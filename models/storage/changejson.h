// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "valuechange.h"

#include <QByteArray>

namespace afterword {

/// Changes as compact JSON, [{"before": {...}, "after": {...}}, ...], and back.
[[nodiscard]] QByteArray changesToJson(const QList<ValueChange>& changes);

/// BadInput.
[[nodiscard]] Result<QList<ValueChange>> changesFromJson(const QByteArray& json);

} // namespace afterword
