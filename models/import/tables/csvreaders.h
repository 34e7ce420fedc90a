// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

namespace afterword {

/// Tables of events: CSV and its kin.
[[nodiscard]] Reader csvEventsReader();

/// Tables of numbers over time: wide, long, as Grafana and `sadf -d` write them.
[[nodiscard]] Reader csvMetricsReader();

} // namespace afterword
