// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"

#include <QCoreApplication>

namespace afterword {

/// The interface's words for what an event can be. Kinds and milestones are said as in reports.
class EventText {
    Q_DECLARE_TR_FUNCTIONS(afterword::EventText)

public:
    [[nodiscard]] static QString of(EventKind kind);
    [[nodiscard]] static QString of(MilestoneKind kind);
    [[nodiscard]] static QString of(TimePrecision precision);
    [[nodiscard]] static QString of(Visibility visibility);
};

} // namespace afterword
