// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addevidencedialog.h"

#include "emof.h"
#include "evidenceedits.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

AddEvidenceDialog::AddEvidenceDialog(What what, Document& document, const Surroundings& surroundings, QWidget* parent)
    : QDialog(parent)
    , m_what(what)
    , m_document(document)
    , m_surroundings(surroundings) {
    setObjectName(QStringLiteral("addEvidenceDialog"));
    setWindowTitle(what == What::Link ? tr("Add a link") : tr("Add a text excerpt"));
    build();
    const QString copied = QApplication::clipboard()->text();
    if (m_address && (copied.startsWith(u"https://") || copied.startsWith(u"http://")) && copied.size() < 2000) {
        m_address->setText(copied.trimmed());
        m_address->selectAll();
    }
    refresh();
}

QLineEdit* AddEvidenceDialog::addLine(QVBoxLayout& layout, const QString& label, const char* name,
                                      const QString& prompt) {
    auto* title = new QLabel(label, this);
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(QString(label).remove(u'&'));
    line->setPlaceholderText(prompt);
    title->setBuddy(line);
    layout.addWidget(title);
    layout.addWidget(line);
    connect(line, &QLineEdit::textChanged, this, &AddEvidenceDialog::refresh);
    return line;
}

void AddEvidenceDialog::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(em(this, 0.3));
    if (m_what == What::Link) {
        m_address = addLine(*layout, tr("&Address"), "addAddress", QStringLiteral("https://"));
        m_title = addLine(*layout, tr("&Title"), "addTitle", tr("What it leads to"));
    } else {
        m_title = addLine(*layout, tr("&Title"), "addTitle", tr("What it shows"));
        auto* label = new QLabel(tr("Te&xt"), this);
        m_text = new QPlainTextEdit(this);
        m_text->setObjectName(QStringLiteral("addText"));
        m_text->setAccessibleName(tr("Text"));
        m_text->setFont(m_surroundings.appearance.fixedFont());
        m_text->setTabChangesFocus(true);
        label->setBuddy(m_text);
        layout->addWidget(label);
        layout->addWidget(m_text, 1);
        connect(m_text, &QPlainTextEdit::textChanged, this, &AddEvidenceDialog::refresh);
        m_origin = addLine(*layout, tr("&From"), "addOrigin", tr("The file, query or page that it is from"));
        m_text->setFocus();
    }
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("addProblem"));
    m_problem->setWordWrap(true);
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_surroundings.appearance.theme()[Tint::Bad]);
    m_problem->setPalette(palette);
    layout->addWidget(m_problem);
    m_problem->hide();
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole)->setObjectName(QStringLiteral("addAccept"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AddEvidenceDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(em(this, 0.4));
    layout->addWidget(m_buttons);
    resize(em(this, 32), m_what == What::Link ? sizeHint().height() : em(this, 24));
}

void AddEvidenceDialog::refresh() {
    const bool isFilled =
        m_address ? !m_address->text().trimmed().isEmpty() : !m_text->toPlainText().trimmed().isEmpty();
    const QList<QAbstractButton*> buttons = m_buttons->buttons();
    for (QAbstractButton* button : buttons) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
            button->setEnabled(isFilled);
        }
    }
    m_problem->hide();
}

void AddEvidenceDialog::accept() {
    EvidenceEdits edits(m_document);
    if (m_what == What::Excerpt) {
        m_added = edits.addExcerpt(m_title->text(), m_text->toPlainText(), m_origin->text());
        QDialog::accept();
        return;
    }
    const auto added = edits.addLink(m_address->text(), m_title->text());
    if (!added) {
        m_problem->setText(tr("This is no web address. It begins with https:// or http:// and names a host."));
        m_problem->show();
        m_address->setFocus();
        return;
    }
    m_added = *added;
    QDialog::accept();
}

} // namespace afterword
