// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"
#include "verb.h"

#include <QCoreApplication>

namespace afterword {

/// What verbs share in getting at a library and an incident.
class LibraryAccess {
    Q_DECLARE_TR_FUNCTIONS(LibraryAccess)

public:
    /// Opens the first argument and says what there is to say about the opening.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const Call& call, Library::Access access);

    /// The incident of --incident, or the only one. NothingMatched where there is none of that key; Usage where there
    /// are several and none was named.
    [[nodiscard]] static Result<IncidentSummary> incident(const Call& call, Library& library);

    static void describeIncident(QCommandLineParser& parser);
    static void describeJson(QCommandLineParser& parser);

private:
    static void tell(const OpeningNotes& notes, const QString& path, Console& console);
};

} // namespace afterword
