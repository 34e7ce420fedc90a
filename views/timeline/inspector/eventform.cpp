// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventform.h"

#include "appearance.h"
#include "document.h"
#include "emptystate.h"
#include "eventfacts.h"
#include "eventhead.h"
#include "eventnotes.h"
#include "eventtimes.h"
#include "evidencepart.h"
#include "fieldgrid.h"
#include "fieldkeeper.h"
#include "findingswatch.h"
#include "notices.h"
#include "scrollpage.h"
#include "selection.h"
#include "sourcepart.h"
#include "storychange.h"
#include "taborder.h"
#include "textbox.h"
#include "timeaxis.h"
#include "timefield.h"

#include <QLineEdit>

namespace afterword {

EventForm::EventForm(Document& document, StoryModel& model, const Surroundings& surroundings,
                     const FindingsWatch& findings, QWidget* parent)
    : QStackedWidget(parent)
    , m_document(document)
    , m_surroundings(surroundings)
    , m_page(nullptr)
    , m_empty(new EmptyState(Icon::Locate, tr("Nothing selected"),
                             tr("Select an event on the canvas or in the story to see and edit all of it here."),
                             {tr("New event"),
                              [this] {
                                  Q_EMIT newEventWanted();
                              }},
                             surroundings.appearance, this)) {
    setObjectName(QStringLiteral("eventForm"));
    auto* page = new ScrollPage(this);
    auto* grid = new FieldGrid(surroundings.appearance, page);
    auto* keeper = new FieldKeeper(document, this);
    m_page = page;
    m_state.reset(new EventFormState{document, model, surroundings, *keeper, *grid, {}});
    build(findings);
    page->setWidget(grid);
    addWidget(m_empty);
    addWidget(m_page);
    connect(&m_document, &Document::changed, this, &EventForm::follow);
    connect(&m_surroundings.selection, &Selection::changed, this, &EventForm::takeSelection);
    connect(&m_surroundings.axis, &TimeAxis::zoneChanged, this, &EventForm::follow);
    connect(&findings, &FindingsWatch::changed, this, &EventForm::follow);
    connect(&m_surroundings.appearance, &Appearance::changed, this, &EventForm::follow);
    takeSelection();
}

EventForm::~EventForm() = default;

void EventForm::build(const FindingsWatch& findings) {
    m_head = new EventHead(*m_state, findings, this);
    m_parts = {m_head};
    m_parts.append(new EventTimes(*m_state, this));
    m_parts.append(new EventFacts(*m_state, this));
    m_parts.append(new EventNotes(*m_state, this));
    auto* evidence = new EvidencePart(*m_state, this);
    auto* source = new SourcePart(*m_state, this);
    m_parts.append({evidence, source});
    connect(evidence, &EvidencePart::evidenceWanted, this, &EventForm::evidenceWanted);
    connect(source, &SourcePart::sourceWanted, this, &EventForm::sourceWanted);
}

void EventForm::takeSelection() {
    settle();
    follow();
}

void EventForm::follow() {
    if (isVisible() || m_isSettling) {
        refresh();
    }
}

void EventForm::settle() {
    m_isSettling = true;
    const QStringList dropped = m_state->keeper.settle();
    m_isSettling = false;
    for (const QString& text : dropped) {
        m_surroundings.notices.toast(tr("“%1” could not be read and was not taken.").arg(text));
    }
}

void EventForm::refresh() {
    // What is being settled belongs to the events that were selected before.
    QList<EventId> ids = m_isSettling ? m_state->ids : QList<EventId>();
    if (!m_isSettling) {
        for (const QUuid& id : m_surroundings.selection.ids()) {
            ids.append(EventId(id));
        }
    }
    const EventPointers events = story::eventsOf(m_document.postmortem(), ids);
    m_state->ids.clear();
    for (const TimelineEvent* event : events) {
        m_state->ids.append(event->id);
    }
    setCurrentWidget(events.isEmpty() ? static_cast<QWidget*>(m_empty) : m_page);
    m_state->keeper.setReadOnly(m_document.readOnlyReason());
    for (EventPart* part : std::as_const(m_parts)) {
        part->setReadOnly(m_document.readOnlyReason());
        if (!events.isEmpty()) {
            part->refresh(events);
        }
    }
    chainInReadingOrder(&m_state->grid);
}

void EventForm::editText() {
    if (!m_state->ids.isEmpty()) {
        m_head->text()->setFocus(Qt::ShortcutFocusReason);
        m_head->text()->selectAll();
    }
}

void EventForm::editTime() {
    if (!m_state->ids.isEmpty()) {
        m_head->time()->line()->setFocus(Qt::ShortcutFocusReason);
        m_head->time()->line()->selectAll();
    }
}

void EventForm::showEvent(QShowEvent* event) {
    refresh();
    QStackedWidget::showEvent(event);
}

void EventForm::hideEvent(QHideEvent* event) {
    settle();
    QStackedWidget::hideEvent(event);
}

} // namespace afterword
