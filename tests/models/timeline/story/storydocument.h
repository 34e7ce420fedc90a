// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "civiltime.h"
#include "document.h"
#include "documentstore.h"
#include "isotime.h"
#include "library.h"

#include <algorithm>

namespace afterword {

class StoryClockStub final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return time; }

    Instant time = utcInstant({.year = 2026, .month = 3, .day = 5});
};

/// Commits at once and keeps the values as the file would.
class StoryStoreStub final : public DocumentStore {
public:
    void commit(IncidentId /*incident*/, const QString& /*label*/, const QList<ValueChange>& changes, StepMove /*move*/,
                std::function<void(Result<>)> done) override {
        for (const ValueChange& change : changes) {
            apply(change, file);
        }
        done({});
    }

    Postmortem file;
};

/// An open incident without a file.
class StoryDocument {
public:
    explicit StoryDocument(const Postmortem& postmortem = {})
        : document(postmortem, {}, store, clock) {
        store.file = postmortem;
    }

    StoryStoreStub store;
    StoryClockStub clock;
    Document document;
};

/// Lists without their order, which means nothing.
inline Postmortem sorted(Postmortem postmortem) {
    Postmortem::visitLists(postmortem, [](auto& list) {
        std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    });
    return postmortem;
}

inline Instant instant(const char* iso) {
    return fromIso(QString::fromLatin1(iso)).value();
}

/// At this time of the first of March 2026, UTC.
inline Instant clockTime(const char* time) {
    return fromIso(QStringLiteral("2026-03-01T%1Z").arg(QLatin1String(time))).value();
}

inline TimelineEvent eventAt(const char* time, const QString& text, const QString& lane = {}) {
    TimelineEvent event;
    event.id = EventId::create();
    event.happenedAt = clockTime(time);
    event.text = text;
    event.lane = lane;
    return event;
}

} // namespace afterword
