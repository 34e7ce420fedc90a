// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pendingfield.h"
#include "tonelabel.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace afterword {

class Appearance;

/// A field whose text has to be understood before it counts: below it stands at once what it means. Enter and leaving
/// the field commit, Escape goes back to what was there.
class TypedField : public QWidget, public PendingField {
    Q_OBJECT

public:
    /// `name` is for screen readers.
    TypedField(const QString& name, const Appearance& appearance, QWidget* parent);

    [[nodiscard]] QLineEdit* line() const { return m_line; }

    [[nodiscard]] ToneLabel* message() const { return m_message; }

    /// Shown while it is empty.
    void setPrompt(const QString& prompt);

    /// Whether an empty text means something.
    void setCanBeEmptied(bool can) { m_canBeEmptied = can; }

    [[nodiscard]] bool isPending() const override { return m_isPending; }

    void commit() override;
    void forget() override;
    [[nodiscard]] QString pendingText() const override;
    void setReadOnly(const QString& reason) override;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void emptied();

protected:
    struct Reading {
        bool isUnderstood = false;
        QString text; ///< what it means, or why it means nothing
    };

    /// `isFinal`: Enter was pressed, or the field was left.
    [[nodiscard]] virtual Reading read(const QString& text, bool isFinal) = 0;

    /// Of what read() has just understood.
    virtual void take() = 0;

    /// What stands below has changed.
    virtual void messageChanged() {}

    /// What stands in the document, and a remark on it.
    void present(const QString& text, ToneLabel::Tone tone, const QString& remark);

    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    void typed();
    void say(ToneLabel::Tone tone, const QString& text);
    [[nodiscard]] bool handleKey(int key);

    QVBoxLayout* m_column;
    QLineEdit* m_line;
    ToneLabel* m_message;
    QString m_shown;
    QString m_remark;
    QString m_readOnlyReason;
    ToneLabel::Tone m_tone = ToneLabel::Tone::Remark;
    bool m_canBeEmptied = false;
    bool m_isPending = false;
};

} // namespace afterword
