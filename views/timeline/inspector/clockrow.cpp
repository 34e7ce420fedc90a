// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clockrow.h"

#include "appearance.h"
#include "document.h"
#include "durationfield.h"
#include "fieldkeeper.h"
#include "storyediting.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace afterword {

ClockRow::ClockRow(SourceId id, Document& document, const Appearance& appearance, FieldKeeper& keeper, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_document(document)
    , m_name(new ToneLabel(ToneLabel::Tone::Caption, appearance, this))
    , m_offset(new DurationField(tr("Clock offset"), appearance, this))
    , m_message(new ToneLabel(ToneLabel::Tone::Caution, appearance, this)) {
    setObjectName(QStringLiteral("clockRow"));
    m_offset->setObjectName(QStringLiteral("clockOffset"));
    m_offset->setPrompt(tr("+7m, -90s"));
    m_offset->setCanBeEmptied(true);
    m_message->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.2));
    column->addWidget(m_name);
    column->addWidget(m_offset);
    column->addWidget(m_message);
    keeper.keep(m_offset, m_offset->line());
    connect(m_offset, &DurationField::committed, this, &ClockRow::correct);
    connect(m_offset, &DurationField::emptied, this, [this] { correct({}); });
}

void ClockRow::refresh(const Source& source, int events) {
    m_name->setText(source.name);
    m_offset->line()->setAccessibleName(tr("Clock offset of %1").arg(source.name));
    const Duration offset{source.offsetUs};
    const bool isOff = offset.us != 0;
    //: %1: an offset such as +00:07:00
    const QString applied = isOff ? tr("%1 applied to %Ln event(s)", nullptr, events).arg(offsetText(offset))
                                  : tr("As its clock showed, %Ln event(s)", nullptr, events);
    m_offset->follow(isOff ? offsetText(offset) : QString(), applied);
}

void ClockRow::correct(Duration offset) {
    const bool isDone = story::setClockOffset(m_document, m_id, offset);
    m_message->say(ToneLabel::Tone::Caution,
                   isDone ? QString()
                          : tr("%1 is too far: an event would leave the calendar.").arg(offsetText(offset)));
}

} // namespace afterword
