// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temporarycopy.h"

#include <QDir>
#include <QTemporaryFile>

namespace afterword {

namespace {

tl::unexpected<Error> noSpaceFor(const QFile& copy) {
    return failure(ErrorCode::DiskFull, QDir::tempPath(),
                   copy.error() == QFileDevice::NoError ? QString() : copy.errorString());
}

} // namespace

Result<std::unique_ptr<QFile>> onDisk(std::unique_ptr<QIODevice> device, const QString& name,
                                      const Progress& progress) {
    if (auto* already = qobject_cast<QFile*>(device.get()); already && !already->fileName().isEmpty()) {
        static_cast<void>(device.release());
        return std::unique_ptr<QFile>(already);
    }
    auto copy = std::make_unique<QTemporaryFile>();
    if (!copy->open()) {
        return failure(ErrorCode::Io, QDir::tempPath(), copy->errorString());
    }
    QByteArray block(256 * 1024, Qt::Uninitialized);
    qint64 got = device->read(block.data(), block.size());
    for (; got > 0; got = device->read(block.data(), block.size())) {
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        if (copy->write(block.constData(), got) != got) {
            return noSpaceFor(*copy);
        }
    }
    if (got < 0) {
        return failure(ErrorCode::Io, name, device->errorString());
    }
    if (!copy->flush()) {
        return noSpaceFor(*copy);
    }
    copy->seek(0);
    return copy;
}

} // namespace afterword
