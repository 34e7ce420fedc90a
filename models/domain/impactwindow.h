// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QString>

#include <optional>

namespace afterword {

/// A stretch of time in which somebody was affected; several per incident.
struct ImpactWindow {
    ImpactWindowId id;
    Instant from;
    std::optional<Instant> to; ///< null while it lasts
    QString scope;             ///< region, product, customer group
    ImpactMeasure measure = ImpactMeasure::Users;
    double amount = 0;
    QString unit; ///< the currency for Money, the thing counted for Other
    QString note; ///< Markdown

    static constexpr auto listName = u"impactWindows"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"from", self.from);
        field(u"to", self.to);
        field(u"scope", self.scope);
        field(u"measure", self.measure);
        field(u"amount", self.amount);
        field(u"unit", self.unit);
        field(u"note", self.note);
    }

    bool operator==(const ImpactWindow&) const = default;
};

} // namespace afterword
