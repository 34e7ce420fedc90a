// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshotsverb.h"

#include "appfolders.h"
#include "exitcode.h"
#include "isotime.h"
#include "libraryaccess.h"
#include "snapshots.h"

#include <QDir>
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

/// Of the library; where it is too damaged to say which one it is, of all libraries that this machine has snapshots of.
Result<QList<Snapshot>> snapshotsFor(const Call& call) {
    auto library = LibraryAccess::open(call, Library::Access::ReadOnly);
    if (library) {
        return snapshots::list((*library)->id());
    }
    if (library.error().code != ErrorCode::Damaged) {
        return failure(library.error());
    }
    call.console.error(QCoreApplication::translate(
        "Verbs", "The library is too damaged to be opened. These are the snapshots of all libraries on this machine:"));
    QList<Snapshot> all;
    const QStringList ids =
        QDir(appfolders::state(QStringLiteral("snapshots"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& id : ids) {
        all += snapshots::list(LibraryId::fromString(id)).value_or(QList<Snapshot>());
    }
    return all;
}

Result<int> run(const Call& call) {
    const auto snapshots = snapshotsFor(call);
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
