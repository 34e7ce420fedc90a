// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentwords.h"

namespace afterword {

QString IncidentWords::state(IncidentState state) {
    switch (state) {
    case IncidentState::Investigating:
        return tr("Investigating");
    case IncidentState::ReadyForDebrief:
        return tr("Ready for debrief");
    case IncidentState::Debriefed:
        return tr("Debriefed");
    case IncidentState::Shared:
        return tr("Shared");
    case IncidentState::Watching:
        return tr("Watching");
    case IncidentState::Closed:
        return tr("Closed");
    case IncidentState::Reopened:
        return tr("Reopened");
    }
    return {};
}

} // namespace afterword
