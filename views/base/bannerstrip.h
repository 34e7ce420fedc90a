// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notices.h"

#include <QFrame>

class QLabel;

namespace afterword {

class Appearance;

/// One banner: its sign, what it says, its buttons, and the details on demand.
class BannerStrip final : public QFrame {
    Q_OBJECT

public:
    BannerStrip(const Banner& banner, const Appearance& appearance, QWidget* parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    [[nodiscard]] QString kindName() const;

    Banner m_banner;
    const Appearance& m_appearance;
    QLabel* m_sign;
    QLabel* m_text;
    QLabel* m_details;
};

} // namespace afterword
