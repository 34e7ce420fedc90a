// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storypane.h"

#include "appearance.h"
#include "choicechip.h"
#include "commands.h"
#include "emptystate.h"
#include "eventtext.h"
#include "flowlayout.h"
#include "iconheader.h"
#include "notices.h"
#include "searchfield.h"
#include "selection.h"
#include "storydelegate.h"
#include "storyediting.h"
#include "storyfields.h"
#include "storymodel.h"
#include "timeaxis.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace afterword {

namespace {

QList<EventId> idsOf(const Selection& selection) {
    QList<EventId> ids;
    for (const QUuid& id : selection.ids()) {
        ids.append(EventId(id));
    }
    return ids;
}

} // namespace

StoryPane::StoryPane(Document& document, StoryModel& model, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(model)
    , m_surroundings(surroundings)
    , m_title(new QLabel(tr("Story"), this))
    , m_counts(new QLabel(this))
    , m_search(new SearchField(tr("Search the story"), this))
    , m_filters(new QWidget(this))
    , m_kinds(new ChoiceChip(tr("Kind"), this))
    , m_lanes(new ChoiceChip(tr("Lane"), this))
    , m_sources(new ChoiceChip(tr("Source"), this))
    , m_people(new ChoiceChip(tr("Person"), this))
    , m_starred(new Chip(tr("Starred"), this))
    , m_range(new Chip(tr("In view"), this))
    , m_clock(new Chip(tr("As it happened"), this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack)) {
    setObjectName(QStringLiteral("storyPane"));
    m_search->setObjectName(QStringLiteral("storySearch"));
    m_table->setObjectName(QStringLiteral("story"));
    m_table->setAccessibleName(tr("Story"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new StoryDelegate(m_surroundings.appearance, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* header = new IconHeader(m_table);
    header->setIcon(static_cast<int>(StoryColumn::Kind), Icon::Lane);
    header->setIcon(static_cast<int>(StoryColumn::Evidence), Icon::Evidence);
    header->setIcon(static_cast<int>(StoryColumn::Star), Icon::Star);
    m_table->setHorizontalHeader(header);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(StoryColumn::Text), QHeaderView::Stretch);
    m_empty = new EmptyState(Icon::Timeline, tr("The story is empty"),
                             tr("Pick candidates with P, or write an event of your own."),
                             {tr("New event"),
                              [this] {
                                  addEvent();
                              }},
                             m_surroundings.appearance, m_stack);
    m_nothing = new EmptyState(Icon::Search, tr("Nothing matches"), tr("No event passes this filter."), {},
                               m_surroundings.appearance, m_stack);
    for (QWidget* page : QList<QWidget*>{m_table, m_empty, m_nothing}) {
        m_stack->addWidget(page);
    }
    buildHead();
    addCommands();
    connect(&m_model, &StoryModel::countsChanged, this, &StoryPane::refresh);
    connect(&m_document, &Document::changed, this, &StoryPane::fillChoices);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StoryPane::giveSelection);
    connect(&m_surroundings.selection, &Selection::changed, this, &StoryPane::takeSelection);
    connect(m_table, &QTableView::activated, this, &StoryPane::editWanted);
    const auto setZones = [this] {
        m_model.setZones(m_surroundings.axis.zone(), m_surroundings.axis.secondZone());
    };
    connect(&m_surroundings.axis, &TimeAxis::zoneChanged, this, [this, setZones] {
        setZones();
        dress();
    });
    connect(&m_surroundings.axis, &TimeAxis::rangeChanged, this, [this] {
        if (m_range->isChecked()) {
            applyFilter();
        }
    });
    connect(&m_surroundings.appearance, &Appearance::changed, this, &StoryPane::dress);
    setZones();
    dress();
    fillChoices();
    refresh();
}

void StoryPane::buildHead() {
    for (Chip* chip : {m_starred, m_range}) {
        chip->setCheckable(true);
        connect(chip, &Chip::toggled, this, &StoryPane::applyFilter);
    }
    m_range->setToolTip(tr("Only what happened in the stretch of time that the canvas shows"));
    m_clock->setMenu(new QMenu(m_clock));
    m_clock->setToolTip(tr("Order of the story: as it happened, or as the responders learned it"));
    const QList<std::pair<StoryClock, QString>> clocks{{StoryClock::Happened, tr("As it happened")},
                                                       {StoryClock::Known, tr("As it was known")}};
    for (const auto& [clock, text] : clocks) {
        connect(m_clock->menu()->addAction(text), &QAction::triggered, this, [this, chosen = clock, word = text] {
            m_model.setClock(chosen);
            m_clock->setText(word);
            m_clock->setActive(chosen == StoryClock::Known);
        });
    }
    for (ChoiceChip* chip : {m_kinds, m_lanes, m_sources, m_people}) {
        connect(chip, &ChoiceChip::chosenChanged, this, &StoryPane::applyFilter);
    }
    connect(m_search, &QLineEdit::textChanged, this, &StoryPane::applyFilter);
    connect(m_search, &SearchField::left, m_table, qOverload<>(&QWidget::setFocus));
    auto* top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_counts);
    top->addStretch(1);
    top->addWidget(m_search, 2);
    auto* chips = new FlowLayout(m_filters);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(em(this, 0.3));
    for (QWidget* chip : QList<QWidget*>{m_clock, m_starred, m_kinds, m_lanes, m_sources, m_people, m_range}) {
        chips->addWidget(chip);
    }
    auto* head = new QVBoxLayout;
    head->setContentsMargins(em(this, 0.7), em(this, 0.4), em(this, 0.5), em(this, 0.4));
    head->setSpacing(em(this, 0.35));
    head->addLayout(top);
    head->addWidget(m_filters);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
}

void StoryPane::addCommands() {
    const auto add = [&](const QString& id, Menu menu, const QString& text, const QList<QKeySequence>& keys, Icon icon,
                         const std::function<void()>& run) {
        m_surroundings.commands.add({id, menu, text, keys, icon, 10}, {m_table}, run);
    };
    add(QStringLiteral("story.duplicate"), Menu::Edit, tr("D&uplicate event"), {QKeySequence(Qt::CTRL | Qt::Key_D)},
        Icon::Copy, [this] { story::duplicateEvents(m_document, idsOf(m_surroundings.selection)); });
    add(QStringLiteral("story.earlier"), Menu::Timeline, tr("Earlier among the same moment"),
        {QKeySequence(Qt::ALT | Qt::Key_Up)}, Icon::Up,
        [this] { story::moveAmongEquals(m_document, EventId(m_surroundings.selection.current()), -1); });
    add(QStringLiteral("story.later"), Menu::Timeline, tr("Later among the same moment"),
        {QKeySequence(Qt::ALT | Qt::Key_Down)}, Icon::Down,
        [this] { story::moveAmongEquals(m_document, EventId(m_surroundings.selection.current()), 1); });
    add(QStringLiteral("story.source"), Menu::Timeline, tr("Show among the candidates"), {QKeySequence(Qt::Key_O)},
        Icon::Locate, [this] { Q_EMIT sourceWanted(m_surroundings.selection.current()); });
}

void StoryPane::fillChoices() {
    const StoryChoices choices = storyChoices(m_document.postmortem());
    QList<ChoiceChip::Choice> kinds;
    for (const auto& [kind, count] : choices.kinds) {
        kinds.append({EventText::of(kind), QVariant::fromValue(static_cast<int>(kind)), count});
    }
    m_kinds->setChoices(kinds);
    const auto named = [](const QList<std::pair<QString, int>>& names, const QString& none) {
        QList<ChoiceChip::Choice> result;
        for (const auto& [name, count] : names) {
            result.append({name.isEmpty() ? none : name, name, count});
        }
        return result;
    };
    m_lanes->setChoices(named(choices.lanes, tr("Without a lane")));
    m_people->setChoices(named(choices.people, tr("Nobody")));
    QList<ChoiceChip::Choice> sources;
    for (const auto& [id, count] : choices.sources) {
        const Source* source = m_document.find<Source>(id);
        sources.append({source ? source->name : tr("Written by hand"), id.uuid(), count});
    }
    m_sources->setChoices(sources);
    m_kinds->setVisible(kinds.size() > 1);
    m_lanes->setVisible(choices.lanes.size() > 1);
    m_people->setVisible(choices.people.size() > 1);
    m_sources->setVisible(sources.size() > 1);
    refresh();
}

void StoryPane::applyFilter() {
    StoryFilter filter;
    filter.text = m_search->text();
    filter.starredOnly = m_starred->isChecked();
    for (const QVariant& kind : m_kinds->chosen()) {
        filter.kinds.append(static_cast<EventKind>(kind.toInt()));
    }
    for (const QVariant& lane : m_lanes->chosen()) {
        filter.lanes.append(lane.toString());
    }
    for (const QVariant& person : m_people->chosen()) {
        filter.people.append(person.toString());
    }
    for (const QVariant& source : m_sources->chosen()) {
        filter.sources.append(SourceId(source.toUuid()));
    }
    if (m_range->isChecked()) {
        filter.from = m_surroundings.axis.from();
        filter.to = m_surroundings.axis.to();
    }
    m_model.setFilter(filter);
    refresh();
}

void StoryPane::refresh() {
    const int shown = m_model.rowCount();
    const int total = m_model.total();
    m_filters->setVisible(total > 0);
    m_search->setVisible(total > 0);
    const QLocale locale;
    m_counts->setText(
        total == 0 ? QString()
        : shown == total
            ? locale.toString(total)
            : tr("%1 of %2", "how many are shown of all").arg(locale.toString(shown), locale.toString(total)));
    m_stack->setCurrentWidget(total == 0 ? static_cast<QWidget*>(m_empty)
                                         : (shown == 0 ? static_cast<QWidget*>(m_nothing) : m_table));
}

void StoryPane::dress() {
    const ColourTheme& theme = m_surroundings.appearance.theme();
    m_title->setFont(m_surroundings.appearance.font(Appearance::Type::Field, true));
    QPalette palette = m_counts->palette();
    palette.setColor(QPalette::WindowText, theme[Tint::Hint]);
    m_counts->setPalette(palette);
    m_table->verticalHeader()->setDefaultSectionSize(em(this, 1.75));
    const QFontMetrics metrics(m_table->font());
    const auto fit = [&](StoryColumn column, const QString& text) {
        m_table->setColumnWidth(static_cast<int>(column), metrics.horizontalAdvance(text) + em(this, 1));
    };
    fit(StoryColumn::Time, longestTime());
    fit(StoryColumn::Elapsed, QStringLiteral("T+00:14:00"));
    fit(StoryColumn::SecondTime, QStringLiteral("2026-03-01 14:32"));
    fit(StoryColumn::Kind, QStringLiteral("mm"));
    fit(StoryColumn::Star, QStringLiteral("m"));
    fit(StoryColumn::Evidence, QStringLiteral("00"));
    m_table->setColumnWidth(static_cast<int>(StoryColumn::Who), em(this, 5));
    settle();
}

void StoryPane::settle() {
    // What happened needs room before anything else.
    const auto hide = [this](StoryColumn column, bool isHidden) {
        m_table->setColumnHidden(static_cast<int>(column), isHidden);
    };
    hide(StoryColumn::SecondTime, !m_surroundings.axis.secondZone());
    hide(StoryColumn::Elapsed, width() < em(this, 46));
    hide(StoryColumn::Who, width() < em(this, 38));
    hide(StoryColumn::Kind, width() < em(this, 28));
    hide(StoryColumn::Evidence, width() < em(this, 24));
    // A narrow lane is told by its sign alone.
    m_table->setColumnWidth(static_cast<int>(StoryColumn::Lane), em(this, width() < em(this, 34) ? 1.7 : 6));
}

void StoryPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    settle();
}

