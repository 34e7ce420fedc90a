// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writeupplace.h"

#include "completeness.h"
#include "dialogs.h"
#include "emof.h"
#include "factfield.h"
#include "findbar.h"
#include "formatbar.h"
#include "headform.h"
#include "markdowneditor.h"
#include "outlinepane.h"
#include "referencenames.h"
#include "referencepopup.h"
#include "sectionpage.h"
#include "sectionpreview.h"
#include "settings.h"
#include "templatedialog.h"
#include "timeaxis.h"
#include "writeup.h"

#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace afterword {

using namespace std::chrono_literals;

namespace {

const QString splitterKey = QStringLiteral("writeup/splitter");
const QString previewKey = QStringLiteral("writeup/preview");

constexpr int sectionGroup = 50;

constexpr std::chrono::milliseconds previewPause = 120ms;
constexpr std::chrono::milliseconds longestPause = 1500ms;

/// True where a change may alter what references are called.
bool concernsNames(const QList<ValueChange>& changes) {
    return std::any_of(changes.begin(), changes.end(), [](const ValueChange& change) {
        const AnyValue& value = change.after ? *change.after : *change.before;
        return !std::holds_alternative<Section>(value) && !std::holds_alternative<Incident>(value);
    });
}

} // namespace

WriteUpPlace::WriteUpPlace(Document& document, FigureSource figures, const Surroundings& surroundings, QWidget* parent)
    : Place(parent)
    , m_document(document)
    , m_surroundings(surroundings)
    , m_outline(new OutlinePane(document, m_surroundings, this))
    , m_stack(new QStackedWidget(this))
    , m_head(new HeadForm(document, surroundings.appearance, this))
    , m_page(new SectionPage(document, surroundings.appearance, this))
    , m_findBar(new FindBar(surroundings.appearance, this))
    , m_preview(new PreviewPane(surroundings.appearance, std::move(figures), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this)) {
    setObjectName(QStringLiteral("writeUpPlace"));
    setAccessibleName(tr("Write-up"));
    build();
    prepare(*m_page->editor());
    prepare(*m_head->summary());
    addCommands();
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewPause);
    connect(&m_surroundings.appearance, &Appearance::changed, this, &WriteUpPlace::dress);
    dress();
    connect(&m_previewTimer, &QTimer::timeout, this, &WriteUpPlace::refreshPreview);
    connect(&m_document, &Document::changed, this, &WriteUpPlace::take);
    connect(&m_surroundings.axis, &TimeAxis::zoneChanged, this, [this] {
        m_page->editor()->refreshReferences();
        m_head->summary()->refreshReferences();
        m_previewTimer.start();
    });
    openCurrent();
}

WriteUpPlace::~WriteUpPlace() {
    remember();
}

void WriteUpPlace::build() {
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_stack->addWidget(m_head);
    m_stack->addWidget(m_page);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findBar);
    column->addWidget(m_stack, 1);
    middle->setObjectName(QStringLiteral("writeUpMiddle"));
    for (QWidget* pane : {static_cast<QWidget*>(m_outline), middle, static_cast<QWidget*>(m_preview)}) {
        m_splitter->addWidget(pane);
    }
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({em(this, 16), em(this, 36), em(this, 26)});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(m_surroundings.settings.value(splitterKey).toByteArray());
    m_wantsPreview = m_surroundings.settings.value(previewKey, true).toBool();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_outline, &OutlinePane::currentChanged, this, &WriteUpPlace::openCurrent);
    connect(m_outline, &OutlinePane::entered, this, [this] { editor()->setFocus(); });
    connect(m_outline, &OutlinePane::templateWanted, this, &WriteUpPlace::changeTemplate);
    connect(m_outline, &OutlinePane::titleWanted, this, [this] {
        m_page->title()->setFocus();
        m_page->title()->selectAll();
    });
    connect(m_preview, &PreviewPane::addressActivated, this, &WriteUpPlace::addressWanted);
    connect(m_preview, &PreviewPane::referenceActivated, this, [this](const QString& target) {
        if (const auto kind = fromKey<ReferenceKind>(target.section(u':', 0, 0))) {
            Q_EMIT referenceWanted({*kind, target.section(u':', 1), {}, false});
        }
    });
    connect(m_findBar, &FindBar::wantedChanged, this, &WriteUpPlace::look);
    connect(m_findBar, &FindBar::nextWanted, this, [this] { step(1); });
    connect(m_findBar, &FindBar::previousWanted, this, [this] { step(-1); });
    connect(m_findBar, &FindBar::closed, this, &WriteUpPlace::closeFind);
}

bool WriteUpPlace::isNarrow() const {
    return width() < emOf(m_surroundings.appearance, 40);
}

void WriteUpPlace::arrange() {
    m_isReading = m_isReading && isNarrow();
    const bool showsPreview = isNarrow() ? m_isReading : m_wantsPreview;
    const bool appears = showsPreview && m_preview->isHidden();
    m_preview->setVisible(showsPreview);
    m_stack->parentWidget()->setVisible(!m_isReading);
    if (appears) {
        refreshPreview();
    }
}

