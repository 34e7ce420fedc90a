// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace afterword {

class Appearance;

/// What can be done with a stretch of time that has been marked on the canvas.
enum class RangeAction { ImpactWindow, Star, Note };

/// Says how long a marked stretch is and how many events begin in it, and what can be done with it.
class RangeBar final : public QWidget {
    Q_OBJECT

public:
    RangeBar(const Appearance& appearance, QWidget* parent);

    /// With the middle at `x` and the lower edge at `y` of the parent, as far as there is room.
    void say(const QString& text, bool hasEvents, int x, int y);

    /// What changes the incident is off, with the reason; an empty reason: on.
    void setReadOnly(const QString& reason);

Q_SIGNALS:
    void zoomChosen();
    void actionChosen(afterword::RangeAction action);
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* addButton(const QString& name, const QString& text, const QString& tip);
    void refresh();

    const Appearance& m_appearance;
    QLabel* m_text;
    QPushButton* m_impact;
    QPushButton* m_star;
    QPushButton* m_note;
    QString m_readOnlyReason;
    bool m_hasEvents = false;
};

} // namespace afterword
