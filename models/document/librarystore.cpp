// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarystore.h"

#include "ballast.h"
#include "librarythread.h"
#include "parkededits.h"
#include "whenfinished.h"

namespace afterword {

namespace {

UndoMove moveOf(StepMove move) {
    switch (move) {
    case StepMove::Do:
        return UndoMove::Do;
    case StepMove::Undo:
        return UndoMove::Undo;
    case StepMove::Redo:
        return UndoMove::Redo;
    }
    return UndoMove::Do;
}

/// Commits, and keeps the edit beside the file where that fails. Runs in the library's thread.
Result<> commitOrPark(Library& library, const ParkedEdit& edit) {
    auto committed = library.commit(edit.incident, edit.label, edit.changes, edit.move);
    if (committed) {
        parkededits::clear(library.id());
        return committed;
    }
    if (committed.error().code == ErrorCode::DiskFull) {
        ballast::release();
    }
    // That the edit could not be parked either changes nothing for the user: it is still in memory, and the reason is
    // the same.
    [[maybe_unused]] const auto parked = parkededits::park(library.id(), {edit});
    return committed;
}

} // namespace

LibraryStore::LibraryStore(LibraryThread& thread, QObject* parent)
    : QObject(parent)
    , m_thread(thread) {}

void LibraryStore::commit(IncidentId incident, const QString& label, const QList<ValueChange>& changes, StepMove move,
                          std::function<void(Result<>)> done) {
    const ParkedEdit edit{incident, label, moveOf(move), changes, SystemClock().now()};
    whenFinished(m_thread.run([edit](Library& library) { return commitOrPark(library, edit); }), this, std::move(done));
}

} // namespace afterword
