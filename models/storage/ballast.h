// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace afterword {

/// A spare file of 4 MB in the state folder. On a full disk not even a small change goes into a library; given back,
/// its space takes the edit that is waiting.
namespace ballast {

/// Makes it where it is missing. That it cannot be made is no failure.
void keep();

/// Gives its space back; false where there was none.
bool release();

} // namespace ballast

} // namespace afterword
