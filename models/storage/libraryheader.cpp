// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace afterword {

namespace {

constexpr qsizetype headerSize = 100;

// Offsets of SQLite's file format.
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype validForAt = 92;

} // namespace

Result<LibraryHeader> LibraryHeader::read(const QString& path, int newestFormat) {
    QFile file(path);
    if (!QFileInfo::exists(path)) {
        return failure(ErrorCode::NotFound, path);
    }
    if (QFileInfo(path).isDir()) {
        return failure(ErrorCode::ForeignFile, path, QStringLiteral("a folder"));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io, path, file.errorString());
    }
    const QByteArray first = file.read(headerSize);
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::Io, path, file.errorString());
    }
    return parse(first, file.size(), newestFormat, path);
}

Result<LibraryHeader> LibraryHeader::parse(QByteArrayView first, qint64 fileSize, int newestFormat,
                                           const QString& path) {
    const QByteArrayView magic("SQLite format 3\0", 16);
    if (first.isEmpty()) {
        return failure(ErrorCode::EmptyFile, path);
    }
    if (first.size() < headerSize || !first.startsWith(magic)) {
        return failure(ErrorCode::ForeignFile, path, QStringLiteral("no SQLite header"));
    }
    const auto number = [&](qsizetype offset) {
        return qFromBigEndian<quint32>(first.data() + offset);
    };
    if (number(applicationIdAt) != applicationId) {
        return failure(ErrorCode::ForeignFile, path,
                       QStringLiteral("application_id %1").arg(number(applicationIdAt), 8, 16, QLatin1Char('0')));
    }
    const auto format = static_cast<qint32>(number(userVersionAt));
    if (format > newestFormat) {
        return failure(ErrorCode::NewerFormat, path, QString(),
                       {QString::number(format), QString::number(newestFormat)});
    }
    if (format < 1) {
        return failure(ErrorCode::Damaged, path, QStringLiteral("user_version %1").arg(format));
    }
    LibraryHeader header;
    header.fileSize = fileSize;
    header.format = format;
    header.writeAhead = first.at(writeVersionAt) == 2 || first.at(readVersionAt) == 2;
    const qint64 pageSize = qFromBigEndian<quint16>(first.data() + pageSizeAt);
    if (number(changeCounterAt) == number(validForAt)) {
        header.statedSize = number(pageCountAt) * (pageSize == 1 ? 65'536 : pageSize);
    }
    return header;
}

} // namespace afterword
