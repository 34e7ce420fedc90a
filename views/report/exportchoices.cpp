// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportchoices.h"

#include "appearance.h"
#include "tintedtext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QTimeZone>

namespace afterword {

namespace {

QString nameOfLanguage(const QString& code) {
    const QLocale locale(code);
    return locale.language() == QLocale::English ? QLocale::languageToString(QLocale::English)
                                                 : locale.nativeLanguageName();
}

} // namespace

ExportChoices::ExportChoices(const Incident& incident, const QStringList& languages, const Appearance& appearance,
                             QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_internal(new QRadioButton(tr("&Internal"), this))
    , m_public(new QRadioButton(tr("&Public"), this))
    , m_language(new QComboBox(this))
    , m_zone(new QComboBox(this))
    , m_caveat(new QLabel(this)) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(em(this, 1));
    addEdition(layout);
    fillLanguages(languages, incident.language);
    fillZones(incident.zone);
    m_language->setObjectName(QStringLiteral("exportLanguage"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_zone->setObjectName(QStringLiteral("exportZone"));
    m_zone->setAccessibleName(tr("Zone of the times"));
    const auto addRow = [&](int row, const QString& text, QComboBox* box) {
        auto* label = new QLabel(text, this);
        label->setBuddy(box);
        layout->addWidget(label, row, 0);
        layout->addWidget(box, row, 1);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    };
    addRow(2, tr("&Language"), m_language);
    addRow(3, tr("&Times in"), m_zone);
    m_caveat->setObjectName(QStringLiteral("exportCaveat"));
    m_caveat->setWordWrap(true);
    m_caveat->setTextFormat(Qt::PlainText);
    layout->addWidget(m_caveat, 4, 1);
    layout->setColumnStretch(1, 1);
    connect(&appearance, &Appearance::changed, this, &ExportChoices::dress);
    dress();
}

void ExportChoices::addEdition(QGridLayout* layout) {
    m_internal->setObjectName(QStringLiteral("exportInternal"));
    m_public->setObjectName(QStringLiteral("exportPublic"));
    m_internal->setChecked(true);
    const auto add = [&](int row, QRadioButton* button, const QString& meaning) {
        auto* remark = new QLabel(meaning, this);
        remark->setWordWrap(true);
        remark->setTextFormat(Qt::PlainText);
        button->setAccessibleDescription(meaning);
        m_remarks.append(remark);
        layout->addWidget(button, row, 0, Qt::AlignTop);
        layout->addWidget(remark, row, 1);
    };
    add(0, m_internal, tr("Everything that was written, with names. For your own people."));
    add(1, m_public, tr("Without internal parts, with roles in place of names. For customers and the public."));
}

void ExportChoices::fillLanguages(const QStringList& languages, const QString& wanted) {
    for (const QString& code : languages) {
        m_language->addItem(nameOfLanguage(code), code);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(wanted.section(u'_', 0, 0))));
}

void ExportChoices::fillZones(const QString& incidentZone) {
    const auto add = [&](const QString& text, const QString& name) {
        const auto zone = Zone::fromName(name);
        if (zone && m_zone->findData(zone->name()) < 0) {
            m_zone->addItem(text.arg(zone->name()), zone->name());
        }
    };
    add(tr("%1 (the incident's)"), incidentZone);
    add(QStringLiteral("%1"), QStringLiteral("UTC"));
    add(tr("%1 (this computer's)"), QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

void ExportChoices::setFormat(const ExportFormat& format) {
    const auto set = [](QWidget* widget, bool isUsed, const QString& reason) {
        widget->setEnabled(isUsed);
        widget->setToolTip(isUsed ? QString() : reason);
    };
    const QString whole = tr("%1 always holds the whole incident.").arg(format.name);
    set(m_internal, format.hasEdition, whole);
    set(m_public, format.hasEdition, whole);
    set(m_language, format.hasLanguage, tr("%1 has the same words in every language.").arg(format.name));
    set(m_zone, format.hasZone, tr("%1 has all its times in UTC.").arg(format.name));
    if (!format.hasEdition) {
        m_internal->setChecked(true);
    }
    m_caveat->setText(format.caveat);
    m_caveat->setVisible(!format.caveat.isEmpty());
    dress();
}

Edition ExportChoices::edition() const {
    return m_public->isChecked() ? Edition::Public : Edition::Internal;
}

QString ExportChoices::language() const {
    return m_language->currentData().toString();
}

Zone ExportChoices::zone() const {
    return Zone::fromName(m_zone->currentData().toString()).value_or(Zone());
}

QWidget* ExportChoices::first() const {
    return m_internal;
}

QWidget* ExportChoices::last() const {
    return m_zone;
}

void ExportChoices::dress() {
    const ColourTheme& theme = m_appearance.theme();
    for (QLabel* remark : m_remarks) {
        tintText(*remark, theme, Tint::Secondary);
    }
    tintText(*m_caveat, theme, m_internal->isEnabled() ? Tint::Secondary : Tint::Caution);
}

} // namespace afterword
