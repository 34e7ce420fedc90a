// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcespage.h"

#include "elidedlabel.h"
#include "emptystate.h"
#include "importdraft.h"
#include "labels.h"
#include "questionstrip.h"
#include "sourcedelegate.h"
#include "sourcelistmodel.h"
#include "sourcepanel.h"
#include "timespanbar.h"
#include "zonefield.h"

#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace afterword {

SourcesPage::SourcesPage(ImportDraft& draft, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_surroundings(surroundings)
    , m_model(new SourceListModel(draft, this))
    , m_content(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_title(new ElidedLabel(this))
    , m_list(new QListView(this))
    , m_panel(new SourcePanel(draft, surroundings, this))
    , m_span(new TimeSpanBar(draft, surroundings.appearance, this)) {
    buildQuestions();
    buildList();
    auto* empty = new EmptyState(
        Icon::Import, tr("Drop a folder, a zip or files here"),
        tr("Slack exports, logs, tables, metrics, pictures and written postmortems. A text or a picture can be pasted, "
           "too."),
        {tr("Choose files\u2026"),
         [this] {
             Q_EMIT filesWanted();
         }},
        surroundings.appearance, this);
    auto* folder = new QPushButton(iconOf(Icon::Open), tr("Choose a f&older\u2026"), this);
    folder->setObjectName(QStringLiteral("chooseFolder"));
    folder->setFlat(true);
    folder->setAutoDefault(false);
    connect(folder, &QPushButton::clicked, this, &SourcesPage::folderWanted);
    auto* nothing = new QWidget(this);
    auto* nothingColumn = new QVBoxLayout(nothing);
    empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    nothingColumn->addStretch(2);
    nothingColumn->addWidget(empty);
    nothingColumn->addWidget(folder, 0, Qt::AlignHCenter);
    nothingColumn->addStretch(3);
    m_content->addWidget(nothing);
    m_content->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_zoneStrip);
    layout->addWidget(m_yearStrip);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_span);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SourcesPage::refresh);
    connect(&m_draft, &ImportDraft::stateChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_draft, &ImportDraft::lookingChanged, this, &SourcesPage::refresh);
    connect(&surroundings.appearance, &Appearance::changed, this, &SourcesPage::dress);
    dress();
    refresh();
}

void SourcesPage::buildQuestions() {
    m_zone = new ZoneField({}, this);
    m_zone->setObjectName(QStringLiteral("zone"));
    m_zone->setAccessibleName(tr("Zone of times that name none"));
    m_zone->setZone(m_draft.zone());
    m_zoneStrip = new QuestionStrip(m_zone, tr("Use"), m_surroundings.appearance, this);
    m_zoneStrip->setObjectName(QStringLiteral("zoneQuestion"));
    m_year = new QComboBox(this);
    m_year->setObjectName(QStringLiteral("yearForAll"));
    m_year->setAccessibleName(tr("Year of times that name none"));
    m_yearStrip = new QuestionStrip(m_year, tr("Use"), m_surroundings.appearance, this);
    m_yearStrip->setObjectName(QStringLiteral("yearQuestion"));
    m_zoneStrip->hide();
    m_yearStrip->hide();
    connect(m_zoneStrip, &QuestionStrip::answered, this, &SourcesPage::answerZone);
    connect(m_yearStrip, &QuestionStrip::answered, this, &SourcesPage::answerYear);
}

void SourcesPage::buildList() {
    m_list->setObjectName(QStringLiteral("sources"));
    m_list->setAccessibleName(tr("Sources"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SourceDelegate(m_surroundings.appearance, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto* menu = new QMenu(this);
    QAction* files = menu->addAction(iconOf(Icon::File), tr("&Files\u2026"));
    QAction* folder = menu->addAction(iconOf(Icon::Open), tr("F&older\u2026"));
    files->setObjectName(QStringLiteral("addFiles"));
    folder->setObjectName(QStringLiteral("addFolder"));
    auto* more = new QToolButton(this);
    more->setObjectName(QStringLiteral("addMore"));
    more->setText(tr("&Add"));
    more->setAccessibleName(tr("Add files or a folder"));
    more->setIcon(iconOf(Icon::Add));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setMenu(menu);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(more);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, em(this, 0.3), 0, 0);
    column->setSpacing(em(this, 0.3));
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    connect(files, &QAction::triggered, this, &SourcesPage::filesWanted);
    connect(folder, &QAction::triggered, this, &SourcesPage::folderWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { m_panel->show(current.row()); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SourcesPage::selectFirst);
    m_panel->show(-1);
}

/// The list begins with a selection, which then stays where the user puts it.
void SourcesPage::selectFirst() {
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0));
    }
}

