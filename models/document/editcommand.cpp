// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editcommand.h"

#include "document.h"

namespace afterword {

namespace {

/// Any number but -1 makes QUndoStack ask mergeWith.
constexpr int mergingId = 1;

constexpr Duration mergePause = seconds(1);

/// The first change of `changes` that concerns the same value as `later`.
ValueChange* concerning(QList<ValueChange>& changes, const ValueChange& later) {
    for (ValueChange& change : changes) {
        if (change.after && later.before && *change.after == *later.before) {
            return &change;
        }
    }
    return nullptr;
}

} // namespace

EditCommand::EditCommand(Document& document, const QString& label, QList<ValueChange> changes, QString mergeKey,
                         Instant at)
    : QUndoCommand(label)
    , m_document(document)
    , m_changes(std::move(changes))
    , m_mergeKey(std::move(mergeKey))
    , m_at(at) {}

EditCommand::EditCommand(Document& document, const QString& label, StepChanges changes)
    : QUndoCommand(label)
    , m_document(document)
    , m_kept(std::move(changes)) {}

bool EditCommand::unpack() {
    if (m_kept) {
        const auto changes = m_kept->get();
        if (!changes) {
            m_document.refuseBrokenStep();
            return false;
        }
        m_changes = *changes;
        m_kept.reset();
    }
    return true;
}

void EditCommand::redo() {
    if (!m_document.m_isLoading && unpack()) {
        m_document.applyChanges(m_changes);
        m_document.stepTaken(*this, false);
    }
}

void EditCommand::undo() {
    if (!m_document.m_isLoading && unpack()) {
        m_document.closeStep();
        m_document.applyChanges(reversed());
        m_document.stepTaken(*this, true);
    }
}

int EditCommand::id() const {
    return merges() ? mergingId : -1;
}

bool EditCommand::mergeWith(const QUndoCommand* other) {
    const auto* later = static_cast<const EditCommand*>(other);
    if (m_isClosed || later->m_mergeKey != m_mergeKey || later->m_at - m_at > mergePause) {
        return false;
    }
    for (const ValueChange& change : later->m_changes) {
        if (ValueChange* earlier = concerning(m_changes, change)) {
            earlier->after = change.after;
        } else {
            m_changes.append(change);
        }
    }
    m_at = later->m_at;
    return true;
}

QList<ValueChange> EditCommand::reversed() const {
    QList<ValueChange> changes;
    changes.reserve(m_changes.size());
    for (auto change = m_changes.crbegin(); change != m_changes.crend(); ++change) {
        changes.append(change->reversed());
    }
    return changes;
}

} // namespace afterword
