// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"

namespace afterword {

/// The sections as they stand in the report.
[[nodiscard]] QList<Section> sectionsInOrder(const Postmortem& postmortem);

} // namespace afterword
