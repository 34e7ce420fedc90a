// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setverb.h"

#include "exitcode.h"
#include "fieldassignment.h"
#include "libraryaccess.h"

#include <QFile>

namespace afterword {

namespace {

/// The value itself, or the content of the file after "@".
Result<QString> readValue(const QString& value) {
    if (!value.startsWith(u'@')) {
        return value;
    }
    QFile file(value.sliced(1));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(file.exists() ? ErrorCode::Io : ErrorCode::NotFound, file.fileName(), file.errorString());
    }
    return QString::fromUtf8(file.readAll());
}

Result<int> run(const Call& call) {
    auto library = LibraryAccess::open(call, Library::Access::ReadWrite);
    if (!library) {
        return failure(library.error());
    }
    const auto summary = LibraryAccess::incident(call, **library);
    if (!summary) {
        return failure(summary.error());
    }
    auto postmortem = (*library)->load(summary->id);
    if (!postmortem) {
        return failure(postmortem.error());
    }
    QList<ValueChange> all;
    QStringList fields;
    for (const QString& assignment : call.arguments.sliced(1)) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals <= 0) {
            return failure(ErrorCode::Usage, assignment,
                           QCoreApplication::translate("Verbs", "FIELD=VALUE is expected"));
        }
        const QString field = assignment.first(equals);
        const auto value = readValue(assignment.sliced(equals + 1));
        if (!value) {
            return failure(value.error());
        }
        const auto changes = FieldAssignment::changes(*postmortem, field, *value, call.clock.now());
        if (!changes) {
            return failure(changes.error());
        }
        for (const ValueChange& change : *changes) {
            if (change.before != change.after) {
                apply(change, *postmortem);
                all.append(change);
            }
        }
        fields.append(field);
    }
    if (all.isEmpty()) {
        return exitcode::done;
    }
    const QString label = QCoreApplication::translate("Verbs", "Set %1").arg(fields.join(QStringLiteral(", ")));
    if (const auto committed = (*library)->commit(summary->id, label, all, UndoMove::Do); !committed) {
        return failure(committed.error());
    }
    return exitcode::done;
}

} // namespace

Verb setVerb() {
    return {"set",
            "LIBRARY [--incident KEY] FIELD=VALUE...",
            QCoreApplication::translate("Verbs", "Set fields: %1. A value “@FILE” is read from the file.")
                .arg(FieldAssignment::fields().join(QStringLiteral(", "))),
            2,
            -1,
            LibraryAccess::describeIncident,
            run};
}

} // namespace afterword
