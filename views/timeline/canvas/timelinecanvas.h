// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvaspointer.h"
#include "canvasstage.h"
#include "rangebar.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QTimer>

namespace afterword {

class Appearance;
class CanvasMinimap;
class CanvasWalk;
class Commands;
class HoverCard;

/// The incident to scale: an own painted widget that one zooms, pans, points at and drags on. It shows what it is given
/// and says what the user wants; it never changes a document.
///
/// The axis and the selection are shared with other views: the canvas follows them, and moves them.
class TimelineCanvas final : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// `appearance`, `axis` and `selection` outlive the canvas.
    TimelineCanvas(const Appearance& appearance, TimeAxis& axis, Selection& selection, QWidget* parent = nullptr);
    ~TimelineCanvas() override;

    /// The view stays where it is; see showIncident().
    void setContent(CanvasContent content);

    [[nodiscard]] const CanvasScene& scene() const { return m_stage.scene(); }

    /// Where most of the incident took place, as when it is opened.
    void showIncident();

    /// Nothing can be dragged or made, for this reason; an empty one: all can.
    void setReadOnly(const QString& reason);

    /// Where time is drawn, in pixels from the edges of this widget: charts with the same margins stand on the same
    /// axis. They lie on other sides where the layout is mirrored, but time always runs from left to right.
    [[nodiscard]] int leftMargin() const;
    [[nodiscard]] int rightMargin() const;

    [[nodiscard]] QStringList collapsedLanes() const;
    void setCollapsedLanes(const QStringList& names);

    /// The canvas's own commands (ids "canvas.…"): zoom, pan, walking, cursors, ranges, lanes. What is done to events
    /// is bound elsewhere, since a table does it, too.
    void addCommands(Commands& commands);

    /// For a new event: where the cursor is, else where one is looking.
    [[nodiscard]] Instant insertionPoint() const;

    /// The lane that keys work in; empty where there is none.
    [[nodiscard]] QString currentLane() const;

    [[nodiscard]] const std::optional<TimelineRange>& markedRange() const { return m_stage.range(); }

    /// The range bar comes up. An empty range is none.
    void markRange(const TimelineRange& range);
    void clearRange();

    /// Of the cluster where the event is in one; empty where it is not seen. In coordinates of the viewport.
    [[nodiscard]] QRect rectOf(QUuid eventOrMilestone) const;

    [[nodiscard]] bool isSelected(QUuid event) const;

    /// The event becomes the selection; a milestone, what keys go on from.
    void goTo(QUuid eventOrMilestone);

    void toggle(QUuid event);

    [[nodiscard]] const CanvasStage& stage() const { return m_stage; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void panEarlier();
    void panLater();
    void nextEvent();
    void previousEvent();
    void laneAbove();
    void laneBelow();
    void nextMilestone();
    void previousMilestone();
    void fitSelection();
    void showWhole();
    void toggleCursorLock();
    void rangeFromSelection();
    void collapseLane();
    void moveLaneUp();
    void moveLaneDown();

Q_SIGNALS:
    /// By dragging one of them; all that were selected move by the same length.
    void eventsMoved(const QList<QUuid>& events, afterword::Duration by);
    void eventStartChanged(QUuid event, afterword::Instant at);
    /// The end, or for TimePrecision::Between the latest time.
    void eventEndChanged(QUuid event, afterword::Instant at);
    void milestoneMoved(QUuid milestone, afterword::Instant at);
    /// All lanes of the canvas by their names, those too that the incident does not list.
    void laneOrderChanged(const QStringList& names);
    void editRequested(QUuid event);
    void milestoneEditRequested(QUuid milestone);
    void windowEditRequested(QUuid window);
    void newEventRequested(afterword::Instant at, const QString& lane);
    void rangeActionRequested(afterword::RangeAction action, afterword::TimelineRange range,
                              const QList<QUuid>& events);
    /// With the right button or the menu key; what is under the pointer has been selected.
    void menuRequested(QPoint globalPosition);
    void marginsChanged();
    void collapsedLanesChanged();

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectPointer();
    void connectSurroundings();
    void restyle();
    void relayout(); ///< the size, the type or the rows have changed
    void redraw();   ///< the time that is shown, or what is selected
    void refreshMargins();
    void followSelection();
    void revealCurrent();
    void toggleLane(int lane);
    void moveLane(int by);
    void hover(QPointF at);
    void unhover();
    void showCard();
    void placeRangeBar();
    void paintFrame(QPainter& painter) const;
    bool pinch(QEvent* event);

    const Appearance& m_appearance;
    TimeAxis& m_axis;
    Selection& m_selection;
    CanvasStage m_stage;
    CanvasPointer* m_pointer;
    CanvasWalk* m_walk;
    CanvasMinimap* m_minimap;
    HoverCard* m_card;
    RangeBar* m_rangeBar;
    QTimer m_hoverTimer;
    CanvasLayout::Hit m_hovered;
    int m_hoveredLane = -1;
    QPointF m_hoverAt;
    QPixmap m_still; ///< what does not change while one points
    bool m_isStillStale = true;
    QString m_readOnlyReason;
    std::pair<int, int> m_margins;
};

} // namespace afterword
