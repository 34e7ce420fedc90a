// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"
#include "notices.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace afterword {

class Appearance;

/// Stands where nothing is yet: what goes here, in one sentence, and the one button that fills it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    /// Without an action there is no button.
    EmptyState(Icon icon, const QString& title, const QString& text, const NoticeAction& action,
               const Appearance& appearance, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void settle();

    Icon m_icon;
    const Appearance& m_appearance;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_text;
};

} // namespace afterword
