// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventfacts.h"

#include "appearance.h"
#include "choicefield.h"
#include "document.h"
#include "eventtext.h"
#include "fieldgrid.h"
#include "fieldkeeper.h"
#include "kindicon.h"
#include "lanefield.h"
#include "linefield.h"
#include "storyfields.h"
#include "storylanes.h"
#include "tagfield.h"
#include "tonelabel.h"

#include <QCompleter>
#include <QStringListModel>
#include <QVBoxLayout>

namespace afterword {

namespace {

std::optional<int> keyOf(std::optional<EventKind> kind) {
    return kind ? std::optional(static_cast<int>(*kind)) : std::nullopt;
}

QString meaningOf(Visibility visibility) {
    switch (visibility) {
    case Visibility::Public:
        return EventFacts::tr("Colleagues and customers may read it.");
    case Visibility::Internal:
        return EventFacts::tr("The public edition leaves it out.");
    case Visibility::Hidden:
        return EventFacts::tr("Every report leaves it out; it stays here.");
    }
    return {};
}

} // namespace

EventFacts::EventFacts(EventFormState& state, QObject* parent)
    : EventPart(state, parent)
    , m_lane(new LaneField(tr("Lane"), state.surroundings.appearance, &state.grid))
    , m_kind(new ChoiceField(tr("Kind"), &state.grid))
    , m_who(new LineField(tr("Who"), &state.grid))
    , m_people(new QStringListModel(m_who))
    , m_tags(new TagField(tr("Tags"), &state.grid))
    , m_report(new QWidget(&state.grid))
    , m_visibility(new ChoiceField(tr("Visibility in reports"), m_report))
    , m_meaning(new ToneLabel(ToneLabel::Tone::Remark, state.surroundings.appearance, m_report)) {
    build();
    buildReport();
    connect(m_lane, &LaneField::chosen, this, [this](const QString& lane) { story::setLane(document(), ids(), lane); });
    connect(m_kind, &ChoiceField::chosen, this,
            [this](int kind) { story::setKind(document(), ids(), static_cast<EventKind>(kind)); });
    connect(m_who, &LineField::typed, this,
            [this](const QString& who) { story::setWho(document(), ids(), who, story::Pace::Typing); });
    connect(m_who, &LineField::committed, this, [this](const QString& who) { story::setWho(document(), ids(), who); });
    connect(m_tags, &TagField::added, this,
            [this](const QStringList& tags) { story::addTags(document(), ids(), tags); });
    connect(m_tags, &TagField::removed, this,
            [this](const QString& tag) { story::removeTags(document(), ids(), {tag}); });
    connect(m_visibility, &ChoiceField::chosen, this,
            [this](int visibility) { story::setVisibility(document(), ids(), static_cast<Visibility>(visibility)); });
}

void EventFacts::build() {
    m_lane->setObjectName(QStringLiteral("lane"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_who->setObjectName(QStringLiteral("who"));
    m_tags->setObjectName(QStringLiteral("tags"));
    for (const auto& [kind, key] : TextKeys<EventKind>::keys) {
        m_kind->addChoice(static_cast<int>(kind), EventText::of(kind), kindIcon(kind));
    }
    m_who->setPrompt(tr("Person or system"));
    m_who->setCompleter(new QCompleter(m_people, m_who));
    m_who->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_who->completer(), qOverload<const QString&>(&QCompleter::activated), this,
            [this](const QString& who) { story::setWho(document(), ids(), who); });
    FieldGrid& grid = state().grid;
    grid.addGroup();
    grid.addRow(tr("&Lane"), m_lane);
    grid.addRow(tr("&Kind"), m_kind);
    grid.addRow(tr("Wh&o"), m_who);
    grid.addRow(tr("Ta&gs"), m_tags);
    state().keeper.keep(m_lane, m_lane);
    state().keeper.keep(m_who, m_who);
    state().keeper.keep(m_tags, m_tags->line());
}

void EventFacts::buildReport() {
    m_visibility->setObjectName(QStringLiteral("visibility"));
    for (const auto& [visibility, key] : TextKeys<Visibility>::keys) {
        m_visibility->addChoice(static_cast<int>(visibility), EventText::of(visibility),
                                visibility == Visibility::Public     ? Icon::Shown
                                : visibility == Visibility::Internal ? Icon::Locked
                                                                     : Icon::Skip);
    }
    auto* column = new QVBoxLayout(m_report);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(m_report, 0.15));
    column->addWidget(m_visibility);
    column->addWidget(m_meaning);
    m_report->setFocusProxy(m_visibility);
    m_report->setAccessibleName(tr("Visibility in reports"));
    state().grid.addRow(tr("&Reports"), m_report);
}

void EventFacts::refresh(const EventPointers& events) {
    const auto lane = sharedValue(events, &TimelineEvent::lane);
    m_lane->follow(story::lanesInOrder(document().postmortem()), lane.value_or(QString()), !lane);
    m_kind->follow(keyOf(sharedValue(events, &TimelineEvent::kind)));
    const auto who = sharedValue(events, &TimelineEvent::who);
    m_who->follow(who.value_or(QString()), !who);
    const auto visibility = sharedValue(events, &TimelineEvent::visibility);
    m_visibility->follow(visibility ? std::optional(static_cast<int>(*visibility)) : std::nullopt);
    m_meaning->say(ToneLabel::Tone::Remark, visibility ? meaningOf(*visibility) : QString());
    showTags(events);
    propose();
}

void EventFacts::showTags(const EventPointers& events) {
    QStringList all;
    QStringList partly;
    for (const TimelineEvent* event : events) {
        for (const QString& tag : event->tags) {
            if (!all.contains(tag)) {
                all.append(tag);
            }
        }
    }
    for (const TimelineEvent* event : events) {
        for (const QString& tag : std::as_const(all)) {
            if (!event->tags.contains(tag) && !partly.contains(tag)) {
                partly.append(tag);
            }
        }
    }
    all.removeIf([&](const QString& tag) { return partly.contains(tag); });
    m_tags->follow(all, partly);
}

void EventFacts::propose() {
    if (ids() == m_proposedFor) {
        return;
    }
    m_proposedFor = ids();
    QStringList people;
    QStringList tags;
    for (const TimelineEvent& event : document().postmortem().events) {
        people.append(event.who);
        tags.append(event.tags);
    }
    for (QStringList* words : {&people, &tags}) {
        words->removeAll(QString());
        words->removeDuplicates();
        words->sort(Qt::CaseInsensitive);
    }
    m_people->setStringList(people);
    m_tags->setKnown(tags);
}

void EventFacts::setReadOnly(const QString& reason) {
    m_kind->setReadOnly(reason);
    m_visibility->setReadOnly(reason);
}

} // namespace afterword
