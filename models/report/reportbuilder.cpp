// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportbuilder.h"

namespace afterword {

Result<Report> buildReport(const ReportRequest& request, ReportMedia& /*media*/) {
    const Incident& incident = request.postmortem.incident;
    Report report;
    report.title = incident.title;
    report.key = incident.key;
    report.edition = request.edition;
    report.language = request.locale.bcp47Name();
    report.zoneName = request.zone.name();
    report.author = incident.leadInvestigator;
    report.severity = incident.severity;
    return report;
}

} // namespace afterword
