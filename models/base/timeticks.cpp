// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeticks.h"

#include "textwidth.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace afterword {

namespace {

constexpr qint64 secondUs = 1'000'000;
constexpr qint64 minuteUs = 60 * secondUs;
constexpr qint64 hourUs = 60 * minuteUs;
constexpr qint64 dayUs = 24 * hourUs;
/// Some 126,000 years; further away nothing happened, and differences stay within 64 bits.
constexpr qint64 farthestUs = 4'000'000'000'000'000'000;

enum class StepUnit { Clock, Days, Months, Years };

struct Step {
    StepUnit unit = StepUnit::Clock;
    qint64 count = 1; ///< microseconds for Clock

    [[nodiscard]] double aboutUs() const {
        switch (unit) {
        case StepUnit::Clock:
            return static_cast<double>(count);
        case StepUnit::Days:
            return static_cast<double>(count) * dayUs;
        case StepUnit::Months:
            return static_cast<double>(count) * 30.4 * dayUs;
        case StepUnit::Years:
            return static_cast<double>(count) * 365.2 * dayUs;
        }
        return 1;
    }
};

/// From the finest to the coarsest. Days are counted from Monday, 1969-12-29, so that steps of weeks fall on Mondays.
const QList<Step>& steps() {
    static const QList<Step> all = [] {
        QList<Step> list;
        for (qint64 decade = 1; decade < secondUs; decade *= 10) {
            for (const qint64 factor : {1, 2, 5}) {
                list.append({StepUnit::Clock, factor * decade});
            }
        }
        for (const qint64 unit : {secondUs, minuteUs}) {
            for (const qint64 factor : {1, 2, 5, 10, 15, 30}) {
                list.append({StepUnit::Clock, factor * unit});
            }
        }
        for (const qint64 factor : {1, 2, 3, 6, 12}) {
            list.append({StepUnit::Clock, factor * hourUs});
        }
        for (const qint64 count : {1, 2, 7, 14}) {
            list.append({StepUnit::Days, count});
        }
        for (const qint64 count : {1, 3, 6}) {
            list.append({StepUnit::Months, count});
        }
        for (qint64 decade = 1; decade <= 100'000; decade *= 10) {
            for (const qint64 factor : {1, 2, 5}) {
                list.append({StepUnit::Years, factor * decade});
            }
        }
        return list;
    }();
    return all;
}

constexpr qint64 floorDiv(qint64 a, qint64 b) {
    return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}

constexpr qint64 ceilDiv(qint64 a, qint64 b) {
    return floorDiv(a + b - 1, b);
}

qint64 offsetUs(const Zone& zone, qint64 us) {
    return qint64{zone.offsetSecondsAt({us})} * secondUs;
}

/// The round local times of a clock step. Where the clock is set forward or back, the next round time by the new
/// offset follows, unless it comes too soon after the last one.
QList<Instant> clockTicks(qint64 from, qint64 to, const Zone& zone, qint64 step, qsizetype limit) {
    QList<Instant> found;
    qint64 at = from;
    while (at <= to && found.size() <= limit) {
        const qint64 offset = offsetUs(zone, at);
        const qint64 round = ceilDiv(at + offset, step) * step - offset;
        if (round > to) {
            break;
        }
        if (offsetUs(zone, round) != offset) {
            // The offset changes on the way: go on from the first moment of the new one.
            qint64 low = at;
            qint64 high = round;
            while (high - low > 1) {
                const qint64 middle = low + (high - low) / 2;
                (offsetUs(zone, middle) == offset ? low : high) = middle;
            }
            at = high;
            continue;
        }
        if (found.isEmpty() || 10 * (round - found.last().us) >= 6 * step) {
            found.append(Instant{round});
        }
        at = round + 1;
    }
    return found;
}

CivilTime civilDate(qint64 day) {
    return utcCivil({day * dayUs});
}

/// The first moment of a local date: its midnight, or what follows where midnight was skipped.
Instant startOfDate(const CivilTime& date, const Zone& zone) {
    return zone.toInstant({date.year, date.month, date.day}).at;
}

/// The local date that is number `index` of a step.
CivilTime dateOf(const Step& step, qint64 index) {
    constexpr qint64 firstMonday = -3;
    switch (step.unit) {
    case StepUnit::Clock:
        break;
    case StepUnit::Days:
        return civilDate(index * step.count + firstMonday);
    case StepUnit::Months: {
        const qint64 month = index * step.count;
        return {static_cast<int>(floorDiv(month, 12)), static_cast<int>(month - floorDiv(month, 12) * 12 + 1), 1};
    }
    case StepUnit::Years:
        return {static_cast<int>(index * step.count), 1, 1};
    }
    return {};
}

qint64 indexOf(const Step& step, const CivilTime& date) {
    switch (step.unit) {
    case StepUnit::Clock:
        break;
    case StepUnit::Days:
        return floorDiv(daysFromCivil(date.year, date.month, date.day) + 3, step.count);
    case StepUnit::Months:
        return floorDiv(qint64{date.year} * 12 + date.month - 1, step.count);
    case StepUnit::Years:
        return floorDiv(date.year, step.count);
    }
    return 0;
}

QList<Instant> dateTicks(qint64 from, qint64 to, const Zone& zone, const Step& step, qsizetype limit) {
    QList<Instant> found;
    for (qint64 index = indexOf(step, zone.toLocal({from})); found.size() <= limit; ++index) {
        const Instant at = startOfDate(dateOf(step, index), zone);
        if (at.us > to) {
            break;
        }
        if (at.us >= from) {
            found.append(at);
        }
    }
    return found;
}

/// At most `limit` + 1 of the ticks of a step.
QList<Instant> ticksOf(qint64 from, qint64 to, const Zone& zone, const Step& step, qsizetype limit) {
    return step.unit == StepUnit::Clock ? clockTicks(from, to, zone, step.count, limit)
                                        : dateTicks(from, to, zone, step, limit);
}

struct Chosen {
    Step step;
    QList<Instant> at;
};

/// The ticks of the finest step of which no more than `most` lie in the range. Where that leaves fewer than two, some
/// of a finer step are taken.
Chosen chooseTicks(qint64 from, qint64 to, const Zone& zone, int most) {
    const auto& all = steps();
    const double length = static_cast<double>(to - from);
    const auto first =
        std::find_if(all.begin(), all.end(), [&](const Step& step) { return length / step.aboutUs() <= most + 1.0; });
    Chosen chosen;
    for (auto step = first; step != all.end(); ++step) {
        chosen = {*step, ticksOf(from, to, zone, *step, most)};
        if (chosen.at.size() <= most) {
            break;
        }
    }
    for (auto step = first; chosen.at.size() < 2 && most >= 2; --step) {
        QList<Instant> finer = ticksOf(from, to, zone, *step, 1000);
        if (finer.size() >= 2) {
            const qsizetype stride = std::max<qsizetype>(1, (finer.size() - 2) / (most - 1) + 1);
            chosen = {*step, {}};
            for (qsizetype i = 0; i < finer.size(); i += stride) {
                chosen.at.append(finer[i]);
            }
        }
        if (step == all.begin()) {
            break;
        }
    }
    return chosen;
}

class TickText {
    Q_DECLARE_TR_FUNCTIONS(afterword::TimeTicks)

public:
    static QString month(int month) {
        const std::array names{tr("Jan"), tr("Feb"), tr("Mar"), tr("Apr"), tr("May"), tr("Jun"),
                               tr("Jul"), tr("Aug"), tr("Sep"), tr("Oct"), tr("Nov"), tr("Dec")};
        return names[static_cast<std::size_t>(month - 1)];
    }

