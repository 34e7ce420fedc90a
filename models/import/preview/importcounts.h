// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incidentimport.h"

namespace afterword {

/// What came of an import, over all sources.
struct ImportCounts {
    qint64 added = 0;    ///< candidates
    qint64 evidence = 0; ///< pieces of it
    qint64 alreadyThere = 0;
    qint64 outside = 0;  ///< of the time asked for
    qint64 skipped = 0;  ///< places that could not be read, remarks about doubtful times among them
    qint64 replaced = 0; ///< secrets

    [[nodiscard]] static ImportCounts of(const Imported& imported);
};

} // namespace afterword
