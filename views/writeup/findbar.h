// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace afterword {

class Appearance;
class SearchField;

/// Search over all sections: what is looked for, which of how many it is, and the way to the next.
class FindBar final : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(const Appearance& appearance, QWidget* parent = nullptr);

    /// Looks for `wanted`, or, where that is empty, for what was looked for before.
    void open(const QString& wanted);
    [[nodiscard]] QString wanted() const;

    /// `current` counts from 0; below 0: at none of them.
    void setMatches(qsizetype current, qsizetype count);

Q_SIGNALS:
    void wantedChanged();
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* addButton(const QString& name, const QString& tip, QHBoxLayout& layout);

    const Appearance& m_appearance;
    SearchField* m_field;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
};

} // namespace afterword
