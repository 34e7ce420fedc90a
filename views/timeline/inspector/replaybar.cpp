// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replaybar.h"

#include "appearance.h"
#include "commands.h"
#include "document.h"
#include "isotime.h"
#include "stepslider.h"
#include "storymodel.h"
#include "timeaxis.h"
#include "twoclocks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace afterword {

namespace {

/// A replay takes about this long, but no step is shorter or longer than these.
constexpr int wholeMs = 60'000;
constexpr int shortestMs = 150;
constexpr int longestMs = 1'000;

QToolButton* button(const QString& objectName, const QString& name, Icon icon, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setObjectName(objectName);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setIcon(iconOf(icon));
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

ReplayBar::ReplayBar(Document& document, StoryModel& model, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(model)
    , m_surroundings(surroundings)
    , m_back(button(QStringLiteral("replayBack"), tr("One step back"), Icon::Left, this))
    , m_play(button(QStringLiteral("replayPlay"), tr("Play"), Icon::Replay, this))
    , m_forward(button(QStringLiteral("replayForward"), tr("One step on"), Icon::Right, this))
    , m_slider(new StepSlider(surroundings.appearance, this))
    , m_text(new QLabel(this))
    , m_close(button(QStringLiteral("replayClose"), tr("End the replay"), Icon::Close, this)) {
    setObjectName(QStringLiteral("replayBar"));
    setAccessibleName(tr("Replay of what was known"));
    build();
    addCommands();
    connect(m_back, &QToolButton::clicked, this, &ReplayBar::stepBack);
    connect(m_forward, &QToolButton::clicked, this, &ReplayBar::stepForward);
    connect(m_play, &QToolButton::clicked, this, &ReplayBar::togglePlay);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_slider, &QSlider::valueChanged, this, &ReplayBar::go);
    connect(&m_beat, &QTimer::timeout, this, &ReplayBar::beat);
    connect(&m_document, &Document::changed, this, &ReplayBar::follow);
    connect(&m_surroundings.axis, &TimeAxis::zoneChanged, this, &ReplayBar::describe);
    dress();
    hide();
}

void ReplayBar::build() {
    m_slider->setObjectName(QStringLiteral("replaySlider"));
    m_slider->setAccessibleName(tr("Moment of the replay"));
    m_slider->setPageStep(10);
    m_text->setObjectName(QStringLiteral("replayText"));
    auto* line = new QHBoxLayout(this);
    for (QToolButton* step : {m_back, m_play, m_forward}) {
        line->addWidget(step);
    }
    line->addWidget(m_slider, 1);
    line->addWidget(m_text);
    line->addWidget(m_close);
    setFocusProxy(m_slider);
}

void ReplayBar::addCommands() {
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys, Icon icon,
                         const std::function<void()>& run) {
        m_surroundings.commands.add({id, Menu::Timeline, text, keys, icon, 35}, {this}, run);
    };
    add(QStringLiteral("replay.back"), tr("Replay: one step back"),
        {QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Comma)}, Icon::Left, [this] { stepBack(); });
    add(QStringLiteral("replay.forward"), tr("Replay: one step on"),
        {QKeySequence(Qt::Key_Right), QKeySequence(Qt::Key_Period)}, Icon::Right, [this] { stepForward(); });
    add(QStringLiteral("replay.play"), tr("Replay: play or pause"), {QKeySequence(Qt::Key_P)}, Icon::Replay,
        [this] { togglePlay(); });
    add(QStringLiteral("replay.end"), tr("End the replay"), {QKeySequence(Qt::Key_Escape)}, Icon::Close,
        [this] { hide(); });
}

void ReplayBar::learnSteps() {
    m_steps = replaySteps(m_document.postmortem());
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(0, static_cast<int>(m_steps.size()) - 1));
    m_slider->setEnabled(m_steps.size() > 1);
    m_beat.setInterval(std::clamp(wholeMs / std::max(1, static_cast<int>(m_steps.size())), shortestMs, longestMs));
}

void ReplayBar::begin() {
    m_isOn = true;
    learnSteps();
    m_lockBefore = m_surroundings.axis.isLocked() ? m_surroundings.axis.cursor() : std::nullopt;
    // From where one points at, else from the beginning.
    const auto cursor = m_surroundings.axis.cursor();
    const auto at = std::upper_bound(m_steps.cbegin(), m_steps.cend(), cursor.value_or(Instant{}));
    const bool isInside = cursor && at != m_steps.cbegin() && at != m_steps.cend();
    go(isInside ? static_cast<int>(at - m_steps.cbegin()) - 1 : 0);
}

