// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wholefile.h"

#include <algorithm>

namespace afterword {

Result<QByteArray> wholeFile(QIODevice& in, qint64 most, Progress& progress) {
    constexpr qint64 step = 1024 * 1024;
    const auto tooLarge = [most](qint64 found) {
        return failure(ErrorCode::TooLarge, {}, QStringLiteral("bytes of a document"),
                       {QString::number(found), QString::number(most)});
    };
    if (!in.isSequential() && in.size() > most) {
        return tooLarge(in.size());
    }
    QByteArray bytes;
    for (;;) {
        const QByteArray more = in.read(step);
        if (more.isEmpty()) {
            return bytes;
        }
        bytes += more;
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        if (bytes.size() > most) {
            return tooLarge(bytes.size());
        }
    }
}

} // namespace afterword
