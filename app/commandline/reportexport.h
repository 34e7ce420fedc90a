// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "library.h"
#include "reportbuilder.h"
#include "zone.h"

#include <QCoreApplication>

#include <optional>

namespace afterword {

/// One export of one incident to one file, by the file's ending.
class ReportExport {
    Q_DECLARE_TR_FUNCTIONS(ReportExport)

public:
    struct Options {
        QString path;
        Edition edition = Edition::Internal;
        std::optional<Zone> zone; ///< null: the incident's
        QString language;         ///< empty: the incident's
        bool force = false;       ///< export although the leak check found something
    };

    /// Usage where no format has this ending (facts: the endings).
    ReportExport(Library& library, const Clock& clock, Options options);

    /// GateRefused where the incident is restricted or a secret would get out, unless forced; what was found is in the
    /// detail. An existing file is replaced only when the new one is whole.
    [[nodiscard]] Result<> run(IncidentId incident);

    /// What a forced export let out; for the user to read.
    [[nodiscard]] const QStringList& forcedPast() const { return m_forcedPast; }

    [[nodiscard]] static QStringList endings();

private:
    [[nodiscard]] Result<> refuseLeaks(const Postmortem& postmortem);
    [[nodiscard]] ReportRequest request(const Postmortem& postmortem) const;
    [[nodiscard]] Result<> write(const ReportRequest& request, QIODevice& out);
    [[nodiscard]] Result<> writeAsPdf(const Report& report, ReportMedia& media, QIODevice& out);
    [[nodiscard]] Result<> writeFolder(const ReportRequest& request);

    Library& m_library;
    const Clock& m_clock;
    Options m_options;
    QString m_ending;
    QStringList m_forcedPast;
};

} // namespace afterword
