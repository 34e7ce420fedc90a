// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportverb.h"

#include "exitcode.h"
#include "languages.h"
#include "libraryaccess.h"
#include "reportexport.h"

namespace afterword {

namespace {

Result<ReportExport::Options> readOptions(const Call& call) {
    ReportExport::Options options;
    options.path = call.options.value(QStringLiteral("to"));
    if (options.path.isEmpty()) {
        return failure(ErrorCode::Usage, QStringLiteral("--to FILE"),
                       QCoreApplication::translate("Verbs", "Name the file to write"));
    }
    const QString editionKey = call.options.value(QStringLiteral("edition"));
    const auto edition = fromKey<Edition>(editionKey);
    if (!edition) {
        return failure(ErrorCode::Usage, editionKey, QCoreApplication::translate("Verbs", "There is no such edition"),
                       {QStringLiteral("internal"), QStringLiteral("public")});
    }
    options.edition = *edition;
    if (call.options.isSet(QStringLiteral("zone"))) {
        const auto zone = Zone::fromName(call.options.value(QStringLiteral("zone")));
        if (!zone) {
            return failure(ErrorCode::Usage, zone.error().subject, zone.error().detail);
        }
        options.zone = *zone;
    }
    options.language = call.options.value(QStringLiteral("lang"));
    if (!options.language.isEmpty() && !Languages::available().contains(options.language)) {
        return failure(ErrorCode::Usage, options.language,
                       QCoreApplication::translate("Verbs", "There are no texts in this language"),
                       Languages::available());
    }
    options.force = call.options.isSet(QStringLiteral("force"));
    return options;
}

Result<int> run(const Call& call) {
    const auto options = readOptions(call);
    if (!options) {
        return failure(options.error());
    }
    auto library = LibraryAccess::open(call, Library::Access::ReadOnly);
    if (!library) {
        return failure(library.error());
    }
    const auto incident = LibraryAccess::incident(call, **library);
    if (!incident) {
        return failure(incident.error());
    }
    ReportExport reportExport(call.clock, *options);
    if (const auto exported = reportExport.run(**library, incident->id); !exported) {
        return failure(exported.error());
    }
    if (!reportExport.forcedPast().isEmpty()) {
        call.console.error(QCoreApplication::translate("Verbs", "Exported although the leak check found this:") +
                           u'\n' + reportExport.forcedPast().join(u'\n'));
    }
    return exitcode::done;
}

} // namespace

Verb exportVerb() {
    return {"export",
            "LIBRARY [--incident KEY] --to FILE [--edition internal|public] [--zone Z] [--lang de] [--force]",
            QCoreApplication::translate("Verbs", "Write the report, by the file's ending: %1.")
                .arg(ReportExport::endings().join(QStringLiteral(", "))),
            1,
            1,
            [](QCommandLineParser& parser) {
                LibraryAccess::describeIncident(parser);
                parser.addOptions(
                    {{QStringLiteral("to"), QCoreApplication::translate("Verbs", "The file to write."),
                      QStringLiteral("FILE")},
                     {QStringLiteral("edition"),
                      QCoreApplication::translate(
                          "Verbs", "internal, or public: without internal parts, with roles in place of names."),
                      QStringLiteral("EDITION"), QStringLiteral("internal")},
                     {QStringLiteral("zone"),
                      QCoreApplication::translate("Verbs", "Zone of all times; the incident's where it is left out."),
                      QStringLiteral("ZONE")},
                     {QStringLiteral("lang"),
                      QCoreApplication::translate("Verbs", "Language of the report: %1.")
                          .arg(Languages::available().join(QStringLiteral(", "))),
                      QStringLiteral("LANGUAGE")},
                     {QStringLiteral("force"),
                      QCoreApplication::translate("Verbs",
                                                  "Export although the leak check found something, and say so.")}});
            },
            run};
}

} // namespace afterword
