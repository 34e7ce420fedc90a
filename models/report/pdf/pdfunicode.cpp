// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfunicode.h"

#include <QList>

#include <array>
#include <utility>

namespace afterword {

namespace {

constexpr std::array<std::pair<const char*, const char*>, 8> mends{{{"<0009>", "<0020>"},
                                                                    {"<FB00>", "<00660066>"},
                                                                    {"<FB01>", "<00660069>"},
                                                                    {"<FB02>", "<0066006C>"},
                                                                    {"<FB03>", "<006600660069>"},
                                                                    {"<FB04>", "<00660066006C>"},
                                                                    {"<FB05>", "<00730074>"},
                                                                    {"<FB06>", "<00730074>"}}};

/// Where in a line the texts begin: after the glyphs, "<0001> <0005> [<0048> ..." or "<0001> <0001> <0048>".
qsizetype textStart(const QByteArray& line) {
    const qsizetype list = line.indexOf('[');
    if (list >= 0) {
        return list;
    }
    const qsizetype second = line.indexOf('<', 1);
    const qsizetype third = second < 0 ? -1 : line.indexOf('<', second + 1);
    return third < 0 ? second : third;
}

} // namespace

QByteArray mendedUnicodeMap(const QByteArray& map) {
    QByteArray mended;
    mended.reserve(map.size() + 64);
    for (const QByteArray& line : map.split('\n')) {
        const qsizetype start = line.startsWith('<') ? textStart(line) : -1;
        if (start < 0) {
            mended += line + '\n';
            continue;
        }
        QByteArray texts = line.mid(start);
        for (const auto& [wrong, right] : mends) {
            texts.replace(wrong, right);
        }
        mended += line.left(start) + texts + '\n';
    }
    return mended;
}

} // namespace afterword
