// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress.h"
#include "result.h"

#include <QFile>

#include <memory>

namespace afterword {

/// The rest of `device` in a temporary file, open at its beginning; `device` itself where it is a file with a name
/// already. Failures: Io with `name`, DiskFull, Cancelled.
[[nodiscard]] Result<std::unique_ptr<QFile>> onDisk(std::unique_ptr<QIODevice> device, const QString& name,
                                                    const Progress& progress);

} // namespace afterword
