// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

namespace afterword {

/// Answers of CloudWatch: get-metric-statistics and get-metric-data, as the command line and boto3 write them.
[[nodiscard]] Reader cloudwatchReader();

} // namespace afterword
