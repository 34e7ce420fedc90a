// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcounts.h"

namespace afterword {

ImportCounts ImportCounts::of(const Imported& imported) {
    ImportCounts counts;
    for (const Source& source : imported.sources) {
        const LeftOut left = imported.leftOut.value(source.id);
        const bool isNew = source.candidates > 0 || source.evidence > 0 || left == LeftOut{};
        counts.added += source.candidates;
        counts.evidence += source.evidence;
        counts.alreadyThere += left.alreadyThere;
        counts.outside += left.outside;
        counts.skipped += source.skipped.size();
        counts.replaced += isNew && source.redacted ? source.secrets : 0;
    }
    return counts;
}

} // namespace afterword
