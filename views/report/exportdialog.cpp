// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportdialog.h"

#include "appearance.h"
#include "bannerstack.h"
#include "dialogs.h"
#include "errorwords.h"
#include "exportchoices.h"
#include "exportformat.h"
#include "exportrun.h"
#include "formatdelegate.h"
#include "leakpanel.h"
#include "notices.h"
#include "settings.h"
#include "surroundings.h"
#include "tintedtext.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>

namespace afterword {

namespace {

const QString formatKey = QStringLiteral("export/format");
const QString folderKey = QStringLiteral("export/folder");
const QString resultId = QStringLiteral("exportResult");

QString folderOf(const Settings& settings) {
    const QString last = settings.value(folderKey).toString();
    return !last.isEmpty() && QFileInfo(last).isDir()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString wordsOf(const Error& error) {
    const QString name = QFileInfo(error.subject).fileName();
    if (error.code == ErrorCode::Cancelled) {
        return ExportDialog::tr("Stopped. No file was written; one that was there before is unchanged.");
    }
    if (error.code == ErrorCode::DiskFull) {
        return ExportDialog::tr("There is no space left for “%1”. A file that was there before is unchanged. Make "
                                "space or choose another place, then export again.")
            .arg(name);
    }
    return ErrorWords::of(error);
}

} // namespace

ExportDialog::ExportDialog(const Postmortem& postmortem, ReportExporter& exporter, const Surroundings& surroundings,
                           QWidget* parent)
    : QDialog(parent)
    , m_postmortem(postmortem)
    , m_exporter(exporter)
    , m_surroundings(surroundings)
    , m_formats(new QListWidget(this))
    , m_choices(new ExportChoices(postmortem.incident, exporter.languages(), surroundings.appearance, this))
    , m_leaks(new LeakPanel(surroundings.appearance, this))
    , m_banners(new BannerStack(surroundings.appearance, this))
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(tr("&Choose…"), this))
    , m_replaces(new QLabel(tr("This file exists and is replaced."), this))
    , m_form(new QWidget(this))
    , m_bar(new QProgressBar(this))
    , m_state(new QLabel(this))
    , m_export(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_run(new ExportRun(exporter, this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export %1", "key of the incident").arg(postmortem.incident.key));
    build();
    fillFormats();
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::chooseFormat);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_file, &QLineEdit::editingFinished, this, &ExportDialog::followTypedEnding);
    connect(m_leaks, &LeakPanel::changed, this, &ExportDialog::refresh);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_run, &ExportRun::looked, m_leaks, &LeakPanel::setFindings);
    connect(m_run, &ExportRun::written, this, &ExportDialog::sayDone);
    connect(m_run, &ExportRun::failed, this, &ExportDialog::sayFailed);
    connect(&m_surroundings.appearance, &Appearance::changed, this, &ExportDialog::dress);
    m_leaks->setRestricted(postmortem.incident.sensitivity == Sensitivity::Restricted);
    m_run->look(m_postmortem, m_choices->zone());
    m_file->setText(QDir::toNativeSeparators(
        QDir(folderOf(m_surroundings.settings))
            .filePath(proposedName(postmortem.incident.key, postmortem.incident.title) + ending())));
    dress();
    chooseFormat();
    setRunning(false);
    m_formats->setFocus();
}

void ExportDialog::build() {
    m_formats->setObjectName(QStringLiteral("exportFormats"));
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setItemDelegate(new FormatDelegate(m_surroundings.appearance, m_formats));
    m_formats->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formats->setFrameShape(QFrame::NoFrame);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(em(this, 1.5), em(this, 1), em(this, 1.5), em(this, 1));
    form->setSpacing(em(this, 0.6));
    const auto addHeading = [&](const QString& text) {
        auto* heading = new QLabel(text, m_form);
        heading->setProperty("heading", true);
        form->addWidget(heading);
    };
    addHeading(tr("For whom"));
    form->addWidget(m_choices);
    form->addSpacing(em(this, 0.5));
    addHeading(tr("Where to"));
    form->addLayout(fileRow());
    form->addWidget(m_replaces);
    form->addSpacing(em(this, 0.5));
    addHeading(tr("Before it leaves"));
    form->addWidget(m_leaks);
    form->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_formats, 3);
    middle->addWidget(scroll, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_banners);
    layout->addLayout(foot());
    const QSize room = screen()->availableSize() * 0.94;
    resize(QSize(em(this, 52), em(this, 38)).boundedTo(room));
}

