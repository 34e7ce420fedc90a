// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvaslook.h"
#include "canvasscene.h"
#include "zoomtrail.h"

#include <QPixmap>
#include <QWidget>

namespace afterword {

class TimeAxis;

/// The whole incident in one strip: how full it is, its milestones and windows, and the stretch that is looked at,
/// which can be dragged. The way down to that stretch leads back by buttons.
class CanvasMinimap final : public QWidget {
    Q_OBJECT

public:
    CanvasMinimap(TimeAxis& axis, const CanvasLook& look, QWidget* parent);

    /// `scene` outlives the strip, or is replaced before it ends.
    void setScene(const CanvasScene& scene);

    /// Where the time is drawn, so that it stands above the canvas's axis.
    void setMargins(int left, int right);

    /// Somebody has gone to this stretch: it becomes a step of the way.
    void goTo(TimelineRange range);

    void showWhole();

    [[nodiscard]] const ZoomTrail& trail() const { return m_trail; }

    /// After the look has changed.
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;

    /// Of the stretch that is looked at.
    [[nodiscard]] QRectF windowRect() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    enum class Grip { None, Window, Left, Right };

    [[nodiscard]] TimeScale scale() const;
    [[nodiscard]] Grip gripAt(QPointF at) const;
    void follow();
    void updateStrip();
    void rebuildTrail();
    void placeTrail();
    void backTo(qsizetype step);
    void paintWhole(QPainter& painter) const;
    void paintLengths(QPainter& painter) const;

    TimeAxis& m_axis;
    const CanvasLook& m_look;
    const CanvasScene* m_scene = nullptr;
    ZoomTrail m_trail;
    QWidget* m_steps;
    QPixmap m_whole; ///< what does not change while one moves
    int m_left = 0;
    int m_right = 0;
    Grip m_grip = Grip::None;
    Instant m_grabbed; ///< under the pointer when the grip was taken
    TimelineRange m_before;
    TimelineRange m_strip; ///< what is drawn
};

} // namespace afterword
