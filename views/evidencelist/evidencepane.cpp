// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencepane.h"

#include "addevidencedialog.h"
#include "chip.h"
#include "dialogs.h"
#include "emof.h"
#include "emptystate.h"
#include "evidencedelegate.h"
#include "evidencedetails.h"
#include "evidencefilter.h"
#include "evidencelistmodel.h"
#include "evidenceviewer.h"
#include "searchfield.h"
#include "settings.h"
#include "timeaxis.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace afterword {

namespace {

constexpr int addGroup = 10;
constexpr int editGroup = 20;

bool isForeign(const QMimeData& content) {
    return !content.hasFormat(EvidenceListModel::idMime()) &&
           (content.hasUrls() || content.hasImage() || content.hasText());
}

} // namespace

EvidencePane::EvidencePane(Document& document, FigureSource figures, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_surroundings(surroundings)
    , m_figures(figures)
    , m_thumbnails(new ThumbnailStore(figures, this))
    , m_pictures(new ThumbnailStore(std::move(figures), this))
    , m_model(new EvidenceListModel(document, this))
    , m_filter(new EvidenceFilter(this))
    , m_list(new QListView(this))
    , m_none(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_details(new EvidenceDetails(document, *m_pictures, m_surroundings, this))
    , m_splitter(new QSplitter(this))
    , m_pages(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("evidencePane"));
    setAccessibleName(tr("Evidence"));
    setAcceptDrops(true);
    build();
    addCommands();
    connect(m_model, &EvidenceListModel::countsChanged, this, &EvidencePane::refresh);
    connect(m_thumbnails, &ThumbnailStore::ready, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&m_surroundings.axis, &TimeAxis::zoneChanged, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&m_surroundings.appearance, &Appearance::changed, this, &EvidencePane::dress);
    dress();
    refresh();
}

void EvidencePane::build() {
    m_filter->setSourceModel(m_model);
    m_list->setObjectName(QStringLiteral("evidenceList"));
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(
        new EvidenceDelegate(m_surroundings.appearance, m_surroundings.axis, *m_thumbnails, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->installEventFilter(this);
    m_none->setObjectName(QStringLiteral("evidenceNone"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    m_stack->installEventFilter(this);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head());
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({em(this, 28), em(this, 36)});
    m_empty = new EmptyState(Icon::Evidence, tr("No evidence yet"),
                             tr("Drop or paste screenshots, metrics, log excerpts and links here."),
                             {tr("Import\u2026"),
                              [this] {
                                  Q_EMIT importWanted();
                              }},
                             m_surroundings.appearance, this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_details->open(current());
        refreshCommands();
    });
    connect(m_list, &QListView::activated, this, &EvidencePane::view);
    connect(m_details, &EvidenceDetails::viewWanted, this, &EvidencePane::view);
    connect(m_details, &EvidenceDetails::eventWanted, this, &EvidencePane::eventWanted);
    connect(m_details, &EvidenceDetails::sectionWanted, this, &EvidencePane::sectionWanted);
    connect(m_details, &EvidenceDetails::attachmentsChanged, this, &EvidencePane::refreshCommands);
}

QLayout* EvidencePane::head() {
    m_search = new SearchField(tr("Search evidence"), this);
    m_search->setObjectName(QStringLiteral("evidenceSearch"));
    m_unused = new Chip(tr("Not used"), this);
    m_unused->setObjectName(QStringLiteral("evidenceUnused"));
    m_uncaptioned = new Chip(tr("No caption"), this);
    m_uncaptioned->setObjectName(QStringLiteral("evidenceUncaptioned"));
    m_add = new QToolButton(this);
    m_add->setObjectName(QStringLiteral("evidenceAdd"));
    m_add->setIcon(iconOf(Icon::Add));
    m_add->setText(tr("Add"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setAccessibleName(tr("Add evidence"));
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setMenu(new QMenu(m_add));
    for (Chip* chip : {m_unused, m_uncaptioned}) {
        chip->setCheckable(true);
        connect(chip, &Chip::clicked, this, [this, chip](bool isOn) {
            (chip == m_unused ? m_uncaptioned : m_unused)->setChecked(false);
            const auto show = chip == m_unused ? EvidenceFilter::Show::Unused : EvidenceFilter::Show::WithoutCaption;
            m_filter->setShow(isOn ? show : EvidenceFilter::Show::All);
            refresh();
        });
    }
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setWanted(text);
        refresh();
    });
    connect(m_search, &SearchField::left, m_list, qOverload<>(&QWidget::setFocus));
    auto* search = new QHBoxLayout;
    search->addWidget(m_search, 1);
    search->addWidget(m_add);
    auto* chips = new QHBoxLayout;
    chips->addWidget(m_unused);
    chips->addWidget(m_uncaptioned);
    chips->addStretch(1);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setContentsMargins(em(this, 0.5), em(this, 0.4), em(this, 0.5), em(this, 0.4));
    m_head->setSpacing(em(this, 0.4));
    m_head->addLayout(search, 1);
    m_head->addLayout(chips);
    return m_head;
}

void EvidencePane::addCommand(const char* id, const QString& text, const QKeySequence& key, Icon icon,
                              const std::function<void()>& run) {
    const QList<QKeySequence> keys = key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key};
    const int group = QByteArrayView(id).startsWith("evidence.add") ? addGroup : editGroup;
    // Keys without Ctrl act in the list alone, where nothing is typed.
    QAction* action =
        m_surroundings.commands.add({QLatin1String(id), Menu::Evidence, text, keys, icon, group}, {m_list}, run);
    if (group == addGroup) {
        m_add->menu()->addAction(action);
    }
}

void EvidencePane::addCommands() {
    addCommand("evidence.addFiles", tr("Import files\u2026"), {}, Icon::Import, [this] { Q_EMIT importWanted(); });
    addCommand("evidence.addLink", tr("Add a link\u2026"), {}, Icon::Link,
               [this] { add(static_cast<int>(AddEvidenceDialog::What::Link)); });
    addCommand("evidence.addExcerpt", tr("Add a text excerpt\u2026"), {}, Icon::Log,
               [this] { add(static_cast<int>(AddEvidenceDialog::What::Excerpt)); });
    addCommand("evidence.view", tr("Show it large"), Qt::Key_Space, Icon::ZoomIn, [this] { view(); });
    addCommand("evidence.title", tr("Change its title"), Qt::Key_F2, Icon::Edit, [this] { m_details->editTitle(); });
    addCommand("evidence.attach", tr("Attach to the selected event"), Qt::Key_A, Icon::Link,
               [this] { m_details->attach(); });
    addCommand("evidence.detach", tr("Detach from the selected event"), Qt::Key_D, Icon::None,
               [this] { m_details->detach(); });
    addCommand("evidence.remove", tr("Remove evidence"), Qt::Key_Delete, Icon::Delete, [this] { remove(); });
}

void EvidencePane::refreshCommands() {
    Commands& commands = m_surroundings.commands;
    const QString& readOnly = m_document.readOnlyReason();
    const QString nothing = current().isNull() ? tr("Select a piece of evidence first.") : QString();
    for (const char* id : {"evidence.addFiles", "evidence.addLink", "evidence.addExcerpt"}) {
        commands.setUnavailable(QLatin1String(id), readOnly);
    }
    commands.setUnavailable(QStringLiteral("evidence.view"), nothing);
    commands.setUnavailable(QStringLiteral("evidence.title"), nothing);
    commands.setUnavailable(QStringLiteral("evidence.remove"), readOnly.isEmpty() ? nothing : readOnly);
    commands.setUnavailable(QStringLiteral("evidence.attach"), m_details->whyNotAttach());
    const bool canDetach = readOnly.isEmpty() && !m_details->selectedEvents(true).isEmpty();
    commands.setUnavailable(QStringLiteral("evidence.detach"), canDetach ? QString()
                                                               : !readOnly.isEmpty()
                                                                   ? readOnly
                                                                   : tr("It belongs to none of the selected events."));
}

QList<QWidget*> EvidencePane::panes() const {
    return m_model->rowCount() == 0 ? QList<QWidget*>{m_empty} : QList<QWidget*>{m_list, m_details};
}

void EvidencePane::enter() {
    m_list->setFocus();
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_filter->index(0, 0));
    }
}

