// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "library.h"

#include <QFile>
#include <QTemporaryDir>

namespace afterword {

/// A clock that stands where it was put.
class SetClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_now; }

    void advance(Duration by) { m_now = m_now + by; }

private:
    Instant m_now{1'790'000'000'000'000};
};

/// A folder for libraries and one for the state, both gone at the end.
class TemporaryHome {
public:
    TemporaryHome();

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString state() const { return m_state.path(); }

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_state;
};

/// An incident with two values in each list, every field of which is set to something of its own. The names that
/// values have for each other fit.
[[nodiscard]] Postmortem fullPostmortem(int number);

/// A chunk of `count` records as a log gives them.
[[nodiscard]] CandidateChunk logChunk(SourceId source, qint64 firstRecord, int count, const QString& word);

/// A source with its candidates, a chart with its points and a picture, imported as one step. Gives its changes.
[[nodiscard]] Result<QList<ValueChange>> importSomething(Library& library, IncidentId incident);

/// The same with an incident that is itself new.
[[nodiscard]] Result<QList<ValueChange>> addWithSomething(Library& library, const Postmortem& postmortem);

[[nodiscard]] QByteArray contentOf(const QString& path);

} // namespace afterword
