// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "commands.h"
#include "paletteentry.h"

#include <QCoreApplication>
#include <QList>

namespace afterword {

class Document;
class Selection;
class TimeAxis;

/// Everything that the palette can find in a window.
class PaletteOffer final {
    Q_DECLARE_TR_FUNCTIONS(PaletteOffer)

public:
    /// All outlive the offer.
    PaletteOffer(const Commands& commands, Selection& selection, TimeAxis& axis, const Clock& clock)
        : m_commands(commands)
        , m_selection(selection)
        , m_axis(axis)
        , m_clock(clock) {}

    /// Null: none is open.
    void setDocument(const Document* document) { m_document = document; }

    /// The prefix says of what: `>` commands, `#` events, `!` evidence, `@` people, `:` times; null: commands, events
    /// and evidence.
    [[nodiscard]] QList<PaletteEntry> of(QChar prefix, const QString& typed) const;

private:
    void addCommands(QList<PaletteEntry>& entries) const;
    void addEvents(QList<PaletteEntry>& entries, const QString& who) const;
    void addEvidence(QList<PaletteEntry>& entries) const;
    void addPeople(QList<PaletteEntry>& entries) const;
    void addTime(QList<PaletteEntry>& entries, const QString& typed) const;

    const Commands& m_commands;
    Selection& m_selection;
    TimeAxis& m_axis;
    const Clock& m_clock;
    const Document* m_document = nullptr;
};

} // namespace afterword
