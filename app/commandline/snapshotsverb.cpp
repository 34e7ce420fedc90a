// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshotsverb.h"

#include "exitcode.h"
#include "isotime.h"
#include "libraryaccess.h"
#include "snapshots.h"

#include <QLocale>

namespace afterword {

namespace {

Result<int> restore(const Call& call, const QList<Snapshot>& snapshots) {
    const QString id = call.options.value(QStringLiteral("restore"));
    const QString target = call.options.value(QStringLiteral("to"));
    if (target.isEmpty()) {
        return failure(ErrorCode::Usage, QStringLiteral("--to FILE"),
                       QCoreApplication::translate("Verbs", "Name the file to restore to"));
    }
    for (const Snapshot& snapshot : snapshots) {
        if (snapshot.id == id) {
            if (const auto restored = snapshots::restore(snapshot, target); !restored) {
                return failure(restored.error());
            }
            call.console.line(
                QCoreApplication::translate("Verbs", "Restored to “%1”. The library itself is unchanged.").arg(target));
            return exitcode::done;
        }
    }
    return failure(ErrorCode::NothingMatched, id);
}

Result<int> run(const Call& call) {
    auto library = LibraryAccess::open(call, Library::Access::ReadOnly);
    if (!library) {
        return failure(library.error());
    }
    const auto snapshots = snapshots::list((*library)->id());
    if (!snapshots) {
        return failure(snapshots.error());
    }
    if (call.options.isSet(QStringLiteral("restore"))) {
        return restore(call, *snapshots);
    }
    for (const Snapshot& snapshot : *snapshots) {
        call.console.line(QStringLiteral("%1  %2  %3  %4")
                              .arg(snapshot.id, -28)
                              .arg(toIso(snapshot.takenAt), -27)
                              .arg(QLocale().formattedDataSize(snapshot.bytes), 10)
                              .arg(snapshot.reason));
    }
    if (snapshots->isEmpty()) {
        call.console.note(
            QCoreApplication::translate("Verbs", "There are no snapshots of this library on this machine yet."));
    }
    return exitcode::done;
}

} // namespace

Verb snapshotsVerb() {
    return {"snapshots",
            "LIBRARY [--restore ID --to FILE]",
            QCoreApplication::translate("Verbs", "List the snapshots of a library, or restore one to a new file."),
            1,
            1,
            [](QCommandLineParser& parser) {
                parser.addOption({QStringLiteral("restore"),
                                  QCoreApplication::translate("Verbs", "The snapshot to restore."),
                                  QStringLiteral("ID")});
                parser.addOption({QStringLiteral("to"),
                                  QCoreApplication::translate("Verbs", "The file to restore to; it must not exist."),
                                  QStringLiteral("FILE")});
            },
            run};
}

} // namespace afterword
