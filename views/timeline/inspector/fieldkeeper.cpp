// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldkeeper.h"

#include "document.h"
#include "pendingfield.h"

#include <QKeyEvent>
#include <QWidget>

namespace afterword {

FieldKeeper::FieldKeeper(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {}

void FieldKeeper::keep(PendingField* field, QWidget* typedIn) {
    m_fields.append({field, typedIn});
    field->setReadOnly(m_readOnlyReason);
    typedIn->installEventFilter(this);
    connect(typedIn, &QObject::destroyed, this, [this](const QObject* gone) {
        m_fields.removeIf([gone](const Kept& kept) { return kept.typedIn == gone; });
    });
}

QStringList FieldKeeper::settle() {
    QStringList dropped;
    const QList<Kept> fields = m_fields;
    for (const Kept& kept : fields) {
        kept.field->commit();
        if (kept.field->isPending()) {
            dropped.append(kept.field->pendingText());
        }
        kept.field->forget();
    }
    return dropped;
}

void FieldKeeper::setReadOnly(const QString& reason) {
    m_readOnlyReason = reason;
    for (const Kept& kept : std::as_const(m_fields)) {
        kept.field->setReadOnly(reason);
    }
}

bool FieldKeeper::isUndoKey(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo)) {
        return false;
    }
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [&](const Kept& kept) { return kept.typedIn == watched && !kept.field->isPending(); });
}

bool FieldKeeper::eventFilter(QObject* watched, QEvent* event) {
    if (!isUndoKey(watched, event)) {
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // The field does not claim the key, so that the command of the window gets it.
        event->ignore();
        return true;
    }
    if (m_document.readOnlyReason().isEmpty()) {
        const bool isUndo = static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo);
        isUndo ? m_document.undoStack().undo() : m_document.undoStack().redo();
    }
    return true;
}

} // namespace afterword
