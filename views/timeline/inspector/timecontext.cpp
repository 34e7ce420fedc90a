// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timecontext.h"

#include "canvastext.h"
#include "clock.h"
#include "document.h"
#include "isotime.h"
#include "surroundings.h"
#include "timeaxis.h"
#include "twoclocks.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace afterword {

TypedTimeContext timeContext(const Document& document, const Surroundings& surroundings, Instant reference,
                             TimePrecision precision) {
    TypedTimeContext context;
    context.zone = surroundings.axis.zone();
    context.reference = reference;
    context.precision = precision;
    context.start = startOf(document.postmortem());
    context.now = surroundings.clock.now();
    return context;
}

Instant cursorOf(const Surroundings& surroundings) {
    const TimeAxis& axis = surroundings.axis;
    return axis.cursor().value_or(Instant{axis.from().us + (axis.to() - axis.from()).us / 2});
}

QString timeRemark(const Document& document, const Surroundings& surroundings, Instant at, bool withDay) {
    const Zone& zone = surroundings.axis.zone();
    const CivilTime local = zone.toLocal(at);
    //: Format of a day, as Qt's QDate::toString() takes it: 12 Mar
    const QString format =
        withDay ? QCoreApplication::translate("afterword::TimeRemark", "d MMM") : QStringLiteral("ddd");
    const QString day = QLocale().toString(QDate(local.year, local.month, local.day), format);
    QStringList parts{day + u' ' + zone.abbreviationAt(at)};
    if (const auto start = startOf(document.postmortem())) {
        parts.append(CanvasText::since(at - *start, seconds(1)));
    }
    if (const std::optional<Zone>& second = surroundings.axis.secondZone()) {
        const bool isSameDay = toDateText(at, *second) == toDateText(at, zone);
        const QString time = isSameDay ? toClockText(at, *second) : toLocalText(at, *second);
        parts.append(time + u' ' + second->abbreviationAt(at));
    }
    return parts.join(QStringLiteral(" · "));
}

bool isOnFirstDay(const Document& document, const Surroundings& surroundings, Instant at) {
    const auto start = startOf(document.postmortem());
    const Zone& zone = surroundings.axis.zone();
    return start && toDateText(*start, zone) == toDateText(at, zone);
}

} // namespace afterword
