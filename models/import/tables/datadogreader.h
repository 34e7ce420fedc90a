// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

namespace afterword {

/// Answers of the Datadog query API: `series[].pointlist`.
[[nodiscard]] Reader datadogReader();

} // namespace afterword
