// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "icons.h"

namespace afterword {

/// The picture of a kind of evidence.
[[nodiscard]] Icon evidenceIcon(EvidenceKind kind);

} // namespace afterword
