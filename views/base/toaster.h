// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notices.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace afterword {

class Appearance;

/// One short message at a time, above the lower edge of a widget, for eight seconds; longer while one points at it.
class Toaster final : public QFrame {
    Q_OBJECT

public:
    Toaster(const Appearance& appearance, QWidget* over);

    void say(const QString& text, const NoticeAction& action);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dress();
    void settle();

    const Appearance& m_appearance;
    QLabel* m_text;
    QPushButton* m_button;
    std::function<void()> m_run;
    QTimer m_timer;
};

} // namespace afterword
