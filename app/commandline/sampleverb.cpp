// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleverb.h"

#include "exitcode.h"
#include "libraryaccess.h"
#include "sampleincident.h"

#include <QFile>
#include <QFileInfo>

namespace afterword {

namespace {

Result<int> run(const Call& call) {
    const QString path = call.arguments.constFirst();
    const bool isNew = !QFileInfo::exists(path);
    ConsoleProgress progress(call.console);
    auto library = isNew ? Library::create(path, call.clock) : LibraryAccess::open(call, Library::Access::ReadWrite);
    if (!library) {
        return failure(library.error());
    }
    const auto key = sampleincident::addTo(**library, call.clock, progress);
    if (!key) {
        library->reset();
        if (isNew) {
            QFile::remove(path);
        }
        return failure(key.error());
    }
    call.console.line(*key);
    return exitcode::done;
}

} // namespace

Verb sampleVerb() {
    return {"sample",
            "LIBRARY",
            QCoreApplication::translate("Verbs", "Write the sample incident, into a new library or one that is there."),
            1,
            1,
            [](QCommandLineParser&) {},
            run};
}

} // namespace afterword
