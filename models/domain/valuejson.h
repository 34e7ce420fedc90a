// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"
#include "result.h"

#include <QJsonObject>

namespace afterword {

/// A value as JSON: keys are its field names, instants ISO 8601 UTC, ids UUID texts, enumerators their keys. Absent
/// values (null, empty text, empty list) are left out, so that reading back gives an equal value.
template <class V>
[[nodiscard]] QJsonObject toJson(const V& value);

/// ErrorCode::BadInput names the field that could not be read. Unknown fields are ignored.
template <class V>
[[nodiscard]] Result<V> fromJson(const QJsonObject& json);

/// With "list": the name of its list, so that it can be read back without being told.
[[nodiscard]] QJsonObject anyToJson(const AnyValue& value);
[[nodiscard]] Result<AnyValue> anyFromJson(const QJsonObject& json);

} // namespace afterword
