// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "appearance.h"
#include "document.h"
#include "isotime.h"
#include "timeaxis.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <numeric>

namespace afterword {

StatusLine::StatusLine(const Appearance& appearance, const TimeAxis& axis, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_axis(axis)
    , m_saved(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_zone(new QLabel(this))
    , m_secrets(new QLabel(this))
    , m_size(new QLabel(this)) {
    setObjectName(QStringLiteral("statusLine"));
    m_saved->setObjectName(QStringLiteral("saved"));
    m_counts->setObjectName(QStringLiteral("counts"));
    auto* keys = new QPushButton(tr("F1 keys"), this);
    keys->setFlat(true);
    keys->setFocusPolicy(Qt::TabFocus);
    connect(keys, &QPushButton::clicked, this, &StatusLine::keysWanted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(this, 0.9), 1, em(this, 0.2), 0);
    layout->setSpacing(em(this, 1.4));
    for (QLabel* label : {m_saved, m_counts, m_zone, m_secrets}) {
        layout->addWidget(label);
    }
    layout->addStretch();
    layout->addWidget(m_size);
    layout->addWidget(keys);
    connect(&m_axis, &TimeAxis::zoneChanged, this, &StatusLine::refresh);
    connect(&m_appearance, &Appearance::changed, this, &StatusLine::dress);
    dress();
}

void StatusLine::setDocument(Document* document) {
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    m_hasFailed = false;
    m_saved->clear();
    if (m_document) {
        connect(m_document, &Document::changed, this, &StatusLine::refresh);
        connect(m_document, &Document::saved, this, &StatusLine::say);
        connect(m_document, &Document::saveFailed, this, &StatusLine::sayFailure);
        m_saved->setText(m_document->readOnlyReason().isEmpty() ? tr("All changes saved") : tr("Read-only"));
    }
    refresh();
}

void StatusLine::setCandidates(qint64 count) {
    m_candidates = count;
    refresh();
}

void StatusLine::say(Instant savedAt) {
    m_hasFailed = false;
    const auto own = Zone::fromName(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    const Instant second{savedAt.us - savedAt.us % 1'000'000};
    m_saved->setText(tr("Saved %1").arg(toClockText(second, own.value_or(Zone()))));
    dress();
}

void StatusLine::sayFailure(const Error& /*error*/) {
    m_hasFailed = true;
    m_saved->setText(tr("Not saved"));
    dress();
}

void StatusLine::dress() {
    const ColourTheme& theme = m_appearance.theme();
    const auto tint = [&](QLabel* label, Tint colour) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme[colour]);
        label->setPalette(palette);
        label->setFont(m_appearance.font(Appearance::Type::Hint));
    };
    tint(m_saved, m_hasFailed ? Tint::Bad : Tint::Secondary);
    tint(m_counts, Tint::Secondary);
    tint(m_zone, Tint::Secondary);
    tint(m_secrets, Tint::Caution);
    tint(m_size, Tint::Secondary);
    refresh();
}

void StatusLine::refresh() {
    m_size->setText(tr("%1 %").arg(m_appearance.textSize()));
    for (QLabel* label : {m_saved, m_counts, m_zone, m_secrets}) {
        label->setVisible(m_document != nullptr);
    }
    if (!m_document) {
        return;
    }
    if (!m_document->isSaved() && !m_hasFailed) {
        m_saved->setText(tr("Saving…"));
    }
    const Postmortem& postmortem = m_document->postmortem();
    const QString events = tr("%Ln event(s)", nullptr, static_cast<int>(postmortem.events.size()));
    m_counts->setText(m_candidates < 0
                          ? events
                          : tr("%1 of %2", "12 events of 4,117 candidates")
                                .arg(events, tr("%Ln candidate(s)", nullptr, static_cast<int>(m_candidates))));
    m_zone->setText(m_axis.zone().name());
    const qint64 secrets = std::accumulate(postmortem.sources.begin(), postmortem.sources.end(), qint64{0},
                                           [](qint64 sum, const Source& source) {
                                               return sum + (source.redacted || source.removed ? 0 : source.secrets);
                                           });
    m_secrets->setText(tr("%Ln possible secret(s)", nullptr, static_cast<int>(secrets)));
    m_secrets->setVisible(secrets > 0);
}

QSize StatusLine::minimumSizeHint() const {
    return {em(this, 16), QWidget::minimumSizeHint().height()};
}

void StatusLine::paintEvent(QPaintEvent* /*event*/) {
    const ColourTheme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme[Tint::Panel]);
    painter.fillRect(QRect(0, 0, width(), 1), theme[Tint::Line]);
}

} // namespace afterword
