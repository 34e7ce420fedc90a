// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkverb.h"

#include "exitcode.h"
#include "libraryaccess.h"

#include <QJsonArray>

namespace afterword {

namespace {

Result<int> run(const Call& call) {
    auto library = LibraryAccess::open(call, Library::Access::ReadOnly);
    if (!library) {
        const Error& error = library.error();
        if (error.code == ErrorCode::Damaged && call.options.isSet(QStringLiteral("json"))) {
            const QJsonObject problem{{QStringLiteral("what"), QStringLiteral("open")},
                                      {QStringLiteral("where"), error.detail}};
            call.console.json({{QStringLiteral("ok"), false}, {QStringLiteral("problems"), QJsonArray{problem}}});
        }
        return failure(error);
    }
    ConsoleProgress progress(call.console);
    const auto report = (*library)->check(progress);
    if (!report) {
        return failure(report.error());
    }
    QJsonArray problems;
    for (const CheckProblem& problem : report->problems) {
        problems.append(QJsonObject{{QStringLiteral("what"), problem.what}, {QStringLiteral("where"), problem.where}});
    }
    const bool ok = report->problems.isEmpty();
    if (call.options.isSet(QStringLiteral("json"))) {
        call.console.json({{QStringLiteral("ok"), ok},
                           {QStringLiteral("revision"), report->revision},
                           {QStringLiteral("problems"), problems}});
        return ok ? exitcode::done : exitcode::damaged;
    }
    if (ok) {
        const auto checked = static_cast<int>(report->checked); // lupdate overlooks a text beside a cast
        call.console.line(
            QCoreApplication::translate("Verbs", "Everything is as it was written: revision %1, %n part(s) checked.",
                                        nullptr, checked)
                .arg(report->revision));
        return exitcode::done;
    }
    for (const CheckProblem& problem : report->problems) {
        call.console.line(problem.what + u": " + problem.where);
    }
    call.console.error(QCoreApplication::translate(
        "Verbs",
        "%n problem(s) found. The file was not changed. What is not listed is as it was written; "
        "“afterword snapshots” shows earlier copies that can be restored.",
        nullptr, static_cast<int>(report->problems.size())));
    return exitcode::damaged;
}

} // namespace

Verb checkVerb() {
    return {"check",
            "LIBRARY [--json]",
            QCoreApplication::translate("Verbs", "Check integrity, seals, references and format."),
            1,
            1,
            LibraryAccess::describeJson,
            run};
}

} // namespace afterword
