// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

namespace afterword {

/// Answers of the Prometheus HTTP API: range and instant queries, with or without the envelope.
[[nodiscard]] Reader prometheusReader();

} // namespace afterword
