// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturefolder.h"

#include <QDir>

namespace afterword {

QString pictureFile(const QString& name) {
    const QString folder = QStringLiteral(AFTERWORD_PICTURES);
    QDir().mkpath(folder);
    return QStringLiteral("%1/%2.png").arg(folder, name);
}

} // namespace afterword
