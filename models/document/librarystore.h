// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documentstore.h"

#include <QObject>

namespace afterword {

class LibraryThread;

/// Edits of a document go to the thread that owns the library file. An edit that could not be written is parked in the
/// state folder as well, so that it survives the end of the program; it is taken back when the write has succeeded.
class LibraryStore final : public QObject, public DocumentStore {
    Q_OBJECT

public:
    /// `thread` outlives the store.
    explicit LibraryStore(LibraryThread& thread, QObject* parent = nullptr);

    void commit(IncidentId incident, const QString& label, const QList<ValueChange>& changes, StepMove move,
                std::function<void(Result<>)> done) override;

private:
    LibraryThread& m_thread;
};

} // namespace afterword
