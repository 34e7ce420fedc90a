// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

namespace afterword {

/// What Grafana gives of a panel as JSON: data frames, snapshots in a dashboard, and the older `target` with
/// `datapoints`.
[[nodiscard]] Reader grafanaReader();

} // namespace afterword
