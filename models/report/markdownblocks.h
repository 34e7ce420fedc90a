// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdownreader.h"

#include <QByteArrayView>

#include <md4c.h>

#include <vector>

namespace afterword {

/// Takes the parser's events and builds blocks of them.
class MarkdownBlocks {
public:
    explicit MarkdownBlocks(MarkdownReferences& references);

    void enterBlock(MD_BLOCKTYPE type, const void* detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void* detail);
    void leaveSpan(MD_SPANTYPE type);
    void addText(MD_TEXTTYPE type, QByteArrayView utf8);

    [[nodiscard]] QList<Block> takeResult();

private:
    /// A block that is open. What kind it is decides which of the members are used.
    struct Frame {
        MD_BLOCKTYPE type = MD_BLOCK_DOC;
        QList<Block> blocks;
        Runs runs;
        ListBlock list;
        TableBlock table;
        TableBlock::Row row;
        std::optional<bool> checked;
        int level = 0;
        bool inHead = false;
    };

    struct Link {
        QString address;
        QString title;
        qsizetype firstRun = 0; ///< in the frame's runs
    };

    struct Picture {
        QString address;
        QString title;
        QString alt;
    };

    [[nodiscard]] Run runOf(const QString& text) const;
    void addRun(const QString& text, bool code = false);
    void flushRuns(Frame& frame);
    void closeLink();
    void closePicture();
    void closeItem(Frame item);
    void closeCell(Frame cell);
    void closeRow(Frame row);
    void add(Block block);
    void splice(QList<Block> blocks);
    [[nodiscard]] QString hrefOf(const QString& address, MarkdownReferences::Target& target) const;

    MarkdownReferences& m_references;
    std::vector<Frame> m_frames;
    std::vector<Link> m_links;
    std::vector<Picture> m_pictures;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_strike = 0;
    QList<Block> m_result;
};

} // namespace afterword
