// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headform.h"

#include "completeness.h"
#include "emof.h"
#include "factfield.h"
#include "markdowneditor.h"
#include "referencesearch.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStringListModel>

namespace afterword {

HeadForm::HeadForm(Document& document, const Appearance& appearance, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_writeUp(document)
    , m_appearance(appearance)
    , m_heading(new QLabel(tr("Facts and summary")))
    , m_missing(new QLabel)
    , m_hint(new QLabel)
    , m_summaryLabel(new QLabel(tr("S&ummary")))
    , m_summary(new MarkdownEditor(appearance))
    , m_people(new QStringListModel(this)) {
    setObjectName(QStringLiteral("headForm"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    build();
    connect(&m_document, &Document::changed, this, &HeadForm::follow);
    connect(&m_appearance, &Appearance::changed, this, &HeadForm::dress);
    dress();
    follow();
}

void HeadForm::build() {
    auto* body = new QWidget;
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_title = addField(*form, tr("&Title"), "factTitle", &WriteUp::setTitle);
    addSeverity(*form);
    m_services = addField(*form, tr("Ser&vices"), "factServices", &WriteUp::setServices);
    m_services->setPlaceholderText(tr("What was affected, set apart by commas"));
    m_lead = addField(*form, tr("&Lead investigator"), "factLead", &WriteUp::setLeadInvestigator);
    m_lead->setPlaceholderText(tr("Drives the postmortem to its end"));
    m_facilitator = addField(*form, tr("&Facilitator"), "factFacilitator", &WriteUp::setFacilitator);
    m_facilitator->setPlaceholderText(tr("Leads the debrief"));
    m_hint->setObjectName(QStringLiteral("sameLeadHint"));
    m_hint->setWordWrap(true);
    m_hint->setText(tr("Lead and facilitator are the same person. A debrief led by somebody else hears more."));
    auto* withHint = new QVBoxLayout;
    withHint->setSpacing(em(this, 0.2));
    withHint->addWidget(m_facilitator);
    withHint->addWidget(m_hint);
    QWidget* label = form->labelForField(m_facilitator);
    form->removeWidget(m_facilitator);
    form->setLayout(form->rowCount() - 1, QFormLayout::FieldRole, withHint);
    static_cast<QLabel*>(label)->setBuddy(m_facilitator);
    m_noteTaker = addField(*form, tr("&Note-taker"), "factNoteTaker", &WriteUp::setNoteTaker);
    m_noteTaker->setPlaceholderText(tr("Writes during the debrief"));
    for (FactField* field : {m_lead, m_facilitator, m_noteTaker}) {
        auto* completer = new QCompleter(m_people, field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        field->setCompleter(completer);
        connect(completer, QOverload<const QString&>::of(&QCompleter::activated), field, &FactField::typed);
    }
    m_missing->setObjectName(QStringLiteral("missingFacts"));
    m_missing->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("summaryEditor"));
    m_summary->setAccessibleName(tr("Summary"));
    m_summary->setPlaceholderText(tr(
        "In a few sentences, for somebody who reads nothing else: what failed, for whom, for how long, why, and how it "
        "ended."));
    m_summary->setFrameShape(QFrame::StyledPanel);
    m_summaryLabel->setBuddy(m_summary);
    connect(m_summary, &MarkdownEditor::edited, this, [this](const QString& markdown, bool isTyping) {
        m_writeUp.setSummary(markdown, isTyping ? WriteUp::Typing::GoesOn : WriteUp::Typing::StandsAlone);
    });
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(em(this, 1.5), em(this, 1), em(this, 1.5), em(this, 1));
    layout->setSpacing(em(this, 0.5));
    layout->addWidget(m_heading);
    layout->addWidget(m_missing);
    layout->addSpacing(em(this, 0.3));
    layout->addLayout(form);
    layout->addSpacing(em(this, 0.5));
    layout->addWidget(m_summaryLabel);
    layout->addWidget(m_summary, 1);
    setWidget(body);
}

FactField* HeadForm::addField(QFormLayout& form, const QString& label, const char* name,
                              void (WriteUp::*set)(const QString&)) {
    auto* field = new FactField(QString(label).remove(u'&'));
    field->setObjectName(QLatin1String(name));
    connect(field, &FactField::typed, this, [this, set](const QString& text) { (m_writeUp.*set)(text); });
    form.addRow(label, field);
    return field;
}

void HeadForm::addSeverity(QFormLayout& form) {
    m_severityField = new FactField(tr("Severity"));
    m_severityField->setObjectName(QStringLiteral("factSeverity"));
    m_severity = new QComboBox;
    m_severity->setEditable(true);
    m_severity->setLineEdit(m_severityField);
    m_severity->setCompleter(nullptr);
    m_severity->setInsertPolicy(QComboBox::NoInsert);
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->addItems({QStringLiteral("SEV1"), QStringLiteral("SEV2"), QStringLiteral("SEV3"),
                          QStringLiteral("SEV4"), QStringLiteral("SEV5")});
    m_severity->setMinimumContentsLength(9);
    m_severity->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_severityField, &FactField::typed, this, [this](const QString& text) { m_writeUp.setSeverity(text); });
    connect(m_severity, &QComboBox::textActivated, this, [this](const QString& text) { m_writeUp.setSeverity(text); });
    form.addRow(tr("&Severity"), m_severity);
}

void HeadForm::follow() {
    const Incident& incident = m_document.postmortem().incident;
    m_title->follow(incident.title);
    if (const int known = m_severity->findText(incident.severity); known >= 0) {
        const QSignalBlocker blocker(m_severity);
        m_severity->setCurrentIndex(known);
    }
    m_severityField->follow(incident.severity);
    m_services->follow(incident.services.join(QStringLiteral(", ")));
    m_lead->follow(incident.leadInvestigator);
    m_facilitator->follow(incident.facilitator);
    m_noteTaker->follow(incident.noteTaker);
    m_summary->follow(incident.summary);
    m_hint->setVisible(Completeness::leadAlsoFacilitates(incident));
    const QStringList missing = Completeness::missingFacts(incident);
    m_missing->setText(missing.isEmpty() ? tr("All facts are filled in.")
                                         : tr("Still missing: %1").arg(missing.join(QStringLiteral(", "))));
    const bool isReadOnly = !m_document.readOnlyReason().isEmpty();
    for (FactField* field : {m_title, m_services, m_lead, m_facilitator, m_noteTaker}) {
        field->setReadOnly(isReadOnly);
        field->setToolTip(m_document.readOnlyReason());
    }
    m_severity->setDisabled(isReadOnly);
    m_summary->setReadOnly(isReadOnly);
    offerPeople();
}

void HeadForm::offerPeople() {
    const QStringList people = ReferenceSearch::people(m_document.postmortem());
    if (people != m_people->stringList()) {
        m_people->setStringList(people);
    }
}

void HeadForm::dress() {
    const ColourTheme& theme = m_appearance.theme();
    m_heading->setFont(m_appearance.font(Appearance::Type::Page, true));
    m_summaryLabel->setFont(m_appearance.font(Appearance::Type::Body, true));
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, theme[Tint::Ground]);
    setPalette(palette);
    palette.setColor(QPalette::WindowText, theme[Tint::Caution]);
    m_hint->setPalette(palette);
    palette.setColor(QPalette::WindowText, theme[Tint::Secondary]);
    m_missing->setPalette(palette);
    m_summary->setMinimumHeight(emOf(m_appearance, 8));
}

void HeadForm::enter() {
    for (FactField* field : {m_title, m_services, m_lead, m_facilitator, m_noteTaker}) {
        if (field->text().isEmpty()) {
            field->setFocus();
            return;
        }
    }
    m_summary->setFocus();
}

} // namespace afterword
