// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timefield.h"

#include "appearance.h"
#include "chip.h"
#include "flowlayout.h"
#include "isotime.h"
#include "typedtimetext.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace afterword {

namespace {

/// The two instants between which one is asked to choose; the one that is taken first.
std::array<Instant, 2> choiceOf(const TypedTime& time) {
    if (time.otherAt) {
        return {time.at, *time.otherAt};
    }
    const Instant latest = time.latestAt.value_or(time.at);
    return {latest, time.otherLatestAt.value_or(latest)};
}

bool isAsked(const TypedTime& time) {
    return time.reading != Zone::Reading::Unique && choiceOf(time)[0] != choiceOf(time)[1];
}

/// While one is still typing, a few examples do.
Error shortened(Error error) {
    constexpr qsizetype examples = 4;
    error.facts = error.facts.first(std::min(error.facts.size(), 2 + examples));
    return error;
}

} // namespace

TimeField::TimeField(const QString& name, const Appearance& appearance, QWidget* parent)
    : TypedField(name, appearance, parent)
    , m_reader(readTypedTime)
    , m_doubt(new ToneLabel(ToneLabel::Tone::Caution, appearance, this))
    , m_choice(new QWidget(this))
    , m_chips{new Chip({}, m_choice), new Chip({}, m_choice)} {
    m_doubt->setObjectName(QStringLiteral("doubt"));
    m_choice->setObjectName(QStringLiteral("doubtChoice"));
    auto* flow = new FlowLayout(m_choice);
    flow->setContentsMargins(0, em(this, 0.2), 0, em(this, 0.2));
    flow->setSpacing(em(this, 0.3));
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setCheckable(true);
        flow->addWidget(m_chips[i]);
        connect(m_chips[i], &Chip::clicked, this, [this, i] { choose(i); });
    }
    column()->addWidget(m_doubt);
    column()->addWidget(m_choice);
    messageChanged();
}

void TimeField::follow(const Shown& shown, const TypedTimeContext& context) {
    m_context = context;
    present(shown.text, shown.tone, shown.remark);
    if (!isPending()) {
        findDoubt(shown);
        messageChanged();
    }
}

void TimeField::findDoubt(const Shown& shown) {
    if (!shown.at) {
        m_asked.reset();
        return;
    }
    if (m_asked && otherReading(*m_asked).at == *shown.at) {
        m_asked = otherReading(*m_asked);
    }
    if (m_asked && m_asked->at == *shown.at) {
        return;
    }
    m_asked.reset();
    m_isNewlyAsked = false;
    const auto again = m_reader(shown.text, m_context);
    if (again && isAsked(*again)) {
        const TypedTime other = otherReading(*again);
        if (again->at == *shown.at || other.at == *shown.at) {
            m_asked = again->at == *shown.at ? *again : other;
        }
    }
}

void TimeField::forget() {
    m_asked.reset();
    m_read.reset();
    TypedField::forget();
    messageChanged();
}

void TimeField::setReadOnly(const QString& reason) {
    TypedField::setReadOnly(reason);
    for (Chip* chip : m_chips) {
        chip->setEnabled(reason.isEmpty());
    }
}

TypedField::Reading TimeField::read(const QString& text, bool isFinal) {
    auto result = m_reader(text, m_context);
    if (!result) {
        m_read.reset();
        return {false, TypedTimeText::problem(isFinal ? result.error() : shortened(result.error()))};
    }
    // An answer that was given already stays given.
    if (!m_read || otherReading(*m_read) != *result) {
        m_read = *result;
    }
    return {true, TypedTimeText::understood(*m_read, m_context.zone)};
}

void TimeField::take() {
    const TypedTime time = *m_read;
    m_read.reset();
    m_asked = isAsked(time) ? std::optional(time) : std::nullopt;
    m_isNewlyAsked = true;
    Q_EMIT committed(time);
}

void TimeField::choose(std::size_t index) {
    const std::optional<TypedTime> time = isPending() ? m_read : m_asked;
    if (!time) {
        return;
    }
    const auto choice = choiceOf(*time);
    const bool isOther = choice[1] == (index == 0 ? std::min(choice[0], choice[1]) : std::max(choice[0], choice[1]));
    if (isPending()) {
        m_read = isOther ? otherReading(*time) : *time;
        commit();
    } else if (isOther) {
        Q_EMIT committed(otherReading(*time));
    }
    messageChanged();
}

void TimeField::messageChanged() {
    const std::optional<TypedTime>& time = isPending() ? m_read : m_asked;
    const bool asks = time && isAsked(*time);
    const bool isNew = isPending() || m_isNewlyAsked;
    m_doubt->say(isNew ? ToneLabel::Tone::Caution : ToneLabel::Tone::Remark,
                 asks ? TypedTimeText::doubt(*time) : QString());
    m_choice->setVisible(asks);
    if (!asks) {
        return;
    }
    const auto choice = choiceOf(*time);
    const std::array<Instant, 2> sorted{std::min(choice[0], choice[1]), std::max(choice[0], choice[1])};
    const Zone zone = Zone::fromName(time->zoneName).value_or(m_context.zone);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const QString words = toClockText(sorted[i], zone) + u' ' + zone.abbreviationAt(sorted[i]);
        m_chips[i]->setText(words);
        m_chips[i]->setAccessibleName(words);
        m_chips[i]->setChecked(sorted[i] == choice[0]);
    }
}

QString editedTime(Instant at, TimePrecision precision, std::optional<Instant> latestAt, const Zone& zone,
                   std::optional<Instant> reference) {
    const bool isWhole = at.us % minutes(1).us == 0 && (!latestAt || latestAt->us % minutes(1).us == 0);
    const bool withSeconds = precision == TimePrecision::Exact || !isWhole;
    const auto words = [&](Instant moment, std::optional<Instant> known) {
        const QString date = toDateText(moment, zone);
        const QString clock = toClockText(moment, zone, withSeconds);
        return known && toDateText(*known, zone) == date ? clock : QString(date + u' ' + clock);
    };
    if (precision == TimePrecision::Between && latestAt) {
        // Over midnight the day of the first is said, too: else it would be that of the second.
        const bool isOneDay = toDateText(at, zone) == toDateText(*latestAt, zone);
        const QString text = words(at, isOneDay ? reference : std::nullopt);
        return text + QStringLiteral(" \u2013 ") + words(*latestAt, at);
    }
    const QString text = words(at, reference);
    return precision == TimePrecision::About ? QString(u'~' + text) : text;
}

} // namespace afterword
