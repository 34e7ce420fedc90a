// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventnotes.h"

#include "document.h"
#include "fieldgrid.h"
#include "fieldkeeper.h"
#include "storyfields.h"
#include "textbox.h"
#include "tonelabel.h"

namespace afterword {

namespace {

using story::Pace;

DecisionDetails detailsOf(const TimelineEvent& event) {
    return event.decision.value_or(DecisionDetails());
}

QStringList linesOf(const QString& text) {
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

} // namespace

EventNotes::EventNotes(EventFormState& state, QObject* parent)
    : EventPart(state, parent)
    , m_details{new TextBox(tr("Options that were seen"), &state.grid),
                new TextBox(tr("What was known then"), &state.grid), new TextBox(tr("Expected effect"), &state.grid)}
    , m_asked(new ToneLabel(ToneLabel::Tone::Remark, state.surroundings.appearance, &state.grid))
    , m_note(new TextBox(tr("Note"), &state.grid))
    , m_question(new TextBox(tr("Question for the debrief"), &state.grid)) {
    buildDecision();
    build();
}

void EventNotes::buildDecision() {
    FieldGrid& grid = state().grid;
    grid.addGroup();
    m_asked->setObjectName(QStringLiteral("decisionAsked"));
    grid.addWide(m_asked);
    const std::array<QString, 3> names{tr("Options that were seen, one on each line"), tr("What was known then"),
                                       tr("Expected effect")};
    const std::array<QString, 3> objects{QStringLiteral("decisionOptions"), QStringLiteral("decisionKnown"),
                                         QStringLiteral("decisionExpected")};
    for (const Detail detail : {Detail::Options, Detail::Known, Detail::Expected}) {
        const auto index = static_cast<std::size_t>(detail);
        TextBox* field = box(detail);
        field->setObjectName(objects[index]);
        field->setLines(detail == Detail::Options ? 2 : 1, 8);
        grid.addTall(names[index], field);
        state().keeper.keep(field, field);
        connect(field, &TextBox::typed, this, [this, detail](const QString& text) { setDetail(detail, text, true); });
        connect(field, &TextBox::committed, this,
                [this, detail](const QString& text) { setDetail(detail, text, false); });
    }
}

void EventNotes::build() {
    FieldGrid& grid = state().grid;
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setLines(3, 16);
    m_note->setPrompt(tr("Background, numbers, quotes. Markdown."));
    grid.addTall(tr("N&ote"), m_note);
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setLines(1, 6);
    m_question->setPrompt(tr("What should the meeting talk about here?"));
    grid.addTall(tr("&Question for the debrief"), m_question);
    for (TextBox* field : {m_note, m_question}) {
        state().keeper.keep(field, field);
    }
    connect(m_note, &TextBox::typed, this,
            [this](const QString& text) { story::setNote(document(), ids(), text, Pace::Typing); });
    connect(m_note, &TextBox::committed, this,
            [this](const QString& text) { story::setNote(document(), ids(), text); });
    connect(m_question, &TextBox::typed, this,
            [this](const QString& text) { story::setQuestion(document(), ids(), text, Pace::Typing); });
    connect(m_question, &TextBox::committed, this,
            [this](const QString& text) { story::setQuestion(document(), ids(), text); });
}

void EventNotes::refresh(const EventPointers& events) {
    showDecision(events);
    const auto note = sharedValue(events, &TimelineEvent::note);
    m_note->follow(note.value_or(QString()), !note);
    const auto question = sharedValue(events, &TimelineEvent::question);
    m_question->follow(question.value_or(QString()), !question);
}

void EventNotes::showDecision(const EventPointers& events) {
    const bool isDecision = sharedValue(events, &TimelineEvent::kind) == EventKind::Decision;
    const auto details = sharedValue<DecisionDetails>(events, detailsOf);
    const bool isAsked = isDecision && details == DecisionDetails();
    // What was written stays in sight where the kind was changed afterwards. Details that differ are not edited
    // together: one field could not be set without losing the others.
    const bool isShown = details && (isDecision || *details != DecisionDetails());
    for (TextBox* field : m_details) {
        state().grid.setShown(field, isShown);
    }
    if (isAsked) {
        m_asked->say(ToneLabel::Tone::Caution,
                     tr("A decision: what could have been chosen, and what was known when it was taken?"));
    } else {
        m_asked->say(ToneLabel::Tone::Remark,
                     isDecision && !details ? tr("Select one decision to write down its details.") : QString());
    }
    const DecisionDetails shown = details.value_or(DecisionDetails());
    box(Detail::Options)->follow(shown.options.join(u'\n'));
    box(Detail::Known)->follow(shown.known);
    box(Detail::Expected)->follow(shown.expected);
}

void EventNotes::setDetail(Detail detail, const QString& text, bool isTyping) {
    const auto* first = ids().isEmpty() ? nullptr : document().find<TimelineEvent>(ids().constFirst());
    if (!first) {
        return;
    }
    DecisionDetails details = detailsOf(*first);
    switch (detail) {
    case Detail::Options:
        details.options = linesOf(text);
        if (!isTyping) {
            details.options.removeIf([](const QString& option) { return option.trimmed().isEmpty(); });
        }
        break;
    case Detail::Known:
        details.known = text;
        break;
    case Detail::Expected:
        details.expected = text;
        break;
    }
    const auto decision = details == DecisionDetails() ? std::nullopt : std::optional(details);
    story::setDecision(document(), ids(), decision, isTyping ? Pace::Typing : Pace::Done);
}

} // namespace afterword
