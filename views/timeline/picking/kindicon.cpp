// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kindicon.h"

namespace afterword {

Icon kindIcon(EventKind kind) {
    switch (kind) {
    case EventKind::Alert:
        return Icon::Alert;
    case EventKind::Observation:
        return Icon::Observation;
    case EventKind::Hypothesis:
        return Icon::Hypothesis;
    case EventKind::Decision:
        return Icon::Decision;
    case EventKind::Action:
        return Icon::Action;
    case EventKind::Communication:
        return Icon::Communication;
    case EventKind::CustomerReport:
        return Icon::CustomerReport;
    case EventKind::Change:
        return Icon::Change;
    }
    return Icon::Observation;
}

} // namespace afterword
