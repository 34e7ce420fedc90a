// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "milestonerow.h"

#include "appearance.h"
#include "document.h"
#include "eventtext.h"
#include "fieldkeeper.h"
#include "findingswatch.h"
#include "icons.h"
#include "linefield.h"
#include "selection.h"
#include "sentencelist.h"
#include "storyfacts.h"
#include "timeaxis.h"
#include "timecontext.h"
#include "timefield.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace afterword {

MilestoneRow::MilestoneRow(MilestoneKind kind, Document& document, const Surroundings& surroundings,
                           FieldKeeper& keeper, const FindingsWatch& findings, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_document(document)
    , m_surroundings(surroundings)
    , m_findings(findings)
    , m_time(new TimeField(EventText::of(kind), surroundings.appearance, this))
    , m_more(new QToolButton(this))
    , m_note(new LineField(tr("Note on %1").arg(EventText::of(kind)), this))
    , m_problems(new SentenceList(surroundings.appearance, this)) {
    setObjectName(QStringLiteral("milestone.") + toKey(kind));
    setAccessibleName(EventText::of(kind));
    build(keeper);
    connect(m_time, &TimeField::committed, this,
            [this](const TypedTime& time) { story::setMilestone(m_document, m_kind, time); });
    connect(m_time, &TimeField::emptied, this, [this] { story::clearMilestone(m_document, m_kind); });
    connect(m_note, &LineField::typed, this,
            [this](const QString& note) { story::setMilestoneNote(m_document, m_kind, note, story::Pace::Typing); });
    connect(m_note, &LineField::committed, this,
            [this](const QString& note) { story::setMilestoneNote(m_document, m_kind, note.simplified()); });
    connect(m_more, &QToolButton::clicked, this, &MilestoneRow::showMenu);
}

void MilestoneRow::build(FieldKeeper& keeper) {
    m_time->setCanBeEmptied(true);
    m_time->setPrompt(tr("Not set", "a milestone"));
    m_note->setObjectName(QStringLiteral("milestoneNote"));
    m_note->setPrompt(tr("Note"));
    m_more->setObjectName(QStringLiteral("milestoneMore"));
    m_more->setIcon(iconOf(Icon::More));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setAccessibleName(tr("%1: more").arg(EventText::of(m_kind)));
    m_more->setToolTip(tr("Set from the selected event or at the cursor, note, evidence, clear"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(em(this, 0.2));
    grid->setVerticalSpacing(em(this, 0.2));
    grid->addWidget(m_time, 0, 0);
    grid->addWidget(m_more, 0, 1, Qt::AlignTop);
    grid->addWidget(m_note, 1, 0, 1, 2);
    grid->addWidget(m_problems, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_time);
    keeper.keep(m_time, m_time->line());
    keeper.keep(m_note, m_note);
}

const Milestone* MilestoneRow::milestone() const {
    const QList<Milestone>& milestones = m_document.postmortem().milestones;
    const auto found = std::find_if(milestones.begin(), milestones.end(),
                                    [&](const Milestone& milestone) { return milestone.kind == m_kind; });
    return found == milestones.end() ? nullptr : &*found;
}

void MilestoneRow::refresh() {
    const Milestone* set = milestone();
    const auto start = startOf(m_document.postmortem());
    const Instant reference = set ? set->at : start.value_or(cursorOf(m_surroundings));
    TimeField::Shown shown;
    if (set) {
        shown.at = set->at;
        const bool isFirstDay = isOnFirstDay(m_document, m_surroundings, set->at);
        shown.text = editedTime(set->at, TimePrecision::Minute, {}, m_surroundings.axis.zone(),
                                isFirstDay ? std::optional(set->at) : std::nullopt);
        shown.remark = timeRemark(m_document, m_surroundings, set->at, isFirstDay);
    }
    m_time->follow(shown, timeContext(m_document, m_surroundings, reference));
    m_note->follow(set ? set->note : QString());
    m_note->setVisible(set && (m_wantsNote || !set->note.isEmpty() || m_note->hasFocus()));
    m_problems->say(set ? m_findings.of(set->id) : QStringList());
}

void MilestoneRow::setFromEvent() {
    story::setMilestone(m_document, m_kind, EventId(m_surroundings.selection.current()));
}

void MilestoneRow::showMenu() {
    auto* menu = new QMenu(m_more);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Milestone* set = milestone();
    QAction* fromEvent =
        menu->addAction(iconOf(Icon::Pick), tr("From the selected event"), this, &MilestoneRow::setFromEvent);
    fromEvent->setEnabled(m_document.find<TimelineEvent>(EventId(m_surroundings.selection.current())) != nullptr);
    menu->addAction(iconOf(Icon::Clock), tr("At the time cursor"), this,
                    [this] { story::setMilestone(m_document, m_kind, cursorOf(m_surroundings)); });
    if (set) {
        addActions(*menu, *set);
    }
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void MilestoneRow::addActions(QMenu& menu, const Milestone& set) {
    menu.addAction(iconOf(Icon::Edit), tr("Note"), this, [this] {
        m_wantsNote = true;
        m_note->show();
        m_note->setFocus();
    });
    fillEvidence(*menu.addMenu(iconOf(Icon::Evidence), tr("Evidence")), set);
    menu.addSeparator();
    menu.addAction(iconOf(Icon::Delete), tr("Clear"), this, [this] { story::clearMilestone(m_document, m_kind); });
}

void MilestoneRow::fillEvidence(QMenu& menu, const Milestone& milestone) {
    for (const Evidence& evidence : m_document.postmortem().evidence) {
        const QString title = evidence.title.isEmpty() ? evidence.origin : evidence.title;
        QAction* action = menu.addAction(QString(title).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(milestone.evidence.contains(evidence.id));
        QList<EvidenceId> others = milestone.evidence;
        others.removeAll(evidence.id);
        connect(action, &QAction::triggered, this, [this, others, id = evidence.id](bool isOn) {
            story::setMilestoneEvidence(m_document, m_kind, isOn ? others + QList<EvidenceId>{id} : others);
        });
    }
    if (menu.isEmpty()) {
        menu.addAction(tr("This incident has no evidence yet"))->setEnabled(false);
    }
}

void MilestoneRow::setReadOnly(const QString& reason) {
    m_more->setEnabled(reason.isEmpty());
}

} // namespace afterword
