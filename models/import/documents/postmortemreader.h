// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

namespace afterword {

/// Postmortems that were written elsewhere, as Markdown or text: their headings become sections, their time-stamped
/// lines become candidates. Times that are doubtful are kept as they are read and listed among the skipped places.
[[nodiscard]] Reader postmortemReader();

} // namespace afterword