void SourcesPage::enter() {
    if (const auto open = m_draft.open()) {
        turnTo(*open);
    } else {
        m_list->setFocus(Qt::TabFocusReason);
    }
}

bool SourcesPage::settle() {
    const auto open = m_draft.open();
    if (!open) {
        return true;
    }
    if (open->about == OpenQuestion::About::Zone && m_zone->hasFocus()) {
        answerZone();
    } else if (open->about == OpenQuestion::About::Year && m_year->hasFocus()) {
        answerYear();
    } else {
        turnTo(*open);
    }
    return false;
}

void SourcesPage::turnTo(const OpenQuestion& open) {
    switch (open.about) {
    case OpenQuestion::About::Zone:
        m_zoneStrip->turnTo();
        break;
    case OpenQuestion::About::Year:
        m_yearStrip->turnTo();
        break;
    case OpenQuestion::About::Source:
        m_list->setCurrentIndex(m_model->index(open.row));
        m_panel->turnToQuestion();
        break;
    }
}

void SourcesPage::answerZone() {
    if (const auto zone = m_zone->zone()) {
        m_draft.answerZone(*zone);
        refreshQuestions();
        enter();
    }
}

void SourcesPage::answerYear() {
    const int year = m_year->currentData().toInt();
    m_draft.answerYear(year == 0 ? std::nullopt : std::optional(year));
    refreshQuestions();
    enter();
}

void SourcesPage::refresh() {
    if (m_draft.hasPaths() && m_content->currentIndex() == 0) {
        m_content->setCurrentIndex(1);
        m_list->setFocus(Qt::OtherFocusReason);
    }
    m_title->setText(listTitle());
    m_span->setVisible(m_draft.hasPaths());
    refreshQuestions();
}

QString SourcesPage::listTitle() const {
    if (m_draft.isLooking() && m_draft.sources().isEmpty()) {
        return tr("Looking\u2026");
    }
    const int count = static_cast<int>(m_draft.sources().size());
    const int others = m_draft.unlistedCount();
    const QString all =
        others > 0 ? tr("%1 and %Ln more that are not read", nullptr, others).arg(tr("%Ln source(s)", nullptr, count))
                   : tr("%Ln source(s)", nullptr, count);
    return m_draft.isLooking() ? tr("%1, looking\u2026").arg(all) : all;
}

void SourcesPage::refreshQuestions() {
    const int zoneless = m_draft.zonelessCount();
    m_zoneStrip->setVisible(zoneless > 0);
    if (zoneless > 0 && !m_draft.zoneAnswer()) {
        m_zoneStrip->ask(
            tr("The times of %Ln source(s) name no zone. In which zone were they written?", nullptr, zoneless));
    } else if (zoneless > 0) {
        m_zoneStrip->tell(tr("Times without a zone are read as %1.").arg(m_draft.zone().name()));
    }
    const QList<int> guessed = m_draft.yearsGuessed();
    const int yearless = m_draft.yearlessCount();
    const bool isItsTurn = zoneless == 0 || m_draft.zoneAnswer(); // one question at a time
    m_yearStrip->setVisible(!guessed.isEmpty() && isItsTurn);
    if (guessed.isEmpty()) {
        return;
    }
    QStringList years;
    for (const int year : guessed) {
        years.append(QString::number(year));
    }
    const QString all = years.join(QStringLiteral(", "));
    if (m_draft.isYearAnswered()) {
        m_yearStrip->tell(tr("Times without a year are read as %1.").arg(all));
        return;
    }
    m_yearStrip->ask(tr("The times of %Ln source(s) name no year. Of which year are they?", nullptr, yearless));
    if (m_year->count() == 0 || m_year->itemData(0, Qt::ToolTipRole).toString() != all) {
        m_year->clear();
        m_year->addItem(tr("%1, as the files' dates say").arg(all), 0);
        m_year->setItemData(0, all, Qt::ToolTipRole);
        for (int year = guessed.constLast() + 1; year > guessed.constLast() - 20; --year) {
            m_year->addItem(QString::number(year), year);
        }
    }
}

void SourcesPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!std::exchange(m_isArranged, true)) {
        const int left = std::min(em(this, 24), width() * 2 / 5);
        m_splitter->setSizes({left, width() - left});
    }
}

void SourcesPage::dress() {
    dressLabel(m_title, m_surroundings.appearance, Appearance::Type::Body, Tint::Secondary, true);
    const int room = em(this, 0.75);
    m_title->setContentsMargins(room, 0, 0, 0);
    m_list->setMinimumWidth(em(this, 11));
    m_span->setContentsMargins(room, em(this, 0.4), room, 0);
}

} // namespace afterword
