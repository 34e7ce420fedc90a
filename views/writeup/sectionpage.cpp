// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sectionpage.h"

#include "chip.h"
#include "emof.h"
#include "factfield.h"
#include "markdowneditor.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr std::array visibilities{Visibility::Public, Visibility::Internal, Visibility::Hidden};

} // namespace

SectionPage::SectionPage(Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_writeUp(document)
    , m_appearance(appearance)
    , m_title(new FactField(tr("Title of the section"), this))
    , m_visibility(new Chip(QString(), this))
    , m_editor(new MarkdownEditor(appearance, this))
    , m_headRow(new QHBoxLayout)
    , m_bars(new QVBoxLayout) {
    build();
    connect(m_title, &FactField::typed, this, [this](const QString& title) { m_writeUp.rename(m_section, title); });
    connect(m_title, &QLineEdit::editingFinished, this, &SectionPage::leaveTitle);
    connect(m_title, &QLineEdit::returnPressed, m_editor, [this] { m_editor->setFocus(); });
    connect(m_editor, &MarkdownEditor::edited, this, [this](const QString& markdown, bool isTyping) {
        const auto typing = isTyping ? WriteUp::Typing::GoesOn : WriteUp::Typing::StandsAlone;
        m_writeUp.setText(m_section, markdown, typing);
    });
    connect(&m_document, &Document::changed, this, &SectionPage::follow);
    connect(&m_appearance, &Appearance::changed, this, &SectionPage::dress);
    dress();
}

void SectionPage::build() {
    m_title->setObjectName(QStringLiteral("sectionTitle"));
    m_title->setFrame(false);
    m_editor->setObjectName(QStringLiteral("sectionEditor"));
    m_visibility->setObjectName(QStringLiteral("sectionVisibility"));
    auto* menu = new QMenu(m_visibility);
    const std::array texts{tr("Public: in every report"), tr("Internal: in the internal edition only"),
                           tr("Hidden: in no report")};
    for (std::size_t i = 0; i < visibilities.size(); ++i) {
        QAction* action = menu->addAction(texts[i]);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, i] { m_writeUp.setVisibility(m_section, visibilities[i]); });
    }
    m_visibility->setMenu(menu);
    m_headRow->addWidget(m_title, 1);
    m_headRow->addWidget(m_visibility);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_headRow);
    layout->addLayout(m_bars);
    layout->addWidget(m_editor, 1);
    setAutoFillBackground(true);
}

void SectionPage::addBar(QWidget* bar) {
    m_bars->addWidget(bar);
}

void SectionPage::open(SectionId section) {
    const auto* value = m_document.find<Section>(section);
    if (!value) {
        return;
    }
    m_section = section;
    m_title->setText(value->title);
    m_title->setCursorPosition(0);
    m_editor->open(value->markdown);
    follow();
}

void SectionPage::follow() {
    const auto* section = m_document.find<Section>(m_section);
    if (!section) {
        return;
    }
    m_title->follow(section->title);
    m_editor->follow(section->markdown);
    m_editor->setPlaceholderText(section->prompt.isEmpty() ? tr("Write here.") : section->prompt);
    m_editor->setAccessibleName(tr("Text of \u201c%1\u201d").arg(section->title));
    m_editor->setAccessibleDescription(section->prompt);
    const QList<QAction*> actions = m_visibility->menu()->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const bool isIt = visibilities[static_cast<std::size_t>(i)] == section->visibility;
        actions[i]->setChecked(isIt);
        if (isIt) {
            m_visibility->setText(actions[i]->text().section(u':', 0, 0));
            m_visibility->setToolTip(actions[i]->text());
            m_visibility->setAccessibleName(tr("Who sees the section: %1").arg(actions[i]->text()));
        }
    }
    m_visibility->setActive(section->visibility != Visibility::Public);
    m_visibility->updateGeometry();
    const QString& reason = m_document.readOnlyReason();
    m_title->setReadOnly(!reason.isEmpty());
    m_editor->setReadOnly(!reason.isEmpty());
    m_visibility->setEnabled(reason.isEmpty());
    m_editor->setToolTip(reason);
}

void SectionPage::leaveTitle() {
    // A section without a title would not be found again.
    const auto* section = m_document.find<Section>(m_section);
    if (section && m_title->text() != section->title) {
        m_title->setText(section->title);
    }
}

void SectionPage::dress() {
    m_title->setFont(m_appearance.font(Appearance::Type::Page, true));
    m_visibility->setFont(m_appearance.font(Appearance::Type::Hint));
    // The title begins where the text does.
    const int inside = QFontMetrics(m_title->font()).height() / 3 + 3;
    m_headRow->setContentsMargins(std::max(0, em(m_editor, 1) - inside), emOf(m_appearance, 0.5),
                                  emOf(m_appearance, 0.8), emOf(m_appearance, 0.2));
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, m_appearance.theme()[Tint::Ground]);
    setPalette(palette);
}

} // namespace afterword
