// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatepane.h"

#include "appearance.h"
#include "candidatedelegate.h"
#include "candidatemodel.h"
#include "choicechip.h"
#include "commands.h"
#include "document.h"
#include "emptystate.h"
#include "errorwords.h"
#include "eventtext.h"
#include "flowlayout.h"
#include "notices.h"
#include "searchfield.h"
#include "storypicking.h"
#include "timeaxis.h"
#include "whenfinished.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace afterword {

namespace {

QList<story::CandidateRef> refsOf(const CandidateModel& model, const QList<int>& rows) {
    QList<story::CandidateRef> refs;
    for (const int row : rows) {
        const CandidateKey key = model.keyOf(row);
        refs.append({key.source, key.record});
    }
    return refs;
}

} // namespace

CandidatePane::CandidatePane(Document& document, CandidateModel& model, const Surroundings& surroundings,
                             QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(model)
    , m_surroundings(surroundings)
    , m_title(new QLabel(tr("Candidates"), this))
    , m_counts(new QLabel(this))
    , m_search(new SearchField(tr("Search candidates"), this))
    , m_filters(new QWidget(this))
    , m_kinds(new ChoiceChip(tr("Kind"), this))
    , m_sources(new ChoiceChip(tr("Source"), this))
    , m_people(new ChoiceChip(tr("Person"), this))
    , m_lanes(new ChoiceChip(tr("Lane"), this))
    , m_range(new Chip(tr("In view"), this))
    , m_fate(new Chip(tr("All"), this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
    , m_delegate(new CandidateDelegate(surroundings.appearance, this)) {
    setObjectName(QStringLiteral("candidatePane"));
    m_search->setObjectName(QStringLiteral("candidateSearch"));
    m_table->setObjectName(QStringLiteral("candidates"));
    m_table->setAccessibleName(tr("Candidates"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(CandidateModel::TextColumn, QHeaderView::Stretch);
    m_empty = new EmptyState(Icon::Import, tr("No candidates yet"),
                             tr("Drop a Slack export, logs, metrics or pictures here: a folder, a zip or files."),
                             {tr("Import…"),
                              [this] {
                                  Q_EMIT importWanted();
                              }},
                             m_surroundings.appearance, m_stack);
    m_nothing = new EmptyState(Icon::Search, tr("Nothing matches"), tr("No candidate passes this filter."),
                               {tr("Clear the filter"),
                                [this] {
                                    m_search->clear();
                                    for (ChoiceChip* chip : {m_kinds, m_sources, m_people, m_lanes}) {
                                        chip->setChosen({});
                                    }
                                    m_range->setChecked(false);
                                    m_fateFilter = FateFilter::Any;
                                    applyFilter();
                                }},
                               m_surroundings.appearance, m_stack);
    for (QWidget* page : QList<QWidget*>{m_table, m_empty, m_nothing}) {
        m_stack->addWidget(page);
    }
    buildFilters();
    addCommands();
    connect(&m_model, &CandidateModel::countsChanged, this, &CandidatePane::refresh);
    connect(&m_model, &CandidateModel::busyChanged, this, &CandidatePane::refresh);
    connect(&m_model, &CandidateModel::facetsChanged, this, &CandidatePane::fillChoices);
    connect(&m_model, &CandidateModel::modelAboutToBeReset, this,
            [this] { m_before = m_model.keyOf(m_table->currentIndex().row()); });
    connect(&m_model, &CandidateModel::modelReset, this, [this] {
        fitTime();
        select(std::max(0, m_model.rowNear(m_before)));
    });
    connect(&m_model, &CandidateModel::failed, this, [this](const Error& error) {
        m_surroundings.notices.show(
            {QStringLiteral("candidates"), NoticeKind::Error, ErrorWords::of(error), error.detail, {}, true});
    });
    connect(m_table, &QTableView::activated, this, &CandidatePane::jump);
    connect(&m_surroundings.axis, &TimeAxis::zoneChanged, this,
            [this] { m_model.setZone(m_surroundings.axis.zone()); });
    connect(&m_surroundings.axis, &TimeAxis::rangeChanged, this, [this] {
        if (m_range->isChecked()) {
            applyFilter();
        }
    });
    connect(&m_surroundings.appearance, &Appearance::changed, this, &CandidatePane::dress);
    m_model.setZone(m_surroundings.axis.zone());
    dress();
    fillChoices();
    refresh();
}

void CandidatePane::buildFilters() {
    m_range->setCheckable(true);
    m_range->setToolTip(tr("Only what happened in the stretch of time that the canvas shows"));
    m_fate->setAccessibleName(tr("Filter by what was decided"));
    m_fate->setMenu(new QMenu(m_fate));
    const QList<std::pair<FateFilter, QString>> fates{{FateFilter::Any, tr("All")},
                                                      {FateFilter::Unseen, tr("To decide")},
                                                      {FateFilter::Starred, tr("Starred")},
                                                      {FateFilter::Picked, tr("Picked")},
                                                      {FateFilter::Skipped, tr("Skipped")}};
    for (const auto& [fate, text] : fates) {
        connect(m_fate->menu()->addAction(text), &QAction::triggered, this, [this, chosen = fate, word = text] {
            m_fateFilter = chosen;
            m_fate->setText(word);
            m_fate->setActive(chosen != FateFilter::Any);
            applyFilter();
        });
    }
    for (ChoiceChip* chip : {m_kinds, m_sources, m_people, m_lanes}) {
        connect(chip, &ChoiceChip::chosenChanged, this, &CandidatePane::applyFilter);
    }
    connect(m_range, &Chip::toggled, this, &CandidatePane::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &CandidatePane::applyFilter);
    connect(m_search, &SearchField::left, m_table, qOverload<>(&QWidget::setFocus));
    auto* top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_counts);
    top->addStretch(1);
    top->addWidget(m_search, 2);
    auto* chips = new FlowLayout(m_filters);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(em(this, 0.3));
    for (QWidget* chip : QList<QWidget*>{m_fate, m_kinds, m_sources, m_people, m_lanes, m_range}) {
        chips->addWidget(chip);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(em(this, 0.7), em(this, 0.4), em(this, 0.5), em(this, 0.4));
    head->setSpacing(em(this, 0.35));
    head->addLayout(top);
    head->addWidget(m_filters);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
}

void CandidatePane::addCommands() {
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys, Icon icon,
                         const std::function<void()>& run) {
        m_surroundings.commands.add({id, Menu::Timeline, text, keys, icon, 20}, {m_table}, run);
    };
    add(QStringLiteral("candidate.pick"), tr("&Pick into the story"),
        {QKeySequence(Qt::Key_P), QKeySequence(Qt::Key_Space)}, Icon::Pick, [this] { pickSelected(false); });
    add(QStringLiteral("candidate.pickStarred"), tr("Pick and star"), {QKeySequence(Qt::SHIFT | Qt::Key_P)}, Icon::Star,
        [this] { pickSelected(true); });
    add(QStringLiteral("candidate.skip"), tr("S&kip"), {QKeySequence(Qt::Key_X)}, Icon::Skip,
        [this] { skipSelected(); });
    add(QStringLiteral("candidate.star"), tr("Star for &later"), {QKeySequence(Qt::Key_M)}, Icon::Star,
        [this] { starSelected(); });
    add(QStringLiteral("candidate.takeBack"), tr("Take the decision &back"),
        {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)}, Icon::Undo, [this] { takeBackSelected(); });
    add(QStringLiteral("candidate.next"), tr("Next one to decide"), {QKeySequence(Qt::Key_J)}, Icon::Down,
        [this] { select(m_model.nextUnseen(m_table->currentIndex().row())); });
    add(QStringLiteral("candidate.previous"), tr("Previous one to decide"), {QKeySequence(Qt::Key_K)}, Icon::Up,
        [this] { select(m_model.previousUnseen(m_table->currentIndex().row())); });
    add(QStringLiteral("candidate.unfold"), tr("Unfold thread"), {QKeySequence(Qt::Key_Right)}, Icon::Thread,
        [this] { fold(false); });
    add(QStringLiteral("candidate.fold"), tr("Fold thread"), {QKeySequence(Qt::Key_Left)}, Icon::Thread,
        [this] { fold(true); });
    add(QStringLiteral("candidate.context"), tr("What else was said then"), {QKeySequence(Qt::Key_T)}, Icon::Locate,
        [this] { showContext(); });
    m_surroundings.commands.add({QStringLiteral("candidate.search"),
                                 Menu::Edit,
                                 tr("Search &candidates"),
                                 {QKeySequence(Qt::CTRL | Qt::Key_F)},
                                 Icon::Search,
                                 5},
                                {this}, [this] {
                                    m_search->setFocus(Qt::ShortcutFocusReason);
                                    m_search->selectAll();
                                });
}

void CandidatePane::fillChoices() {
    const CandidateFacets& facets = m_model.facets();
    QList<ChoiceChip::Choice> kinds;
    for (const auto& kind : facets.kinds) {
        kinds.append({EventText::of(kind.value), QVariant::fromValue(static_cast<int>(kind.value)), kind.count});
    }
    m_kinds->setChoices(kinds);
    QList<ChoiceChip::Choice> sources;
    for (const auto& source : facets.sources) {
        const Source* found = m_document.find<Source>(source.value);
        sources.append({found ? found->name : QString(), source.value.uuid(), source.count});
    }
    m_sources->setChoices(sources);
    const auto named = [&](const QList<CandidateFacets::Choice<QString>>& names) {
        QList<ChoiceChip::Choice> choices;
        for (const auto& name : names) {
            choices.append({name.value.isEmpty() ? tr("Nobody") : name.value, name.value, name.count});
        }
        return choices;
    };
    m_people->setChoices(named(facets.people));
    m_lanes->setChoices(named(facets.lanes));
    m_kinds->setVisible(kinds.size() > 1);
    m_sources->setVisible(sources.size() > 1);
    m_people->setVisible(facets.people.size() > 1);
    m_lanes->setVisible(facets.lanes.size() > 1);
}

void CandidatePane::applyFilter() {
    CandidateFilter filter;
    filter.text = m_search->text();
    filter.fate = m_fateFilter;
    for (const QVariant& kind : m_kinds->chosen()) {
        filter.kinds.append(static_cast<EventKind>(kind.toInt()));
    }
    for (const QVariant& source : m_sources->chosen()) {
        filter.sources.append(SourceId(source.toUuid()));
    }
    for (const QVariant& person : m_people->chosen()) {
        filter.people.append(person.toString());
    }
    for (const QVariant& lane : m_lanes->chosen()) {
        filter.lanes.append(lane.toString());
    }
    if (m_range->isChecked()) {
        filter.from = m_surroundings.axis.from();
        filter.to = m_surroundings.axis.to();
    }
    m_delegate->setSearched(filter.text.trimmed());
    m_model.setFilter(filter);
}

void CandidatePane::refresh() {
    const CandidateCounts& counts = m_model.counts();
    m_filters->setVisible(counts.total > 0);
    m_search->setVisible(counts.total > 0);
    m_counts->setText(counts.total == 0 ? QString() : m_model.countsText());
    if (counts.total == 0 && !m_model.isBusy()) {
        m_stack->setCurrentWidget(m_empty);
    } else if (m_model.rowCount() == 0 && !m_model.isBusy()) {
        m_stack->setCurrentWidget(m_nothing);
    } else {
        m_stack->setCurrentWidget(m_table);
    }
}

void CandidatePane::dress() {
    const ColourTheme& theme = m_surroundings.appearance.theme();
    m_title->setFont(m_surroundings.appearance.font(Appearance::Type::Field, true));
    QPalette palette = m_counts->palette();
    palette.setColor(QPalette::WindowText, theme[Tint::Hint]);
    m_counts->setPalette(palette);
    m_table->verticalHeader()->setDefaultSectionSize(em(this, 1.75));
    m_table->setColumnWidth(CandidateModel::WhoColumn, em(this, 5));
    m_table->setColumnWidth(CandidateModel::SourceColumn, em(this, 5.5));
    fitTime();
}

void CandidatePane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // What was said needs room before anything else.
    m_table->setColumnHidden(CandidateModel::SourceColumn, width() < em(this, 36));
    m_table->setColumnHidden(CandidateModel::WhoColumn, width() < em(this, 22));
}

void CandidatePane::fitTime() {
    QString longest = QStringLiteral("00:00:00.000");
    for (const int row : {0, m_model.rowCount() / 2, m_model.rowCount() - 1}) {
        const QString text = m_model.index(row, CandidateModel::TimeColumn).data().toString();
        longest = text.size() > longest.size() ? text : longest;
    }
    m_table->setColumnWidth(CandidateModel::TimeColumn,
                            QFontMetrics(m_table->font()).horizontalAdvance(longest) + em(this, 1.8));
}

QList<int> CandidatePane::selectedRows() const {
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void CandidatePane::pickSelected(bool starred) {
    const QList<int> rows = selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    const CandidateKey last = m_model.keyOf(rows.constLast());
    whenFinished(m_model.candidates(rows), this, [this, starred, last](const Result<QList<Candidate>>& candidates) {
        if (!candidates) {
            m_surroundings.notices.toast(ErrorWords::of(candidates.error()));
            return;
        }
        const QList<EventId> events = story::pick(m_document, *candidates, starred);
        goOn(m_model.rowNear(last));
        if (events.size() > 1) {
            m_surroundings.notices.toast(
                tr("%Ln event(s) added to the story", nullptr, static_cast<int>(events.size())),
                {tr("Undo"), [this] {
                     m_document.undoStack().undo();
                 }});
        }
    });
}

void CandidatePane::skipSelected() {
    const QList<int> rows = selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    const CandidateKey last = m_model.keyOf(rows.constLast());
    story::skip(m_document, refsOf(m_model, rows));
    goOn(m_model.rowNear(last));
}

void CandidatePane::starSelected() {
    const QList<int> rows = selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    const QVariant fate = m_model.index(rows.constFirst(), 0).data(candidateroles::FateRole);
    const bool isStarred = fate.isValid() && fate.value<CandidateFate>() == CandidateFate::Starred;
    story::star(m_document, refsOf(m_model, rows), !isStarred);
}

void CandidatePane::takeBackSelected() {
    story::takeBack(m_document, refsOf(m_model, selectedRows()));
}

void CandidatePane::goOn(int row) {
    const int next = m_model.nextUnseen(row);
    select(next < 0 ? row : next);
}

void CandidatePane::select(int row) {
    if (row < 0 || row >= m_model.rowCount()) {
        return;
    }
    m_table->setCurrentIndex(m_model.index(row, CandidateModel::TextColumn));
}

void CandidatePane::fold(bool isFolded) {
    const int row = m_table->currentIndex().row();
    if (row >= 0) {
        m_model.setFolded(row, isFolded);
    }
}

void CandidatePane::showContext() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const CandidateKey key = m_model.keyOf(current.row());
    const Instant at = current.data(candidateroles::InstantRole).value<Instant>();
    m_before = key;
    m_surroundings.axis.setRange(at - minutes(5), at + minutes(5));
    m_search->clear();
    m_range->setChecked(true);
}

void CandidatePane::jump() {
    const QUuid event = m_table->currentIndex().data(candidateroles::EventRole).value<EventId>().uuid();
    if (event.isNull()) {
        pickSelected(false);
    } else {
        Q_EMIT eventWanted(event);
    }
}

void CandidatePane::reveal(const CandidateKey& key) {
    const int row = m_model.rowNear(key);
    select(row);
    m_table->setFocus();
}

} // namespace afterword
