// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace afterword {

/// What one sees in the window for one entry of the rail.
class Place : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    ~Place() override;

    /// The parts that F6 goes through, in reading order. Hidden ones are left out by the window.
    [[nodiscard]] virtual QList<QWidget*> panes() const = 0;

    /// Called each time the place is shown: the focus goes where work goes on.
    virtual void enter() = 0;
};

} // namespace afterword
