// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leakcheck.h"
#include "librarythread.h"
#include "reportexporter.h"

#include <QCoreApplication>

namespace afterword {

/// Exports from a library that is open in a window, with what the command line exports with.
class WindowExporter final : public ReportExporter {
    Q_DECLARE_TR_FUNCTIONS(WindowExporter)

public:
    /// Both outlive it.
    WindowExporter(LibraryThread& library, const Clock& clock)
        : m_library(library)
        , m_clock(clock) {}

    QStringList endings() const override;
    QStringList languages() const override;
    QList<LeakFinding> leaks(const Postmortem& postmortem, const Zone& zone) override;
    Result<> write(const ExportRequest& request, Progress& progress) override;

private:
    [[nodiscard]] static QString placeOf(const leakcheck::Leak& leak, const Zone& zone);
    [[nodiscard]] static QString wordFor(const QString& list);

    LibraryThread& m_library;
    const Clock& m_clock;
};

} // namespace afterword
