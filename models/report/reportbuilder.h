// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"
#include "report.h"
#include "reportmedia.h"
#include "zone.h"

#include <QLocale>

namespace afterword {

/// What a report is made of and for whom.
struct ReportRequest {
    Postmortem postmortem;
    Edition edition = Edition::Internal;
    Zone zone;
    QLocale locale{QLocale::English};
    Instant now;
    QString programVersion;
};

/// From the values to the tree. Fails only where the media fail.
[[nodiscard]] Result<Report> buildReport(const ReportRequest& request, ReportMedia& media);

} // namespace afterword
