// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelineplace.h"

#include "appearance.h"
#include "candidatemodel.h"
#include "candidatepane.h"
#include "canvaslink.h"
#include "commands.h"
#include "document.h"
#include "inspectorpanel.h"
#include "replaybar.h"
#include "searchfield.h"
#include "selection.h"
#include "settings.h"
#include "storymodel.h"
#include "storypane.h"
#include "timeaxis.h"
#include "timelinecanvas.h"

#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace afterword {

namespace {

const QString acrossKey = QStringLiteral("timeline/across");
const QString downKey = QStringLiteral("timeline/down");
const QString listsKey = QStringLiteral("timeline/lists");

} // namespace

TimelinePlace::TimelinePlace(Document& document, LibraryThread& thread, const Surroundings& surroundings,
                             QWidget* parent)
    : Place(parent)
    , m_document(document)
    , m_surroundings(surroundings)
    , m_candidateModel(std::make_unique<CandidateModel>(document, thread))
    , m_storyModel(std::make_unique<StoryModel>(document)) {
    setObjectName(QStringLiteral("timelinePlace"));
    build();
    connectParts();
    addCommands();
    restoreLayout();
}

TimelinePlace::~TimelinePlace() {
    rememberLayout();
    m_candidateModel->stop();
}

void TimelinePlace::build() {
    m_across = std::make_unique<QSplitter>(Qt::Horizontal, this);
    m_down = new QSplitter(Qt::Vertical, m_across.get());
    auto* upper = new QWidget(m_down);
    m_canvas = new TimelineCanvas(m_surroundings.appearance, m_surroundings.axis, m_surroundings.selection, upper);
    m_canvas->setObjectName(QStringLiteral("canvas"));
    m_replay = new ReplayBar(m_document, *m_storyModel, m_surroundings, upper);
    m_replay->hide();
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_canvas, 1);
    upperLayout->addWidget(m_replay);
    m_lists = new QSplitter(Qt::Horizontal, m_down);
    m_candidates = new CandidatePane(m_document, *m_candidateModel, m_surroundings, m_lists);
    m_story = new StoryPane(m_document, *m_storyModel, m_surroundings, m_lists);
    m_inspector = new InspectorPanel(m_document, *m_storyModel, m_surroundings, m_across.get());
    m_lists->addWidget(m_candidates);
    m_lists->addWidget(m_story);
    m_down->addWidget(upper);
    m_down->addWidget(m_lists);
    m_across->addWidget(m_down);
    m_across->addWidget(m_inspector);
    m_across->setStretchFactor(0, 1);
    m_across->setStretchFactor(1, 0);
    m_across->setCollapsible(0, false);
    m_down->setCollapsible(0, false);
    m_down->setCollapsible(1, false);
    m_lists->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_across.get());
    m_link = new CanvasLink(*m_canvas, *m_storyModel, m_document, m_surroundings, this);
}

void TimelinePlace::connectParts() {
    connect(m_candidates, &CandidatePane::importWanted, this, &TimelinePlace::importWanted);
    connect(m_candidates, &CandidatePane::eventWanted, this, &TimelinePlace::jumpToEvent);
    connect(m_story, &StoryPane::sourceWanted, this, &TimelinePlace::showCandidateOf);
    connect(m_inspector, &InspectorPanel::sourceWanted, this, &TimelinePlace::showCandidateOf);
    connect(m_story, &StoryPane::editWanted, m_inspector, &InspectorPanel::editCurrent);
    connect(m_link, &CanvasLink::editWanted, m_inspector, &InspectorPanel::editCurrent);
    connect(m_inspector, &InspectorPanel::left, m_story->table(), qOverload<>(&QWidget::setFocus));
    connect(m_replay, &ReplayBar::changed, m_link, &CanvasLink::refresh);
    connect(m_candidateModel.get(), &CandidateModel::countsChanged, this,
            [this] { Q_EMIT candidatesCounted(m_candidateModel->counts().total); });
}

void TimelinePlace::addCommands() {
    m_canvas->addCommands(m_surroundings.commands);
    m_inspector->addCommands({m_canvas, m_story->table()});
    const auto add = [&](const QString& id, Menu menu, const QString& text, const QList<QKeySequence>& keys, Icon icon,
                         int group, const std::function<void()>& run) {
        m_surroundings.commands.add({id, menu, text, keys, icon, group}, {this}, run);
    };
    add(QStringLiteral("view.canvas"), Menu::View, tr("Canvas or &table"), {QKeySequence(Qt::CTRL | Qt::Key_T)},
        Icon::Timeline, 2, [this] { togglePane(m_canvas->parentWidget()); });
    add(QStringLiteral("view.candidates"), Menu::View, tr("&Candidates"), {QKeySequence(Qt::Key_F7)}, Icon::Columns, 2,
        [this] { togglePane(m_candidates); });
    add(QStringLiteral("view.inspector"), Menu::View, tr("&Inspector"), {QKeySequence(Qt::Key_F9)}, Icon::Inspector, 2,
        [this] { togglePane(m_inspector); });
    add(QStringLiteral("view.replay"), Menu::View, tr("&Replay what was known"), {QKeySequence(Qt::CTRL | Qt::Key_R)},
        Icon::Replay, 2, [this] { m_replay->setVisible(!m_replay->isVisible()); });
    add(QStringLiteral("story.search"), Menu::Edit, tr("Search the &story"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, Icon::Search, 5, [this] {
            m_story->search()->setFocus(Qt::ShortcutFocusReason);
            m_story->search()->selectAll();
        });
}

QList<QWidget*> TimelinePlace::panes() const {
    return {m_canvas, m_candidates->table(), m_story->table(), m_inspector};
}

void TimelinePlace::enter() {
    (m_candidateModel->counts().total > 0 ? m_candidates->table() : static_cast<QWidget*>(m_canvas))->setFocus();
}

void TimelinePlace::showCandidates() {
    m_candidates->show();
    m_candidates->table()->setFocus();
}

void TimelinePlace::showCandidateOf(QUuid id) {
    const auto* event = m_document.find<TimelineEvent>(EventId(id));
    if (event && event->source && event->source->record >= 0) {
        m_candidates->show();
        m_candidates->reveal({event->source->source, event->source->record});
    }
}

void TimelinePlace::jumpToEvent(QUuid id) {
    if (const auto* event = m_document.find<TimelineEvent>(EventId(id))) {
        m_surroundings.axis.reveal(event->happenedAt);
        m_surroundings.selection.select(id);
        m_story->table()->setFocus();
    }
}

void TimelinePlace::togglePane(QWidget* pane) {
    const bool hadFocus = pane->isAncestorOf(focusWidget());
    pane->setVisible(!pane->isVisible());
    if (hadFocus && !pane->isVisible()) {
        m_story->table()->setFocus();
    }
}

void TimelinePlace::rememberLayout() {
    m_surroundings.settings.setValue(acrossKey, m_across->saveState());
    m_surroundings.settings.setValue(downKey, m_down->saveState());
    m_surroundings.settings.setValue(listsKey, m_lists->saveState());
}

void TimelinePlace::restoreLayout() {
    m_across->setSizes({em(this, 70), em(this, 22)});
    m_down->setSizes({em(this, 20), em(this, 24)});
    m_lists->setSizes({em(this, 30), em(this, 36)});
    m_across->restoreState(m_surroundings.settings.value(acrossKey).toByteArray());
    m_down->restoreState(m_surroundings.settings.value(downKey).toByteArray());
    m_lists->restoreState(m_surroundings.settings.value(listsKey).toByteArray());
}

} // namespace afterword