QString StoryPane::longestTime() const {
    QString longest =
        m_model.headerData(static_cast<int>(StoryColumn::Time), Qt::Horizontal, Qt::DisplayRole).toString();
    for (const int row : {0, m_model.rowCount() / 2, m_model.rowCount() - 1}) {
        const QString text = m_model.index(row, static_cast<int>(StoryColumn::Time)).data().toString();
        longest = text.size() > longest.size() ? text : longest;
    }
    return longest + u"~ ";
}

void StoryPane::takeSelection() {
    if (m_isSyncing) {
        return;
    }
    m_isSyncing = true;
    QItemSelection rows;
    for (const QUuid& id : m_surroundings.selection.ids()) {
        const QModelIndex index = m_model.indexOf(EventId(id));
        if (index.isValid()) {
            rows.select(index, index);
        }
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QModelIndex current = m_model.indexOf(EventId(m_surroundings.selection.current()));
    if (current.isValid()) {
        m_table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(current);
    }
    m_isSyncing = false;
}

void StoryPane::giveSelection() {
    if (m_isSyncing) {
        return;
    }
    m_isSyncing = true;
    QList<QUuid> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        ids.append(index.data(storyrole::Id).toUuid());
    }
    m_surroundings.selection.select(ids, m_table->currentIndex().data(storyrole::Id).toUuid());
    m_isSyncing = false;
}

void StoryPane::addEvent() {
    const TimeAxis& axis = m_surroundings.axis;
    const Instant middle{axis.from().us + (axis.to() - axis.from()).us / 2};
    const EventId id = story::addEvent(m_document, axis.cursor().value_or(middle));
    m_surroundings.selection.select(id.uuid());
    Q_EMIT editWanted();
}

} // namespace afterword
