// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtimes.h"

#include "choicefield.h"
#include "document.h"
#include "eventtext.h"
#include "fieldgrid.h"
#include "fieldkeeper.h"
#include "isotime.h"
#include "linefield.h"
#include "storyediting.h"
#include "timeaxis.h"
#include "timecontext.h"
#include "timefield.h"
#include "typedend.h"

#include <QLineEdit>

namespace afterword {

EventTimes::EventTimes(EventFormState& state, QObject* parent)
    : EventPart(state, parent)
    , m_end(new TimeField(tr("End or length"), state.surroundings.appearance, &state.grid))
    , m_precision(new ChoiceField(tr("Precision"), &state.grid))
    , m_latest(new TimeField(tr("At the latest"), state.surroundings.appearance, &state.grid))
    , m_known(new TimeField(tr("Known at"), state.surroundings.appearance, &state.grid)) {
    build();
    connect(m_end, &TimeField::committed, this, &EventTimes::takeEnd);
    connect(m_end, &TimeField::emptied, this, [this] { story::setEnd(document(), ids(), {}); });
    connect(m_precision, &ChoiceField::chosen, this, [this](int precision) {
        story::setPrecision(document(), ids(), static_cast<TimePrecision>(precision));
        if (static_cast<TimePrecision>(precision) == TimePrecision::Between) {
            m_latest->setFocus();
        }
    });
    connect(m_latest, &TimeField::committed, this,
            [this](const TypedTime& time) { story::setPrecision(document(), ids(), TimePrecision::Between, time.at); });
    connect(m_known, &TimeField::committed, this,
            [this](const TypedTime& time) { story::setKnownAt(document(), ids(), time.at); });
    connect(m_known, &TimeField::emptied, this, [this] { story::setKnownAt(document(), ids(), {}); });
}

void EventTimes::build() {
    m_end->setObjectName(QStringLiteral("end"));
    m_precision->setObjectName(QStringLiteral("precision"));
    m_latest->setObjectName(QStringLiteral("latest"));
    m_known->setObjectName(QStringLiteral("known"));
    m_end->setReader(readTypedEnd);
    m_end->setCanBeEmptied(true);
    m_known->setCanBeEmptied(true);
    for (const auto& [precision, key] : TextKeys<TimePrecision>::keys) {
        m_precision->addChoice(static_cast<int>(precision), EventText::of(precision));
    }
    FieldGrid& grid = state().grid;
    grid.addRow(tr("End&s"), m_end);
    grid.addRow(tr("&Precision"), m_precision);
    grid.addRow(tr("Latest"), m_latest);
    grid.addRow(tr("K&nown"), m_known);
    for (TimeField* field : {m_end, m_latest, m_known}) {
        state().keeper.keep(field, field->line());
    }
}

void EventTimes::refresh(const EventPointers& events) {
    showEnd(events);
    showPrecision(events);
    showKnown(events);
}

void EventTimes::showEnd(const EventPointers& events) {
    const auto& surroundings = state().surroundings;
    const auto start = sharedValue(events, &TimelineEvent::happenedAt);
    const auto end = sharedValue(events, &TimelineEvent::endsAt);
    const Instant reference = events.constFirst()->happenedAt;
    TimeField::Shown shown;
    if (end && *end) {
        shown.at = **end;
        shown.text = editedTime(**end, TimePrecision::Exact, {}, surroundings.axis.zone(), start);
        const bool isBefore = start && **end < *start;
        shown.tone = isBefore ? ToneLabel::Tone::Caution : ToneLabel::Tone::Remark;
        shown.remark = isBefore ? tr("This is before the beginning.")
                       : start  ? tr("lasts %1").arg(toDurationText(**end - *start))
                                : QString();
    }
    m_end->setPrompt(end ? tr("14:40 or 6 min") : severalText());
    m_end->follow(shown, timeContext(document(), surroundings, reference));
}

void EventTimes::takeEnd(const TypedTime& time) {
    const auto* first = document().find<TimelineEvent>(ids().constFirst());
    const auto length =
        first ? typedLength(time.text, timeContext(document(), state().surroundings, first->happenedAt)) : std::nullopt;
    if (length) {
        setLength(document(), ids(), *length);
    } else {
        story::setEnd(document(), ids(), time.at);
    }
}

void EventTimes::showPrecision(const EventPointers& events) {
    const auto& surroundings = state().surroundings;
    const auto precision = sharedValue(events, &TimelineEvent::precision);
    const auto start = sharedValue(events, &TimelineEvent::happenedAt);
    const auto latest = sharedValue(events, &TimelineEvent::latestAt);
    m_precision->follow(precision ? std::optional(static_cast<int>(*precision)) : std::nullopt);
    state().grid.setShown(m_latest, precision == TimePrecision::Between);
    TimeField::Shown shown;
    if (latest && *latest) {
        shown.at = **latest;
        shown.text = editedTime(**latest, TimePrecision::Minute, {}, surroundings.axis.zone(), start);
        const bool isBefore = start && **latest < *start;
        shown.tone = isBefore ? ToneLabel::Tone::Caution : ToneLabel::Tone::Remark;
        shown.remark = isBefore ? tr("This is before the earliest time.") : QString();
    } else if (latest) {
        shown.tone = ToneLabel::Tone::Caution;
        shown.remark = tr("When was it at the latest?");
    }
    m_latest->setPrompt(latest ? QString() : severalText());
    m_latest->follow(shown, timeContext(document(), surroundings, events.constFirst()->happenedAt));
}

void EventTimes::showKnown(const EventPointers& events) {
    const auto& surroundings = state().surroundings;
    const auto start = sharedValue(events, &TimelineEvent::happenedAt);
    const auto known = sharedValue(events, &TimelineEvent::knownAt);
    TimeField::Shown shown;
    if (known && *known) {
        shown.at = **known;
        shown.text = editedTime(**known, TimePrecision::Exact, {}, surroundings.axis.zone(), start);
        const bool isBefore = start && **known < *start;
        shown.tone = isBefore ? ToneLabel::Tone::Caution : ToneLabel::Tone::Remark;
        shown.remark = isBefore ? tr("This is before it happened.")
                       : start  ? tr("%1 after it happened").arg(toDurationText(**known - *start))
                                : QString();
    }
    m_known->setPrompt(known ? tr("At once") : severalText());
    m_known->follow(shown, timeContext(document(), surroundings, events.constFirst()->happenedAt));
}

void EventTimes::setReadOnly(const QString& reason) {
    m_precision->setReadOnly(reason);
}

} // namespace afterword
