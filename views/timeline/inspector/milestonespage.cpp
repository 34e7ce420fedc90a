// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "milestonespage.h"

#include "appearance.h"
#include "document.h"
#include "eventtext.h"
#include "fieldgrid.h"
#include "fieldkeeper.h"
#include "findingswatch.h"
#include "icons.h"
#include "impactcard.h"
#include "metrics.h"
#include "metricspart.h"
#include "milestonerow.h"
#include "scrollpage.h"
#include "storyfacts.h"
#include "taborder.h"
#include "timeaxis.h"
#include "timecontext.h"
#include "timefield.h"
#include "tonelabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

MilestonesPage::MilestonesPage(Document& document, const Surroundings& surroundings, const FindingsWatch& findings,
                               QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_surroundings(surroundings)
    , m_findings(findings)
    , m_keeper(new FieldKeeper(document, this))
    , m_grid(new FieldGrid(surroundings.appearance, this))
    , m_metrics(nullptr)
    , m_windows(new QVBoxLayout)
    , m_noWindows(nullptr)
    , m_add(nullptr) {
    setObjectName(QStringLiteral("milestonesPage"));
    build();
    connect(&m_document, &Document::changed, this, &MilestonesPage::follow);
    connect(&m_findings, &FindingsWatch::changed, this, &MilestonesPage::follow);
    connect(&m_surroundings.axis, &TimeAxis::zoneChanged, this, &MilestonesPage::follow);
    dress();
    refresh();
}

void MilestonesPage::build() {
    auto* page = new ScrollPage(this);
    page->setWidget(m_grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    for (const auto& [kind, key] : TextKeys<MilestoneKind>::keys) {
        m_rows.append(new MilestoneRow(kind, m_document, m_surroundings, *m_keeper, m_findings, m_grid));
        m_grid->addRow(EventText::of(kind), m_rows.constLast());
    }
    m_grid->addGroup(tr("Computed from them"));
    m_metrics = new MetricsPart(m_surroundings.appearance, m_grid);
    m_grid->addWide(m_metrics);
    m_grid->addGroup(tr("Impact"));
    auto* area = new QWidget(m_grid);
    area->setLayout(m_windows);
    m_windows->setContentsMargins(0, 0, 0, 0);
    m_noWindows = new ToneLabel(ToneLabel::Tone::Remark, m_surroundings.appearance, area);
    m_noWindows->setText(tr("Who was affected, from when to when? Several windows may overlap."));
    m_windows->addWidget(m_noWindows);
    m_grid->addWide(area);
    m_add = new QPushButton(iconOf(Icon::Add), tr("Add impact window"), m_grid);
    m_add->setObjectName(QStringLiteral("addImpact"));
    m_grid->addWide(m_add, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &MilestonesPage::addWindow);
}

void MilestonesPage::refresh() {
    for (MilestoneRow* row : std::as_const(m_rows)) {
        row->refresh();
    }
    m_metrics->refresh(m_document.postmortem());
    showWindows();
    const QString reason = m_document.readOnlyReason();
    m_keeper->setReadOnly(reason);
    m_add->setEnabled(reason.isEmpty());
    m_add->setToolTip(reason);
    for (MilestoneRow* row : std::as_const(m_rows)) {
        row->setReadOnly(reason);
    }
    for (ImpactCard* card : std::as_const(m_cards)) {
        card->setReadOnly(reason);
    }
}

void MilestonesPage::showWindows() {
    QList<ImpactWindow> windows = m_document.postmortem().impactWindows;
    std::sort(windows.begin(), windows.end(), [](const ImpactWindow& a, const ImpactWindow& b) {
        return a.from == b.from ? a.id < b.id : a.from < b.from;
    });
    QList<ImpactCard*> cards;
    for (const ImpactWindow& window : std::as_const(windows)) {
        const auto known = std::find_if(m_cards.begin(), m_cards.end(),
                                        [&](const ImpactCard* card) { return card->id() == window.id; });
        if (known == m_cards.end()) {
            cards.append(new ImpactCard(window.id, m_document, m_surroundings, *m_keeper, m_findings, m_grid));
        } else {
            cards.append(*known);
            m_cards.erase(known);
        }
    }
    for (ImpactCard* gone : std::as_const(m_cards)) {
        gone->hide();
        gone->deleteLater();
    }
    m_cards = cards;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const int place = static_cast<int>(i);
        if (m_windows->indexOf(cards[i]) != place) {
            m_windows->insertWidget(place, cards[i]);
        }
        cards[i]->show();
        cards[i]->refresh(place + 1);
    }
    chainInReadingOrder(m_grid);
    m_noWindows->setVisible(cards.isEmpty());
}

void MilestonesPage::addWindow() {
    ImpactWindow window;
    window.from = milestoneAt(m_document.postmortem(), MilestoneKind::ImpactStart).value_or(cursorOf(m_surroundings));
    window.to = milestoneAt(m_document.postmortem(), MilestoneKind::ImpactEnd);
    const ImpactWindowId id = story::addImpactWindow(m_document, window);
    for (const ImpactCard* card : std::as_const(m_cards)) {
        if (card->id() == id) {
            card->from()->line()->setFocus();
            card->from()->line()->selectAll();
        }
    }
}

void MilestonesPage::follow() {
    if (isVisible()) {
        refresh();
    }
}

void MilestonesPage::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

void MilestonesPage::settle() {
    m_keeper->settle();
}

void MilestonesPage::hideEvent(QHideEvent* event) {
    settle();
    QWidget::hideEvent(event);
}

void MilestonesPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        dress();
    }
    QWidget::changeEvent(event);
}

void MilestonesPage::dress() {
    m_windows->setSpacing(em(this, 1));
}

} // namespace afterword
