// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace afterword {

class Appearance;

/// The steps of something in a row, with the one at which it is.
class StepTrail final : public QWidget {
    Q_OBJECT

public:
    StepTrail(const QStringList& steps, const Appearance& appearance, QWidget* parent = nullptr);

    void setCurrent(int step);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int disc() const;
    [[nodiscard]] int widthOf(int step, bool withWords) const;

    QStringList m_steps;
    const Appearance& m_appearance;
    int m_current = 0;
};

} // namespace afterword
