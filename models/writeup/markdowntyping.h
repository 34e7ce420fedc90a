// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace afterword {

/// What a key or button of the editor does to Markdown: replacements in the text, and what is selected afterwards.
struct TypingStep {
    struct Replacement {
        qsizetype position = 0; ///< in the text before
        qsizetype removed = 0;
        QString inserted;

        bool operator==(const Replacement&) const = default;
    };

    QList<Replacement> replacements; ///< ascending, apart from each other
    qsizetype anchor = 0;            ///< in the text after; the selection runs from here
    qsizetype caret = 0;             ///< to here

    [[nodiscard]] QString appliedTo(const QString& text) const;
};

/// The editor's keys as functions of text and selection, so that they can be tested without a window.
class MarkdownTyping {
public:
    struct Selection {
        qsizetype anchor = 0;
        qsizetype caret = 0;

        [[nodiscard]] qsizetype begin() const { return std::min(anchor, caret); }

        [[nodiscard]] qsizetype end() const { return std::max(anchor, caret); }
    };

    MarkdownTyping(const QString& text, Selection selection)
        : m_text(text)
        , m_selection(selection) {}

    /// On or off: "**" strong, "*" emphasis, "~~" struck. Without a selection: the word at the caret, or an empty pair.
    [[nodiscard]] TypingStep toggleMark(const QString& mark) const;

    /// A span within a line, a fenced block over several.
    [[nodiscard]] TypingStep toggleCode() const;

    /// No heading, large, small, none again.
    [[nodiscard]] TypingStep cycleHeading() const;

    enum class LineMark { Bullet, Number, Quote };

    /// All lines of the selection; off where all have it.
    [[nodiscard]] TypingStep toggleLines(LineMark mark) const;

    /// The selection becomes the words, or the address where it is one; the caret goes to what is missing.
    [[nodiscard]] TypingStep link(const QString& address = {}) const;

    /// Two columns and a row, on lines of their own; the first heading is selected.
    [[nodiscard]] TypingStep table(const QString& firstHeading, const QString& secondHeading) const;

    /// Enter: goes on with the list or quote that the caret stands in, and ends it where nothing was written. Null: a
    /// plain new line.
    [[nodiscard]] std::optional<TypingStep> newLine() const;

    /// Tab and Shift+Tab on lines of lists. Null: there is nothing to move.
    [[nodiscard]] std::optional<TypingStep> indent() const;
    [[nodiscard]] std::optional<TypingStep> outdent() const;

private:
    struct Line {
        qsizetype begin = 0;
        qsizetype end = 0; ///< before the line feed
    };

    [[nodiscard]] QList<Line> lines() const; ///< that the selection touches
    [[nodiscard]] QStringView textOf(const Line& line) const;
    [[nodiscard]] QList<Line> stretches() const; ///< of the selection, by line, without spaces around
    [[nodiscard]] TypingStep kept(QList<TypingStep::Replacement> replacements) const;
    [[nodiscard]] qsizetype marksBefore(qsizetype at, QChar mark) const;
    [[nodiscard]] qsizetype marksBehind(qsizetype at, QChar mark) const;
    [[nodiscard]] qsizetype contentOfParent(const Line& line) const;

    const QString& m_text;
    Selection m_selection;
};

} // namespace afterword
