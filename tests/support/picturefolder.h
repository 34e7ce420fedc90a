// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace afterword {

/// Where a test puts a picture of what it saw, to be looked at: NAME.png in the folder `pictures` of the build.
[[nodiscard]] QString pictureFile(const QString& name);

} // namespace afterword
