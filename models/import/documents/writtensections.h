// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdownlines.h"
#include "section.h"

namespace afterword {

/// The key of the default template's section that people give this title to, in English, German, French or Spanish;
/// empty for others.
[[nodiscard]] QString sectionKeyOf(const QString& title);

/// The document's parts as sections, in its order and with all its text. What comes before the first heading is a
/// section of its own. Parts with the same meaning become one.
[[nodiscard]] QList<Section> writtenSections(const QList<MarkdownLine>& lines, const QString& name);

} // namespace afterword
