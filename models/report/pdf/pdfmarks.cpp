// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfmarks.h"

#include <QList>

#include <algorithm>

namespace afterword {

namespace {

constexpr int markX = -30000;

struct Mark {
    int tag = 0;
    bool begins = false;
};

/// A line "-30000 -8 1 1 re" of tag 7, or nothing.
std::optional<Mark> readMark(QByteArrayView line) {
    const QList<QByteArray> parts = line.toByteArray().split(' ');
    if (parts.size() != 5 || parts[3] != "1" || parts[4] != "re" || (parts[2] != "1" && parts[2] != "2")) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int y = parts[1].toInt(&isNumber);
    if (!isNumber || y >= 0) {
        return std::nullopt;
    }
    return Mark{-y - 1, parts[2] == "1"};
}

} // namespace

QRectF pdfMarkArea(int tag, bool begins) {
    return QRectF(markX, -(tag + 1), begins ? 1 : 2, 1);
}

std::optional<PdfMarkedContent> pdfMarkContent(QByteArrayView content, const std::function<QByteArray(int)>& roleOf) {
    static const QByteArray start = QByteArray::number(markX) + ' ';
    PdfMarkedContent marked;
    marked.bytes.reserve(content.size() + content.size() / 8);
    marked.bytes += "/Artifact BMC\n";
    constexpr int none = -1;
    int open = none;
    qsizetype done = 0;
    for (qsizetype at = content.indexOf(start); at >= 0; at = content.indexOf(start, done)) {
        const qsizetype lineEnd = content.indexOf('\n', at);
        const bool ownLine = at == 0 || content[at - 1] == '\n';
        if (!ownLine || lineEnd < 0 ||
            content.sliced(lineEnd).first(std::min<qsizetype>(3, content.size() - lineEnd)) != "\nf\n") {
            return std::nullopt;
        }
        const std::optional<Mark> mark = readMark(content.sliced(at, lineEnd - at));
        if (!mark || mark->begins != (open == none) || (!mark->begins && open != mark->tag)) {
            return std::nullopt;
        }
        marked.bytes.append(content.sliced(done, at - done));
        if (mark->begins) {
            const QByteArray number = QByteArray::number(static_cast<qsizetype>(marked.tags.size()));
            marked.bytes += "EMC\n/" + roleOf(mark->tag) + " <</MCID " + number + ">> BDC\n";
            marked.tags.push_back(mark->tag);
            open = mark->tag;
        } else {
            marked.bytes += "EMC\n/Artifact BMC\n";
            open = none;
        }
        done = lineEnd + 3;
    }
    if (open != none) {
        return std::nullopt;
    }
    marked.bytes.append(content.sliced(done));
    marked.bytes += "\nEMC\n";
    return marked;
}

} // namespace afterword
