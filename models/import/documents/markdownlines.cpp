// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownlines.h"

#include <QRegularExpression>

namespace afterword {

namespace {

/// The lines of a leading YAML block, both its marks included; 0 where there is none that is closed.
qsizetype frontMatterLines(const QStringList& lines) {
    constexpr qsizetype most = 200;
    if (lines.isEmpty() || lines[0].trimmed() != QLatin1String("---")) {
        return 0;
    }
    for (qsizetype i = 1; i < std::min(lines.size(), most); ++i) {
        if (lines[i].trimmed() == QLatin1String("---")) {
            return i + 1;
        }
    }
    return 0;
}

QString titleOf(const QString& heading) {
    static const QRegularExpression marks(
        QStringLiteral("^\\s*#{1,6}\\s*|\\s*#+\\s*$|[*_`]{1,2}(?=\\S)|(?<=\\S)[*_`]{1,2}"));
    QString title = heading;
    title.remove(marks);
    return title.trimmed();
}

int underlineLevel(const QString& line) {
    static const QRegularExpression equals(QStringLiteral("^ {0,3}={2,}\\s*$"));
    static const QRegularExpression dashes(QStringLiteral("^ {0,3}-{3,}\\s*$"));
    if (equals.match(line).hasMatch()) {
        return 1;
    }
    return dashes.match(line).hasMatch() ? 2 : 0;
}

} // namespace

QList<MarkdownLine> markdownLines(const QString& text) {
    static const QRegularExpression heading(QStringLiteral("^ {0,3}(#{1,6})(?:\\s+|$)"));
    static const QRegularExpression fence(QStringLiteral("^\\s*(```+|~~~+)"));
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    const QStringList texts = plain.split(u'\n');
    const qsizetype front = frontMatterLines(texts);
    QList<MarkdownLine> lines;
    QString openFence;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        MarkdownLine line;
        line.text = texts[i];
        const auto fenced = fence.match(line.text);
        if (i < front) {
            line.isFrontMatter = true;
        } else if (!openFence.isEmpty()) {
            line.isCode = true;
            if (fenced.hasMatch() && line.text.trimmed().startsWith(openFence)) {
                openFence.clear();
            }
        } else if (fenced.hasMatch()) {
            line.isCode = true;
            openFence = fenced.captured(1);
        } else if (const auto marks = heading.match(line.text); marks.hasMatch()) {
            line.heading = static_cast<int>(marks.capturedLength(1));
            line.title = titleOf(line.text);
        } else if (const int level = underlineLevel(line.text); level > 0 && !lines.isEmpty()) {
            MarkdownLine& above = lines.last();
            const bool isText = !above.text.trimmed().isEmpty() && above.heading == 0 && !above.isCode &&
                                !above.isFrontMatter && !above.text.contains(u'|');
            if (isText) {
                above.heading = level;
                above.title = titleOf(above.text);
                line.isUnderline = true;
            }
        }
        lines.append(line);
    }
    return lines;
}

} // namespace afterword
