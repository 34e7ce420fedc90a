// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdowntyping.h"
#include "referencechips.h"
#include "textreferences.h"

#include <QMimeData>
#include <QPlainTextEdit>

#include <optional>

namespace afterword {

class Appearance;

/// A plain text that is Markdown: references are plates that follow what they lead to, lists go on at Enter. It has no
/// undo of its own; undo belongs to the document, which hears of every edit.
class MarkdownEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit MarkdownEditor(const Appearance& appearance, QWidget* parent = nullptr);

    /// Another text: the caret goes to its beginning.
    void open(const QString& markdown);

    /// The same text as it has become elsewhere, such as by undo: only what differs is touched, and the caret goes
    /// there or stays where it is.
    void follow(const QString& markdown);

    [[nodiscard]] QString markdown() const;

    void setNamer(ReferenceChips::Namer namer);

    /// After what references lead to may have changed.
    void refreshReferences();

    /// One step of its own, as if typed.
    void apply(const TypingStep& step);

    [[nodiscard]] MarkdownTyping typing() const;

    /// In the place of the characters from `position` to the caret.
    void insertReference(int position, const TextReference& reference);

    /// A stretch of the Markdown, brought into view.
    void select(qsizetype position, qsizetype length);

    /// Stretches of the Markdown, on a ground of their own.
    void mark(const QList<std::pair<qsizetype, qsizetype>>& stretches);

    [[nodiscard]] const ReferenceChips& chips() const { return *m_chips; }

Q_SIGNALS:
    /// By the user. A step of its own is not typing.
    void edited(const QString& markdown, bool isTyping);
    void referenceActivated(const afterword::TextReference& reference);

    /// Files or a picture were pasted or dropped, which are no text.
    void contentGiven(const QMimeData* content);

    /// A key, before the editor takes it; accepted: the editor does not.
    void keyGiven(QKeyEvent* event);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void dress();
    void tell();
    [[nodiscard]] FoldedText folded() const;
    void insert(QTextCursor& cursor, const FoldedText& text) const;
    [[nodiscard]] std::optional<TextReference> referenceAt(const QPoint& point) const;

    const Appearance& m_appearance;
    ReferenceChips* m_chips;
    QString m_told;           ///< the Markdown as it was last told, or set
    mutable QString m_typed;  ///< for typing(), which keeps a reference
    bool m_isSetting = false; ///< the change comes from outside
    bool m_isTyping = true;
};

} // namespace afterword