EvidenceId EvidencePane::current() const {
    return EvidenceId(m_list->currentIndex().data(EvidenceListModel::IdRole).toUuid());
}

void EvidencePane::showEvidence(EvidenceId evidence) {
    const int row = m_model->rowOf(evidence);
    if (row < 0) {
        return;
    }
    if (!m_filter->mapFromSource(m_model->index(row)).isValid()) {
        m_search->clear();
        m_unused->setChecked(false);
        m_uncaptioned->setChecked(false);
        m_filter->setShow(EvidenceFilter::Show::All);
    }
    m_list->setCurrentIndex(m_filter->mapFromSource(m_model->index(row)));
    m_list->scrollTo(m_list->currentIndex());
}

void EvidencePane::add(int what) {
    AddEvidenceDialog dialog(static_cast<AddEvidenceDialog::What>(what), m_document, m_surroundings, window());
    if (m_surroundings.dialogs.run(dialog)) {
        showEvidence(dialog.added());
        m_list->setFocus();
    }
}

void EvidencePane::view() {
    const auto* evidence = m_document.find<Evidence>(current());
    if (!evidence) {
        return;
    }
    if (evidence->kind == EvidenceKind::Link) {
        Q_EMIT addressWanted(QUrl(evidence->url, QUrl::StrictMode));
        return;
    }
    QList<Evidence> all;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        all.append(*m_model->evidenceAt(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    }
    EvidenceViewer viewer(all, m_list->currentIndex().row(), m_figures, m_surroundings, window());
    // Closed is closed: nothing is decided here.
    [[maybe_unused]] const bool isAccepted = m_surroundings.dialogs.run(viewer);
    showEvidence(viewer.current());
}

void EvidencePane::remove() {
    const auto* evidence = m_document.find<Evidence>(current());
    if (!evidence) {
        return;
    }
    const QString name = EvidenceEdits::nameOf(*evidence);
    EvidenceEdits(m_document).remove(evidence->id);
    m_surroundings.notices.toast(tr("\u201c%1\u201d was removed.").arg(name), {tr("Undo"), [this] {
                                                                                   m_document.undoStack().undo();
                                                                               }});
}

void EvidencePane::refresh() {
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    const auto counted = [](const QString& name, int count) {
        return count == 0 ? name : tr("%1 %2", "a filter and how many it finds").arg(name, QLocale().toString(count));
    };
    m_unused->setText(counted(tr("Not used"), m_model->unused()));
    m_uncaptioned->setText(counted(tr("No caption"), m_model->uncaptioned()));
    for (Chip* chip : {m_unused, m_uncaptioned}) {
        chip->setAccessibleName(chip->text());
        chip->updateGeometry();
    }
    const bool hasRows = m_filter->rowCount() > 0;
    m_stack->setCurrentIndex(hasRows ? 0 : 1);
    m_none->setText(m_unused->isChecked()        ? tr("All evidence is used.")
                    : m_uncaptioned->isChecked() ? tr("Every picture and chart has a caption.")
                                                 : tr("Nothing of the kind."));
    if (hasRows && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_filter->index(0, 0));
    }
    m_details->open(current());
    m_add->setEnabled(m_document.readOnlyReason().isEmpty());
    m_add->setToolTip(m_document.readOnlyReason());
    refreshCommands();
}

void EvidencePane::paste() {
    const QMimeData* content = QApplication::clipboard()->mimeData();
    if (content && isForeign(*content) && m_document.readOnlyReason().isEmpty()) {
        Q_EMIT contentGiven(content);
    }
}

bool EvidencePane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_stack && event->type() == QEvent::Resize) {
        arrangeHead();
    }
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EvidencePane::dragEnterEvent(QDragEnterEvent* event) {
    if (isForeign(*event->mimeData()) && m_document.readOnlyReason().isEmpty()) {
        event->acceptProposedAction();
    }
}

void EvidencePane::dropEvent(QDropEvent* event) {
    if (isForeign(*event->mimeData())) {
        event->acceptProposedAction();
        Q_EMIT contentGiven(event->mimeData());
    }
}

void EvidencePane::dress() {
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_surroundings.appearance.theme()[Tint::Hint]);
    m_none->setPalette(palette);
    arrange();
}

void EvidencePane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void EvidencePane::arrange() {
    const bool isWide = width() > emOf(m_surroundings.appearance, 40);
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    arrangeHead();
}

void EvidencePane::arrangeHead() {
    const bool hasRoom = m_stack->width() > emOf(m_surroundings.appearance, 29);
    m_head->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace afterword
