// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QVBoxLayout;

namespace afterword {

class Appearance;

/// The places of a window, at its left edge: each with a picture and a word.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(const Appearance& appearance, QWidget* parent = nullptr);

    /// The action goes to the place; `atFoot`: below the others.
    void add(QAction* action, Icon icon, const QString& word, bool atFoot);

    /// Takes all places away.
    void clear();

    void setCurrent(const QAction* action);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    QVBoxLayout* m_places;
    QVBoxLayout* m_foot;
    QButtonGroup* m_buttons;
};

} // namespace afterword
