// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zone.h"

#include <QDateTime>
#include <QRegularExpression>

#include <limits>

namespace afterword {

namespace {

std::optional<int> parseOffset(const QString& name) {
    static const QRegularExpression pattern(QStringLiteral(R"(^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(name);
    if (!match.hasMatch()) {
        return {};
    }
    const int hour = match.captured(2).toInt();
    const int minute = match.captured(3).toInt();
    if (hour > 14 || minute > 59) {
        return {};
    }
    const int offset = hour * 3600 + minute * 60;
    return match.captured(1) == u"-" ? -offset : offset;
}

QString offsetName(int offsetSeconds) {
    const int minutes = std::abs(offsetSeconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(offsetSeconds < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

constexpr qint64 forever = std::numeric_limits<qint64>::max();

} // namespace

Zone::Zone()
    : m_name(QStringLiteral("UTC"))
    , m_zone(QTimeZone::utc())
    , m_span{-forever, forever, 0} {}

Result<Zone> Zone::fromName(const QString& name) {
    const QString trimmed = name.trimmed();
    static const QStringList utcNames{QStringLiteral("utc"), QStringLiteral("z"), QStringLiteral("gmt"),
                                      QStringLiteral("etc/utc"), QStringLiteral("zulu")};
    if (utcNames.contains(trimmed.toLower())) {
        return Zone();
    }
    Zone zone;
    zone.m_span = {};
    zone.m_isUtc = false;
    if (const auto offset = parseOffset(trimmed)) {
        if (*offset == 0) {
            return Zone();
        }
        zone.m_name = offsetName(*offset);
        zone.m_zone = QTimeZone(*offset);
        zone.m_span = {-forever, forever, *offset};
        return zone;
    }
    QByteArray id = trimmed.toUtf8();
    if (!QTimeZone::isTimeZoneIdAvailable(id)) {
        const auto ids = QTimeZone::availableTimeZoneIds();
        const auto found = std::find_if(ids.begin(), ids.end(), [&](const QByteArray& candidate) {
            return candidate.compare(id, Qt::CaseInsensitive) == 0;
        });
        if (found == ids.end()) {
            return failure(ErrorCode::BadInput, name, QStringLiteral("unknown time zone"));
        }
        id = *found;
    }
    zone.m_zone = QTimeZone(id);
    zone.m_name = QString::fromUtf8(id);
    return zone;
}

const Zone::Span& Zone::spanAt(qint64 us) const {
    if (us >= m_span.fromUs && us < m_span.untilUs) {
        return m_span;
    }
    const qint64 ms = us >= 0 ? us / 1000 : (us - 999) / 1000;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    Span span{-forever, forever, m_zone.offsetFromUtc(at)};
    if (m_zone.hasTransitions()) {
        // previousTransition looks strictly before its argument, so the moment itself is asked for by adding one
        // millisecond.
        const auto previous = m_zone.previousTransition(at.addMSecs(1));
        const auto next = m_zone.nextTransition(at);
        if (previous.atUtc.isValid()) {
            span.fromUs = previous.atUtc.toMSecsSinceEpoch() * 1000;
        }
        if (next.atUtc.isValid()) {
            span.untilUs = next.atUtc.toMSecsSinceEpoch() * 1000;
        }
    }
    m_span = span;
    return m_span;
}

Zone::Converted Zone::toInstant(const CivilTime& local) const {
    const qint64 shown = utcInstant(local).us;
    if (m_isUtc) {
        return {{shown}, Reading::Unique};
    }
    // Far from a transition the last span answers alone: the reading less a day and plus a day lie in it.
    constexpr qint64 day = 86'400'000'000;
    if (m_span.fromUs < shown - day && shown + day < m_span.untilUs) {
        return {{shown - qint64{m_span.offsetSeconds} * 1'000'000}, Reading::Unique};
    }
    const qint64 before = qint64{spanAt(shown - day).offsetSeconds} * 1'000'000;
    const qint64 after = qint64{spanAt(shown + day).offsetSeconds} * 1'000'000;
    const auto fits = [&](qint64 offset) {
        return qint64{spanAt(shown - offset).offsetSeconds} * 1'000'000 == offset;
    };
    const bool fitsBefore = fits(before);
    const bool fitsAfter = fits(after);
    if (before == after || (fitsBefore && !fitsAfter)) {
        return {{shown - before}, Reading::Unique};
    }
    if (fitsBefore) {
        return {{shown - before}, Reading::Ambiguous};
    }
    if (fitsAfter) {
        return {{shown - after}, Reading::Unique};
    }
    return {{shown - before}, Reading::Skipped};
}

CivilTime Zone::toLocal(Instant at) const {
    return m_isUtc ? utcCivil(at) : utcCivil({at.us + qint64{spanAt(at.us).offsetSeconds} * 1'000'000});
}

int Zone::offsetSecondsAt(Instant at) const {
    return m_isUtc ? 0 : spanAt(at.us).offsetSeconds;
}

QString Zone::abbreviationAt(Instant at) const {
    if (m_isUtc) {
        return m_name;
    }
    const QString letters = m_zone.abbreviation(QDateTime::fromMSecsSinceEpoch(at.us / 1000, Qt::UTC));
    const bool hasLetters = !letters.isEmpty() && letters.front().isLetter() && !letters.startsWith(u"UTC");
    return hasLetters ? letters : QStringLiteral("UTC") + offsetName(offsetSecondsAt(at));
}

} // namespace afterword
