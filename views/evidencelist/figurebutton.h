// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QImage>

namespace afterword {

class Appearance;

/// A picture that is clicked to be seen large.
class FigureButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureButton(const Appearance& appearance, QWidget* parent = nullptr);

    void setImage(const QImage& image);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Appearance& m_appearance;
    QImage m_image;
};

} // namespace afterword