    static QString day(const CivilTime& time) {
        //: Day and month on a time axis: "12 Mar"
        return tr("%1 %2", "day, month").arg(QString::number(time.day), month(time.month));
    }

    static QString date(const CivilTime& time) {
        //: Day, month and year on a time axis: "12 Mar 2026"
        return tr("%1 %2 %3", "day, month, year")
            .arg(QString::number(time.day), month(time.month), QString::number(time.year));
    }

    static QString clock(const CivilTime& time, qint64 step) {
        QString text =
            QStringLiteral("%1:%2").arg(time.hour, 2, 10, QLatin1Char('0')).arg(time.minute, 2, 10, QLatin1Char('0'));
        if (step % minuteUs != 0) {
            text += QStringLiteral(":%1").arg(time.second, 2, 10, QLatin1Char('0'));
        }
        if (step % secondUs != 0) {
            const bool milli = step % 1000 == 0;
            text += QStringLiteral(".%1").arg(milli ? time.microsecond / 1000 : time.microsecond, milli ? 3 : 6, 10,
                                              QLatin1Char('0'));
        }
        return text;
    }
};

bool sameDay(const CivilTime& a, const CivilTime& b) {
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

QList<TimeTicks::Tick> clockLabels(const Chosen& chosen, const Zone& zone) {
    QList<TimeTicks::Tick> ticks;
    CivilTime before;
    for (const Instant at : chosen.at) {
        const CivilTime time = zone.toLocal(at);
        TimeTicks::Tick tick{at, TickText::clock(time, chosen.step.count), {}};
        if (zone.toInstant(time).reading == Zone::Reading::Ambiguous) {
            tick.label += u' ' + zone.abbreviationAt(at);
        }
        if (ticks.isEmpty() || before.year != time.year) {
            tick.dayLabel = TickText::date(time);
        } else if (!sameDay(before, time)) {
            tick.dayLabel = TickText::day(time);
        }
        ticks.append(tick);
        before = time;
    }
    return ticks;
}

QList<TimeTicks::Tick> dateLabels(const Chosen& chosen, const Zone& zone) {
    QList<TimeTicks::Tick> ticks;
    int yearBefore = 0;
    for (const Instant at : chosen.at) {
        const CivilTime time = zone.toLocal(at);
        TimeTicks::Tick tick{at, {}, {}};
        if (chosen.step.unit == StepUnit::Years) {
            tick.label = QString::number(time.year);
        } else {
            tick.label = chosen.step.unit == StepUnit::Days ? TickText::day(time) : TickText::month(time.month);
            if (ticks.isEmpty() || time.year != yearBefore) {
                tick.dayLabel = QString::number(time.year);
            }
        }
        ticks.append(tick);
        yearBefore = time.year;
    }
    return ticks;
}

/// The letters of the zone in the order in which they come up; its name where they are more than two.
QString zoneLabelOf(qint64 from, qint64 to, const Zone& zone) {
    if (zone.isUtc()) {
        return zone.name();
    }
    constexpr qint64 samples = 64;
    QStringList letters;
    for (qint64 i = 0; i <= samples; ++i) {
        const QString here =
            zone.abbreviationAt({from + (to - from) / samples * i + (to - from) % samples * i / samples});
        if (!letters.contains(here)) {
            letters.append(here);
        }
    }
    return letters.size() > 2 ? zone.name() : letters.join(u'/');
}

} // namespace

TimeTicks timeTicks(Instant from, Instant to, const Zone& zone, int most) {
    const qint64 begin = std::clamp(from.us, -farthestUs, farthestUs);
    const qint64 end = std::clamp(to.us, -farthestUs, farthestUs);
    TimeTicks result;
    if (end < begin) {
        return result;
    }
    result.zoneLabel = zoneLabelOf(begin, end, zone);
    if (most < 1) {
        return result;
    }
    const Chosen chosen = chooseTicks(begin, end, zone, most);
    result.ticks = chosen.step.unit == StepUnit::Clock ? clockLabels(chosen, zone) : dateLabels(chosen, zone);
    return result;
}

TimeTicks timeTicksForWidth(Instant from, Instant to, const Zone& zone, double width, double size) {
    const double gap = 2 * size;
    TimeTicks result;
    for (int most = std::max(2, static_cast<int>(width / (textWidth(u"00:00", size) + gap)));; --most) {
        result = timeTicks(from, to, zone, most);
        bool fits = true;
        for (qsizetype i = 1; i < result.ticks.size(); ++i) {
            const auto& [before, beforeLabel, beforeDay] = result.ticks[i - 1];
            const auto& [at, label, day] = result.ticks[i];
            const double apart = static_cast<double>((at - before).us) / static_cast<double>((to - from).us) * width;
            const double needed = std::max((textWidth(beforeLabel, size) + textWidth(label, size)) / 2,
                                           day.isEmpty() ? 0 : (textWidth(beforeDay, size) + textWidth(day, size)) / 2);
            fits = fits && apart >= needed + gap;
        }
        if (fits || most <= 2) {
            return result;
        }
    }
}

} // namespace afterword
