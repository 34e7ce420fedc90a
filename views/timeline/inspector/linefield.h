// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pendingfield.h"

#include <QLineEdit>

namespace afterword {

/// One line of text that stands in the document while it is typed. Where it is asked to wait, or stands for several
/// things that differ, it goes there with Enter or when the field is left; Escape takes it back.
class LineField final : public QLineEdit, public PendingField {
    Q_OBJECT

public:
    LineField(const QString& name, QWidget* parent);

    /// Shown while it is empty.
    void setPrompt(const QString& prompt);

    void setWaits(bool waits) { m_waits = waits; }

    /// What stands in the document. Leaves alone what is pending.
    void follow(const QString& text, bool isSeveral = false);

    [[nodiscard]] bool isPending() const override { return m_isPending; }

    void commit() override;
    void forget() override;

    [[nodiscard]] QString pendingText() const override { return m_isPending ? text() : QString(); }

    void setReadOnly(const QString& reason) override;

Q_SIGNALS:
    void typed(const QString& text);     ///< more may follow
    void committed(const QString& text); ///< that is it

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void edited(const QString& text);

    QString m_shown;
    QString m_prompt;
    bool m_waits = false;
    bool m_isSeveral = false;
    bool m_isEdited = false; ///< since the last commit
    bool m_isPending = false;
};

/// In place of a value, where those of several things differ.
[[nodiscard]] QString severalText();

} // namespace afterword
