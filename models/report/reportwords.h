// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"

#include <QCoreApplication>

namespace afterword {

/// The words that reports use for the model's enumerators, in the language of the installed translation.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)

public:
    [[nodiscard]] static QString of(IncidentState state);
    [[nodiscard]] static QString of(MilestoneKind kind);
    [[nodiscard]] static QString of(EventKind kind);
    [[nodiscard]] static QString of(ActionType type);
    [[nodiscard]] static QString of(ActionState state);
    [[nodiscard]] static QString of(Priority priority);
    [[nodiscard]] static QString of(CauseKind kind);
    [[nodiscard]] static QString of(HypothesisFate fate);
    [[nodiscard]] static QString of(DebriefNoteKind kind);
    [[nodiscard]] static QString of(ImpactMeasure measure);

    /// What stands in for a text that nobody wrote.
    [[nodiscard]] static QString nothingWritten() { return tr("Nothing was written here."); }

    /// "Impact and scope", ...: the default template's title of a section; empty for other keys.
    [[nodiscard]] static QString sectionTitle(QStringView key);

    /// A title of the default template that nobody has changed, in the report's language; any other title as it is.
    [[nodiscard]] static QString inReportLanguage(const QString& title) {
        return QCoreApplication::translate("ReportWords", title.toUtf8().constData());
    }
};

} // namespace afterword
