// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlinepane.h"

#include "emof.h"
#include "icons.h"
#include "notices.h"
#include "outlinedelegate.h"
#include "writeup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>

namespace afterword {

OutlinePane::OutlinePane(Document& document, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_surroundings(surroundings)
    , m_model(new OutlineModel(document, this))
    , m_list(new QListView(this))
    , m_counts(new QLabel(this)) {
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        refresh();
        Q_EMIT currentChanged();
    });
    connect(m_list, &QListView::activated, this, &OutlinePane::entered);
    connect(m_list, &QWidget::customContextMenuRequested, this, &OutlinePane::showMenu);
    connect(m_model, &OutlineModel::countsChanged, this, &OutlinePane::refresh);
    connect(&m_surroundings.appearance, &Appearance::changed, this, &OutlinePane::dress);
    m_list->setCurrentIndex(m_model->index(0));
    dress();
}

void OutlinePane::build() {
    m_list->setObjectName(QStringLiteral("outline"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OutlineDelegate(m_surroundings.appearance, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_counts->setObjectName(QStringLiteral("outlineCounts"));
    m_counts->setContentsMargins(em(this, 0.7), em(this, 0.4), em(this, 0.7), em(this, 0.2));
    m_counts->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(em(this, 0.3), em(this, 0.2), em(this, 0.3), em(this, 0.3));
    buttons->setSpacing(2);
    m_add = addButton("sectionAdd", Icon::Add, tr("Add a section"), *buttons);
    m_up = addButton("sectionUp", Icon::Up, tr("Move the section up (Alt+Up)"), *buttons);
    m_down = addButton("sectionDown", Icon::Down, tr("Move the section down (Alt+Down)"), *buttons);
    m_remove = addButton("sectionRemove", Icon::Delete, tr("Remove the section (Del)"), *buttons);
    buttons->addStretch(1);
    m_more = addButton("sectionMore", Icon::More, tr("More"), *buttons);
    connect(m_add, &QToolButton::clicked, this, &OutlinePane::addSection);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &OutlinePane::removeSection);
    connect(m_more, &QToolButton::clicked, this, [this] { showMenu(m_list->mapFromGlobal(QCursor::pos())); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_counts);
    layout->addLayout(buttons);
}

QToolButton* OutlinePane::addButton(const char* name, Icon icon, const QString& tip, QHBoxLayout& layout) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(iconOf(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip.section(QStringLiteral(" ("), 0, 0));
    layout.addWidget(button);
    return button;
}

SectionId OutlinePane::current() const {
    return m_model->sectionAt(m_list->currentIndex().row());
}

void OutlinePane::setCurrent(SectionId section) {
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(section)));
}

void OutlinePane::move(int by) {
    if (!current().isNull()) {
        WriteUp(m_document).moveSection(current(), m_list->currentIndex().row() - 1 + by);
        refresh();
    }
}

void OutlinePane::addSection() {
    if (!m_document.readOnlyReason().isEmpty()) {
        return;
    }
    setCurrent(WriteUp(m_document).addSection(tr("New section"), current()));
    Q_EMIT titleWanted();
}

void OutlinePane::removeSection() {
    const auto* section = m_document.find<Section>(current());
    if (!section) {
        return;
    }
    const QString title = section->title;
    WriteUp(m_document).removeSection(section->id);
    m_surroundings.notices.toast(tr("\u201c%1\u201d was removed.").arg(title), {tr("Undo"), [this] {
                                                                                    m_document.undoStack().undo();
                                                                                }});
}

bool OutlinePane::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isAlt = key->modifiers() == Qt::AltModifier;
    if (isAlt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
        removeSection();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT entered();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OutlinePane::showMenu(const QPoint& at) {
    QMenu menu(this);
    const auto add = [&](Icon icon, const QString& text, const QToolButton* like, auto act) {
        QAction* action = menu.addAction(iconOf(icon), text, this, act);
        action->setEnabled(!like || like->isEnabled());
    };
    add(Icon::Add, tr("Add section"), m_add, [this] { addSection(); });
    add(Icon::Edit, tr("Rename section\tF2"), m_remove, [this] { Q_EMIT titleWanted(); });
    menu.addSeparator();
    add(Icon::Up, tr("Move up\tAlt+Up"), m_up, [this] { move(-1); });
    add(Icon::Down, tr("Move down\tAlt+Down"), m_down, [this] { move(1); });
    add(Icon::Delete, tr("Remove section\tDel"), m_remove, [this] { removeSection(); });
    menu.addSeparator();
    add(Icon::Section, tr("Change the template\u2026"), m_add, [this] { Q_EMIT templateWanted(); });
    menu.exec(m_list->mapToGlobal(at));
}

void OutlinePane::refresh() {
    const QString& reason = m_document.readOnlyReason();
    const int row = m_list->currentIndex().row();
    const bool canEdit = reason.isEmpty();
    m_add->setEnabled(canEdit);
    m_up->setEnabled(canEdit && row > 1);
    m_down->setEnabled(canEdit && row > 0 && row + 1 < m_model->rowCount());
    m_remove->setEnabled(canEdit && row > 0);
    const QString words = tr("%n word(s)", nullptr, m_model->words());
    const int empty = m_model->emptySections();
    m_counts->setText(
        empty == 0 ? words
                   : tr("%1, %2", "words, sections still empty").arg(words, tr("%n still empty", "sections", empty)));
}

void OutlinePane::dress() {
    const Appearance& appearance = m_surroundings.appearance;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, appearance.theme()[Tint::Panel]);
    m_list->setPalette(palette);
    palette.setColor(QPalette::WindowText, appearance.theme()[Tint::Secondary]);
    m_counts->setPalette(palette);
    m_counts->setFont(appearance.font(Appearance::Type::Hint));
    const QSize size(emOf(appearance, 1.1), emOf(appearance, 1.1));
    for (QToolButton* button : {m_add, m_up, m_down, m_remove, m_more}) {
        button->setIconSize(size);
    }
    refresh();
}

} // namespace afterword
