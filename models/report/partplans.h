// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportcontext.h"

namespace afterword {

/// The written sections in their order; parts that no section stands for, but values do, at their place in the
/// template.
[[nodiscard]] QList<PartPlan> planParts(const ReportContext& context);

} // namespace afterword
