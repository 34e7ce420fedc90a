// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportbuilder.h"

namespace afterword {

/// What the report makes of the text of one section, for a preview beside it: the same blocks, with the numbers and
/// times that the report would give. Links lead to the things themselves ("#event:ID"). Nothing is read from the
/// library: a figure is a PictureBlock without SHA-256, whose anchor is the id of its evidence.
[[nodiscard]] QList<Block> previewOfSection(const ReportRequest& request, SectionId section);

/// The same of the incident's summary, which holds no figures.
[[nodiscard]] QList<Block> previewOfSummary(const ReportRequest& request);

} // namespace afterword
