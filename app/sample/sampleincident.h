// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "library.h"
#include "progress.h"

namespace afterword {

/// The finished incident that a new user looks at first: invented, and made by the same import as any other.
namespace sampleincident {

/// Adds it to a library; gives its key.
[[nodiscard]] Result<QString> addTo(Library& library, const Clock& clock, Progress& progress);

} // namespace sampleincident

} // namespace afterword