QLayout* ExportDialog::fileRow() {
    m_file->setObjectName(QStringLiteral("exportFile"));
    m_file->setAccessibleName(tr("File"));
    m_choose->setObjectName(QStringLiteral("exportChoose"));
    m_choose->setAutoDefault(false);
    m_replaces->setObjectName(QStringLiteral("exportReplaces"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    return row;
}

QLayout* ExportDialog::foot() {
    m_bar->setObjectName(QStringLiteral("exportProgress"));
    m_bar->setAccessibleName(tr("Writing the file"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_state->setObjectName(QStringLiteral("exportState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_export->setObjectName(QStringLiteral("exportWrite"));
    m_export->setDefault(true);
    m_close->setObjectName(QStringLiteral("exportClose"));
    m_close->setAutoDefault(false);
    m_beat.setInterval(100);
    connect(&m_beat, &QTimer::timeout, this, &ExportDialog::refresh);
    auto* said = new QVBoxLayout;
    said->addWidget(m_bar);
    said->addWidget(m_state);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(em(this, 1.5), em(this, 0.8), em(this, 1.5), em(this, 0.8));
    row->setSpacing(em(this, 0.8));
    row->addLayout(said, 1);
    row->addWidget(m_close);
    row->addWidget(m_export);
    return row;
}

void ExportDialog::fillFormats() {
    const QString last = m_surroundings.settings.value(formatKey).toString();
    for (const QString& ending : m_exporter.endings()) {
        const ExportFormat format = ExportFormat::of(ending);
        auto* item = new QListWidgetItem(format.name, m_formats);
        item->setData(FormatDelegate::IconRole, static_cast<int>(format.icon));
        item->setData(FormatDelegate::AboutRole, format.about);
        item->setData(FormatDelegate::EndingRole, ending);
        item->setData(Qt::AccessibleDescriptionRole, format.about);
        item->setToolTip(format.about);
    }
    m_formats->setCurrentRow(static_cast<int>(std::max<qsizetype>(0, m_exporter.endings().indexOf(last))));
}

QString ExportDialog::ending() const {
    const QListWidgetItem* item = m_formats->currentItem();
    return item ? item->data(FormatDelegate::EndingRole).toString() : QString();
}

QString ExportDialog::path() const {
    const QString typed = QDir::fromNativeSeparators(m_file->text().trimmed());
    return typed.isEmpty() ? QString() : QDir(folderOf(m_surroundings.settings)).absoluteFilePath(typed);
}

void ExportDialog::chooseFormat() {
    m_choices->setFormat(ExportFormat::of(ending()));
    if (!path().isEmpty()) {
        m_file->setText(QDir::toNativeSeparators(withEnding(path(), ending(), m_exporter.endings())));
    }
}

void ExportDialog::chooseFile() {
    const ExportFormat format = ExportFormat::of(ending());
    const QString chosen = m_surroundings.dialogs.saveFile(this, tr("Export as %1").arg(format.name), path(),
                                                           QStringLiteral("%1 (*%2)").arg(format.name, format.ending));
    if (!chosen.isEmpty()) {
        m_file->setText(QDir::toNativeSeparators(chosen));
        followTypedEnding();
    }
}

void ExportDialog::followTypedEnding() {
    const QString typed = path();
    if (typed.isEmpty() || QFileInfo(typed).isDir()) {
        return;
    }
    const QStringList endings = m_exporter.endings();
    const QString known = endingOf(typed, endings);
    if (known.isEmpty()) {
        m_file->setText(QDir::toNativeSeparators(typed + ending()));
    } else {
        m_formats->setCurrentRow(static_cast<int>(endings.indexOf(known)));
    }
}

void ExportDialog::refresh() {
    const QString target = path();
    const QFileInfo there(target);
    m_replaces->setVisible(!target.isEmpty() && there.isFile());
    QString objection = m_leaks->objection();
    if (objection.isEmpty() && (target.isEmpty() || there.isDir())) {
        objection = tr("Name the file to write.");
    }
    m_export->setText(m_leaks->warns() ? tr("Export &anyway") : tr("&Export"));
    m_export->setEnabled(!m_isRunning && objection.isEmpty());
    m_export->setToolTip(objection);
    if (!m_isRunning) {
        m_state->setText(objection);
    } else if (m_close->isEnabled()) {
        m_state->setText(m_run->done() == 0 ? tr("Writing…")
                                            : tr("Writing: %n picture(s) and chart(s) so far", nullptr,
                                                 static_cast<int>(m_run->done())));
    }
}

void ExportDialog::begin() {
    followTypedEnding();
    if (!m_export->isEnabled()) {
        return;
    }
    m_banners->withdraw(resultId);
    m_written = path();
    m_surroundings.settings.setValue(formatKey, ending());
    m_surroundings.settings.setValue(folderKey, QFileInfo(m_written).absolutePath());
    setRunning(true);
    m_run->write({m_postmortem, m_written, m_choices->edition(), m_choices->language(), m_choices->zone()});
}

void ExportDialog::sayDone() {
    setRunning(false);
    m_export->setFocus();
    const QFileInfo file(m_written);
    m_banners->show({resultId,
                     NoticeKind::Done,
                     tr("“%1” is written (%2).").arg(file.fileName(), locale().formattedDataSize(file.size())),
                     {},
                     {{tr("Show in folder"),
                       [this, folder = file.absolutePath()] {
                           Q_EMIT openWanted(QUrl::fromLocalFile(folder));
                       }},
                      {tr("Open"),
                       [this, path = m_written] {
                           Q_EMIT openWanted(QUrl::fromLocalFile(path));
                       }}},
                     false});
}

void ExportDialog::sayFailed(const Error& error) {
    setRunning(false);
    m_export->setFocus();
    const bool wasWished = error.code == ErrorCode::Cancelled;
    m_banners->show(
        {resultId, wasWished ? NoticeKind::Info : NoticeKind::Error, wordsOf(error), error.detail, {}, true});
}

void ExportDialog::setRunning(bool isRunning) {
    m_isRunning = isRunning;
    m_formats->setEnabled(!isRunning);
    m_form->setEnabled(!isRunning);
    m_bar->setVisible(isRunning);
    m_close->setEnabled(true);
    m_close->setText(isRunning ? tr("Cancel") : tr("Close"));
    if (isRunning) {
        m_beat.start();
        m_close->setFocus();
    } else {
        m_beat.stop();
    }
    refresh();
}

void ExportDialog::reject() {
    if (!m_isRunning) {
        QDialog::reject();
        return;
    }
    m_run->cancel();
    m_close->setEnabled(false);
    m_state->setText(tr("Stopping…"));
}

void ExportDialog::dress() {
    const Appearance& appearance = m_surroundings.appearance;
    for (QLabel* label : m_form->findChildren<QLabel*>()) {
        if (label->property("heading").toBool()) {
            label->setFont(appearance.font(Appearance::Type::Section, true));
        }
    }
    tintText(*m_state, appearance.theme(), Tint::Secondary);
    tintText(*m_replaces, appearance.theme(), Tint::Caution);
    QPalette palette = m_formats->palette();
    palette.setColor(QPalette::Base, appearance.theme()[Tint::Panel]);
    m_formats->setPalette(palette);
    palette = m_form->palette();
    palette.setColor(QPalette::Window, appearance.theme()[Tint::Ground]);
    m_form->setPalette(palette);
    m_form->setAutoFillBackground(true);
}

} // namespace afterword
