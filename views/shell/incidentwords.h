// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"

#include <QCoreApplication>

namespace afterword {

/// How the window calls the states of an incident.
class IncidentWords {
    Q_DECLARE_TR_FUNCTIONS(IncidentWords)

public:
    [[nodiscard]] static QString state(IncidentState state);
};

} // namespace afterword
