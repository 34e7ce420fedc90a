// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document.h"

#include "documentstore.h"
#include "editcommand.h"
#include "library.h"

#include <QPointer>

#include <chrono>

namespace afterword {

using namespace std::chrono_literals;

struct Document::Commit {
    QString label;
    QList<ValueChange> changes;
    StepMove move = StepMove::Do;
};

Document::Document(Postmortem postmortem, const UndoLog& log, DocumentStore& store, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_postmortem(std::move(postmortem))
    , m_store(store)
    , m_clock(clock) {
    m_isLoading = true;
    for (const UndoStep& step : log.steps) {
        m_undoStack.push(new EditCommand(*this, step.label, step.changes));
    }
    m_undoStack.setIndex(static_cast<int>(log.position));
    m_isLoading = false;
    m_mergeTimer.setSingleShot(true);
    m_mergeTimer.setInterval(1s);
    connect(&m_mergeTimer, &QTimer::timeout, this, &Document::closeStep);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(5s);
    connect(&m_retryTimer, &QTimer::timeout, this, &Document::retry);
}

Document::~Document() = default;

void Document::change(const QString& label, QList<ValueChange> changes, const QString& mergeKey) {
    changes.removeIf([](const ValueChange& change) { return change.before == change.after; });
    if (changes.isEmpty()) {
        return;
    }
    if (!m_readOnlyReason.isEmpty()) {
        Q_EMIT refused(m_readOnlyReason);
        return;
    }
    if (m_open && mergeKey.isEmpty()) {
        closeStep();
    }
    m_isPushing = true;
    m_undoStack.push(new EditCommand(*this, label, std::move(changes), mergeKey, m_clock.now()));
    m_isPushing = false;
    const auto* top = static_cast<const EditCommand*>(m_undoStack.command(m_undoStack.count() - 1));
    if (m_open && m_open != top) {
        // The open step did not take this one in: it is complete. What stands below the top was open before it.
        const auto* below = static_cast<const EditCommand*>(m_undoStack.command(m_undoStack.count() - 2));
        below->close();
        m_queue.append({below->text(), below->changes(), StepMove::Do});
    }
    m_open = top;
    if (top->merges()) {
        m_mergeTimer.start();
        sendNext();
    } else {
        closeStep();
    }
}

void Document::adopt(const QString& label, const QList<ValueChange>& changes) {
    closeStep();
    m_isPushing = true;
    m_undoStack.push(new EditCommand(*this, label, changes));
    m_isPushing = false;
}

void Document::applyChanges(const QList<ValueChange>& changes) {
    for (const ValueChange& change : changes) {
        apply(change, m_postmortem);
    }
    Q_EMIT changed(changes);
}

void Document::stepTaken(const EditCommand& command, bool isUndo) {
    // A step that is done for the first time is queued by change(), which knows whether it merges.
    if (m_isPushing) {
        return;
    }
    m_queue.append(
        {command.text(), isUndo ? command.reversed() : command.changes(), isUndo ? StepMove::Undo : StepMove::Redo});
    sendNext();
}

bool Document::isSaved() const {
    return !m_open && m_queue.isEmpty();
}

void Document::closeStep() {
    m_mergeTimer.stop();
    if (m_open) {
        m_open->close();
        m_queue.append({m_open->text(), m_open->changes(), StepMove::Do});
        m_open = nullptr;
    }
    sendNext();
}

void Document::retry() {
    m_retryTimer.stop();
    sendNext();
}

void Document::refuseBrokenStep() {
    m_readOnlyReason = tr("A step of the past cannot be read: its part of the file is damaged. Nothing is changed any "
                          "more; save a copy, or open a snapshot.");
    Q_EMIT refused(m_readOnlyReason);
}

void Document::sendNext() {
    if (m_isSending || m_queue.isEmpty()) {
        return;
    }
    m_isSending = true;
    const Commit& next = m_queue.constFirst();
    m_store.commit(m_postmortem.incident.id, next.label, next.changes, next.move,
                   [guard = QPointer<Document>(this)](const Result<>& result) {
                       if (guard) {
                           guard->finished(result);
                       }
                   });
}

void Document::finished(const Result<>& result) {
    m_isSending = false;
    if (!result) {
        m_retryTimer.start();
        Q_EMIT saveFailed(result.error());
        return;
    }
    m_queue.removeFirst();
    if (isSaved()) {
        Q_EMIT saved(m_clock.now());
    }
    sendNext();
}

} // namespace afterword
