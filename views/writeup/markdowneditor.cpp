// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowneditor.h"

#include "appearance.h"
#include "markdownhighlighter.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace afterword {

namespace {

/// How many units are the same from the beginning; a reference is the same where it leads to the same.
qsizetype commonBegin(const FoldedText& one, const FoldedText& other) {
    const qsizetype most = std::min(one.text.size(), other.text.size());
    qsizetype chip = 0;
    for (qsizetype i = 0; i < most; ++i) {
        if (one.text[i] != other.text[i]) {
            return i;
        }
        const bool isChip = chip < one.references.size() && one.references[chip].position == i;
        const bool isOtherChip = chip < other.references.size() && other.references[chip].position == i;
        if (isChip != isOtherChip || (isChip && one.references[chip].reference != other.references[chip].reference)) {
            return i;
        }
        chip += isChip ? 1 : 0;
    }
    return most;
}

qsizetype commonEnd(const FoldedText& one, const FoldedText& other, qsizetype begin) {
    const qsizetype most = std::min(one.text.size(), other.text.size()) - begin;
    const auto chipAt = [](const FoldedText& text, qsizetype fromEnd, qsizetype position) {
        const qsizetype index = text.references.size() - 1 - fromEnd;
        return index >= 0 && text.references[index].position == position ? &text.references[index].reference : nullptr;
    };
    qsizetype chip = 0;
    for (qsizetype i = 0; i < most; ++i) {
        const qsizetype at = one.text.size() - 1 - i;
        const qsizetype otherAt = other.text.size() - 1 - i;
        const TextReference* mine = chipAt(one, chip, at);
        const TextReference* others = chipAt(other, chip, otherAt);
        if (one.text[at] != other.text[otherAt] || (mine != nullptr) != (others != nullptr) ||
            (mine && *mine != *others)) {
            return i;
        }
        chip += mine ? 1 : 0;
    }
    return most;
}

/// The part of `text` between two places.
FoldedText between(const FoldedText& text, qsizetype begin, qsizetype end) {
    FoldedText part{text.text.sliced(begin, end - begin), {}};
    for (PlacedReference placed : text.references) {
        if (placed.position >= begin && placed.position < end) {
            placed.position -= begin;
            part.references.append(placed);
        }
    }
    return part;
}

void removeUndo(QMenu& menu) {
    const QList<QAction*> actions = menu.actions();
    for (QAction* action : actions) {
        if (action->objectName() == u"edit-undo" || action->objectName() == u"edit-redo") {
            menu.removeAction(action);
        }
    }
}

} // namespace

MarkdownEditor::MarkdownEditor(const Appearance& appearance, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_appearance(appearance)
    , m_chips(new ReferenceChips(appearance, this)) {
    auto* text = new QTextDocument(this);
    text->setDocumentLayout(new ChipLayout(text));
    setDocument(text);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    document()->documentLayout()->registerHandler(ReferenceChips::objectType, m_chips);
    new MarkdownHighlighter(appearance, document());
    connect(this, &QPlainTextEdit::textChanged, this, &MarkdownEditor::tell);
    connect(&m_appearance, &Appearance::changed, this, &MarkdownEditor::dress);
    dress();
}

void MarkdownEditor::dress() {
    setFont(m_appearance.font(Appearance::Type::Field));
    document()->setDefaultFont(font());
    document()->setDocumentMargin(em(this, 1));
    setCursorWidth(std::max(1, em(this, 0.1)));
}

void MarkdownEditor::resizeEvent(QResizeEvent* event) {
    m_chips->setWidest(viewport()->width() - 2 * document()->documentMargin() - 2);
    QPlainTextEdit::resizeEvent(event);
    // Lines that are longer than this are not read well.
    const int spare = std::max(0, (viewport()->width() + viewportMargins().left() * 2 - em(this, 46)) / 2);
    setViewportMargins(spare, 0, spare, 0);
}

void MarkdownEditor::setNamer(ReferenceChips::Namer namer) {
    m_chips->setNamer(std::move(namer));
}

void MarkdownEditor::refreshReferences() {
    if (document()->isEmpty()) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_isSetting, true);
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
}

