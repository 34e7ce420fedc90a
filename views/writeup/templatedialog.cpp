// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templatedialog.h"

#include "appearance.h"
#include "dialogs.h"
#include "errorwords.h"
#include "surroundings.h"
#include "templateswitch.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace afterword {

TemplateDialog::TemplateDialog(const Postmortem& postmortem, const Surroundings& surroundings, QWidget* parent)
    : QDialog(parent)
    , m_postmortem(postmortem)
    , m_surroundings(surroundings)
    , m_list(new QListWidget(this))
    , m_sections(new QLabel(this))
    , m_effect(new QLabel(this))
    , m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("templateDialog"));
    setWindowTitle(tr("Change the template"));
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setAccessibleName(tr("Templates"));
    m_effect->setObjectName(QStringLiteral("templateEffect"));
    m_problem->setObjectName(QStringLiteral("templateProblem"));
    for (QLabel* label : {m_sections, m_effect, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("Use this template"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("templateUse"));
    m_use->setDefault(true);
    QPushButton* file = buttons->addButton(tr("From a file\u2026"), QDialogButtonBox::ActionRole);
    file->setObjectName(QStringLiteral("templateFile"));
    file->setAutoDefault(false);
    auto* layout = new QGridLayout(this);
    layout->setHorizontalSpacing(em(this, 1));
    layout->addWidget(m_list, 0, 0, 2, 1);
    layout->addWidget(m_sections, 0, 1);
    layout->addWidget(m_effect, 1, 1);
    layout->addWidget(m_problem, 2, 0, 1, 2);
    layout->addWidget(buttons, 3, 0, 1, 2);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 3);
    layout->setRowStretch(1, 1);
    resize(em(this, 42), em(this, 26));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(file, &QPushButton::clicked, this, &TemplateDialog::addFromFile);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::look);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_problem->hide();
    const QStringList ids = PostmortemTemplate::builtIn();
    for (const QString& id : ids) {
        if (const auto offered = PostmortemTemplate::load(id)) {
            add(*offered);
        }
    }
    const qsizetype current = ids.indexOf(m_postmortem.incident.templateId);
    m_list->setCurrentRow(static_cast<int>(std::max<qsizetype>(current, 0)));
    m_list->setFocus();
}

void TemplateDialog::add(const PostmortemTemplate& offered) {
    m_offered.append(offered);
    const bool isCurrent = offered.id == m_postmortem.incident.templateId;
    m_list->addItem(isCurrent ? tr("%1 (in use)").arg(offered.name) : offered.name);
}

void TemplateDialog::addFromFile() {
    const QString path =
        m_surroundings.dialogs.openFile(this, tr("Open a template"), tr("Templates (*.json);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    const auto offered = PostmortemTemplate::load(path);
    m_problem->setVisible(!offered.has_value());
    if (!offered) {
        const QString detail = offered.error().detail;
        m_problem->setText(ErrorWords::of(offered.error()) + (detail.isEmpty() ? QString() : QString(u'\n' + detail)));
        return;
    }
    add(*offered);
    m_list->setCurrentRow(m_list->count() - 1);
}

void TemplateDialog::look() {
    const PostmortemTemplate offered = m_offered.value(m_list->currentRow());
    m_chosen = offered;
    QStringList titles;
    for (const Section& section : offered.sections) {
        titles.append(section.title);
    }
    const QString sections = titles.join(QStringLiteral("\n"));
    m_sections->setText(sections);
    m_effect->setText(effectOf(offered));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_surroundings.appearance.theme()[Tint::Secondary]);
    m_effect->setPalette(palette);
    palette.setColor(QPalette::WindowText, m_surroundings.appearance.theme()[Tint::Bad]);
    m_problem->setPalette(palette);
}

QString TemplateDialog::effectOf(const PostmortemTemplate& offered) const {
    const TemplateSwitch plan = TemplateSwitch::plan(m_postmortem, offered);
    QStringList lines;
    const auto say = [&](const QString& line, const QStringList& titles) {
        if (!titles.isEmpty()) {
            lines.append(line.arg(titles.join(QStringLiteral(", "))));
        }
    };
    say(tr("Added: %1."), plan.added);
    say(tr("Removed, as nothing is written there: %1."), plan.removed);
    say(tr("Kept behind the others, as something is written there: %1."), plan.kept);
    lines.append(tr("No text is lost. One undo brings everything back."));
    return lines.join(u'\n');
}

} // namespace afterword
