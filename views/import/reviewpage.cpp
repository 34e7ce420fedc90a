// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewpage.h"

#include "importdraft.h"
#include "labels.h"
#include "secretlistmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace afterword {

ReviewPage::ReviewPage(ImportDraft& draft, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_appearance(surroundings.appearance)
    , m_model(new SecretListModel(draft, this))
    , m_title(new QLabel(this))
    , m_text(textLabel(this))
    , m_replaceAll(new QPushButton(tr("&Replace all"), this))
    , m_keepAll(new QPushButton(tr("&Keep all"), this))
    , m_table(new QTableView(this))
    , m_peopleTitle(new QLabel(this))
    , m_people(textLabel(this)) {
    m_title->setObjectName(QStringLiteral("secretsTitle"));
    m_table->setObjectName(QStringLiteral("secrets"));
    m_table->setAccessibleName(tr("Possible secrets"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_replaceAll->setObjectName(QStringLiteral("replaceAll"));
    m_keepAll->setObjectName(QStringLiteral("keepAll"));
    m_replaceAll->setAutoDefault(false);
    m_keepAll->setAutoDefault(false);
    m_people->setObjectName(QStringLiteral("people"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_text, 1);
    head->addWidget(m_replaceAll, 0, Qt::AlignBottom);
    head->addWidget(m_keepAll, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_peopleTitle);
    layout->addWidget(m_people);
    connect(m_replaceAll, &QPushButton::clicked, this, [this] { m_model->setAll(true); });
    connect(m_keepAll, &QPushButton::clicked, this, [this] { m_model->setAll(false); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReviewPage::refresh);
    connect(&m_appearance, &Appearance::changed, this, &ReviewPage::dress);
    dress();
}

void ReviewPage::enter() {
    m_model->load();
    refresh();
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + em(this, 1), em(this, 20)));
    }
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus(Qt::TabFocusReason);
    }
}

void ReviewPage::refresh() {
    const int count = m_model->rowCount();
    const bool hasAny = count > 0;
    m_title->setText(hasAny ? tr("%Ln possible secret(s)", nullptr, count) : tr("No secrets were seen"));
    m_text->setText(hasAny ? tr("%Ln of them are replaced before anything is stored. Untick what is no secret. What is "
                                "found further on in the files is replaced as well.",
                                nullptr, m_model->replacedCount())
                           : tr("The beginnings of the files were looked at. What is found further on is replaced "
                                "before anything is stored."));
    m_table->setVisible(hasAny);
    m_replaceAll->setVisible(hasAny);
    m_keepAll->setVisible(hasAny);
    constexpr qsizetype named = 60;
    const QStringList people = m_draft.people();
    const int others = static_cast<int>(std::max<qsizetype>(people.size() - named, 0));
    m_peopleTitle->setText(people.isEmpty() ? tr("Nobody is named as an author")
                                            : tr("%Ln author(s)", nullptr, static_cast<int>(people.size())));
    const QString names = people.mid(0, named).join(QStringLiteral(", "));
    m_people->setText(others > 0 ? tr("%1 and %Ln more", nullptr, others).arg(names) : names);
    m_people->setVisible(!people.isEmpty());
}

void ReviewPage::dress() {
    dressLabel(m_title, m_appearance, Appearance::Type::Section, Tint::Text, true);
    dressLabel(m_text, m_appearance, Appearance::Type::Body, Tint::Secondary);
    dressLabel(m_peopleTitle, m_appearance, Appearance::Type::Body, Tint::Text, true);
    dressLabel(m_people, m_appearance, Appearance::Type::Body, Tint::Secondary);
}

} // namespace afterword
