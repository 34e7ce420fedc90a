// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "result.h"
#include "valuechange.h"

#include <QString>

#include <functional>

namespace afterword {

/// What a commit does to the undo log; as in the library file.
enum class StepMove { Do, Undo, Redo };

/// Where a document's edits go. The library's thread in the program, a failing device in tests.
class DocumentStore {
public:
    virtual ~DocumentStore() = default;

    /// Commits in order of the calls; `done` is called once for each, in the document's thread.
    virtual void commit(IncidentId incident, const QString& label, const QList<ValueChange>& changes, StepMove move,
                        std::function<void(Result<>)> done) = 0;
};

} // namespace afterword
