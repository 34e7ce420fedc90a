// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "place.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace afterword {

class Appearance;

/// What this user likes: colours, text size. Works at once, and is the same in all windows.
class SettingsPlace final : public Place {
    Q_OBJECT

public:
    explicit SettingsPlace(Appearance& appearance, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;
    void enter() override;

private:
    void dress();

    Appearance& m_appearance;
    QLabel* m_title;
    QList<QLabel*> m_headings;
    QComboBox* m_scheme;
    QSpinBox* m_textSize;
};

} // namespace afterword
