// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importwindow.h"

#include "bannerstack.h"
#include "clock.h"
#include "dialogs.h"
#include "elidedlabel.h"
#include "icons.h"
#include "importwords.h"
#include "labels.h"
#include "progresspage.h"
#include "resultpage.h"
#include "reviewpage.h"
#include "settings.h"
#include "signalprogress.h"
#include "sourcespage.h"
#include "steptrail.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace afterword {

namespace {

const QString& memoryKey() {
    static const QString key = QStringLiteral("import/memory");
    return key;
}

ImportSituation withMemory(ImportSituation situation, const Settings& settings) {
    situation.memory = SourceMemory::fromJson(settings.value(memoryKey()).toByteArray());
    return situation;
}

} // namespace

ImportWindow::ImportWindow(ImportSituation situation, ImportRunner& runner, const Surroundings& surroundings,
                           QWidget* parent)
    : QDialog(parent)
    , m_surroundings(surroundings)
    , m_runner(runner)
    , m_draft(withMemory(std::move(situation), surroundings.settings))
    , m_title(new QLabel(tr("Import"), this))
    , m_trail(new StepTrail({tr("Sources and times"), tr("Secrets and people"), tr("Import"), tr("Result")},
                            surroundings.appearance, this))
    , m_banners(new BannerStack(surroundings.appearance, this))
    , m_pages(new QStackedWidget(this))
    , m_sources(new SourcesPage(m_draft, surroundings, this))
    , m_review(new ReviewPage(m_draft, surroundings, this))
    , m_running(new ProgressPage(surroundings.appearance, this))
    , m_result(new ResultPage(surroundings.appearance, this))
    , m_summary(new ElidedLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_leave(new QPushButton(this))
    , m_undo(new QPushButton(iconOf(Icon::Undo), tr("&Undo import"), this))
    , m_next(new QPushButton(this)) {
    setObjectName(QStringLiteral("importWindow"));
    setWindowTitle(tr("Import"));
    m_pages->setObjectName(QStringLiteral("pages"));
    setAcceptDrops(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    build();
    connectAll();
    dress();
    go(Step::Sources);
    resize(em(this, 76), em(this, 46));
}

ImportWindow::~ImportWindow() {
    if (m_progress) {
        m_progress->cancel();
    }
}

void ImportWindow::build() {
    m_back->setObjectName(QStringLiteral("back"));
    m_leave->setObjectName(QStringLiteral("leave"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_next->setObjectName(QStringLiteral("next"));
    m_summary->setObjectName(QStringLiteral("summary"));
    for (QPushButton* button : {m_back, m_leave, m_undo}) {
        button->setAutoDefault(false);
    }
    m_next->setDefault(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(em(this, 0.75), em(this, 0.6), em(this, 0.75), em(this, 0.6));
    head->addWidget(m_title);
    head->addSpacing(em(this, 1.5));
    head->addWidget(m_trail, 1);
    for (QWidget* page : QList<QWidget*>{m_sources, m_review, m_running, m_result}) {
        m_pages->addWidget(page);
    }
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(em(this, 0.75), em(this, 0.5), em(this, 0.75), em(this, 0.6));
    foot->setSpacing(em(this, 0.5));
    foot->addWidget(m_summary, 1);
    for (QPushButton* button : {m_back, m_leave, m_undo, m_next}) {
        foot->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_banners);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
}

void ImportWindow::connectAll() {
    connect(m_next, &QPushButton::clicked, this, &ImportWindow::goOn);
    connect(m_back, &QPushButton::clicked, this, &ImportWindow::goBack);
    connect(m_leave, &QPushButton::clicked, this, &ImportWindow::reject);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT undoWanted();
    });
    connect(m_sources, &SourcesPage::filesWanted, this, &ImportWindow::chooseFiles);
    connect(m_sources, &SourcesPage::folderWanted, this, &ImportWindow::chooseFolder);
    connect(&m_draft, &ImportDraft::stateChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &ImportWindow::refresh);
    connect(&m_draft, &ImportDraft::lookingChanged, this, &ImportWindow::refresh);
    connect(&m_draft, &ImportDraft::failed, this, &ImportWindow::say);
    connect(&m_surroundings.appearance, &Appearance::changed, this, &ImportWindow::dress);
}

void ImportWindow::add(const QStringList& paths) {
    m_banners->withdraw(QStringLiteral("import"));
    m_draft.add(paths);
}

void ImportWindow::add(const ImportDrop& drop) {
    m_drops.append(drop);
    m_banners->withdraw(QStringLiteral("import"));
    m_draft.add(drop.paths, drop.names);
}

void ImportWindow::take(const Result<ImportDrop>& drop) {
    if (drop) {
        add(*drop);
    } else {
        say(drop.error());
    }
}

void ImportWindow::go(Step step) {
    m_step = step;
    m_pages->setCurrentIndex(static_cast<int>(step));
    m_trail->setCurrent(static_cast<int>(step));
    refresh();
    switch (step) {
    case Step::Sources:
        m_sources->enter();
        break;
    case Step::Review:
        m_review->enter();
        break;
    case Step::Progress:
        m_leave->setFocus(Qt::TabFocusReason);
        break;
    case Step::Result:
        m_next->setFocus(Qt::TabFocusReason);
        break;
    }
}

void ImportWindow::goOn() {
    switch (m_step) {
    case Step::Sources:
        if (m_draft.isLooking() || !m_sources->settle()) {
            return;
        }
        if (m_draft.secrets().isEmpty()) {
            run();
        } else {
            go(Step::Review);
        }
        break;
    case Step::Review:
        run();
        break;
    case Step::Progress:
        break;
    case Step::Result:
        accept();
        Q_EMIT candidatesWanted();
        break;
    }
}

void ImportWindow::goBack() {
    go(m_step == Step::Review ? Step::Sources : Step::Review);
}

void ImportWindow::run() {
    m_banners->withdraw(QStringLiteral("import"));
    m_progress = std::make_shared<SignalProgress>();
    connect(m_progress.get(), &SignalProgress::advanced, m_running, &ProgressPage::advance);
    m_running->begin();
    go(Step::Progress);
    const QPointer<ImportWindow> self(this);
    m_runner.run(m_draft.request(), m_progress, [self](Result<Imported> imported) {
        if (self) {
            self->finish(std::move(imported));
        }
    });
}

void ImportWindow::finish(Result<Imported> imported) {
    m_progress.reset();
    if (!imported) {
        go(Step::Sources);
        say(imported.error());
        return;
    }
    m_surroundings.settings.setValue(memoryKey(), m_draft.memory().toJson());
    m_hasChanges = !imported->changes.isEmpty();
    m_result->show(*imported);
    go(Step::Result);
}

void ImportWindow::say(const Error& error) {
    const NoticeKind kind = error.code == ErrorCode::Cancelled ? NoticeKind::Info : NoticeKind::Error;
    m_banners->show({QStringLiteral("import"), kind, ImportWords::failure(error), error.detail, {}, true});
}

void ImportWindow::reject() {
    if (!m_progress) {
        QDialog::reject();
        return;
    }
    m_progress->cancel();
    m_running->stop();
    m_leave->setEnabled(false);
}

void ImportWindow::refresh() {
    const bool isSetUp = m_step == Step::Sources || m_step == Step::Review;
    const int secrets = m_step == Step::Sources ? static_cast<int>(m_draft.secrets().size()) : 0;
    m_summary->setText(isSetUp ? summary() : QString());
    m_back->setText(m_step == Step::Sources ? tr("&Secrets and people") : tr("&Back"));
    m_back->setVisible(isSetUp && m_draft.hasContent());
    m_leave->setEnabled(true);
    m_leave->setText(m_step == Step::Progress ? tr("&Stop") : m_step == Step::Result ? tr("&Close") : tr("&Cancel"));
    m_undo->setVisible(m_step == Step::Result && m_hasChanges);
    m_next->setVisible(m_step != Step::Progress);
    m_next->setText(m_step == Step::Result ? tr("&Go to the candidates")
                    : secrets > 0          ? tr("&Next: %Ln possible secret(s)", nullptr, secrets)
                                           : tr("&Import"));
    m_next->setEnabled(m_step == Step::Result || (m_draft.hasContent() && !m_draft.isLooking()));
    m_next->setToolTip(m_next->isEnabled()   ? QString()
                       : m_draft.isLooking() ? tr("The files are still being looked at.")
                                             : tr("Nothing is chosen that can come in."));
}

QString ImportWindow::summary() const {
    int in = 0;
    const auto count = static_cast<int>(m_draft.sources().size());
    for (int row = 0; row < count; ++row) {
        in += m_draft.isIncluded(row) ? 1 : 0;
    }
    return count == 0 ? QString() : tr("%1 of %Ln source(s) come in", nullptr, count).arg(QLocale().toString(in));
}

void ImportWindow::chooseFiles() {
    const QStringList paths = m_surroundings.dialogs.openFiles(this, tr("Choose files to import"), tr("All files (*)"));
    if (!paths.isEmpty()) {
        add(paths);
    }
}

void ImportWindow::chooseFolder() {
    const QString path = m_surroundings.dialogs.openFolder(this, tr("Choose a folder to import"));
    if (!path.isEmpty()) {
        add(QStringList{path});
    }
}

void ImportWindow::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    m_summary->setVisible(width() > em(this, 44)); // the buttons come first
}

void ImportWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (m_step == Step::Sources && ImportDrop::accepts(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void ImportWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    take(ImportDrop::take(*event->mimeData(), m_surroundings.clock.now(), m_draft.zone()));
}

void ImportWindow::keyPressEvent(QKeyEvent* event) {
    if (m_step == Step::Sources && event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ImportWindow::paste() {
    const QMimeData* pasted = QApplication::clipboard()->mimeData();
    if (pasted && ImportDrop::accepts(*pasted)) {
        take(ImportDrop::take(*pasted, m_surroundings.clock.now(), m_draft.zone()));
    }
}

void ImportWindow::dress() {
    dressLabel(m_title, m_surroundings.appearance, Appearance::Type::Page, Tint::Text, true);
    dressLabel(m_summary, m_surroundings.appearance, Appearance::Type::Body, Tint::Secondary);
}

} // namespace afterword
