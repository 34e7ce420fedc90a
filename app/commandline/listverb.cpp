// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listverb.h"

#include "exitcode.h"
#include "isotime.h"
#include "libraryaccess.h"

#include <QJsonArray>

namespace afterword {

namespace {

QJsonObject toJson(const IncidentSummary& incident) {
    QJsonObject json{{QStringLiteral("id"), incident.id.toString()},
                     {QStringLiteral("key"), incident.key},
                     {QStringLiteral("title"), incident.title},
                     {QStringLiteral("state"), toKey(incident.state)},
                     {QStringLiteral("openActions"), incident.openActions}};
    if (!incident.severity.isEmpty()) {
        json.insert(u"severity", incident.severity);
    }
    if (incident.impactStart) {
        json.insert(u"impactStart", toIso(*incident.impactStart));
    }
    return json;
}

Result<int> run(const Call& call) {
    const QString wanted = call.options.value(QStringLiteral("state"));
    const auto state = fromKey<IncidentState>(wanted);
    if (!wanted.isEmpty() && !state) {
        QStringList known;
        for (const auto& [enumerator, key] : TextKeys<IncidentState>::keys) {
            known.append(QString::fromUtf16(key));
        }
        return failure(ErrorCode::Usage, wanted, QCoreApplication::translate("Verbs", "There is no such state"), known);
    }
    auto library = LibraryAccess::open(call, Library::Access::ReadOnly);
    if (!library) {
        return failure(library.error());
    }
    const auto incidents = (*library)->incidents();
    if (!incidents) {
        return failure(incidents.error());
    }
    QJsonArray array;
    int matched = 0;
    for (const IncidentSummary& incident : *incidents) {
        if (state && incident.state != *state) {
            continue;
        }
        ++matched;
        if (call.options.isSet(QStringLiteral("json"))) {
            array.append(toJson(incident));
        } else {
            call.console.line(QStringLiteral("%1  %2  %3  %4")
                                  .arg(incident.key, -8)
                                  .arg(incident.severity, -6)
                                  .arg(toKey(incident.state), -16)
                                  .arg(incident.title));
        }
    }
    if (call.options.isSet(QStringLiteral("json"))) {
        call.console.json({{QStringLiteral("incidents"), array}});
    }
    return matched > 0 || !state ? exitcode::done : exitcode::nothingMatched;
}

} // namespace

Verb listVerb() {
    return {"list",
            "LIBRARY [--state S] [--json]",
            QCoreApplication::translate("Verbs", "List the incidents."),
            1,
            1,
            [](QCommandLineParser& parser) {
                parser.addOption({QStringLiteral("state"),
                                  QCoreApplication::translate("Verbs", "Only those in this state."),
                                  QStringLiteral("S")});
                LibraryAccess::describeJson(parser);
            },
            run};
}

} // namespace afterword
