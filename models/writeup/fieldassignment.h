// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "valuechange.h"

#include <QStringList>

namespace afterword {

/// FIELD=VALUE of the command line, as an edit.
struct FieldAssignment {
    /// Fields: title, severity, state, lead, facilitator, noteTaker, zone, language, summary, debriefAt, recording,
    /// services, every milestone by its key (`detected`), and `section.KEY`. An empty value clears a milestone, a date
    /// or a text. Times are read in the incident's zone where they name none. A state must be allowed by its gate
    /// (GateRefused; detail: the missing sentences, one per line); "closed: REASON" closes against it, with the reason
    /// kept. Usage where there is no such field (facts: the fields), BadInput where the value cannot be read.
    [[nodiscard]] static Result<QList<ValueChange>> changes(const Postmortem& postmortem, const QString& field,
                                                            const QString& value, Instant now);

    [[nodiscard]] static QStringList fields();
};

} // namespace afterword