void WriteUpPlace::resizeEvent(QResizeEvent* event) {
    Place::resizeEvent(event);
    arrange();
}

void WriteUpPlace::dress() {
    m_outline->setMinimumWidth(emOf(m_surroundings.appearance, 9));
    m_stack->setMinimumWidth(emOf(m_surroundings.appearance, 15));
    arrange();
}

void WriteUpPlace::prepare(MarkdownEditor& editor) {
    editor.setNamer([this](const TextReference& reference) {
        const ReferenceNames names(m_document.postmortem(), m_surroundings.axis.zone());
        const ReferenceNames::Name name = names.of(reference);
        return ReferenceChips::Label{name.text, name.isDeleted};
    });
    auto* popup = new ReferencePopup(editor, m_surroundings.appearance, this);
    popup->setFinder([this](QChar trigger, const QString& typed) {
        return ReferenceSearch::find(m_document.postmortem(), trigger, typed, m_surroundings.axis.zone(), 50);
    });
    connect(&editor, &MarkdownEditor::referenceActivated, this, &WriteUpPlace::referenceWanted);
    connect(&editor, &MarkdownEditor::contentGiven, this, &WriteUpPlace::contentGiven);
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, this, [this, bar = editor.verticalScrollBar()] {
        m_preview->scrollTo(bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0);
    });
}

void WriteUpPlace::addCommand(const char* id, Menu menu, const QString& text, const QKeySequence& key, Icon icon,
                              const std::function<void()>& run) {
    const QList<QKeySequence> keys = key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key};
    m_surroundings.commands.add({QLatin1String(id), menu, text, keys, icon, sectionGroup}, {this}, run);
    m_commands.append(QLatin1String(id));
}

void WriteUpPlace::addCommands() {
    m_formatBar = new FormatBar(m_surroundings.commands, {m_page->editor(), m_head->summary()},
                                m_surroundings.appearance, m_page);
    m_page->addBar(m_formatBar);
    addCommand("writeup.find", Menu::Edit, tr("Find in all sections"), Qt::CTRL | Qt::Key_F, Icon::Search,
               [this] { find(); });
    addCommand("writeup.findNext", Menu::Edit, tr("Next match"), Qt::Key_F3, Icon::None, [this] { step(1); });
    addCommand("writeup.findPrevious", Menu::Edit, tr("Previous match"), Qt::SHIFT | Qt::Key_F3, Icon::None,
               [this] { step(-1); });
    addCommand("writeup.rename", Menu::Edit, tr("Rename section"), Qt::Key_F2, Icon::Edit,
               [this] { Q_EMIT m_outline->titleWanted(); });
    addCommand("writeup.preview", Menu::View, tr("Preview"), Qt::Key_F8, Icon::Shown, [this] { togglePreview(); });
    addCommand("writeup.addSection", Menu::Insert, tr("Section"), {}, Icon::Section,
               [this] { m_outline->addSection(); });
    addCommand("writeup.template", Menu::Edit, tr("Change the template\u2026"), {}, Icon::None,
               [this] { changeTemplate(); });
    addCommand("writeup.nextSection", Menu::View, tr("Next section"), Qt::CTRL | Qt::Key_PageDown, Icon::None, [this] {
        const int row = m_outline->list()->currentIndex().row();
        m_outline->list()->setCurrentIndex(m_outline->list()->model()->index(row + 1, 0));
    });
    addCommand("writeup.previousSection", Menu::View, tr("Previous section"), Qt::CTRL | Qt::Key_PageUp, Icon::None,
               [this] {
                   const int row = m_outline->list()->currentIndex().row();
                   m_outline->list()->setCurrentIndex(m_outline->list()->model()->index(std::max(row - 1, 0), 0));
               });
    setAvailable(isVisible());
}

void WriteUpPlace::setAvailable(bool isAvailable) {
    const QString reason = isAvailable ? QString() : tr("Only in the write-up.");
    for (const QString& id : std::as_const(m_commands)) {
        m_surroundings.commands.setUnavailable(id, reason);
    }
    m_formatBar->setUnavailable(isAvailable ? m_document.readOnlyReason() : reason);
}

void WriteUpPlace::showEvent(QShowEvent* event) {
    Place::showEvent(event);
    setAvailable(true);
    refreshPreview();
}

void WriteUpPlace::hideEvent(QHideEvent* event) {
    setAvailable(false);
    remember();
    Place::hideEvent(event);
}

void WriteUpPlace::remember() const {
    m_surroundings.settings.setValue(splitterKey, m_splitter->saveState());
    m_surroundings.settings.setValue(previewKey, m_wantsPreview);
}

QList<QWidget*> WriteUpPlace::panes() const {
    return {m_outline->list(), editor(), m_preview};
}

void WriteUpPlace::enter() {
    if (m_outline->current().isNull()) {
        m_head->enter();
    } else {
        editor()->setFocus();
    }
}

