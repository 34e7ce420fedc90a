// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace afterword {

/// A page that scrolls up and down only: what it holds is as wide as the page.
class ScrollPage final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPage(QWidget* parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
};

} // namespace afterword
