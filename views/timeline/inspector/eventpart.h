// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"
#include "surroundings.h"

#include <QObject>

namespace afterword {

class Document;
class FieldGrid;
class FieldKeeper;
class StoryModel;

/// What the parts of one form share.
struct EventFormState {
    Document& document;
    StoryModel& model;
    Surroundings surroundings;
    FieldKeeper& keeper;
    FieldGrid& grid;
    QList<EventId> ids; ///< that are shown, and edited together
};

using EventPointers = QList<const TimelineEvent*>;

/// Some fields of the selected events.
class EventPart : public QObject {
    Q_OBJECT

public:
    explicit EventPart(EventFormState& state, QObject* parent)
        : QObject(parent)
        , m_state(state) {}

    /// At least one event.
    virtual void refresh(const EventPointers& events) = 0;

    /// Fields that are kept by the keeper know already.
    virtual void setReadOnly(const QString& reason) = 0;

protected:
    [[nodiscard]] EventFormState& state() const { return m_state; }

    [[nodiscard]] Document& document() const { return m_state.document; }

    [[nodiscard]] const QList<EventId>& ids() const { return m_state.ids; }

private:
    EventFormState& m_state;
};

/// What all of them have; null where they differ.
template <class T, class Get>
[[nodiscard]] std::optional<T> sharedValue(const EventPointers& events, const Get& get) {
    const T first = std::invoke(get, *events.constFirst());
    const bool isShared = std::all_of(events.begin(), events.end(),
                                      [&](const TimelineEvent* event) { return std::invoke(get, *event) == first; });
    return isShared ? std::optional<T>(first) : std::nullopt;
}

template <class T>
[[nodiscard]] std::optional<T> sharedValue(const EventPointers& events, T TimelineEvent::* field) {
    return sharedValue<T>(events, [field](const TimelineEvent& event) { return event.*field; });
}

} // namespace afterword
