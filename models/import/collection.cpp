// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collection.h"

namespace afterword {

Result<> Collection::readAll(qsizetype index, QByteArray& bytes) const {
    auto device = open(index);
    if (!device) {
        return failure(device.error());
    }
    const QString& name = entries()[index].name;
    bytes.resize(qMax<qint64>((*device)->size(), 0) + 1);
    qsizetype filled = 0;
    for (;;) {
        const qint64 got = (*device)->read(bytes.data() + filled, bytes.size() - filled);
        if (got < 0) {
            return failure(ErrorCode::Io, name, (*device)->errorString());
        }
        filled += got;
        if (got == 0) {
            bytes.resize(filled);
            return {};
        }
        if (filled == bytes.size()) {
            bytes.resize(bytes.size() * 2);
        }
    }
}

} // namespace afterword
