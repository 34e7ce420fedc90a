// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace afterword {

class Appearance;

/// One question that concerns several sources: what is asked, the field for the answer, and the button that gives it;
/// once it is answered a quiet line that tells the answer.
class QuestionStrip final : public QFrame {
    Q_OBJECT

public:
    /// Takes `field` as its own. `use` is what the button says.
    QuestionStrip(QWidget* field, const QString& use, const Appearance& appearance, QWidget* parent = nullptr);

    void ask(const QString& question);
    void tell(const QString& answer);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// The focus goes to the field.
    void turnTo();

Q_SIGNALS:
    void answered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void open(bool isOpen);
    void dress();

    const Appearance& m_appearance;
    QLabel* m_sign;
    QLabel* m_text;
    QWidget* m_field;
    QPushButton* m_use;
    QPushButton* m_change;
    bool m_isOpen = true;
};

} // namespace afterword
