// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newverb.h"

#include "exitcode.h"
#include "libraryaccess.h"
#include "postmortemtemplate.h"
#include "zone.h"

#include <QFile>
#include <QFileInfo>

namespace afterword {

namespace {

Result<std::unique_ptr<Library>> openOrCreate(const Call& call) {
    const QString path = call.arguments.constFirst();
    return QFileInfo::exists(path) ? LibraryAccess::open(call, Library::Access::ReadWrite)
                                   : Library::create(path, call.clock);
}

Result<int> run(const Call& call) {
    const QString templateId = call.options.value(QStringLiteral("template"));
    const auto chosen = PostmortemTemplate::load(templateId);
    if (!chosen) {
        return failure(chosen.error());
    }
    const auto zone = Zone::fromName(call.options.value(QStringLiteral("zone")));
    if (!zone) {
        return failure(ErrorCode::Usage, zone.error().subject, zone.error().detail);
    }
    const QString path = call.arguments.constFirst();
    const bool isNew = !QFileInfo::exists(path);
    auto library = openOrCreate(call);
    if (!library) {
        return failure(library.error());
    }
    const auto key = (*library)->nextKey();
    if (!key) {
        return failure(key.error());
    }
    Postmortem postmortem = chosen->newPostmortem(call.clock.now());
    Incident& incident = postmortem.incident;
    incident.key = *key;
    incident.title = call.options.value(QStringLiteral("title"));
    incident.severity = call.options.value(QStringLiteral("severity"));
    incident.leadInvestigator = call.options.value(QStringLiteral("lead"));
    incident.zone = zone->name();
    if (const auto added = (*library)->addIncident(postmortem); !added) {
        library->reset();
        if (isNew) {
            QFile::remove(path);
        }
        return failure(added.error());
    }
    call.console.line(*key);
    return exitcode::done;
}

} // namespace

Verb newVerb() {
    return {
        "new",
        "LIBRARY [--title T] [--template ID] [--severity SEV2] [--zone Europe/Berlin] [--lead NAME]",
        QCoreApplication::translate("Verbs", "Make the library if it is not there, add an incident, print its key."),
        1,
        1,
        [](QCommandLineParser& parser) {
            parser.addOptions(
                {{QStringLiteral("title"), QCoreApplication::translate("Verbs", "What happened, in one line."),
                  QStringLiteral("T")},
                 {QStringLiteral("template"),
                  QCoreApplication::translate("Verbs", "A template (%1) or a template file.")
                      .arg(PostmortemTemplate::builtIn().join(QStringLiteral(", "))),
                  QStringLiteral("ID"), QStringLiteral("default")},
                 {QStringLiteral("severity"), QCoreApplication::translate("Verbs", "How bad it was."),
                  QStringLiteral("SEV2")},
                 {QStringLiteral("zone"),
                  QCoreApplication::translate("Verbs", "The time zone of the incident and its report."),
                  QStringLiteral("ZONE"), QStringLiteral("UTC")},
                 {QStringLiteral("lead"), QCoreApplication::translate("Verbs", "The lead investigator."),
                  QStringLiteral("NAME")}});
        },
        run};
}

} // namespace afterword