FoldedText MarkdownEditor::folded() const {
    FoldedText result;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        if (text.contains(QChar::ObjectReplacementCharacter)) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextFragment fragment = part.fragment();
                const auto reference = ReferenceChips::referenceOf(fragment.charFormat());
                const qsizetype begin = result.text.size() + fragment.position() - block.position();
                // Equal neighbours are one fragment.
                for (int i = 0; reference && i < fragment.length(); ++i) {
                    result.references.append({*reference, begin + i, 1});
                }
            }
        }
        result.text += text;
        if (block.next().isValid()) {
            result.text += u'\n';
        }
    }
    return result;
}

QString MarkdownEditor::markdown() const {
    return folded().unfolded();
}

void MarkdownEditor::insert(QTextCursor& cursor, const FoldedText& text) const {
    qsizetype copied = 0;
    for (const PlacedReference& placed : text.references) {
        cursor.insertText(text.text.sliced(copied, placed.position - copied), QTextCharFormat());
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), ReferenceChips::formatOf(placed.reference));
        copied = placed.position + 1;
    }
    cursor.insertText(text.text.sliced(copied), QTextCharFormat());
}

void MarkdownEditor::open(const QString& markdown) {
    const QScopedValueRollback<bool> guard(m_isSetting, true);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    insert(cursor, FoldedText::fold(markdown));
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    m_told = markdown;
}

void MarkdownEditor::follow(const QString& markdown) {
    if (markdown == m_told) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_isSetting, true);
    const FoldedText before = folded();
    const FoldedText after = FoldedText::fold(markdown);
    const qsizetype begin = commonBegin(before, after);
    const qsizetype end = commonEnd(before, after, begin);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(before.text.size() - end), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    insert(cursor, between(after, begin, after.text.size() - end));
    cursor.endEditBlock();
    if (hasFocus() || !isVisible()) {
        setTextCursor(cursor);
    }
    m_told = markdown;
}

void MarkdownEditor::tell() {
    if (m_isSetting) {
        return;
    }
    QString now = markdown();
    if (now != m_told) {
        m_told = std::move(now);
        Q_EMIT edited(m_told, m_isTyping);
    }
}

MarkdownTyping MarkdownEditor::typing() const {
    m_typed = folded().text;
    const QTextCursor cursor = textCursor();
    return {m_typed, {cursor.anchor(), cursor.position()}};
}

