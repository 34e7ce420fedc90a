// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcepanel.h"

#include "elidedlabel.h"
#include "importdraft.h"
#include "importwords.h"
#include "isotime.h"
#include "labels.h"
#include "previewtablemodel.h"
#include "readingform.h"
#include "skippedlistmodel.h"
#include "sourcedelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace afterword {

namespace {

QTableView* listTable(QAbstractItemModel* model, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

SourcePanel::SourcePanel(ImportDraft& draft, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_appearance(surroundings.appearance)
    , m_picture(new QLabel(this))
    , m_name(new ElidedLabel(this))
    , m_place(new ElidedLabel(this))
    , m_advice(textLabel(this))
    , m_form(new ReadingForm(draft, surroundings.appearance, this))
    , m_content(new QStackedWidget(this))
    , m_records(new PreviewTableModel(this))
    , m_image(new QLabel(this))
    , m_lines(new QPlainTextEdit(this))
    , m_nothing(textLabel(this))
    , m_notesTitle(new QLabel(this))
    , m_places(new SkippedListModel(this)) {
    m_table = listTable(m_records, this);
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_table->setAccessibleName(tr("First records, as they would come in"));
    m_notes = listTable(m_places, this);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->horizontalHeader()->hide();
    m_notes->horizontalHeader()->setStretchLastSection(true);
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setObjectName(QStringLiteral("picture"));
    m_lines->setObjectName(QStringLiteral("firstLines"));
    m_lines->setAccessibleName(tr("First lines, as they are in the file"));
    m_lines->setReadOnly(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setTabChangesFocus(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_name->setObjectName(QStringLiteral("sourceName"));
    m_advice->setObjectName(QStringLiteral("advice"));
    for (QWidget* page : QList<QWidget*>{m_table, m_image, m_lines, m_nothing}) {
        m_content->addWidget(page);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_place);
    auto* head = new QHBoxLayout;
    head->addWidget(m_picture);
    head->addLayout(words, 1);
    auto* inside = new QWidget(this);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    auto* layout = new QVBoxLayout(inside);
    layout->addLayout(head);
    layout->addWidget(m_advice);
    layout->addWidget(m_form);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_notesTitle);
    layout->addWidget(m_notes);
    connect(&m_draft, &ImportDraft::changed, this, [this](int row) {
        if (row == m_row) {
            refresh();
        }
    });
    connect(&m_draft, &ImportDraft::aboutToAdd, this, [this](int row) { m_row += row <= m_row ? 1 : 0; });
    connect(&m_appearance, &Appearance::changed, this, &SourcePanel::dress);
    dress();
}

void SourcePanel::show(int row) {
    m_row = row;
    setVisible(row >= 0);
    if (row >= 0) {
        m_draft.lookAt(row);
        refresh();
    }
}

void SourcePanel::turnToQuestion() {
    m_form->turnToQuestion();
}

void SourcePanel::refresh() {
    const SourcePreview& source = m_draft.sources().at(m_row);
    m_name->setText(source.name);
    m_place->setText(ImportWords::facts(source));
    m_name->setToolTip(source.path);
    const QString text = remark();
    m_advice->setText(text);
    m_advice->setVisible(!text.isEmpty());
    m_form->setVisible(source.state != SourceState::Empty && source.state != SourceState::Refused &&
                       source.state != SourceState::Locked);
    if (m_form->isVisibleTo(this)) {
        m_form->show(m_row);
    }
    m_places->show(source.notes);
    m_notes->setVisible(!source.notes.isEmpty());
    m_notesTitle->setVisible(!source.notes.isEmpty());
    m_notesTitle->setText(tr("%Ln remark(s)", nullptr, static_cast<int>(source.notes.size())));
    m_notes->setAccessibleName(m_notesTitle->text());
    showContent();
    dress();
}

QString SourcePanel::remark() const {
    const SourcePreview& source = m_draft.sources().at(m_row);
    if (source.state != SourceState::Ready) {
        return ImportWords::advice(source);
    }
    QStringList parts;
    if (source.isKnown) {
        parts.append(tr("Imported before, on %1: only what is new is added.")
                         .arg(toLocalText(source.knownSince, m_draft.zone()).first(16)));
    }
    if (source.isRemembered) {
        parts.append(tr("Read as the last time."));
    }
    if (!source.sections.isEmpty()) {
        parts.append(tr("Its sections fill those of the incident that are empty: %1.")
                         .arg(source.sections.join(QStringLiteral(", "))));
    }
    if (source.outside > 0) {
        parts.append(
            tr("%Ln record(s) here are outside of the time chosen.", nullptr, static_cast<int>(source.outside)));
    }
    return parts.join(u' ');
}

void SourcePanel::showContent() {
    const SourcePreview& source = m_draft.sources().at(m_row);
    m_records->show(source);
    if (!source.picture.isEmpty()) {
        m_content->setCurrentWidget(m_image);
        showPicture();
    } else if (m_records->rowCount() > 0) {
        m_content->setCurrentWidget(m_table);
        arrangeColumns();
    } else if (!source.head.isEmpty()) {
        m_content->setCurrentWidget(m_lines);
        m_lines->setPlainText(source.head);
    } else {
        m_content->setCurrentWidget(m_nothing);
        m_nothing->setText(!canComeIn(source.state) || source.state == SourceState::Asking ? QString()
                           : !source.isRead     ? tr("It is read when it is imported.")
                           : source.outside > 0 ? tr("No record here is of the time chosen.")
                                                : tr("No record was found in it."));
    }
}

/// The text gets what the others leave, and never too little to be read.
void SourcePanel::arrangeColumns() {
    const bool isSeries = m_records->showsSeries();
    const int wide = isSeries ? int{PreviewTableModel::SeriesNameColumn} : int{PreviewTableModel::TextColumn};
    int left = m_table->viewport()->width();
    for (int column = 0; column < m_records->columnCount(); ++column) {
        if (column != wide) {
            m_table->resizeColumnToContents(column);
            const double most = isSeries ? 24 : column == PreviewTableModel::TimeColumn ? 15 : 8.5;
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), em(this, most)));
            left -= m_table->columnWidth(column);
        }
    }
    m_table->setColumnWidth(wide, std::max(left, em(this, 14)));
}

void SourcePanel::showPicture() {
    QPixmap whole;
    if (m_row < 0 || !whole.loadFromData(m_draft.sources().at(m_row).picture)) {
        return;
    }
    const qreal ratio = devicePixelRatioF();
    whole.setDevicePixelRatio(ratio);
    const QSize room = m_content->size() * ratio;
    const bool isLarger = whole.width() > room.width() || whole.height() > room.height();
    m_image->setPixmap(isLarger ? whole.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : whole);
    const SourcePreview& source = m_draft.sources().at(m_row);
    m_image->setAccessibleName(tr("Picture: %1").arg(source.name));
}

void SourcePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_content->currentWidget() == m_image) {
        showPicture();
    } else if (m_content->currentWidget() == m_table) {
        arrangeColumns();
    }
}

void SourcePanel::dress() {
    dressLabel(m_name, m_appearance, Appearance::Type::Section, Tint::Text, true);
    dressLabel(m_place, m_appearance, Appearance::Type::Hint, Tint::Hint);
    dressLabel(m_nothing, m_appearance, Appearance::Type::Body, Tint::Hint);
    dressLabel(m_notesTitle, m_appearance, Appearance::Type::Body, Tint::Text, true);
    m_notes->setFixedHeight(em(this, 7));
    m_content->setMinimumHeight(em(this, 9));
    m_lines->setFont(m_appearance.fixedFont());
    const bool isRow = m_row >= 0;
    const bool isReady = isRow && m_draft.sources().at(m_row).state == SourceState::Ready;
    dressLabel(m_advice, m_appearance, Appearance::Type::Body, isReady ? Tint::Secondary : Tint::Caution);
    if (isRow) {
        m_picture->setPixmap(iconPixmap(iconOfFormat(m_draft.sources().at(m_row).format), em(this, 2),
                                        m_appearance.theme()[Tint::Accent], devicePixelRatioF()));
    }
}

} // namespace afterword
