// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"

namespace afterword {

/// Where a text was found: in a section, or in the summary.
struct TextMatch {
    SectionId section;      ///< null: the summary
    qsizetype position = 0; ///< in its Markdown
    qsizetype length = 0;

    bool operator==(const TextMatch&) const = default;
};

/// In the summary and all sections, in their order, whatever the case. What only an id says is not found.
[[nodiscard]] QList<TextMatch> findInWriteUp(const Postmortem& postmortem, const QString& wanted);

} // namespace afterword
