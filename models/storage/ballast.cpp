// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ballast.h"

#include "appfolders.h"

#include <QFile>
#include <QFileInfo>

namespace afterword::ballast {

namespace {

constexpr qint64 size = 4LL << 20;

QString path() {
    return appfolders::state() + QStringLiteral("/ballast");
}

} // namespace

void keep() {
    if (QFileInfo(path()).size() == size) {
        return;
    }
    QFile file(path());
    // Zeros that are written take space; a file that is only made longer takes none.
    if (file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, '\0')) == size && file.flush()) {
        return;
    }
    file.remove();
}

bool release() {
    return QFile::remove(path());
}

} // namespace afterword::ballast
