// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "place.h"

namespace afterword {

Place::~Place() = default;

} // namespace afterword
