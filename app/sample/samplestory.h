// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"
#include "result.h"

#include <QHash>

namespace afterword {

/// The part of the sample that a person would have written: resources/sample/story.json. Its values are as in the
/// interchange form; "evidenceDetails" names and describes what is imported by its file, and an event's "from" is a
/// piece of the record it was picked from.
struct SampleStory {
    Postmortem postmortem;                   ///< without its events
    QList<TimelineEvent> events;             ///< sources still missing
    QHash<EventId, QString> pickedFrom;      ///< a piece of the candidate's text
    QHash<QString, Evidence> evidenceByFile; ///< what is to be said of the evidence of a file; id, title, caption, ...
    QHash<QString, QString> unitByFile;      ///< of its series

    [[nodiscard]] static Result<SampleStory> load();
};

} // namespace afterword
