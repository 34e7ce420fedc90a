// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvaslink.h"

#include "canvascontent.h"
#include "document.h"
#include "selection.h"
#include "storyediting.h"
#include "storyfacts.h"
#include "storyfields.h"
#include "storylanes.h"
#include "storymodel.h"
#include "timelinecanvas.h"

namespace afterword {

namespace {

QList<EventId> eventIds(const QList<QUuid>& ids) {
    QList<EventId> events;
    for (const QUuid& id : ids) {
        events.append(EventId(id));
    }
    return events;
}

} // namespace

CanvasLink::CanvasLink(TimelineCanvas& canvas, StoryModel& model, Document& document, const Surroundings& surroundings,
                       QObject* parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_model(model)
    , m_document(document)
    , m_surroundings(surroundings) {
    m_due.setSingleShot(true);
    m_due.setInterval(0);
    connect(&m_due, &QTimer::timeout, this, &CanvasLink::show);
    connect(&m_document, &Document::changed, this, &CanvasLink::refresh);
    connect(&m_model, &StoryModel::countsChanged, this, &CanvasLink::refresh);
    connect(&m_canvas, &TimelineCanvas::eventsMoved, this, [this](const QList<QUuid>& ids, Duration by) {
        story::moveEvents(m_document, eventIds(ids), by, m_model.clock());
    });
    connect(&m_canvas, &TimelineCanvas::eventStartChanged, this,
            [this](QUuid id, Instant at) { story::setStart(m_document, EventId(id), at); });
    connect(&m_canvas, &TimelineCanvas::eventEndChanged, this, [this](QUuid id, Instant at) {
        const auto* event = m_document.find<TimelineEvent>(EventId(id));
        if (event && event->precision == TimePrecision::Between) {
            story::setPrecision(m_document, {EventId(id)}, TimePrecision::Between, at);
        } else {
            story::setEnd(m_document, {EventId(id)}, at);
        }
    });
    connect(&m_canvas, &TimelineCanvas::milestoneMoved, this, [this](QUuid id, Instant at) {
        if (const auto* milestone = m_document.find<Milestone>(MilestoneId(id))) {
            story::setMilestone(m_document, milestone->kind, at);
        }
    });
    connect(&m_canvas, &TimelineCanvas::laneOrderChanged, this, &CanvasLink::order);
    connect(&m_canvas, &TimelineCanvas::newEventRequested, this, [this](Instant at, const QString& lane) {
        TimelineEvent event;
        event.happenedAt = at;
        event.lane = lane;
        m_surroundings.selection.select(story::addEvent(m_document, event).uuid());
        Q_EMIT editWanted();
    });
    connect(&m_canvas, &TimelineCanvas::rangeActionRequested, this, &CanvasLink::doInRange);
    connect(&m_canvas, &TimelineCanvas::editRequested, this, &CanvasLink::editWanted);
    m_canvas.setReadOnly(m_document.readOnlyReason());
    show();
}

void CanvasLink::refresh() {
    m_due.start();
}

void CanvasLink::show() {
    CanvasContent content = canvasContent(m_document.postmortem(),
                                          [this](const TimelineEvent& event) { return m_model.rowOf(event.id) >= 0; });
    if (m_model.clock() == StoryClock::Known) {
        // A moment of learning has no length.
        for (CanvasEvent& shown : content.events) {
            const TimelineEvent& event = m_model.eventOf(m_model.rowOf(EventId(shown.id)));
            shown.from = momentOf(event, StoryClock::Known);
            shown.to.reset();
            shown.latest.reset();
        }
    }
    m_canvas.setContent(std::move(content));
}

void CanvasLink::doInRange(RangeAction action, const TimelineRange& range, const QList<QUuid>& events) {
    switch (action) {
    case RangeAction::ImpactWindow: {
        ImpactWindow window;
        window.from = range.from;
        window.to = range.to;
        story::addImpactWindow(m_document, window);
        break;
    }
    case RangeAction::Star:
        story::setStarred(m_document, eventIds(events), true);
        break;
    case RangeAction::Note: {
        TimelineEvent event;
        event.happenedAt = range.from;
        event.endsAt = range.to;
        m_surroundings.selection.select(story::addEvent(m_document, event).uuid());
        Q_EMIT editWanted();
        break;
    }
    }
    m_canvas.clearRange();
}

void CanvasLink::order(const QStringList& names) {
    story::orderLanes(m_document, names);
}

} // namespace afterword
