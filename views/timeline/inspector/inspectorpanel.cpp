// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspectorpanel.h"

#include "appearance.h"
#include "eventform.h"
#include "findingspage.h"
#include "findingswatch.h"
#include "icons.h"
#include "inspectorcommands.h"
#include "lanespage.h"
#include "milestonespage.h"
#include "textbox.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace afterword {

InspectorPanel::InspectorPanel(Document& document, StoryModel& model, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_findings(new FindingsWatch(document, model, surroundings, this))
    , m_tabs(new QTabWidget(this))
    , m_event(new EventForm(document, model, surroundings, *m_findings, m_tabs))
    , m_milestones(new MilestonesPage(document, surroundings, *m_findings, m_tabs))
    , m_found(new FindingsPage(*m_findings, surroundings, m_tabs))
    , m_lanes(new LanesPage(document, surroundings, m_tabs))
    , m_commands(new InspectorCommands(document, model, surroundings, *this)) {
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    build();
    connect(m_event, &EventForm::evidenceWanted, this, &InspectorPanel::evidenceWanted);
    connect(m_event, &EventForm::sourceWanted, this, &InspectorPanel::sourceWanted);
    connect(m_event, &EventForm::newEventWanted, m_commands, &InspectorCommands::addEvent);
    connect(m_found, &FindingsPage::countChanged, this, &InspectorPanel::nameTabs);
    dress();
}

void InspectorPanel::build() {
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setUsesScrollButtons(false);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the inspector"));
    m_tabs->addTab(m_event, {});
    m_tabs->addTab(m_milestones, {});
    m_tabs->addTab(m_found, {});
    m_tabs->addTab(m_lanes, {});
    connect(m_tabs, &QTabWidget::currentChanged, this, &InspectorPanel::nameTabs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    setFocusProxy(m_tabs);
}

void InspectorPanel::nameTabs() {
    const int found = m_found->count();
    const QStringList names{tr("Event"), tr("Milestones"), found > 0 ? tr("Findings (%L1)").arg(found) : tr("Findings"),
                            tr("Lanes")};
    // Where there is no room for all of the names, the others are left to their pictures.
    const QTabBar* bar = m_tabs->tabBar();
    int needed = 0;
    for (const QString& name : names) {
        needed += bar->fontMetrics().horizontalAdvance(name) + em(this, 2.1);
    }
    const bool fits = needed <= width();
    const QList<Icon> icons{Icon::Inspector, Icon::Milestone, Icon::Gap, Icon::Lane};
    for (int i = 0; i < m_tabs->count(); ++i) {
        const bool isNamed = fits || i == m_tabs->currentIndex();
        const bool isCounted = i == static_cast<int>(Tab::Findings) && found > 0;
        m_tabs->setTabText(i, isNamed ? names[i] : isCounted ? QLocale().toString(found) : QString());
        m_tabs->setTabIcon(i, fits ? QIcon() : iconOf(icons[i]));
        m_tabs->setTabToolTip(i, names[i]);
        m_tabs->tabBar()->setAccessibleTabName(i, names[i]);
    }
}

void InspectorPanel::addCommands(const QList<QWidget*>& owners) {
    m_commands->add(owners);
}

void InspectorPanel::showTab(Tab tab) {
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

InspectorPanel::Tab InspectorPanel::currentTab() const {
    return static_cast<Tab>(m_tabs->currentIndex());
}

void InspectorPanel::editCurrent() {
    show();
    showTab(Tab::Event);
    m_event->editText();
}

void InspectorPanel::editTime() {
    show();
    showTab(Tab::Event);
    m_event->editTime();
}

QSize InspectorPanel::sizeHint() const {
    return {em(this, 22), em(this, 40)};
}

QSize InspectorPanel::minimumSizeHint() const {
    return {em(this, 18), em(this, 12)};
}

void InspectorPanel::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget* focus = QApplication::focusWidget();
    const bool isText = qobject_cast<const QLineEdit*>(focus) || qobject_cast<const TextBox*>(focus);
    if (event->key() == Qt::Key_Escape || (isEnter && isText)) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void InspectorPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    nameTabs();
}

void InspectorPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        dress();
    }
    QWidget::changeEvent(event);
}

void InspectorPanel::dress() {
    setMaximumWidth(em(this, 40));
    nameTabs();
    updateGeometry();
}

} // namespace afterword
