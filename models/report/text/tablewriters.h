// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportbuilder.h"

#include <QIODevice>

namespace afterword {

/// A cell of a CSV file: quoted as RFC 4180 has it, and led by an apostrophe where a spreadsheet would take the text
/// for a formula (reliability.md, rule 16).
[[nodiscard]] QString csvCell(const QString& text);

/// The events of the edition in order of time, starred or not, in UTC and in the request's zone. UTF-8, comma, CRLF.
[[nodiscard]] Result<> writeTimelineCsv(const ReportRequest& request, QIODevice& out);

/// The action items of the edition in their order.
[[nodiscard]] Result<> writeActionsCsv(const ReportRequest& request, QIODevice& out);

} // namespace afterword