void ReplayBar::end() {
    stop();
    m_isOn = false;
    m_moment.reset();
    m_model.setKnownUntil({});
    m_lockBefore ? m_surroundings.axis.lock(*m_lockBefore) : m_surroundings.axis.unlock();
    Q_EMIT changed();
}

void ReplayBar::go(int step) {
    if (!m_isOn) {
        return;
    }
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(step);
    m_moment = m_steps.isEmpty() ? std::nullopt : std::optional(m_steps[m_slider->value()]);
    m_model.setKnownUntil(m_moment);
    if (m_moment) {
        m_surroundings.axis.lock(*m_moment);
        m_surroundings.axis.reveal(*m_moment);
    }
    describe();
    Q_EMIT changed();
}

void ReplayBar::follow() {
    if (!m_isOn) {
        return;
    }
    const QList<Instant> before = m_steps;
    learnSteps();
    if (m_steps == before) {
        describe();
        return;
    }
    // On at the last step that is not after the moment.
    const auto after = std::upper_bound(m_steps.cbegin(), m_steps.cend(), m_moment.value_or(Instant{}));
    go(std::max(0, static_cast<int>(after - m_steps.cbegin()) - 1));
}

void ReplayBar::stepBack() {
    stop();
    go(std::max(0, m_slider->value() - 1));
}

void ReplayBar::stepForward() {
    stop();
    go(std::min(m_slider->maximum(), m_slider->value() + 1));
}

void ReplayBar::togglePlay() {
    if (m_beat.isActive()) {
        stop();
    } else if (m_isOn && m_steps.size() > 1) {
        if (m_slider->value() == m_slider->maximum()) {
            go(0);
        }
        m_beat.start();
        describe();
    }
}

void ReplayBar::beat() {
    go(m_slider->value() + 1);
    if (m_slider->value() == m_slider->maximum()) {
        stop();
    }
}

void ReplayBar::stop() {
    m_beat.stop();
    describe();
}

void ReplayBar::describe() {
    const QString play = m_beat.isActive() ? tr("Pause") : tr("Play");
    m_play->setIcon(iconOf(m_beat.isActive() ? Icon::Pause : Icon::Replay));
    m_play->setAccessibleName(play);
    m_play->setToolTip(play);
    m_play->setEnabled(m_steps.size() > 1);
    m_back->setEnabled(m_slider->value() > 0);
    m_forward->setEnabled(m_slider->value() < m_slider->maximum());
    if (!m_moment) {
        m_text->setText(tr("Nothing became known yet."));
        return;
    }
    const Zone& zone = m_surroundings.axis.zone();
    const bool isOneDay = toDateText(m_steps.constFirst(), zone) == toDateText(m_steps.constLast(), zone);
    const QString time = (isOneDay ? toClockText(*m_moment, zone) : toLocalText(*m_moment, zone)) + u' ' +
                         zone.abbreviationAt(*m_moment);
    const Postmortem& postmortem = m_document.postmortem();
    const int known = static_cast<int>(knownUntil(postmortem, *m_moment).events.size());
    const int all = static_cast<int>(postmortem.events.size());
    //: 1: time with its zone; 2: number of events; %n: all events
    const QString text = tr("Known at %1: %2 of %Ln event(s)", nullptr, all).arg(time, QLocale().toString(known));
    m_text->setText(text);
    // The slider does not move while it is played.
    m_text->setMinimumWidth(std::max(m_text->minimumWidth(), m_text->sizeHint().width()));
    m_slider->setAccessibleDescription(text);
}

void ReplayBar::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_isOn) {
        begin();
    }
}

void ReplayBar::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    // The window may be gone for a while, or another place be shown: then it pauses.
    isHidden() && m_isOn ? end() : stop();
}

void ReplayBar::paintEvent(QPaintEvent* /*event*/) {
    const ColourTheme& theme = m_surroundings.appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme[Tint::Panel]);
    painter.setPen(theme[Tint::Line]);
    painter.drawLine(0, 0, width(), 0);
}

void ReplayBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        dress();
    }
    QWidget::changeEvent(event);
}

void ReplayBar::dress() {
    m_text->setMinimumWidth(0);
    layout()->setContentsMargins(em(this, 0.6), em(this, 0.2), em(this, 0.4), em(this, 0.2));
    layout()->setSpacing(em(this, 0.3));
}

} // namespace afterword
