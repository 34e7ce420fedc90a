// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyreferences.h"

#include "storychange.h"

namespace afterword::story {

namespace {

/// Clears a field where it names one of the events.
class Dropping {
public:
    explicit Dropping(const QSet<EventId>& events)
        : m_events(events) {}

    template <class T>
    void operator()(QStringView /*name*/, T& field) const {
        if constexpr (std::is_same_v<T, EventId>) {
            field = m_events.contains(field) ? EventId() : field;
        } else if constexpr (std::is_same_v<T, QList<EventId>>) {
            field.removeIf([this](EventId id) { return m_events.contains(id); });
        }
    }

private:
    const QSet<EventId>& m_events;
};

bool names(const QSet<EventId>& events, const QString& kind, const QString& id) {
    return kind == u"event" && events.contains(EventId::fromString(id));
}

/// Whether a value makes no sense without the event.
template <class V>
bool goesWith(const V& value, const QSet<EventId>& events) {
    if constexpr (std::is_same_v<V, CandidateMark>) {
        return events.contains(value.event);
    } else if constexpr (std::is_same_v<V, Link>) {
        return names(events, value.fromKind, value.from) || names(events, value.toKind, value.to);
    } else if constexpr (std::is_same_v<V, Comment>) {
        return names(events, value.targetKind, value.target);
    } else {
        return false;
    }
}

} // namespace

void dropReferences(StoryChange& change, const Postmortem& postmortem, const QSet<EventId>& events) {
    const auto look = [&](const auto& list) {
        using V = typename std::remove_cvref_t<decltype(list)>::value_type;
        if constexpr (!std::is_same_v<V, TimelineEvent>) {
            for (const V& value : list) {
                V without = value;
                V::visit(without, Dropping(events));
                if (goesWith(value, events)) {
                    change.remove(value);
                } else if (without != value) {
                    change.update(value, without);
                }
            }
        }
    };
    Postmortem::visitLists(postmortem, look);
}

} // namespace afterword::story
