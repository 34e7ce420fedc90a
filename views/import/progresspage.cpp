// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progresspage.h"

#include "labels.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace afterword {

ProgressPage::ProgressPage(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new QLabel(this))
    , m_what(textLabel(this))
    , m_bar(new QProgressBar(this))
    , m_safe(textLabel(this)) {
    m_bar->setObjectName(QStringLiteral("progress"));
    m_what->setObjectName(QStringLiteral("progressOf"));
    m_safe->setText(tr("Nothing is in the incident before all of it is. Stopping leaves nothing behind."));
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_safe);
    layout->addStretch(3);
    connect(&m_appearance, &Appearance::changed, this, &ProgressPage::dress);
    dress();
}

void ProgressPage::begin() {
    m_title->setText(tr("Importing\u2026"));
    m_what->setText(QString());
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("Import"));
}

void ProgressPage::advance(qint64 done, qint64 total, const QString& what) {
    constexpr int steps = 1000;
    m_what->setText(what);
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0) {
        m_bar->setValue(static_cast<int>(done * steps / total));
    }
}

void ProgressPage::stop() {
    m_title->setText(tr("Stopping\u2026"));
    m_bar->setRange(0, 0);
}

void ProgressPage::dress() {
    dressLabel(m_title, m_appearance, Appearance::Type::Section, Tint::Text, true);
    dressLabel(m_what, m_appearance, Appearance::Type::Body, Tint::Secondary);
    dressLabel(m_safe, m_appearance, Appearance::Type::Hint, Tint::Hint);
    m_bar->setFixedWidth(em(this, 30));
    for (QLabel* label : {m_title, m_what, m_safe}) {
        label->setAlignment(Qt::AlignCenter);
    }
}

} // namespace afterword