MarkdownEditor* WriteUpPlace::editor() const {
    return m_stack->currentWidget() == m_head ? m_head->summary() : m_page->editor();
}

void WriteUpPlace::showSection(SectionId section) {
    m_outline->setCurrent(section);
}

void WriteUpPlace::openCurrent() {
    const SectionId section = m_outline->current();
    if (section.isNull()) {
        m_stack->setCurrentWidget(m_head);
    } else {
        m_page->open(section);
        m_stack->setCurrentWidget(m_page);
    }
    m_preview->scrollTo(0);
    refreshPreview();
    markMatches();
}

void WriteUpPlace::take(const QList<ValueChange>& changes) {
    if (concernsNames(changes)) {
        m_page->editor()->refreshReferences();
        m_head->summary()->refreshReferences();
    }
    showChange(changes);
    if (!m_findBar->isHidden()) {
        look();
    }
    // The preview of a very long text waits until nobody types.
    if (!m_previewTimer.isActive() || m_previewTimer.intervalAsDuration() > previewPause) {
        m_previewTimer.start();
    }
}

void WriteUpPlace::showChange(const QList<ValueChange>& changes) {
    // Undo and redo show what they did: the section that they changed, where it is not the one that is shown.
    if (!isVisible() || changes.size() != 1 || !changes.first().before || !changes.first().after) {
        return;
    }
    const auto* before = std::get_if<Section>(&*changes.first().before);
    const auto* after = std::get_if<Section>(&*changes.first().after);
    if (before && after && before->markdown != after->markdown && after->id != m_outline->current()) {
        m_outline->setCurrent(after->id);
        m_page->editor()->open(before->markdown);
        m_page->editor()->follow(after->markdown);
        m_page->editor()->setFocus();
    }
}

void WriteUpPlace::refreshPreview() {
    if (m_preview->isHidden() || !isVisible()) {
        return;
    }
    QElapsedTimer taken;
    taken.start();
    const Postmortem& postmortem = m_document.postmortem();
    const ReportRequest request{postmortem, Edition::Internal,          m_surroundings.axis.zone(),
                                QLocale(),  m_surroundings.clock.now(), {}};
    const auto evidenceOf = [this](EvidenceId id) {
        return m_document.find<Evidence>(id);
    };
    const auto* section = m_document.find<Section>(m_outline->current());
    const QList<Block> blocks = section ? previewOfSection(request, section->id) : previewOfSummary(request);
    QString remark = section ? Completeness::addedByReport(postmortem, *section) : QString();
    if (blocks.isEmpty() && remark.isEmpty()) {
        remark = tr("Nothing is written here yet.");
    }
    m_preview->show(section ? section->title : postmortem.incident.title, blocks, remark, evidenceOf);
    const std::chrono::milliseconds pause(taken.elapsed() * 4);
    m_previewTimer.setInterval(std::clamp(pause, previewPause, longestPause));
}

void WriteUpPlace::togglePreview() {
    if (isNarrow()) {
        m_isReading = !m_isReading;
    } else {
        m_wantsPreview = !m_wantsPreview;
    }
    arrange();
    remember();
}

void WriteUpPlace::find() {
    const QString chosen = editor()->textCursor().selectedText();
    m_findBar->open(chosen.size() < 100 && !chosen.contains(QChar::ParagraphSeparator) ? chosen : QString());
    look();
}

void WriteUpPlace::look() {
    const TextMatch before = m_matches.value(m_match);
    m_matches = findInWriteUp(m_document.postmortem(), m_findBar->wanted());
    m_match = m_matches.indexOf(before);
    m_findBar->setMatches(m_match, m_matches.size());
    markMatches();
}

void WriteUpPlace::step(int by) {
    if (m_findBar->isHidden()) {
        find();
        return;
    }
    if (m_matches.isEmpty()) {
        return;
    }
    const qsizetype count = m_matches.size();
    const qsizetype next = m_match < 0 ? (by > 0 ? 0 : count - 1) : (m_match + by + count) % count;
    m_match = next;
    const TextMatch match = m_matches[next];
    m_outline->setCurrent(match.section);
    editor()->select(match.position, match.length);
    m_findBar->setMatches(m_match, count);
}

void WriteUpPlace::markMatches() {
    QList<std::pair<qsizetype, qsizetype>> stretches;
    for (const TextMatch& match : std::as_const(m_matches)) {
        if (match.section == m_outline->current()) {
            stretches.append({match.position, match.length});
        }
    }
    editor()->mark(stretches);
}

void WriteUpPlace::closeFind() {
    m_findBar->hide();
    m_matches.clear();
    m_match = -1;
    markMatches();
    editor()->setFocus();
}

void WriteUpPlace::changeTemplate() {
    TemplateDialog dialog(m_document.postmortem(), m_surroundings, window());
    if (m_surroundings.dialogs.run(dialog)) {
        WriteUp(m_document).useTemplate(dialog.chosen());
    }
}

} // namespace afterword
