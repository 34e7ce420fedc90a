// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importverb.h"

#include "exitcode.h"
#include "importreport.h"
#include "incidentfile.h"
#include "incidentimport.h"
#include "libraryaccess.h"
#include "readers.h"

namespace afterword {

namespace {

/// For --dry-run: everything is read, nothing is kept.
class DiscardingSink final : public ImportSink {
public:
    Result<> addCandidates(CandidateChunk /*chunk*/) override { return {}; }

    Result<> addSeries(SeriesChunk /*chunk*/) override { return {}; }

    Result<> addAttachment(const QString& /*sha256*/, QByteArray /*bytes*/) override { return {}; }

    Result<> addValue(AnyValue /*value*/) override { return {}; }
};

/// "time=COL,text=COL"; a comma in a column's name cannot be given, its number can.
Result<QHash<QString, QString>> readMapping(const QString& text) {
    QHash<QString, QString> columns;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals <= 0 || equals + 1 == part.size()) {
            return failure(ErrorCode::Usage, part,
                           QCoreApplication::translate("Verbs", "--map expects time=COLUMN,text=COLUMN,..."));
        }
        columns.insert(part.first(equals).trimmed(), part.sliced(equals + 1).trimmed());
    }
    return columns;
}

/// A whole number of an option; the fallback where it is not given.
template <class T>
Result<T> readNumber(const Call& call, const QString& option, T fallback) {
    if (!call.options.isSet(option)) {
        return fallback;
    }
    bool isNumber = false;
    const qint64 number = call.options.value(option).toLongLong(&isNumber);
    if (!isNumber) {
        return failure(ErrorCode::Usage, call.options.value(option),
                       QCoreApplication::translate("Verbs", "--%1 expects a whole number").arg(option));
    }
    return static_cast<T>(number);
}

Result<ImportRequest> readRequest(const Call& call, const QString& incidentZone) {
    ImportRequest request;
    request.paths = call.arguments.sliced(1);
    request.format = call.options.value(QStringLiteral("as"));
    request.zoneGiven = call.options.isSet(QStringLiteral("zone"));
    const auto zone = Zone::fromName(request.zoneGiven ? call.options.value(QStringLiteral("zone")) : incidentZone);
    const auto year = readNumber<int>(call, QStringLiteral("year"), 0);
    const auto offset = readNumber<qint64>(call, QStringLiteral("offset"), 0);
    const auto columns = readMapping(call.options.value(QStringLiteral("map")));
    if (!zone) {
        return failure(ErrorCode::Usage, zone.error().subject, zone.error().detail);
    }
    for (const Error* error :
         {year ? nullptr : &year.error(), offset ? nullptr : &offset.error(), columns ? nullptr : &columns.error()}) {
        if (error) {
            return failure(*error);
        }
    }
    request.zone = *zone;
    request.year = *year == 0 ? std::nullopt : std::optional<int>(*year);
    request.offset = seconds(*offset);
    request.columns = *columns;
    request.policy.redact = call.options.isSet(QStringLiteral("redact"));
    request.policy.pick = call.options.isSet(QStringLiteral("pick"));
    request.now = call.clock.now();
    return request;
}

/// Gives the sources.
Result<QList<Source>> import(Library& library, const Postmortem& postmortem, const ImportRequest& request,
                             bool isDryRun, Progress& progress) {
    if (isDryRun) {
        DiscardingSink discarding;
        return runImport(request, discarding, progress);
    }
    return importInto(library, postmortem, request, progress).map([](Imported imported) { return imported.sources; });
}

/// An input that is empty is another matter than a library that is.
Error asInput(Error error) {
    if (error.code == ErrorCode::EmptyFile) {
        error.code = ErrorCode::BadInput;
        error.detail = QCoreApplication::translate("Verbs", "the file is empty");
    }
    return error;
}

Result<int> run(const Call& call) {
    const bool isDryRun = call.options.isSet(QStringLiteral("dry-run"));
    ConsoleProgress progress(call.console);
    auto library = LibraryAccess::open(call, isDryRun ? Library::Access::ReadOnly : Library::Access::ReadWrite);
    if (!library) {
        return failure(library.error());
    }
    if (call.arguments.size() == 2 && !call.options.isSet(QStringLiteral("as")) &&
        incidentfile::isOne(call.arguments.constLast())) {
        const auto key = incidentfile::import(call.arguments.constLast(), **library, isDryRun);
        if (!key) {
            return failure(key.error());
        }
        if (call.options.isSet(QStringLiteral("json"))) {
            call.console.json(ImportReport::json(*key, {}));
        } else {
            call.console.line(*key);
        }
        return exitcode::done;
    }
    const auto incident = LibraryAccess::incident(call, **library);
    if (!incident) {
        return failure(incident.error());
    }
    const auto postmortem = (*library)->load(incident->id);
    if (!postmortem) {
        return failure(postmortem.error());
    }
    const auto request = readRequest(call, postmortem->incident.zone);
    if (!request) {
        return failure(request.error());
    }
    const auto sources = import(**library, *postmortem, *request, isDryRun, progress);
    if (!sources) {
        return failure(asInput(sources.error()));
    }
    if (call.options.isSet(QStringLiteral("json"))) {
        call.console.json(ImportReport::json(incident->key, *sources));
    } else {
        ImportReport::print(incident->key, *sources, isDryRun, call.console);
    }
    return exitcode::done;
}

void describe(QCommandLineParser& parser) {
    LibraryAccess::describeIncident(parser);
    parser.addOptions(
        {{QStringLiteral("as"),
          QCoreApplication::translate("Verbs", "Read as this format: %1.")
              .arg(readerFormats().join(QStringLiteral(", "))),
          QStringLiteral("FORMAT")},
         {QStringLiteral("zone"), QCoreApplication::translate("Verbs", "Zone of times that name none."),
          QStringLiteral("ZONE")},
         {QStringLiteral("year"), QCoreApplication::translate("Verbs", "Year of times that name none."),
          QStringLiteral("Y")},
         {QStringLiteral("offset"),
          QCoreApplication::translate("Verbs", "Seconds to add to every time, because the source's clock was wrong."),
          QStringLiteral("±SECONDS")},
         {QStringLiteral("map"),
          QCoreApplication::translate("Verbs", "Columns of a table of events: time, text, kind, author, lane."),
          QStringLiteral("time=COL,text=COL,...")},
         {QStringLiteral("pick"), QCoreApplication::translate("Verbs", "Put every record straight into the story.")},
         {QStringLiteral("redact"), QCoreApplication::translate("Verbs", "Replace secrets before anything is stored.")},
         {QStringLiteral("dry-run"), QCoreApplication::translate("Verbs", "Read everything, store nothing.")}});
    LibraryAccess::describeJson(parser);
}

} // namespace

Verb importVerb() {
    return {"import",
            "LIBRARY [--incident KEY] SOURCE... [--as FORMAT] [--zone Z] [--year Y] [--offset ±SECONDS] [--map "
            "time=COL,text=COL,...] "
            "[--pick] [--redact] [--dry-run] [--json]",
            QCoreApplication::translate(
                "Verbs", "Import files, folders and archives as candidates and evidence, or an incident's JSON."),
            2,
            -1,
            describe,
            run};
}

} // namespace afterword
