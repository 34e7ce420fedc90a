// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verb.h"

namespace afterword {

[[nodiscard]] Verb checkVerb();

} // namespace afterword
