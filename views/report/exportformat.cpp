// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportformat.h"

namespace afterword {

ExportFormat ExportFormat::of(const QString& ending) {
    const QString formulas = tr("A cell that a spreadsheet would run as a formula begins with an apostrophe, so that "
                                "it stays text.");
    if (ending == u".pdf") {
        return {ending, tr("PDF"), tr("Pages to print, send and keep"), Icon::WriteUp, {}};
    }
    if (ending == u".html") {
        return {ending, tr("Web page"), tr("One file for any browser, on phones too"), Icon::Outside, {}};
    }
    if (ending == u".md") {
        return {ending, tr("Markdown"), tr("Text for a wiki or a repository"), Icon::Edit,
                tr("Pictures and figures go into a folder beside the file, named after it.")};
    }
    if (ending == u".json") {
        return {ending,
                tr("JSON"),
                tr("The whole incident, for other programs"),
                Icon::Code,
                tr("This is everything: internal parts, names, and all that was imported, which the check for secrets "
                   "does not read. It can be imported again. Do not publish it."),
                false,
                false,
                false};
    }
    if (ending == u".timeline.csv") {
        return {
            ending, tr("Timeline CSV"), tr("One row per event, for spreadsheets"), Icon::Timeline, formulas, true,
            false};
    }
    if (ending == u".actions.csv") {
        return {ending, tr("Actions CSV"), tr("One row per action, for spreadsheets"), Icon::Actions, formulas, true,
                false};
    }
    return {ending, ending, {}, Icon::File, {}};
}

QString endingOf(const QString& path, const QStringList& endings) {
    QString longest;
    for (const QString& ending : endings) {
        if (path.endsWith(ending, Qt::CaseInsensitive) && ending.size() > longest.size()) {
            longest = ending;
        }
    }
    return longest;
}

QString withEnding(const QString& path, const QString& ending, const QStringList& endings) {
    return path.chopped(endingOf(path, endings).size()) + ending;
}

QString proposedName(const QString& key, const QString& title) {
    QString name = title.isEmpty() ? key : QString(key + u' ' + title);
    for (QChar& letter : name) {
        if (letter.unicode() < 0x20 || QStringView(u"/\\:*?\"<>|").contains(letter)) {
            letter = u' ';
        }
    }
    name = name.simplified().left(80).trimmed();
    while (name.endsWith(u'.')) {
        name.chop(1);
    }
    return name;
}

} // namespace afterword
