// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcepart.h"

#include "appearance.h"
#include "document.h"
#include "fieldgrid.h"
#include "foldout.h"
#include "icons.h"
#include "textbox.h"
#include "timeaxis.h"
#include "tonelabel.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace afterword {

SourcePart::SourcePart(EventFormState& state, QObject* parent)
    : EventPart(state, parent)
    , m_fold(new FoldOut(&state.grid))
    , m_content(new QWidget(m_fold))
    , m_fields(new QVBoxLayout)
    , m_where(new ToneLabel(ToneLabel::Tone::Remark, state.surroundings.appearance, m_content))
    , m_raw(new TextBox(tr("Original record"), m_content))
    , m_show(new QToolButton(m_content)) {
    build();
    state.grid.addGroup();
    state.grid.addWide(m_fold);
    connect(m_show, &QToolButton::clicked, this, [this] { Q_EMIT sourceWanted(ids().constFirst().uuid()); });
    connect(&state.surroundings.appearance, &Appearance::changed, this, &SourcePart::dress);
    dress();
}

void SourcePart::build() {
    m_fold->setObjectName(QStringLiteral("source"));
    m_raw->setObjectName(QStringLiteral("sourceRaw"));
    m_raw->setReadOnly(tr("What was imported is kept as it was."));
    m_raw->setLines(2, 12);
    m_show->setObjectName(QStringLiteral("showSource"));
    m_show->setText(tr("Show the candidate"));
    m_show->setIcon(iconOf(Icon::Locate));
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setFocusPolicy(Qt::TabFocus);
    m_show->setMinimumWidth(em(m_content, 4));
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(em(m_content, 0.4), 0, 0, 0);
    column->setSpacing(em(m_content, 0.4));
    m_fields->setSpacing(em(m_content, 0.1));
    column->addWidget(m_where);
    column->addLayout(m_fields);
    column->addWidget(m_raw);
    column->addWidget(m_show, 0, Qt::AlignLeading);
    m_fold->setContent(m_content);
}

void SourcePart::refresh(const EventPointers& events) {
    const bool isShown = events.size() == 1 && events.constFirst()->source;
    m_fold->setVisible(isShown);
    if (isShown) {
        fill(*events.constFirst());
    }
}

void SourcePart::fill(const TimelineEvent& event) {
    const EventSource& source = *event.source;
    QStringList parts{source.name.isEmpty() ? source.format : source.name};
    for (const QString& part : {event.who, source.timeText}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    //: Before the name of a source
    m_fold->setTitle(tr("From %1").arg(parts.join(QStringLiteral(", "))));
    m_where->say(ToneLabel::Tone::Remark, source.where);
    compare(compareWithSource(event, state().surroundings.axis.zone()));
    m_raw->follow(source.raw);
    m_raw->setVisible(!source.raw.isEmpty());
    m_show->setVisible(source.record >= 0);
}

void SourcePart::compare(const QList<OriginalField>& fields) {
    const Appearance& appearance = state().surroundings.appearance;
    QStringList lines;
    QList<ToneLabel::Tone> tones;
    const auto line = [&](ToneLabel::Tone tone, const QString& text) {
        lines.append(text);
        tones.append(tone);
    };
    for (const OriginalField& field : fields) {
        const QString name = OriginalView::nameOf(field.field);
        const bool isRaw = field.field == OriginalField::Field::Text;
        if (!field.isChanged) {
            //: %1: name of a field of an event
            line(ToneLabel::Tone::Remark,
                 isRaw ? tr("%1: as in the record").arg(name) : tr("%1: as it was read, %2").arg(name, field.original));
            continue;
        }
        line(ToneLabel::Tone::Caption, tr("%1 was changed", "name of a field").arg(name));
        if (!isRaw) {
            line(ToneLabel::Tone::Remark, tr("Original: %1").arg(field.original));
        }
        line(ToneLabel::Tone::Remark, tr("Now: %1").arg(field.now));
    }
    while (m_fields->count() < lines.size()) {
        auto* label = new ToneLabel(ToneLabel::Tone::Remark, appearance, m_content);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_fields->addWidget(label);
    }
    for (int i = 0; i < m_fields->count(); ++i) {
        static_cast<ToneLabel*>(m_fields->itemAt(i)->widget())
            ->say(i < tones.size() ? tones[i] : ToneLabel::Tone::Remark, lines.value(i));
    }
}

void SourcePart::dress() {
    m_raw->setFont(state().surroundings.appearance.fixedFont());
}

} // namespace afterword
