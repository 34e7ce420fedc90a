// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lanerow.h"

#include "appearance.h"
#include "document.h"
#include "fieldkeeper.h"
#include "icons.h"
#include "lanesign.h"
#include "linefield.h"
#include "storylanes.h"
#include "tonelabel.h"

#include <QGridLayout>
#include <QMenu>
#include <QToolButton>

namespace afterword {

LaneRow::LaneRow(LaneId id, Document& document, const Surroundings& surroundings, FieldKeeper& keeper, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_document(document)
    , m_surroundings(surroundings)
    , m_sign(new QToolButton(this))
    , m_name(new LineField(tr("Name of the lane"), this))
    , m_count(new ToneLabel(ToneLabel::Tone::Remark, surroundings.appearance, this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_message(new ToneLabel(ToneLabel::Tone::Caution, surroundings.appearance, this)) {
    setObjectName(QStringLiteral("laneRow"));
    build();
    keeper.keep(m_name, m_name);
    connect(m_name, &LineField::committed, this, &LaneRow::rename);
    connect(m_up, &QToolButton::clicked, this, [this] { story::moveLane(m_document, m_id, m_place - 1); });
    connect(m_down, &QToolButton::clicked, this, [this] { story::moveLane(m_document, m_id, m_place + 1); });
    connect(m_remove, &QToolButton::clicked, this, [this] { m_document.remove<Lane>(tr("Remove lane"), m_id); });
    connect(&m_surroundings.appearance, &Appearance::changed, this, &LaneRow::showSign);
}

void LaneRow::build() {
    m_name->setObjectName(QStringLiteral("laneName"));
    m_name->setWaits(true);
    m_count->setWordWrap(false);
    m_message->setObjectName(QStringLiteral("laneMessage"));
    m_message->hide();
    const auto dress = [](QToolButton* button, const QString& name, Icon icon) {
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus);
        button->setIcon(iconOf(icon));
    };
    dress(m_sign, QStringLiteral("laneSign"), Icon::Lane);
    dress(m_up, QStringLiteral("laneUp"), Icon::Up);
    dress(m_down, QStringLiteral("laneDown"), Icon::Down);
    dress(m_remove, QStringLiteral("laneRemove"), Icon::Close);
    m_sign->setPopupMode(QToolButton::InstantPopup);
    m_sign->setMenu(new QMenu(m_sign));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(em(this, 0.15));
    grid->setVerticalSpacing(em(this, 0.1));
    grid->addWidget(m_sign, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_up, 0, 2);
    grid->addWidget(m_down, 0, 3);
    grid->addWidget(m_remove, 0, 4);
    grid->addWidget(m_count, 1, 1, 1, 4);
    grid->addWidget(m_message, 2, 1, 1, 4);
    grid->setColumnStretch(1, 1);
    for (int colour = 0; colour < 6; ++colour) {
        connect(m_sign->menu()->addAction(laneSignName(colour)), &QAction::triggered, this,
                [this, colour] { story::recolourLane(m_document, m_id, colour); });
    }
}

void LaneRow::refresh(const Lane& lane, int place, int count, int events, const QString& readOnlyReason) {
    m_place = place;
    m_colour = lane.colour;
    m_name->follow(lane.name);
    m_count->setText(events > 0 ? tr("%Ln event(s)", nullptr, events) : tr("No events"));
    const auto offer = [&](QToolButton* button, const QString& name, bool isPossible, const QString& why) {
        button->setAccessibleName(name);
        button->setEnabled(isPossible && readOnlyReason.isEmpty());
        button->setToolTip(!readOnlyReason.isEmpty() ? readOnlyReason
                           : isPossible              ? name
                                                     : QString(name + u'\n' + why));
    };
    offer(m_sign, tr("%1: colour and shape").arg(lane.name), true, {});
    offer(m_up, tr("%1: further up").arg(lane.name), place > 0, tr("It is the first."));
    offer(m_down, tr("%1: further down").arg(lane.name), place + 1 < count, tr("It is the last."));
    offer(m_remove, tr("Remove %1").arg(lane.name), events == 0, tr("There are events in it."));
    showSign();
}

void LaneRow::showSign() {
    const ColourTheme& theme = m_surroundings.appearance.theme();
    const int size = m_sign->iconSize().height();
    m_sign->setIcon(laneSign(m_colour, size, theme, devicePixelRatioF()));
    const QList<QAction*> colours = m_sign->menu()->actions();
    for (int colour = 0; colour < colours.size(); ++colour) {
        colours[colour]->setIcon(laneSign(colour, size, theme, devicePixelRatioF()));
    }
}

void LaneRow::rename(const QString& name) {
    const auto renamed = story::renameLane(m_document, m_id, name);
    const bool isTaken = !renamed && renamed.error().detail == QStringLiteral("taken");
    m_message->say(ToneLabel::Tone::Caution, renamed   ? QString()
                                             : isTaken ? tr("Another lane is called “%1”.").arg(name.simplified())
                                                       : tr("A lane needs a name."));
}

} // namespace afterword
