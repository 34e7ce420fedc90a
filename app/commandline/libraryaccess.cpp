// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryaccess.h"

namespace afterword {

Result<std::unique_ptr<Library>> LibraryAccess::open(const Call& call, Library::Access access) {
    auto library = Library::open(call.arguments.constFirst(), access, call.clock);
    if (library) {
        tell((*library)->notes(), call.arguments.constFirst(), call.console);
    }
    return library;
}

void LibraryAccess::tell(const OpeningNotes& notes, const QString& path, Console& console) {
    if (notes.migratedFrom) {
        console.note(tr("Updated from format %1. The previous file is kept as a snapshot.").arg(*notes.migratedFrom));
    }
    if (notes.recovered) {
        console.note(tr("Recovered after an unexpected stop. Nothing saved was lost."));
    }
    if (notes.recoveredInCopy) {
        console.note(
            tr("Recovered in a temporary copy after an unexpected stop, because “%1” cannot be written.").arg(path));
    }
    if (notes.newerRevisionSeen) {
        console.note(tr("“%1” is older than the copy that was last open on this machine (which was at revision %2).")
                         .arg(path)
                         .arg(*notes.newerRevisionSeen));
    }
    if (notes.hasHardLinks) {
        console.note(tr("“%1” has another name (a hard link). Do not open it under both names.").arg(path));
    }
}

Result<IncidentSummary> LibraryAccess::incident(const Call& call, Library& library) {
    const auto incidents = library.incidents();
    if (!incidents) {
        return failure(incidents.error());
    }
    const QString key = call.options.value(QStringLiteral("incident"));
    if (key.isEmpty()) {
        if (incidents->size() == 1) {
            return incidents->constFirst();
        }
        QStringList keys;
        for (const IncidentSummary& incident : *incidents) {
            keys.append(incident.key);
        }
        return incidents->isEmpty()
                   ? failure(ErrorCode::NothingMatched, library.path(), tr("the library has no incident yet"))
                   : failure(ErrorCode::Usage, library.path(), tr("Which incident? Name it with --incident"), keys);
    }
    for (const IncidentSummary& incident : *incidents) {
        if (incident.key.compare(key, Qt::CaseInsensitive) == 0) {
            return incident;
        }
    }
    return failure(ErrorCode::NothingMatched, key);
}

void LibraryAccess::describeIncident(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("incident"), tr("The incident; may be left out where the library has one."),
                      QStringLiteral("KEY")});
}

void LibraryAccess::describeJson(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("json"), tr("Print JSON.")});
}

} // namespace afterword
