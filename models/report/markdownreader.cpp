// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownreader.h"

#include "markdownblocks.h"
#include "markdownsource.h"

#include <QUrl>

#include <md4c.h>

namespace afterword {

namespace {

MarkdownBlocks& blocksOf(void* user) {
    return *static_cast<MarkdownBlocks*>(user);
}

void parse(const QString& markdown, MarkdownBlocks& blocks) {
    const QByteArray utf8 = withoutStrayDefinitions(markdown).toUtf8();
    MD_PARSER parser{};
    parser.flags =
        MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* user) {
        blocksOf(user).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void* /*detail*/, void* user) {
        blocksOf(user).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* user) {
        blocksOf(user).enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void* /*detail*/, void* user) {
        blocksOf(user).leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user) {
        blocksOf(user).addText(type, QByteArrayView(text, static_cast<qsizetype>(size)));
        return 0;
    };
    md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &blocks);
}

/// Notes what pictures are asked for.
class PictureCollector final : public MarkdownReferences {
public:
    Target target(QStringView /*scheme*/, const QString& /*id*/) const override { return {}; }

    QList<Block> figure(EvidenceId id, const QString& /*alt*/) override {
        found.append(id);
        return {};
    }

    QList<EvidenceId> found;
};

/// Levels 2, 3, 4 in the order of the levels that are used; deeper ones stay at 4.
void levelHeadings(QList<Block>& blocks) {
    QList<int> used;
    for (const Block& block : blocks) {
        const auto* heading = std::get_if<Heading>(&block.content);
        if (heading != nullptr && !used.contains(heading->level)) {
            used.append(heading->level);
        }
    }
    std::sort(used.begin(), used.end());
    int last = 1;
    for (Block& block : blocks) {
        if (auto* heading = std::get_if<Heading>(&block.content)) {
            const int wanted = static_cast<int>(std::min<qsizetype>(used.indexOf(heading->level) + 2, 4));
            heading->level = std::min(wanted, last + 1);
            last = heading->level;
        }
    }
}

void appendFlattened(Runs& runs, const QList<Block>& blocks);

void appendBreak(Runs& runs) {
    if (!runs.isEmpty() && !runs.last().lineBreak) {
        Run run;
        run.lineBreak = true;
        runs.append(run);
    }
}

void appendText(Runs& runs, const QString& text, bool code = false) {
    Run run;
    run.text = text;
    run.code = code;
    runs.append(run);
}

void appendList(Runs& runs, const ListBlock& list) {
    int number = list.start;
    for (const ListBlock::Item& item : list.items) {
        appendBreak(runs);
        QString mark = list.ordered ? QString::number(number++) + u". " : QStringLiteral("\u2022 ");
        if (item.checked) {
            mark = *item.checked ? QStringLiteral("\u2611 ") : QStringLiteral("\u2610 ");
        }
        appendText(runs, mark);
        Runs inner;
        appendFlattened(inner, item.blocks);
        runs += inner;
    }
}

void appendTable(Runs& runs, const TableBlock& table) {
    for (const TableBlock::Row& row : table.rows) {
        appendBreak(runs);
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (i > 0) {
                appendText(runs, QStringLiteral(" \u00b7 "));
            }
            runs += row.cells[i];
        }
    }
}

void appendFlattened(Runs& runs, const QList<Block>& blocks) {
    for (const Block& block : blocks) {
        if (const auto* list = std::get_if<ListBlock>(&block.content)) {
            appendList(runs, *list);
            continue;
        }
        if (const auto* table = std::get_if<TableBlock>(&block.content)) {
            appendTable(runs, *table);
            continue;
        }
        appendBreak(runs);
        if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
            runs += paragraph->runs;
        } else if (const auto* heading = std::get_if<Heading>(&block.content)) {
            for (Run run : heading->runs) {
                run.strong = true;
                runs.append(run);
            }
        } else if (const auto* code = std::get_if<CodeBlock>(&block.content)) {
            const QStringList lines = code->text.split(u'\n');
            for (const QString& line : lines) {
                appendBreak(runs);
                appendText(runs, line, true);
            }
        } else if (const auto* quote = std::get_if<QuoteBlock>(&block.content)) {
            appendFlattened(runs, quote->blocks);
        }
    }
}

} // namespace

QList<Block> MarkdownReader::read(const QString& markdown, MarkdownReferences& references) {
    if (markdown.trimmed().isEmpty()) {
        return {};
    }
    MarkdownBlocks blocks(references);
    parse(markdown, blocks);
    QList<Block> result = blocks.takeResult();
    levelHeadings(result);
    return result;
}

QList<EvidenceId> MarkdownReader::picturesIn(const QString& markdown) {
    if (!markdown.contains(u"evidence:")) {
        return {};
    }
    PictureCollector collector;
    MarkdownBlocks blocks(collector);
    parse(markdown, blocks);
    return collector.found;
}

bool MarkdownReader::isAllowedAddress(const QString& address) {
    const qsizetype colon = address.indexOf(u':');
    if (colon < 0) {
        return false;
    }
    const QString scheme = address.first(colon).toLower();
    const bool isKnown = scheme == u"https" || scheme == u"http" || scheme == u"mailto";
    const bool isClean = std::none_of(address.begin(), address.end(),
                                      [](QChar c) { return c.unicode() <= 0x20 || c.unicode() == 0x7f; });
    return isKnown && isClean && address.size() > colon + 1 && QUrl(address).isValid();
}

Runs flattened(const QList<Block>& blocks) {
    Runs runs;
    appendFlattened(runs, blocks);
    return runs;
}

QString plainText(const Runs& runs) {
    QString text;
    for (const Run& run : runs) {
        text += run.lineBreak ? QStringLiteral(" ") : run.text;
    }
    return text;
}

} // namespace afterword
