// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "typedtime.h"

namespace afterword {

/// The length that a text means which is no time: "6 min"; null where it is a time, or neither.
[[nodiscard]] std::optional<Duration> typedLength(const QString& text, const TypedTimeContext& context);

/// Reads the end of what began at the reference of `context`: a time, or a length. Fails as readTypedTime() does.
[[nodiscard]] Result<TypedTime> readTypedEnd(const QString& text, const TypedTimeContext& context);

/// The events last this long, each from its own beginning; one undoable step.
void setLength(Document& document, const QList<EventId>& ids, Duration length);

} // namespace afterword
