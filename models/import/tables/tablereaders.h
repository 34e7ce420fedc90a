// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

namespace afterword {

/// Events in tables and JSON, and metrics of all kinds: "csv", "jsonl", "metrics-csv", "prometheus", ...
[[nodiscard]] QList<Reader> tableReaders();

} // namespace afterword
