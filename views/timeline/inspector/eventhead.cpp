// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventhead.h"

#include "appearance.h"
#include "canvastext.h"
#include "document.h"
#include "durationfield.h"
#include "fieldgrid.h"
#include "fieldkeeper.h"
#include "findingswatch.h"
#include "icons.h"
#include "isotime.h"
#include "linefield.h"
#include "sentencelist.h"
#include "storyfields.h"
#include "textbox.h"
#include "timeaxis.h"
#include "timecontext.h"
#include "timefield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace afterword {

EventHead::EventHead(EventFormState& state, const FindingsWatch& findings, QObject* parent)
    : EventPart(state, parent)
    , m_findings(findings)
    , m_several(new ToneLabel(ToneLabel::Tone::Heading, state.surroundings.appearance, &state.grid))
    , m_time(new TimeField(tr("Time"), state.surroundings.appearance, &state.grid))
    , m_star(new QToolButton(&state.grid))
    , m_text(new TextBox(tr("What happened"), &state.grid))
    , m_problems(new SentenceList(state.surroundings.appearance, &state.grid))
    , m_moveBy(new DurationField(tr("Move by"), state.surroundings.appearance, &state.grid)) {
    m_several->setObjectName(QStringLiteral("severalSelected"));
    state.grid.addWide(m_several);
    buildTime();
    buildText();
    m_problems->setObjectName(QStringLiteral("eventProblems"));
    state.grid.addWide(m_problems);
    m_moveBy->setObjectName(QStringLiteral("moveBy"));
    m_moveBy->setPrompt(tr("+5m, -90s"));
    state.grid.addRow(tr("Move &by"), m_moveBy);
    state.keeper.keep(m_moveBy, m_moveBy->line());
    connect(m_moveBy, &DurationField::committed, this,
            [this](Duration by) { story::moveEvents(document(), ids(), by); });
    connect(&state.surroundings.appearance, &Appearance::changed, this, &EventHead::dress);
    dress();
}

void EventHead::buildTime() {
    m_time->setObjectName(QStringLiteral("time"));
    m_star->setObjectName(QStringLiteral("star"));
    m_star->setCheckable(true);
    m_star->setFocusPolicy(Qt::TabFocus);
    auto* line = new QWidget(&state().grid);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(em(line, 0.3));
    layout->addWidget(m_time, 1);
    layout->addWidget(m_star, 0, Qt::AlignTop);
    line->setFocusProxy(m_time);
    line->setAccessibleName(tr("Time"));
    state().grid.addTall(tr("Ti&me"), line);
    state().keeper.keep(m_time, m_time->line());
    connect(m_time, &TimeField::committed, this,
            [this](const TypedTime& time) { story::setTime(document(), ids(), time); });
    connect(m_star, &QToolButton::clicked, this, [this](bool isOn) { story::setStarred(document(), ids(), isOn); });
}

void EventHead::buildText() {
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setOneParagraph(true);
    m_text->setLines(1, 6);
    state().grid.addTall(tr("&What happened"), m_text);
    state().keeper.keep(m_text, m_text);
    connect(m_text, &TextBox::typed, this,
            [this](const QString& text) { story::setText(document(), ids(), text, story::Pace::Typing); });
    connect(m_text, &TextBox::committed, this,
            [this](const QString& text) { story::setText(document(), ids(), text); });
}

void EventHead::refresh(const EventPointers& events) {
    const bool isSeveral = events.size() > 1;
    m_several->say(ToneLabel::Tone::Heading,
                   isSeveral ? tr("%Ln event(s) selected", nullptr, static_cast<int>(events.size())) : QString());
    showTime(events);
    const auto text = sharedValue(events, &TimelineEvent::text);
    m_text->setPrompt(tr("Say it in one sentence"));
    m_text->follow(text.value_or(QString()), !text);
    const auto starred = sharedValue(events, &TimelineEvent::starred);
    m_star->setChecked(starred.value_or(false));
    const QString starName = starred == true ? tr("Starred: goes into the report") : tr("Star: into the report");
    m_star->setAccessibleName(starName);
    m_star->setToolTip(starName);
    m_star->setIcon(starred == true ? iconOf(Icon::Star, state().surroundings.appearance.theme()[Tint::Star])
                                    : iconOf(Icon::Star));
    showProblems(events);
    state().grid.setShown(m_moveBy, isSeveral);
    m_moveBy->follow({}, {});
}

void EventHead::showTime(const EventPointers& events) {
    const auto& surroundings = state().surroundings;
    const auto at = sharedValue(events, &TimelineEvent::happenedAt);
    const auto precision = sharedValue(events, &TimelineEvent::precision);
    const auto latestAt = sharedValue(events, &TimelineEvent::latestAt);
    const auto [first, last] = std::minmax_element(
        events.begin(), events.end(), [](const auto* a, const auto* b) { return a->happenedAt < b->happenedAt; });
    TimeField::Shown shown;
    if (at && precision && latestAt) {
        shown.text = editedTime(*at, *precision, *latestAt, surroundings.axis.zone());
        shown.at = *at;
        shown.remark = timeRemark(document(), surroundings, *at);
    } else {
        const CanvasText words(surroundings.axis.zone(), (*first)->happenedAt, (*last)->happenedAt);
        shown.remark = tr("from %1 to %2", "times of the first and the last of several events")
                           .arg(words.momentWithZone((*first)->happenedAt), words.momentWithZone((*last)->happenedAt));
    }
    m_time->setPrompt(shown.at ? QString() : severalText());
    m_time->follow(shown, timeContext(document(), surroundings, (*first)->happenedAt, (*first)->precision));
}

void EventHead::showProblems(const EventPointers& events) {
    // Of many, how many: nobody reads a thousand sentences.
    constexpr qsizetype most = 20;
    QStringList sentences;
    int count = 0;
    for (const TimelineEvent* event : events) {
        const QStringList own = m_findings.of(event->id);
        count += own.isEmpty() ? 0 : 1;
        if (events.size() <= most) {
            sentences.append(own);
        }
    }
    if (count > 0 && events.size() > most) {
        sentences = {tr("Something was found about %Ln of them: see Findings.", nullptr, count)};
    }
    m_problems->say(sentences);
}

void EventHead::setReadOnly(const QString& reason) {
    m_star->setEnabled(reason.isEmpty());
}

void EventHead::dress() {
    const Appearance& appearance = state().surroundings.appearance;
    m_time->line()->setFont(appearance.font(Appearance::Type::Section, true));
    m_star->setFixedHeight(m_time->line()->sizeHint().height());
    m_text->setFont(appearance.font(Appearance::Type::Field));
}

} // namespace afterword
