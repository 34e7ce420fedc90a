// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace afterword {

/// What was known when a decision was taken.
struct DecisionDetails {
    QStringList options; ///< that were seen
    QString known;
    QString expected; ///< effect

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"options", self.options);
        field(u"known", self.known);
        field(u"expected", self.expected);
    }

    bool operator==(const DecisionDetails&) const = default;
};

/// Where an event came from; never edited.
struct EventSource {
    SourceId source;
    qint64 record = -1; ///< number of the candidate within the source
    QString name;
    QString format;
    QString where;
    QString raw; ///< the record as it was read, secrets replaced where that was asked
    QString timeText;
    QString zone;

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"source", self.source);
        field(u"record", self.record);
        field(u"name", self.name);
        field(u"format", self.format);
        field(u"where", self.where);
        field(u"raw", self.raw);
        field(u"timeText", self.timeText);
        field(u"zone", self.zone);
    }

    bool operator==(const EventSource&) const = default;
};

/// Something that happened, in the story of the incident.
struct TimelineEvent {
    EventId id;
    Instant happenedAt;
    std::optional<Instant> endsAt;  ///< for what lasted
    std::optional<Instant> knownAt; ///< when the responders learned it; null: at once
    TimePrecision precision = TimePrecision::Exact;
    std::optional<Instant> latestAt; ///< for TimePrecision::Between: not later than this
    EventKind kind = EventKind::Observation;
    QString lane; ///< a lane's name; may be empty
    QString text; ///< one line
    QString note; ///< Markdown
    QString who;  ///< person or system, as the source names it
    QStringList tags;
    bool starred = false; ///< goes into the report
    Visibility visibility = Visibility::Public;
    QString question;                        ///< for the debrief
    std::optional<DecisionDetails> decision; ///< asked of decisions
    QList<EvidenceId> evidence;
    std::optional<EventSource> source; ///< null for events written by hand
    double order = 0;                  ///< among events of the same instant

    static constexpr auto listName = u"events"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"happenedAt", self.happenedAt);
        field(u"endsAt", self.endsAt);
        field(u"knownAt", self.knownAt);
        field(u"precision", self.precision);
        field(u"latestAt", self.latestAt);
        field(u"kind", self.kind);
        field(u"lane", self.lane);
        field(u"text", self.text);
        field(u"note", self.note);
        field(u"who", self.who);
        field(u"tags", self.tags);
        field(u"starred", self.starred);
        field(u"visibility", self.visibility);
        field(u"question", self.question);
        field(u"decision", self.decision);
        field(u"evidence", self.evidence);
        field(u"source", self.source);
        field(u"order", self.order);
    }

    bool operator==(const TimelineEvent&) const = default;
};

} // namespace afterword
