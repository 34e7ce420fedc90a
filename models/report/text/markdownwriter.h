// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"
#include "reportmedia.h"

namespace afterword {

/// The report as Markdown at `path`, its pictures and drawings in a folder beside it that is named after it
/// ("report.md", "report-files"). Files that are there are replaced one by one, each only when its new content is
/// whole; the Markdown comes last. Io or DiskFull where a file cannot be written, else what the media give.
[[nodiscard]] Result<> writeMarkdown(const Report& report, ReportMedia& media, const QString& path);

} // namespace afterword
