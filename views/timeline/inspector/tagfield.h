// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pendingfield.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace afterword {

/// Tags as chips that can be taken off, and a field to add more: Enter or a comma ends one.
class TagField final : public QWidget, public PendingField {
    Q_OBJECT

public:
    TagField(const QString& name, QWidget* parent);

    [[nodiscard]] QLineEdit* line() const { return m_line; }

    /// `partly` are those that only some of several events have.
    void follow(const QStringList& tags, const QStringList& partly);

    /// Proposed while one types.
    void setKnown(const QStringList& tags);

    [[nodiscard]] bool isPending() const override;
    void commit() override;
    void forget() override;
    [[nodiscard]] QString pendingText() const override;
    void setReadOnly(const QString& reason) override;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void added(const QStringList& tags);
    void removed(const QString& tag);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addChip(const QString& tag, bool isPartly);

    QLineEdit* m_line;
    QList<QWidget*> m_chips;
    QStringList m_tags;
    QStringList m_partly;
    QString m_readOnlyReason;
};

} // namespace afterword
