// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pendingfield.h"

#include <QPlainTextEdit>

namespace afterword {

/// A box for longer text, as high as its text within limits. Like LineField in what stands in the document when.
class TextBox final : public QPlainTextEdit, public PendingField {
    Q_OBJECT

public:
    TextBox(const QString& name, QWidget* parent);

    /// Between them it grows with its text.
    void setLines(int least, int most);

    /// Its text is one paragraph: Enter ends it, line breaks that are pasted become spaces.
    void setOneParagraph(bool isOne) { m_isOneParagraph = isOne; }

    void setPrompt(const QString& prompt);

    /// What stands in the document. Leaves alone what is pending.
    void follow(const QString& text, bool isSeveral = false);

    [[nodiscard]] bool isPending() const override { return m_isPending; }

    void commit() override;
    void forget() override;

    [[nodiscard]] QString pendingText() const override { return m_isPending ? toPlainText() : QString(); }

    void setReadOnly(const QString& reason) override;

Q_SIGNALS:
    void typed(const QString& text);     ///< more may follow
    void committed(const QString& text); ///< that is it

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void edited();
    void fit();
    void dress();
    void put(const QString& text);

    QString m_shown;
    QString m_prompt;
    int m_least = 1;
    int m_most = 8;
    bool m_isOneParagraph = false;
    bool m_isSeveral = false;
    bool m_isEdited = false;
    bool m_isPending = false;
    bool m_isPutting = false;
};

} // namespace afterword
