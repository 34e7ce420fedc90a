// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace afterword {

/// In which order a date that is all numbers has day and month.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

} // namespace afterword
