// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typedtime.h"

namespace afterword {

/// One moment of a typed text, cleaned as cleanTypedText() does: all of readTypedTime() but "about" and "between".
[[nodiscard]] Result<TypedTime> readTypedMoment(const QString& text, const TypedTimeContext& context);

} // namespace afterword
