// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"

#include <QStringList>
#include <QWidget>

namespace afterword {

class CanvasLook;

/// What a hover card says.
struct HoverWords {
    QString time;
    Icon icon = Icon::None;
    QString remark;    ///< kind, lane, who
    QStringList lines; ///< wrapped where there is one, cut where there are several
};

/// A small card beside the pointer. It takes neither the focus nor the pointer.
class HoverCard final : public QWidget {
    Q_OBJECT

public:
    explicit HoverCard(QWidget* parent);

    /// Beside `at`, within the parent. The look is used while the card is shown.
    void say(const HoverWords& words, QRect at, const CanvasLook& look);

    [[nodiscard]] const HoverWords& words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize sizeNeeded() const;

    HoverWords m_words;
    const CanvasLook* m_look = nullptr;
};

} // namespace afterword
