// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvasstage.h"
#include "hovercard.h"

namespace afterword {

[[nodiscard]] Icon iconOfKind(EventKind kind);

/// What a card says of what is pointed at; no time where there is nothing to say.
[[nodiscard]] HoverWords hoverWords(const CanvasStage& stage, const CanvasLayout::Hit& hit);

} // namespace afterword
