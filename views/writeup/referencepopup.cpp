// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "referencepopup.h"

#include "appearance.h"
#include "icons.h"
#include "markdowneditor.h"
#include "proposaldelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr qsizetype mostProposals = 50;
constexpr int longestSearch = 40; ///< characters

} // namespace

ReferencePopup::ReferencePopup(MarkdownEditor& editor, const Appearance& appearance, QWidget* over)
    : QFrame(over)
    , m_editor(editor)
    , m_appearance(appearance)
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this)) {
    setObjectName(QStringLiteral("referencePopup"));
    setAccessibleName(tr("References"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("referenceList"));
    m_list->setAccessibleName(tr("References"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ProposalDelegate(m_appearance, m_list));
    m_hint->setContentsMargins(em(this, 0.6), em(this, 0.2), em(this, 0.6), em(this, 0.3));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    hide();
    connect(&m_editor, &MarkdownEditor::keyGiven, this, &ReferencePopup::takeKey);
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, &ReferencePopup::look);
    connect(m_list, &QListWidget::itemClicked, this, &ReferencePopup::choose);
    m_editor.installEventFilter(this);
}

bool ReferencePopup::begins() const {
    const QTextCursor cursor = m_editor.textCursor();
    const int column = cursor.positionInBlock();
    const QString text = cursor.block().text();
    return column == 0 || text[column - 1].isSpace() ||
           QStringView(u"([\"\u201c\u201e\u00ab").contains(text[column - 1]);
}

void ReferencePopup::takeKey(QKeyEvent* event) {
    const QString typed = event->text();
    if (m_begin < 0) {
        m_isTrigger = typed.size() == 1 && ReferenceSearch::isTrigger(typed.front()) && begins() && m_finder &&
                      !m_editor.isReadOnly();
        return;
    }
    if (isHidden()) {
        return;
    }
    const int rows = m_list->count();
    const int row = m_list->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow((row + 1) % rows);
        break;
    case Qt::Key_Up:
        m_list->setCurrentRow((row + rows - 1) % rows);
        break;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(std::min(row + 8, rows - 1));
        break;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(std::max(row - 8, 0));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choose();
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        return;
    }
    event->accept();
}

void ReferencePopup::look() {
    const QTextCursor cursor = m_editor.textCursor();
    if (m_isTrigger) {
        m_isTrigger = false;
        m_begin = cursor.position() - 1;
    }
    if (m_begin < 0) {
        return;
    }
    const QTextBlock block = cursor.block();
    const int from = m_begin - block.position();
    const int to = cursor.positionInBlock();
    const QString text = block.text();
    if (cursor.hasSelection() || from < 0 || to <= from || to - from > longestSearch || from >= text.size() ||
        !ReferenceSearch::isTrigger(text[from])) {
        close();
        return;
    }
    const QString typed = text.sliced(from + 1, to - from - 1);
    // "# ", "##" and "![" are Markdown.
    const bool isMarkup = typed.startsWith(u' ') || typed.startsWith(u'#') || typed.startsWith(u'[');
    if (isMarkup || typed.endsWith(u"  ")) {
        close();
        return;
    }
    fill(text[from], typed);
}

void ReferencePopup::fill(QChar trigger, const QString& typed) {
    m_proposals = m_finder(trigger, typed);
    m_proposals.resize(std::min(m_proposals.size(), mostProposals));
    if (m_proposals.isEmpty()) {
        hide();
        return;
    }
    m_list->clear();
    for (const ReferenceSearch::Proposal& proposal : std::as_const(m_proposals)) {
        auto* item = new QListWidgetItem(proposal.text, m_list);
        item->setData(ProposalDelegate::HintRole, proposal.hint);
        item->setData(ProposalDelegate::IconRole, static_cast<int>(ProposalDelegate::iconFor(proposal)));
        item->setData(Qt::AccessibleTextRole, QString(proposal.hint + u' ' + proposal.text));
    }
    m_list->setCurrentRow(0);
    m_hint->setText(trigger == u'@' ? tr("People \u00b7 Enter inserts the name")
                    : trigger == u'!'
                        ? tr("Evidence \u00b7 on a line of its own it is shown, in a sentence it is named")
                        : tr("Milestones, events, actions and causes \u00b7 times follow"));
    settle();
    show();
    raise();
}

void ReferencePopup::settle() {
    m_hint->setFont(m_appearance.font(Appearance::Type::Hint));
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, m_appearance.theme()[Tint::Raised]);
    m_list->setPalette(palette);
    palette.setColor(QPalette::WindowText, m_appearance.theme()[Tint::Hint]);
    m_hint->setPalette(palette);
    QWidget* over = parentWidget();
    const int shown = std::min(m_list->count(), 9);
    const int height = m_list->sizeHintForRow(0) * shown + m_hint->sizeHint().height() + 6;
    const int width = std::min(std::max(em(this, 32), m_hint->sizeHint().width() + 4), over->width() - em(this, 1));
    const QRect caret = m_editor.cursorRect();
    const QPoint below = m_editor.viewport()->mapTo(over, caret.bottomLeft());
    const QPoint above = m_editor.viewport()->mapTo(over, caret.topLeft());
    const bool fitsBelow = below.y() + height + 4 <= over->height();
    const int left = std::clamp(below.x() - em(this, 1), 4, std::max(4, over->width() - width - 4));
    setGeometry(left, fitsBelow ? below.y() + 4 : std::max(4, above.y() - height - 4), width, height);
}

void ReferencePopup::choose() {
    const ReferenceSearch::Proposal proposal = m_proposals.value(m_list->currentRow());
    const int begin = m_begin;
    close();
    QTextCursor cursor = m_editor.textCursor();
    if (proposal.reference) {
        TextReference reference = *proposal.reference;
        const bool isPicture = proposal.evidence == EvidenceKind::Image || proposal.evidence == EvidenceKind::Chart;
        const QString line = cursor.block().text();
        const QString around = line.first(begin - cursor.block().position()) + line.sliced(cursor.positionInBlock());
        reference.isFigure = isPicture && around.trimmed().isEmpty();
        m_editor.insertReference(begin, reference);
    } else {
        cursor.setPosition(begin, QTextCursor::KeepAnchor);
        cursor.insertText(proposal.text);
    }
    m_editor.setFocus();
}

void ReferencePopup::close() {
    m_begin = -1;
    m_isTrigger = false;
    hide();
}

bool ReferencePopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        close();
    }
    if (event->type() == QEvent::Resize && isVisible()) {
        settle();
    }
    return QFrame::eventFilter(watched, event);
}

void ReferencePopup::paintEvent(QPaintEvent* /*event*/) {
    const ColourTheme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme[Tint::Raised]);
    painter.setPen(theme[Tint::Border]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace afterword
