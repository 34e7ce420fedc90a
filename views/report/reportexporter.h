// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"
#include "progress.h"
#include "report.h"
#include "zone.h"

namespace afterword {

/// What is exported, for whom, and where to. The format is that of the file's ending.
struct ExportRequest {
    Postmortem postmortem;
    QString path; ///< absolute
    Edition edition = Edition::Internal;
    QString language; ///< one of ReportExporter::languages()
    Zone zone;
};

/// A possible secret that an export would let out.
struct LeakFinding {
    QString kind;   ///< for people: "GitHub token"
    QString where;  ///< for people: "Event 14:02:31, note"
    QString masked; ///< enough to recognise it by, not enough to use it

    bool operator==(const LeakFinding&) const = default;
};

/// Writes reports for the window; `app` makes it. leaks() and write() are called in a thread of their own, while the
/// window's thread runs its event loop.
class ReportExporter {
public:
    virtual ~ReportExporter() = default;

    /// ".pdf", ".timeline.csv"; the usual one first.
    [[nodiscard]] virtual QStringList endings() const = 0;

    /// Codes: "en".
    [[nodiscard]] virtual QStringList languages() const = 0;

    [[nodiscard]] virtual QList<LeakFinding> leaks(const Postmortem& postmortem, const Zone& zone) = 0;

    /// Replaces a file that is there only when the new one is whole. Cancelled, ReadOnly, DiskFull, Io, Damaged.
    [[nodiscard]] virtual Result<> write(const ExportRequest& request, Progress& progress) = 0;
};

} // namespace afterword
