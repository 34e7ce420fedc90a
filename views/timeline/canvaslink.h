// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rangebar.h"
#include "surroundings.h"
#include "timelinerange.h"

#include <QObject>
#include <QTimer>

namespace afterword {

class Document;
class StoryModel;
class TimelineCanvas;

/// Between the canvas, which only shows and asks, and the document: what changed is shown, what was asked is done.
class CanvasLink final : public QObject {
    Q_OBJECT

public:
    /// All outlive the link.
    CanvasLink(TimelineCanvas& canvas, StoryModel& model, Document& document, const Surroundings& surroundings,
               QObject* parent = nullptr);

    /// Shows the document anew, at the next turn of the event loop.
    void refresh();

Q_SIGNALS:
    void editWanted();

private:
    void show();
    void doInRange(RangeAction action, const TimelineRange& range, const QList<QUuid>& events);
    void order(const QStringList& names);

    TimelineCanvas& m_canvas;
    StoryModel& m_model;
    Document& m_document;
    Surroundings m_surroundings;
    QTimer m_due;
};

} // namespace afterword
