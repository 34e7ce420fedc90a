// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSlider>

namespace afterword {

class Appearance;

/// A slider over a number of steps, in the look of the program.
class StepSlider final : public QSlider {
    Q_OBJECT

public:
    StepSlider(const Appearance& appearance, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double handleAt(int value) const;
    void follow(double x);

    const Appearance& m_appearance;
};

} // namespace afterword
