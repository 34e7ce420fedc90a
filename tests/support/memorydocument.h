// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "civiltime.h"
#include "document.h"
#include "documentstore.h"
#include "library.h"

#include <memory>

namespace afterword {

/// A document of which nothing is written to any file, with a clock that a test sets.
class MemoryDocument {
public:
    explicit MemoryDocument(const Postmortem& postmortem)
        : document(postmortem, UndoLog(), m_store, clock) {}

    class HandClock final : public Clock {
    public:
        [[nodiscard]] Instant now() const override { return time; }

        Instant time = utcInstant({.year = 2026, .month = 9, .day = 18, .hour = 9});
    };

    /// Later than typing merges.
    void pause() {
        clock.time = clock.time + seconds(5);
        document.closeStep();
    }

    void undo() { document.undoStack().undo(); }

    void redo() { document.undoStack().redo(); }

private:
    class Store final : public DocumentStore {
    public:
        void commit(IncidentId /*incident*/, const QString& /*label*/, const QList<ValueChange>& /*changes*/,
                    StepMove /*move*/, std::function<void(Result<>)> done) override {
            done({});
        }
    };

    Store m_store;

public:
    HandClock clock;
    Document document;
};

} // namespace afterword