void MarkdownEditor::apply(const TypingStep& step) {
    if (isReadOnly()) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_isTyping, false);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto replacement = step.replacements.crbegin(); replacement != step.replacements.crend(); ++replacement) {
        cursor.setPosition(static_cast<int>(replacement->position));
        cursor.setPosition(static_cast<int>(replacement->position + replacement->removed), QTextCursor::KeepAnchor);
        cursor.insertText(replacement->inserted, QTextCharFormat());
    }
    cursor.endEditBlock();
    cursor.setPosition(static_cast<int>(step.anchor));
    cursor.setPosition(static_cast<int>(step.caret), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void MarkdownEditor::insertReference(int position, const TextReference& reference) {
    const QScopedValueRollback<bool> guard(m_isTyping, false);
    QTextCursor cursor = textCursor();
    const int caret = cursor.position();
    cursor.beginEditBlock();
    cursor.setPosition(position);
    cursor.setPosition(caret, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    insert(cursor, FoldedText::fold(reference.toMarkdown()));
    cursor.endEditBlock();
    cursor.setCharFormat({});
    setTextCursor(cursor);
}

void MarkdownEditor::select(qsizetype position, qsizetype length) {
    const FoldedText text = FoldedText::fold(m_told);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(text.folded(position)));
    cursor.setPosition(static_cast<int>(text.folded(position + length)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void MarkdownEditor::mark(const QList<std::pair<qsizetype, qsizetype>>& stretches) {
    const FoldedText text = FoldedText::fold(m_told);
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto& [position, length] : stretches) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(text.folded(position)));
        selection.cursor.setPosition(static_cast<int>(text.folded(position + length)), QTextCursor::KeepAnchor);
        selection.format.setBackground(m_appearance.theme()[Tint::CautionGround]);
        selection.format.setForeground(m_appearance.theme()[Tint::CautionText]);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

bool MarkdownEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // they are the window's
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void MarkdownEditor::keyPressEvent(QKeyEvent* event) {
    event->ignore();
    Q_EMIT keyGiven(event);
    if (event->isAccepted()) {
        return;
    }
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (isEnter && isPlain && !isReadOnly()) {
        if (const auto step = event->modifiers().testFlag(Qt::ShiftModifier) ? std::nullopt : typing().newLine()) {
            apply(*step);
        } else {
            textCursor().insertText(QStringLiteral("\n"));
            ensureCursorVisible();
        }
        event->accept();
        return;
    }
    if (isTab && isPlain) {
        const auto step = event->key() == Qt::Key_Tab ? typing().indent() : typing().outdent();
        if (step) {
            apply(*step);
        } else {
            QWidget::focusNextPrevChild(event->key() == Qt::Key_Tab); // the editor itself would keep it
        }
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

std::optional<TextReference> MarkdownEditor::referenceAt(const QPoint& point) const {
    QTextCursor cursor = cursorForPosition(point);
    for (const int side : {0, 1}) {
        QTextCursor at(cursor);
        at.setPosition(std::min(cursor.position() + side, document()->characterCount() - 1));
        QTextCursor before(at);
        before.movePosition(QTextCursor::PreviousCharacter);
        const QRect span(cursorRect(before).left(), cursorRect(at).top(),
                         cursorRect(at).left() - cursorRect(before).left(), cursorRect(at).height());
        const auto reference = ReferenceChips::referenceOf(at.charFormat());
        if (reference && span.contains(point)) {
            return reference;
        }
    }
    return {};
}

void MarkdownEditor::mouseMoveEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseMoveEvent(event);
    const bool isOver = event->buttons() == Qt::NoButton && event->modifiers().testFlag(Qt::ControlModifier) &&
                        referenceAt(event->pos()).has_value();
    viewport()->setCursor(isOver ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void MarkdownEditor::mouseReleaseEvent(QMouseEvent* event) {
    const bool isClick = event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier);
    if (const auto reference = isClick ? referenceAt(event->pos()) : std::nullopt) {
        Q_EMIT referenceActivated(*reference);
    }
    QPlainTextEdit::mouseReleaseEvent(event);
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent* event) {
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    removeUndo(*menu);
    if (const auto reference = referenceAt(event->pos())) {
        QAction* first = menu->actions().value(0);
        auto* show = new QAction(tr("Show \u201c%1\u201d").arg(m_chips->labelOf(*reference).text), menu.get());
        connect(show, &QAction::triggered, this, [this, shown = *reference] { Q_EMIT referenceActivated(shown); });
        menu->insertAction(first, show);
        menu->insertSeparator(first);
    }
    menu->exec(event->globalPos());
}

QMimeData* MarkdownEditor::createMimeDataFromSelection() const {
    const QTextCursor cursor = textCursor();
    auto* content = new QMimeData;
    content->setText(between(folded(), cursor.selectionStart(), cursor.selectionEnd()).unfolded());
    return content;
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText() || source->hasImage() || source->hasUrls();
}

void MarkdownEditor::insertFromMimeData(const QMimeData* source) {
    const QList<QUrl> urls = source->urls();
    const bool hasFiles = std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
    if (hasFiles || (source->hasImage() && !source->hasText())) {
        Q_EMIT contentGiven(source);
        return;
    }
    if (source->hasText() && !isReadOnly()) {
        const QScopedValueRollback<bool> guard(m_isTyping, false);
        QTextCursor cursor = textCursor();
        cursor.beginEditBlock();
        cursor.removeSelectedText();
        insert(cursor, FoldedText::fold(source->text()));
        cursor.endEditBlock();
        cursor.setCharFormat({});
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

} // namespace afterword
