// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvasstage.h"

#include <QObject>

namespace afterword {

/// What is being dragged on the canvas.
struct CanvasDrag {
    enum class Kind { None, Pan, Events, Start, End, Milestone, Range, RangeEdge, Lane };

    Kind kind = Kind::None;
    QList<QUuid> events; ///< that move along
    int event = -1;      ///< under the pointer
    int milestone = -1;
    Instant original;    ///< what is moved stood here
    TimeSnap::Rest rest; ///< and would come to stand here
    int lane = -1;
    int gap = -1; ///< a lane would be put before this one

    [[nodiscard]] Duration by() const { return rest.at - original; }
};

/// What a pointer does on the canvas: clicks and drags, as intents. It changes the axis and the selection, and nothing
/// else.
class CanvasPointer final : public QObject {
    Q_OBJECT

public:
    CanvasPointer(CanvasStage& stage, TimeAxis& axis, Selection& selection, QObject* parent);

    void press(QPointF at);
    void move(QPointF at, Qt::KeyboardModifiers keys);
    void release(QPointF at, Qt::KeyboardModifiers keys);
    void doubleClick(QPointF at);

    /// What was dragged stays where it was. False where nothing was.
    bool cancel();

    [[nodiscard]] bool isPressed() const { return m_isPressed; }

    [[nodiscard]] const CanvasDrag& drag() const { return m_drag; }

    [[nodiscard]] Qt::CursorShape cursorAt(QPointF at) const;

    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

Q_SIGNALS:
    /// What is dragged has moved, or is dragged no more.
    void dragChanged();
    /// An empty one: no range any more.
    void rangeMarked(afterword::TimelineRange range);
    void zoomWanted(afterword::TimelineRange range);
    void scrollWanted(double scroll);
    void laneToggled(int lane);
    void laneChosen();
    void eventsMoved(const QList<QUuid>& events, afterword::Duration by);
    void eventStartChanged(QUuid event, afterword::Instant at);
    void eventEndChanged(QUuid event, afterword::Instant at);
    void milestoneMoved(QUuid milestone, afterword::Instant at);
    void laneOrderChanged(const QStringList& names);
    void editRequested(QUuid event);
    void milestoneEditRequested(QUuid milestone);
    void windowEditRequested(QUuid window);
    void newEventRequested(afterword::Instant at, const QString& lane);
    /// Something would have to change, and nothing may.
    void refused();

private:
    void begin(QPointF at, Qt::KeyboardModifiers keys);
    void beginMove(CanvasDrag::Kind kind, Instant original, const QList<Instant>& neighbours);
    void beginEvents();
    void click(QPointF at, Qt::KeyboardModifiers keys);
    void clickCluster(bool isAdding);
    void finish();
    void finishLane();
    [[nodiscard]] QList<Instant> neighboursOf(int lane, const QList<QUuid>& moved) const;
    [[nodiscard]] QList<QUuid> membersOf(const CanvasLayout::Hit& cluster) const;
    [[nodiscard]] bool isOnRangeEdge(QPointF at, bool& isEnd) const;
    [[nodiscard]] Instant pointedAt(QPointF at) const;

    CanvasStage& m_stage;
    TimeAxis& m_axis;
    Selection& m_selection;
    CanvasDrag m_drag;
    std::optional<TimeSnap> m_snap;
    bool m_isReadOnly = false;
    bool m_isPressed = false;
    bool m_wasCluster = false; ///< the last click changed what is under the pointer
    QPointF m_pressedAt;
    CanvasLayout::Hit m_hit; ///< where it was pressed
    LaneHeads::Hit m_headHit;
    TimelineRange m_before; ///< what was shown
    double m_scrollBefore = 0;
    Instant m_fixed; ///< the end of a bar or a range that stays
    std::optional<TimelineRange> m_rangeBefore;
};

} // namespace afterword
