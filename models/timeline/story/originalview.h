// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pickedevent.h"
#include "zone.h"

#include <QCoreApplication>

#include <optional>

namespace afterword {

/// One field of an imported event, as it came and as it is.
struct OriginalField {
    enum class Field { Time, Text, Note, Kind, Lane, Who };
    Field field = Field::Time;
    QString original;
    QString now;
    bool isChanged = false;

    bool operator==(const OriginalField&) const = default;
};

/// Compares an imported event with what it came from.
class OriginalView {
    Q_DECLARE_TR_FUNCTIONS(afterword::OriginalView)

public:
    /// "Time", "Text": the name of a field.
    [[nodiscard]] static QString nameOf(OriginalField::Field field);
};

/// What the event itself knows of its origin: the time as it was written, and whether its text still stands in the
/// record. Times in `zone`. Empty for an event that was written by hand.
[[nodiscard]] QList<OriginalField> compareWithSource(const TimelineEvent& event, const Zone& zone);

/// Every field against what picking the candidate gives, in the order of the fields; `source` is where it is from.
[[nodiscard]] QList<OriginalField> compareWithCandidate(const TimelineEvent& event, const Candidate& candidate,
                                                        const Source& source, const Zone& zone);

} // namespace afterword
