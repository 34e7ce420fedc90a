// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"

#include <QAbstractButton>

namespace afterword {

class Appearance;

/// One place of the rail.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const Appearance& appearance, Icon icon, const QString& word, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    Icon m_icon;
};

} // namespace afterword
