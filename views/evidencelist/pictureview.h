// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace afterword {

/// A picture that is zoomed by + and -, 0 (as it is), F (all of it) and the wheel, and moved by arrows and by drag.
class PictureView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    /// The picture is shown whole; smaller ones as they are.
    void setImage(const QImage& image);

    /// Device pixels of the screen per pixel of the picture.
    [[nodiscard]] double zoom() const { return m_zoom; }

    /// The point of the picture that is at `anchor` (in the viewport) stays there.
    void setZoom(double zoom, QPointF anchor);
    void zoomIn();
    void zoomOut();
    void fit();
    void showAsIs();

Q_SIGNALS:
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void settle();
    [[nodiscard]] QSizeF shownSize() const;
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QPointF middle() const;

    QImage m_image;
    double m_zoom = 1;
    bool m_isFitted = true;
    QPoint m_grip;
};

} // namespace afterword
