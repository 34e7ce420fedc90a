// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"
#include "reportmedia.h"

#include <QIODevice>

namespace afterword {

/// The report as one file that asks nothing of any network and runs no script. Memory does not grow with the number of
/// pictures. Io where the device fails, else what the media give.
[[nodiscard]] Result<> writeHtml(const Report& report, ReportMedia& media, QIODevice& out);

} // namespace afterword
