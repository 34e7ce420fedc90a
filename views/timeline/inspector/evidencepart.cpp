// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencepart.h"

#include "appearance.h"
#include "document.h"
#include "evidenceicon.h"
#include "fieldgrid.h"
#include "storyfields.h"
#include "tonelabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace afterword {

namespace {

QString titleOf(const Evidence& evidence) {
    if (!evidence.title.isEmpty()) {
        return evidence.title;
    }
    return evidence.caption.isEmpty() ? evidence.origin : evidence.caption;
}

} // namespace

EvidencePart::EvidencePart(EventFormState& state, QObject* parent)
    : EventPart(state, parent)
    , m_area(new QWidget(&state.grid))
    , m_column(new QVBoxLayout(m_area))
    , m_list(new QWidget(m_area))
    , m_none(new ToneLabel(ToneLabel::Tone::Remark, state.surroundings.appearance, m_area))
    , m_attach(new QToolButton(m_area)) {
    m_area->setObjectName(QStringLiteral("eventEvidence"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(em(m_area, 0.2));
    m_column->addWidget(m_list);
    m_column->addWidget(m_none);
    m_column->addWidget(m_attach, 0, Qt::AlignLeading);
    m_attach->setObjectName(QStringLiteral("attachEvidence"));
    m_attach->setText(tr("Attach"));
    m_attach->setIcon(iconOf(Icon::Add));
    m_attach->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_attach->setPopupMode(QToolButton::InstantPopup);
    m_attach->setFocusPolicy(Qt::TabFocus);
    m_attach->setMinimumWidth(em(m_area, 4));
    m_attach->setMenu(new QMenu(m_attach));
    connect(m_attach->menu(), &QMenu::aboutToShow, this, &EvidencePart::fillMenu);
    m_area->setFocusProxy(m_attach);
    state.grid.addGroup();
    state.grid.addTall(tr("Evidence"), m_area);
}

void EvidencePart::refresh(const EventPointers& events) {
    QList<Line> lines;
    for (const TimelineEvent* event : events) {
        for (const EvidenceId& id : event->evidence) {
            const auto* evidence = document().find<Evidence>(id);
            if (!evidence) {
                continue;
            }
            const Line line{id, titleOf(*evidence), evidence->kind};
            if (!lines.contains(line)) {
                lines.append(line);
            }
        }
    }
    if (lines != m_lines) {
        fill(lines);
    }
    const bool isEmpty = document().postmortem().evidence.isEmpty();
    m_none->say(ToneLabel::Tone::Remark,
                isEmpty         ? tr("This incident has no evidence yet: drop pictures, charts or logs on the window.")
                : lines.empty() ? tr("Nothing shows it yet.")
                                : QString());
    m_attach->setVisible(!isEmpty);
}

void EvidencePart::fill(const QList<Line>& lines) {
    m_lines = lines;
    QWidget* old = m_list;
    const bool hadFocus = old->isAncestorOf(old->window()->focusWidget());
    m_list = new QWidget(m_area);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Line& line : lines) {
        addLine(line);
    }
    const std::unique_ptr<QLayoutItem> place(m_column->replaceWidget(old, m_list));
    m_list->setVisible(!lines.isEmpty());
    if (hadFocus) {
        m_attach->setFocus();
    }
    old->hide();
    old->deleteLater();
}

void EvidencePart::addLine(const Line& line) {
    auto* row = new QWidget(m_list);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* open = new QToolButton(row);
    open->setObjectName(QStringLiteral("openEvidence"));
    open->setText(QString(line.title).replace(u'&', QStringLiteral("&&")));
    open->setIcon(iconOf(evidenceIcon(line.kind)));
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setFocusPolicy(Qt::TabFocus);
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    open->setToolTip(tr("Show %1").arg(line.title));
    open->setAccessibleName(tr("Show %1").arg(line.title));
    auto* remove = new QToolButton(row);
    remove->setObjectName(QStringLiteral("removeEvidence"));
    remove->setIcon(iconOf(Icon::Close));
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setToolTip(m_readOnlyReason.isEmpty() ? tr("Take %1 off the event").arg(line.title) : m_readOnlyReason);
    remove->setAccessibleName(tr("Take %1 off the event").arg(line.title));
    remove->setEnabled(m_readOnlyReason.isEmpty());
    layout->addWidget(open, 1);
    layout->addWidget(remove);
    m_list->layout()->addWidget(row);
    connect(open, &QToolButton::clicked, this, [this, id = line.id] { Q_EMIT evidenceWanted(id); });
    connect(remove, &QToolButton::clicked, this,
            [this, id = line.id] { story::detachEvidence(document(), ids(), {id}); });
}

void EvidencePart::fillMenu() {
    QMenu* menu = m_attach->menu();
    menu->clear();
    for (const Evidence& evidence : document().postmortem().evidence) {
        const bool isThere =
            std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& line) { return line.id == evidence.id; });
        if (!isThere) {
            QAction* action = menu->addAction(iconOf(evidenceIcon(evidence.kind)),
                                              titleOf(evidence).replace(u'&', QStringLiteral("&&")));
            connect(action, &QAction::triggered, this,
                    [this, id = evidence.id] { story::attachEvidence(document(), ids(), {id}); });
        }
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("All of it is attached"))->setEnabled(false);
    }
}

void EvidencePart::setReadOnly(const QString& reason) {
    if (reason == m_readOnlyReason) {
        return;
    }
    m_readOnlyReason = reason;
    m_attach->setEnabled(reason.isEmpty());
    m_attach->setToolTip(reason);
    fill(QList<Line>(m_lines));
}

} // namespace afterword
