// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedtime.h"

#include "civiltime.h"
#include "typedduration.h"
#include "typedmoment.h"
#include "typedtimetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword {

namespace {

constexpr qsizetype longestText = 300;
constexpr Instant earliest = utcInstant({.year = 1, .month = 1, .day = 1});
constexpr Instant latest = utcInstant({.year = 9999, .month = 12, .day = 31});

using Halves = std::pair<QString, QString>;

QRegularExpression expression(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// The two times of "between A and B", "A - B", "14:30-14:35"; null where it is none of them for certain.
std::optional<Halves> splitRange(const QString& text) {
    static const QList<QRegularExpression> forms{
        expression(QStringLiteral("^between (.+?) and (.+)$")),
        expression(QStringLiteral("^zwischen (.+?) und (.+)$")),
        expression(QStringLiteral("^(?:from |von )?(.+?) (?:to|until|bis) (.+)$")),
        expression(QStringLiteral("^(.+?) ?\u2013 ?(.+)$")),
        expression(QStringLiteral("^(.+?) - (.+)$")),
        // Behind a date of ISO 8601 it is an offset.
        expression(QStringLiteral(
            R"(^((?!\d{4}-).*(?::\d\d(?:[.,]\d+)?|[ap]\.?m\.?|\d))-(\d{1,2}(?::\d\d.*| ?[ap]\.?m\.?)))")),
    };
    for (const QRegularExpression& form : forms) {
        const auto match = form.match(text);
        if (match.hasMatch() && match.capturedEnd() == text.size()) {
            return Halves{match.captured(1), match.captured(2)};
        }
    }
    return {};
}

/// "2:30-3pm" and "2 and 3 pm" mean the afternoon twice.
QString withHalfDayOf(const QString& later, const QString& text) {
    static const QRegularExpression bare(QStringLiteral(R"((?:^| )\d{1,2}(?::\d\d)?$)"));
    static const QRegularExpression half = expression(QStringLiteral(R"( ?[ap]\.?m\.?$)"));
    const auto match = half.match(later);
    return match.hasMatch() && bare.match(text).hasMatch() ? QString(text + u' ' + match.captured().trimmed()) : text;
}

TypedTimeContext with(TypedTimeContext context, Instant reference) {
    context.reference = reference;
    return context;
}

tl::unexpected<Error> reversed() {
    return failure(ErrorCode::BadInput, {}, QString::fromUtf16(typedtimereason::reversed), {QString(), QString()});
}

/// Joins two times that were read, the second at least as late as the first.
TypedTime joined(const TypedTime& first, const TypedTime& second) {
    TypedTime time = first;
    if (second.at == first.at) {
        return time;
    }
    time.latestAt = second.at;
    time.otherLatestAt = second.otherAt;
    time.precision = TimePrecision::Between;
    time.reading = first.reading == Zone::Reading::Unique ? second.reading : first.reading;
    return time;
}

Result<TypedTime> readRange(const Halves& halves, TypedTimeContext context) {
    const QString firstText = withHalfDayOf(halves.second, halves.first);
    auto first = readTypedMoment(firstText, context);
    if (!first) {
        return first;
    }
    TypedTimeContext second = with(context, first->at);
    if (first->zoneTyped) {
        second.zone = Zone::fromName(first->zoneName).value_or(context.zone);
    }
    auto last = readTypedMoment(halves.second, second);
    if (!last) {
        return last;
    }
    // What only the second names holds for the first, too.
    const bool takesZone = last->zoneTyped && !first->zoneTyped;
    const bool takesDay = first->usedReferenceDate && !last->usedReferenceDate;
    if (takesZone || takesDay) {
        context.zone = takesZone ? Zone::fromName(last->zoneName).value_or(context.zone) : context.zone;
        first = readTypedMoment(firstText, takesDay ? with(context, last->at) : context);
        if (!first) {
            return first;
        }
        second.reference = first->at;
        last = readTypedMoment(halves.second, second);
    }
    if (last && last->at < first->at && last->usedReferenceDate) {
        last = readTypedMoment(halves.second, with(second, first->at + days(1)));
        if (last && last->at - first->at > hours(12)) {
            return reversed();
        }
    }
    if (!last) {
        return last;
    }
    return last->at < first->at ? Result<TypedTime>(reversed()) : joined(*first, *last);
}

Result<TypedTime> readAny(const QString& text, const TypedTimeContext& context) {
    static const QRegularExpression about = expression(QStringLiteral(
        "^(?:[~\u2248]|(?:about|around|roughly|approx(?:imately)?|circa|ca|etwa|gegen|ungef\u00e4hr)\\b\\.?) ?(.+)$"));
    if (const auto match = about.match(text); match.hasMatch()) {
        auto time = readTypedMoment(match.captured(1), context);
        if (time) {
            time->precision = TimePrecision::About;
        }
        return time;
    }
    const auto halves = splitRange(text);
    const auto range = halves ? readRange(*halves, context) : readTypedMoment(text, context);
    if (range || !halves || range.error().detail == QStringView(typedtimereason::reversed)) {
        return range;
    }
    auto single = readTypedMoment(text, context);
    return single ? single : range;
}

/// The longest part of the text, from its begin or to its end, that can be read by itself.
QString understoodPart(const QString& text, const TypedTimeContext& context) {
    constexpr qsizetype mostWords = 8;
    const QStringList words = text.split(u' ');
    if (words.size() > mostWords) {
        return {};
    }
    for (qsizetype count = words.size() - 1; count > 0; --count) {
        for (const qsizetype from : {qsizetype{0}, words.size() - count}) {
            const QString part = words.mid(from, count).join(u' ');
            if (readAny(part, context)) {
                return part;
            }
        }
    }
    return {};
}

Error explained(Error error, const QString& text, const TypedTimeContext& context) {
    error.subject = text.left(longestText);
    error.facts.resize(2);
    const bool isReadable = error.detail == QStringView(typedtimereason::reversed);
    error.facts[0] = isReadable || text.size() > longestText ? QString() : understoodPart(text, context);
    error.facts.append(TypedTimeText::forms());
    return error;
}

} // namespace

Result<TypedTime> readTypedTime(const QString& typed, const TypedTimeContext& typedContext) {
    TypedTimeContext context = typedContext;
    context.reference = std::clamp(context.reference, earliest, latest);
    context.now = std::clamp(context.now, earliest, latest);
    static const QRegularExpression inUtc(QStringLiteral(R"((?<=\S) \([^()]* UTC\)$)"));
    QString text = cleanTypedText(typed);
    text.remove(inUtc);
    if (text.size() > longestText) {
        const Error error{ErrorCode::BadInput, {}, QString::fromUtf16(typedtimereason::unreadable), {}};
        return failure(explained(error, text, context));
    }
    auto time = readAny(text, context);
    if (!time) {
        return failure(explained(time.error(), text, context));
    }
    time->text = text;
    return time;
}

TypedTime otherReading(const TypedTime& time) {
    TypedTime other = time;
    if (time.otherAt) {
        other.at = *time.otherAt;
        other.otherAt = time.at;
    }
    if (time.otherLatestAt) {
        other.latestAt = time.otherLatestAt;
        other.otherLatestAt = time.latestAt;
    }
    return other;
}

} // namespace afterword
