// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdrop.h"

#include "isotime.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

namespace afterword {

namespace {

QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

bool ImportDrop::accepts(const QMimeData& data) {
    return !localFiles(data).isEmpty() || data.hasImage() || (data.hasText() && !data.hasUrls());
}

Result<ImportDrop> ImportDrop::take(const QMimeData& data, Instant now, const Zone& zone) {
    ImportDrop drop;
    drop.paths = localFiles(data);
    if (!drop.paths.isEmpty()) {
        return drop;
    }
    const QString time = toClockText(now, zone, false);
    if (data.hasImage()) {
        const auto image = qvariant_cast<QImage>(data.imageData());
        QByteArray png;
        QBuffer buffer(&png);
        if (!image.isNull() && buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG")) {
            return keep(png, QStringLiteral("pasted.png"), tr("Pasted picture %1").arg(time));
        }
    }
    const QString text = data.hasUrls() ? QString() : data.text();
    if (text.trimmed().isEmpty()) {
        return failure(ErrorCode::NothingMatched);
    }
    return keep(text.toUtf8(), QStringLiteral("pasted"), tr("Pasted text %1").arg(time));
}

Result<ImportDrop> ImportDrop::keep(const QByteArray& bytes, const QString& fileName, const QString& name) {
    ImportDrop drop;
    drop.m_folder = std::make_shared<QTemporaryDir>();
    if (!drop.m_folder->isValid()) {
        return failure(ErrorCode::Io, QDir::tempPath(), drop.m_folder->errorString());
    }
    QFile file(drop.m_folder->filePath(fileName));
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::Io, file.fileName(), file.errorString());
    }
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        return failure(ErrorCode::DiskFull, file.fileName(), file.errorString());
    }
    drop.paths = QStringList{file.fileName()};
    drop.names.insert(file.fileName(), name);
    return drop;
}

} // namespace afterword
