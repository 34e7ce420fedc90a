// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"

#include <QToolButton>

namespace afterword {

/// A filter that is on or off, or that opens a menu: rounded, with its value in words.
class Chip : public QToolButton {
    Q_OBJECT

public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    /// Set: drawn in the accent, whether it can be checked or not.
    void setActive(bool isActive);

    [[nodiscard]] bool isActive() const { return m_isActive || isChecked(); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isActive = false;
};

} // namespace afterword
