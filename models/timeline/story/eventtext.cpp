// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtext.h"

#include "timelinetext.h"

namespace afterword {

QString EventText::of(EventKind kind) {
    return TimelineText::kind(kind);
}

QString EventText::of(MilestoneKind kind) {
    return TimelineText::milestone(kind);
}

QString EventText::of(TimePrecision precision) {
    switch (precision) {
    case TimePrecision::Exact:
        return tr("Exact", "precision of a time");
    case TimePrecision::Minute:
        return tr("To the minute", "precision of a time");
    case TimePrecision::About:
        return tr("About", "precision of a time");
    case TimePrecision::Between:
        return tr("Between two times", "precision of a time");
    }
    return {};
}

QString EventText::of(Visibility visibility) {
    switch (visibility) {
    case Visibility::Public:
        return tr("In every edition", "where an event is shown");
    case Visibility::Internal:
        return tr("Internal edition only", "where an event is shown");
    case Visibility::Hidden:
        return tr("Not in reports", "where an event is shown");
    }
    return {};
}

} // namespace afterword
