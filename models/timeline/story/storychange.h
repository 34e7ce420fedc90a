// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "storyediting.h"

#include <QHash>

#include <functional>

namespace afterword::story {

/// Gathers the changes of one step, as they are needed by all that edits a story.
class StoryChange {
public:
    explicit StoryChange(Document& document);

    template <class V>
    void add(const V& value) {
        m_changes.append({std::nullopt, AnyValue(value)});
    }

    template <class V>
    void update(const V& before, const V& after) {
        m_changes.append({AnyValue(before), AnyValue(after)});
    }

    template <class V>
    void remove(const V& value) {
        m_changes.append({AnyValue(value), std::nullopt});
    }

    /// The name as lanes have it. Where there is no lane of that name yet, it comes with this step, with the next free
    /// colour.
    QString laneNamed(const QString& name);

    /// A lane with the next free colour; there is none of this name yet.
    void addLane(const QString& name, int position);

    /// TimelineEvent::order for an event that joins the story: behind those of the same moment, but records of one
    /// source stay in their order.
    [[nodiscard]] double orderOf(const TimelineEvent& event);

    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }

    /// The one step; nothing where nothing was changed.
    void done(const QString& label, const QString& mergeKey = {});

private:
    struct Neighbour {
        double order = 0;
        SourceId source;
        qint64 record = -1;
    };

    void learnMoments();

    Document& m_document;
    QList<ValueChange> m_changes;
    QList<Lane> m_lanes;
    QHash<qint64, QList<Neighbour>> m_sameMoment; ///< by order
    bool m_knowsMoments = false;
};

/// The events with these ids, in the order of the ids, each once; unknown ones are left out.
[[nodiscard]] QList<const TimelineEvent*> eventsOf(const Postmortem& postmortem, const QList<EventId>& ids);

/// `at` + `by`; null where that is not within the years 1 to 9999.
[[nodiscard]] std::optional<Instant> shifted(Instant at, Duration by);

/// The same for the times at which the event took place: beginning, latest beginning and end. False, with `event`
/// undefined, where one of them leaves these years.
[[nodiscard]] bool shift(TimelineEvent& event, Duration by);

/// Steps of typing in `field` of these events become one.
[[nodiscard]] QString mergeKeyOf(const char16_t* field, const QList<EventId>& ids, Pace pace);

} // namespace afterword::story
