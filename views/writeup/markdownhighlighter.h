// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSyntaxHighlighter>

namespace afterword {

class Appearance;

/// Shows what Markdown means while it is written, in the colours of the theme: marks step back, what they mark comes
/// forward.
class MarkdownHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    MarkdownHighlighter(const Appearance& appearance, QTextDocument* document);

protected:
    void highlightBlock(const QString& text) override;

private:
    enum State { Plain = -1, BacktickFence = 1, TildeFence = 2 };

    /// What a character is; several at once.
    enum Look : quint16 {
        Mark = 1, ///< a sign of Markdown itself
        Heading = 2,
        List = 4,
        Quote = 8,
        Code = 16,
        Strong = 32,
        Emphasis = 64,
        Strike = 128,
        Link = 256,
    };

    [[nodiscard]] bool findFence(const QString& text);
    void findLineMarks(const QString& text);
    void findSpans(const QString& text);
    void findLinks(const QString& text);
    void add(qsizetype begin, qsizetype length, Look look);
    void applyLooks();
    [[nodiscard]] QTextCharFormat formatOf(quint16 looks) const;

    const Appearance& m_appearance;
    QList<quint16> m_looks;                    ///< of the block's characters
    QHash<quint16, QTextCharFormat> m_formats; ///< by looks
};

} // namespace afterword
