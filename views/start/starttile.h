// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"

#include <QAbstractButton>

namespace afterword {

class Appearance;

/// A large button: a picture, what it does, and a line that says more.
class StartTile final : public QAbstractButton {
    Q_OBJECT

public:
    StartTile(const Appearance& appearance, Icon icon, const QString& text, const QString& remark, bool isMeant,
              QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().height() * 4, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    Icon m_icon;
    QString m_remark;
    bool m_isMeant;
};

} // namespace afterword
