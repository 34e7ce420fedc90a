// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "figurepainter.h"
#include "progress.h"
#include "reportbuilder.h"
#include "reportcontent.h"
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

    ReportExport(const Clock& clock, Options options);

    /// GateRefused where the incident is restricted or a secret would get out, unless forced; what was found is in the
    /// detail. Else as write().
    [[nodiscard]] Result<> run(Library& library, IncidentId incident);

    /// Writes without asking what would get out. Usage where no format has this ending (facts: the endings). An
    /// existing file is replaced only when the new one is whole, and not after a cancel.
    [[nodiscard]] Result<> write(const Postmortem& postmortem, ReportContent& content, FigurePainter& figures,
                                 const Progress& progress);

    /// What a forced export let out; for the user to read.
    [[nodiscard]] const QStringList& forcedPast() const { return m_forcedPast; }

    [[nodiscard]] static QStringList endings();

private:
    [[nodiscard]] Result<> noSuchFormat() const;
    [[nodiscard]] Result<> refuseLeaks(const Postmortem& postmortem);
    [[nodiscard]] ReportRequest request(const Postmortem& postmortem) const;
    [[nodiscard]] Result<> writeTo(QIODevice& out, const ReportRequest& request, ReportContent& content,
                                   FigurePainter& figures);
    [[nodiscard]] Result<> writeAsPdf(const Report& report, ReportMedia& media, FigurePainter& figures, QIODevice& out);

    const Clock& m_clock;
    Options m_options;
    QString m_ending;
    QStringList m_forcedPast;
};

} // namespace afterword
