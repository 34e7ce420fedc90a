// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "showverb.h"

#include "exitcode.h"
#include "incidentfile.h"
#include "incidenttext.h"
#include "libraryaccess.h"

#include <QFile>

#include <cstdio>

namespace afterword {

namespace {

Result<int> printJson(const Postmortem& postmortem, Library& library) {
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly)) {
        return failure(ErrorCode::Io, QStringLiteral("stdout"), out.errorString());
    }
    if (const auto written = incidentfile::writeWithoutContent(postmortem, library, out); !written) {
        return failure(written.error());
    }
    out.write("\n");
    return exitcode::done;
}

Result<int> run(const Call& call) {
    auto library = LibraryAccess::open(call, Library::Access::ReadOnly);
    if (!library) {
        return failure(library.error());
    }
    const auto incident = LibraryAccess::incident(call, **library);
    if (!incident) {
        return failure(incident.error());
    }
    const auto postmortem = (*library)->load(incident->id);
    if (!postmortem) {
        return failure(postmortem.error());
    }
    if (call.options.isSet(QStringLiteral("json"))) {
        return printJson(*postmortem, **library);
    }
    IncidentText::print(*postmortem, call.console);
    return exitcode::done;
}

} // namespace

Verb showVerb() {
    return {"show",
            "LIBRARY [--incident KEY] [--json]",
            QCoreApplication::translate("Verbs", "Show one incident; with --json whole, with all candidates."),
            1,
            1,
            [](QCommandLineParser& parser) {
                LibraryAccess::describeIncident(parser);
                LibraryAccess::describeJson(parser);
            },
            run};
}

} // namespace afterword
