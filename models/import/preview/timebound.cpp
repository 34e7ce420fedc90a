// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timebound.h"

#include <QRegularExpression>

namespace afterword {

std::optional<Instant> timeBound(const QString& text, const Zone& zone, BoundSide side) {
    const QString typed = text.simplified();
    const auto at = fromIso(typed, zone);
    if (!at || side == BoundSide::From) {
        return at;
    }
    static const QRegularExpression day(QStringLiteral("^\\d{4}-?\\d{2}-?\\d{2}$"));
    static const QRegularExpression minute(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}(?![:\\d])"));
    if (day.match(typed).hasMatch()) {
        // Days are not all of one length.
        const CivilTime local = zone.toLocal(*at + days(1) + hours(6));
        return zone.toInstant({local.year, local.month, local.day, 0, 0, 0, 0}).at - Duration{1};
    }
    return minute.match(typed).hasMatch() ? *at + minutes(1) - Duration{1} : *at;
}

} // namespace afterword
