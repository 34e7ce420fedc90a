// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartfigure.h"
#include "enums.h"
#include "timelinefigure.h"

#include <QList>
#include <QSize>
#include <QString>

#include <memory>
#include <variant>

namespace afterword {

/// Internal: everything that is not hidden. Public: only what is public, with roles in place of names.
enum class Edition { Internal, Public };

} // namespace afterword

AFTERWORD_KEYS(Edition, {afterword::Edition::Internal, u"internal"}, {afterword::Edition::Public, u"public"})

namespace afterword {

/// A stretch of text of one look. `href` is "#anchor" into the report, or an address that passed the allow-list (https,
/// http, mailto).
struct Run {
    QString text;
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    bool strike = false;
    bool lineBreak = false; ///< a forced break; the text is empty
    QString href;

    bool operator==(const Run&) const = default;
};

using Runs = QList<Run>;

struct Block;

struct Paragraph {
    enum class Role { Body, Lead, Note };
    Runs runs;
    Role role = Role::Body;
};

/// Below a part: level 2 to 4.
struct Heading {
    int level = 2;
    Runs runs;
    QString anchor;
};

struct ListBlock {
    struct Item {
        QList<Block> blocks;
        std::optional<bool> checked; ///< of a task list
    };

    bool ordered = false;
    int start = 1;
    QList<Item> items;
};

struct CodeBlock {
    QString text;
};

struct QuoteBlock {
    QList<Block> blocks;
};

struct TableBlock {
    enum class Align { Left, Centre, Right };

    /// How a column is set: Time and Code in tabular monospace, Badge as a coloured word, Number right-aligned.
    enum class Role { Text, Time, Number, Badge, Code };

    struct Column {
        QString title;
        Align align = Align::Left;
        Role role = Role::Text;
        double share = 0; ///< of the width; 0: as wide as its content needs
    };

    struct Row {
        QString anchor;
        QList<Runs>
            cells; ///< one cell in a row of several columns: it spans the table, a heading within it (a new day)
        QStringList
            badges; ///< per cell the key that colours a Badge ("alert", "open", "prevent"); may be shorter than cells
        bool emphasised = false;
    };

    QString label; ///< for screen readers
    QList<Column> columns;
    QList<Row> rows;
};

/// A label and a value: severity, duration, lead, ...
struct FactsBlock {
    struct Fact {
        QString label;
        Runs value;
        QString note; ///< small print: a metric's formula
    };

    QList<Fact> facts;
    bool prominent = false; ///< big figures in a row
};

/// A line between two thoughts.
struct DividerBlock {};

/// A drawn figure with its caption.
struct FigureBlock {
    QString anchor;
    QString number; ///< "Figure 3"
    Runs caption;
    QString source; ///< small print: query, file, zone
    std::variant<TimelineFigure, ChartFigure> figure;
};

/// A picture with its caption.
struct PictureBlock {
    QString anchor;
    QString number;
    Runs caption;
    QString source;
    QString sha256; ///< of the attachment (PNG)
    QSize size;     ///< pixels
    QString alt;
};

/// Something that the reader must notice: restricted, damaged evidence, an override of the gate.
struct NoticeBlock {
    enum class Kind { Info, Warning };
    Kind kind = Kind::Info;
    Runs runs;
};

struct Block {
    std::variant<Paragraph, Heading, ListBlock, CodeBlock, QuoteBlock, TableBlock, FactsBlock, FigureBlock,
                 PictureBlock, NoticeBlock, DividerBlock>
        content;
};

/// A chapter; in the contents and the outline.
struct ReportPart {
    QString anchor;
    QString title;
    QList<Block> blocks;
};

/// The whole report, before it is written in any format. All texts are in the report's language, all times in its zone.
struct Report {
    QString title;
    QString key;      ///< "INC-1"
    QString kindLine; ///< "Incident postmortem", "Near miss", "Drill"
    Edition edition = Edition::Internal;
    QString editionLine; ///< "Internal edition"
    QString language;    ///< BCP 47
    QString zoneName;    ///< "Europe/Berlin"
    QString zoneLine;    ///< "All times in UTC"
    QString generatedLine;
    QString author;  ///< lead investigator; may be empty
    QString subject; ///< one line for metadata
    QString severity;
    QString stateLine;
    bool isRestricted = false;
    FactsBlock facts;     ///< of the cover
    QList<Block> summary; ///< stands alone
    QList<ReportPart> parts;

    // Words of the frame, translated like everything else.
    QString contentsTitle;
    QString summaryTitle;
    QString pageOf; ///< "Page %1 of %2"
};

} // namespace afterword
