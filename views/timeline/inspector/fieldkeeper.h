// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

class QWidget;

namespace afterword {

class Document;
class PendingField;

/// All fields of a page that one types in. While nothing in a field is pending, its undo is that of the document.
class FieldKeeper final : public QObject {
    Q_OBJECT

public:
    explicit FieldKeeper(Document& document, QObject* parent = nullptr);

    /// `typedIn` has the keys of the field; both live as long as each other.
    void keep(PendingField* field, QWidget* typedIn);

    /// Of all fields. Gives the texts that could not be read, and are dropped.
    QStringList settle();

    void setReadOnly(const QString& reason);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Kept {
        PendingField* field;
        QWidget* typedIn;
    };

    [[nodiscard]] bool isUndoKey(QObject* watched, QEvent* event);

    Document& m_document;
    QList<Kept> m_fields;
    QString m_readOnlyReason;
};

} // namespace afterword
