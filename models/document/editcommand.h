// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instant.h"
#include "stepchanges.h"
#include "valuechange.h"

#include <QUndoCommand>

namespace afterword {

class Document;

/// One step of the undo stack: changes, which are applied by redo and reversed by undo.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(Document& document, const QString& label, QList<ValueChange> changes, QString mergeKey = {},
                Instant at = {});

    /// Of an earlier session.
    EditCommand(Document& document, const QString& label, StepChanges changes);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

    [[nodiscard]] const QList<ValueChange>& changes() const { return m_changes; }

    [[nodiscard]] QList<ValueChange> reversed() const;

    [[nodiscard]] bool merges() const { return !m_mergeKey.isEmpty(); }

    /// No later step merges into this one.
    void close() const { m_isClosed = true; }

private:
    /// False where they are damaged: said, and the document is not changed any more.
    [[nodiscard]] bool unpack();

    Document& m_document;
    QList<ValueChange> m_changes;
    std::optional<StepChanges> m_kept; ///< null once they are unpacked
    QString m_mergeKey;
    Instant m_at;
    mutable bool m_isClosed = false;
};

} // namespace afterword
