// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldercollection.h"

#include <QDateTime>
#include <QDir>

namespace afterword {

namespace {

constexpr int deepest = 64;

} // namespace

Result<std::unique_ptr<Collection>> FolderCollection::openFolder(const QString& path, const Progress& progress) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::NotFound, path);
    }
    if (!info.isReadable() || !info.isExecutable()) {
        return failure(ErrorCode::Io, path, QStringLiteral("Permission denied"));
    }
    std::unique_ptr<FolderCollection> folder(new FolderCollection(path));
    if (const auto walked = folder->walk({}, 0, progress); !walked) {
        return failure(walked.error());
    }
    std::sort(folder->m_entries.begin(), folder->m_entries.end(),
              [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return folder;
}

Result<> FolderCollection::walk(const QString& below, int depth, const Progress& progress) {
    if (progress.isCancelled()) {
        return failure(ErrorCode::Cancelled);
    }
    const QDir dir(below.isEmpty() ? m_path : QString(m_path + u'/' + below));
    if (!dir.exists()) {
        m_names.refuse(below, tr("the folder was gone when it was its turn"));
        return {};
    }
    const auto infos =
        dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& info : infos) {
        const QString path = below.isEmpty() ? info.fileName() : QString(below + u'/' + info.fileName());
        if (!m_names.accept(path)) {
            continue;
        }
        if (info.isSymLink()) {
            m_names.refuse(path, tr("a link to another place"));
        } else if (info.isDir()) {
            if (!info.isReadable() || !info.isExecutable()) {
                m_names.refuse(path, tr("no permission to read this folder"));
            } else if (depth >= deepest) {
                m_names.refuse(path, tr("nested too deeply"));
            } else if (const auto walked = walk(path, depth + 1, progress); !walked) {
                return walked;
            }
        } else if (!info.isFile()) {
            m_names.refuse(path, tr("not a regular file"));
        } else {
            m_entries.append({path, info.size(), {info.lastModified().toMSecsSinceEpoch() * 1000}});
        }
    }
    return {};
}

Result<std::unique_ptr<QIODevice>> FolderCollection::open(qsizetype index) const {
    const QString& name = m_entries[index].name;
    auto file = std::make_unique<QFile>(QString(m_path + u'/' + name));
    if (!file->open(QIODevice::ReadOnly)) {
        const ErrorCode code = file->exists() ? ErrorCode::Io : ErrorCode::NotFound;
        return failure(code, name, file->errorString());
    }
    return file;
}

} // namespace afterword
