// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvasaxis.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace afterword {

/// Where everything stands that is seen of a canvas, in pixels from its top left corner. Events, lanes, milestones and
/// windows are given by their positions in the scene.
struct CanvasLayout {
    struct Mark {
        int event = -1; ///< of a cluster, its first
        int count = 1;
        int place = 0;  ///< of the first event within its row of the scene
        int shown = -1; ///< the event whose text is the label
        bool isBar = false;
        double x = 0;    ///< where its time is: the middle of a sign, the beginning of a bar
        double endX = 0; ///< where it ends; of signs and clusters, x
        double left = 0; ///< of what is drawn, cut off a little outside of what is seen
        double right = 0;
        QString label;
        double labelX = 0; ///< its left end
        double labelWidth = 0;
        bool labelInside = false; ///< on the bar
    };

    struct Row {
        int lane = 0;
        int row = 0;
        double y = 0; ///< of the middle
        bool isCollapsed = false;
        QList<Mark> marks; ///< in order of time
    };

    struct Lane {
        int lane = 0;
        double top = 0;
        double height = 0;
        bool isCollapsed = false;
    };

    struct Flag {
        int milestone = 0;
        double x = 0;
        double top = 0; ///< of the pole and the label
        double labelLeft = 0;
        double labelWidth = 0; ///< 0 where there is no room for a label
        bool leftwards = false;
        QString name;
        QString time;
    };

    struct Band {
        int window = 0;
        double left = 0; ///< cut off a little outside of what is seen
        double right = 0;
        bool isOpen = false; ///< it has not ended yet
        QString label;
        double labelX = 0;
        double labelTop = 0;
    };

    /// From evening to morning.
    struct Night {
        double left = 0;
        double right = 0;
    };

    double left = 0; ///< of the axis
    double right = 0;
    double typeHeight = 0;
    CanvasAxis axis;
    double flagsTop = 0;
    double flagHeight = 0;  ///< of one line of flags
    double bandsTop = 0;    ///< of the lines with the windows' labels
    double bandHeight = 0;  ///< of one such line
    double lanesTop = 0;    ///< what is above does not scroll
    double lanesHeight = 0; ///< of all lanes, seen or not
    double markHeight = 0;  ///< of signs
    double pillHeight = 0;  ///< of clusters
    double barHeight = 0;
    QList<Lane> lanes; ///< those that are seen
    QList<Row> rows;   ///< likewise
    QList<Flag> flags;
    QList<Band> bands;
    QList<Night> nights;

    [[nodiscard]] QRectF markRect(const Row& row, const Mark& mark) const;

    /// Of its label, or of its head where it has none.
    [[nodiscard]] QRectF flagRect(const Flag& flag) const;

    enum class Part { Nothing, Axis, Ground, Event, EventStart, EventEnd, Cluster, Flag, Band };

    struct Hit {
        Part part = Part::Nothing;
        int lane = -1;  ///< also on the ground of a lane
        int event = -1; ///< of a cluster, its first
        int count = 0;
        int row = -1;   ///< within the lane
        int place = -1; ///< of the event within its row
        int milestone = -1;
        int window = -1;

        bool operator==(const Hit&) const = default;
    };

    /// What is at this place; things are a little larger for a pointer than for the eye.
    [[nodiscard]] Hit hitAt(QPointF at) const;

    /// Where something is drawn, by itself or with others; both null where it is not seen.
    struct Spot {
        const Row* row = nullptr;
        const Mark* mark = nullptr;
    };

    /// Of the event at `place` in this row of the scene.
    [[nodiscard]] Spot spotOf(int lane, int row, int place) const;

private:
    [[nodiscard]] Hit hitInHead(QPointF at) const;
    [[nodiscard]] Hit hitInRow(const Row& row, QPointF at) const;
};

} // namespace afterword
