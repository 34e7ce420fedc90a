// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "postmortem.h"
#include "result.h"
#include "valuechange.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace afterword {

class DocumentStore;
class EditCommand;
struct UndoLog;

/// The open incident: its values in memory, one undo stack that survives a restart, and writing behind.
///
/// Every change goes through here. It is applied at once, said by changed(), and on its way to the file; saved()
/// follows only after the commit. A failed write keeps the edit in memory, says why, and is tried again.
class Document final : public QObject {
    Q_OBJECT

public:
    /// `postmortem` and `log` are what the store has loaded. `store` and `clock` outlive the document.
    Document(Postmortem postmortem, const UndoLog& log, DocumentStore& store, const Clock& clock,
             QObject* parent = nullptr);
    ~Document() override;

    [[nodiscard]] const Postmortem& postmortem() const { return m_postmortem; }

    /// For undo and redo, and the names of their steps. Nothing is pushed on it from outside.
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

    /// One undoable step. Changes that change nothing are dropped, and a step without any is not made. Steps with the
    /// same `mergeKey` that follow within a second of each other, such as typing in one field, become one.
    void change(const QString& label, QList<ValueChange> changes, const QString& mergeKey = {});

    /// A step that stands in the file already, such as an import: it can be undone like any other.
    void adopt(const QString& label, const QList<ValueChange>& changes);

    /// Why nothing can be changed; empty: it can. Then edits are refused and said by refused().
    [[nodiscard]] const QString& readOnlyReason() const { return m_readOnlyReason; }

    void setReadOnlyReason(const QString& reason) { m_readOnlyReason = reason; }

    template <class V>
    void add(const QString& label, const V& value) {
        change(label, {{std::nullopt, AnyValue(value)}});
    }

    /// Puts `value` in the place of the one with the same id, which must be there.
    template <class V>
    void update(const QString& label, const V& value, const QString& mergeKey = {}) {
        if (const V* before = find<V>(value.id)) {
            change(label, {{AnyValue(*before), AnyValue(value)}}, mergeKey);
        }
    }

    template <class V>
    void remove(const QString& label, decltype(V::id) id) {
        if (const V* before = find<V>(id)) {
            change(label, {{AnyValue(*before), std::nullopt}});
        }
    }

    /// Null where there is none.
    template <class V>
    [[nodiscard]] const V* find(decltype(V::id) id) const {
        if constexpr (std::is_same_v<V, Incident>) {
            return &m_postmortem.incident;
        } else {
            const auto& list = listOf<V>(m_postmortem);
            const auto found = std::find_if(list.begin(), list.end(), [&](const V& value) { return value.id == id; });
            return found == list.end() ? nullptr : &*found;
        }
    }

    /// True when every edit has been committed.
    [[nodiscard]] bool isSaved() const;

    /// Hands an open step (typing that still merges) to the store now.
    void closeStep();

    /// Tries a failed write again.
    void retry();

Q_SIGNALS:
    void changed(const QList<afterword::ValueChange>& changes);
    void saved(afterword::Instant at);
    void saveFailed(const afterword::Error& error);
    void refused(const QString& reason);

private:
    friend class EditCommand;

    struct Commit;

    void applyChanges(const QList<ValueChange>& changes);
    void stepTaken(const EditCommand& command, bool isUndo);
    void refuseBrokenStep();
    void sendNext();
    void finished(const Result<>& result);

    Postmortem m_postmortem;
    DocumentStore& m_store;
    const Clock& m_clock;
    QUndoStack m_undoStack;
    QList<Commit> m_queue;
    QString m_readOnlyReason;
    QTimer m_mergeTimer;
    QTimer m_retryTimer;
    const EditCommand* m_open = nullptr; ///< on top of the stack, not yet handed to the store
    bool m_isSending = false;
    bool m_isLoading = false;
    bool m_isPushing = false; ///< a step is done for the first time
};

} // namespace afterword
