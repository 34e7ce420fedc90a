// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"
#include "report.h"
#include "result.h"

namespace afterword {

class ReportContext;

/// True for what is shown as a numbered figure: pictures and charts that have something to show.
[[nodiscard]] bool isFigure(const Evidence& evidence);

/// What stands below a figure, behind its number; `alt` stands in for a missing caption.
[[nodiscard]] Runs figureCaption(const ReportContext& context, const Evidence& evidence, const QString& alt);

/// A picture or the drawings of a chart, without their number; `alt` stands in for a missing caption. Fails where the
/// media fail.
[[nodiscard]] Result<QList<Block>> evidenceFigure(const ReportContext& context, const Evidence& evidence,
                                                  const QString& alt);

/// The timeline to scale, of the events that the report lists.
[[nodiscard]] Block timelineBlock(const ReportContext& context);

} // namespace afterword
