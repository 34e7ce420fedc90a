// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importwalk.h"

#include "chosencollection.h"
#include "decompressingdevice.h"
#include "foldercollection.h"
#include "slackexport.h"
#include "temporarycopy.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace afterword {

namespace {

constexpr qint64 headBytes = 4096;
constexpr int mostArchives = 2;

QString withoutPackingSuffix(const QString& name) {
    for (const char* suffix : {".gz", ".bz2", ".xz", ".zst"}) {
        if (name.endsWith(QLatin1String(suffix), Qt::CaseInsensitive)) {
            return name.chopped(static_cast<qsizetype>(qstrlen(suffix)));
        }
    }
    return name;
}

QString lastPart(const QString& path) {
    return path.mid(path.lastIndexOf(u'/') + 1);
}

FoundFile insideOf(const FoundFile& whole, const Collection::Entry& entry) {
    FoundFile file;
    file.name = file.innerName = lastPart(entry.name);
    file.path = QString(whole.path % u'/' % entry.name);
    file.modified = entry.modified;
    file.bytes = entry.bytes;
    file.archives = whole.archives;
    return file;
}

} // namespace

Result<> ImportWalk::walk() {
    for (const QString& path : m_request.paths) {
        if (path != u"-" && !QFileInfo::exists(path)) {
            return failure(ErrorCode::NotFound, path);
        }
    }
    for (const QString& path : m_request.paths) {
        if (m_request.leaveOut.contains(path)) {
            continue;
        }
        const auto walked = path == u"-" ? walkStandardInput() : walkPath(path);
        if (!walked) {
            return walked;
        }
    }
    return {};
}

Result<> ImportWalk::within(const FoundFile& whole, const std::function<Result<>()>& inside) {
    enter(whole);
    const auto walked = inside();
    return walked ? leave(whole) : walked;
}

Result<> ImportWalk::walkPath(const QString& path) {
    const QFileInfo info(path);
    FoundFile file;
    file.name = file.innerName = info.fileName().isEmpty() ? QDir(path).dirName() : info.fileName();
    file.path = path;
    file.modified = {info.lastModified().toMSecsSinceEpoch() * 1000};
    file.bytes = info.isFile() ? info.size() : 0;
    return within(file, [&]() -> Result<> {
        if (info.isDir()) {
            const auto folder = FolderCollection::openFolder(path, m_progress);
            return folder ? walkCollection(**folder, file) : takeFailure(folder.error(), file);
        }
        auto device = std::make_unique<QFile>(path);
        return device->open(QIODevice::ReadOnly) ? walkFile(std::move(device), file)
                                                 : takeFailure({ErrorCode::Io, path, device->errorString(), {}}, file);
    });
}

Result<> ImportWalk::walkStandardInput() {
    FoundFile file;
    file.name = file.innerName = tr("standard input");
    file.path = QStringLiteral("-");
    file.modified = m_request.now;
    auto in = std::make_unique<QFile>();
    if (!in->open(stdin, QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io, file.name, in->errorString());
    }
    auto copy = onDisk(std::move(in), file.name, m_progress);
    if (!copy) {
        return failure(copy.error());
    }
    return within(file, [&] { return walkFile(std::move(*copy), file); });
}

Result<> ImportWalk::walkCollection(const Collection& all, const FoundFile& whole) {
    return within(whole, [&]() -> Result<> {
        for (const Collection::Refused& refused : all.refused()) {
            refuse(whole, refused);
        }
        if (m_request.leaveOut.isEmpty() && !m_request.from && !m_request.to) {
            return walkEntries(all, whole);
        }
        return walkEntries(chosenOf(all, whole.path, m_request), whole);
    });
}

Result<> ImportWalk::walkEntries(const Collection& collection, const FoundFile& whole) {
    QSet<qsizetype> done;
    if (m_request.format.isEmpty() || m_request.format == u"slack") {
        for (const SlackExport& chat : SlackExport::findIn(collection)) {
            if (const auto taken = takeExport(chat, collection, whole); !taken) {
                return taken;
            }
            done.unite(chat.entries());
        }
    }
    for (qsizetype i = 0; i < collection.entries().size(); ++i) {
        if (done.contains(i)) {
            continue;
        }
        if (m_progress.isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        const FoundFile file = insideOf(whole, collection.entries()[i]);
        if (!wants(file)) {
            continue;
        }
        auto device = collection.open(i);
        const auto walked = device ? walkFile(std::move(*device), file) : takeFailure(device.error(), file);
        if (!walked) {
            return walked;
        }
    }
    return {};
}

void ImportWalk::refuse(const FoundFile& whole, const Collection::Refused& refused) {
    passOver(insideOf(whole, {refused.name, 0, {}}), refused.why);
}

Result<> ImportWalk::walkFile(std::unique_ptr<QIODevice> device, const FoundFile& file) {
    const QByteArray head = device->peek(headBytes);
    if (head.isEmpty()) {
        const QString failed = deviceFailure(*device);
        const QString why = failed.isEmpty() ? missingEnd(*device, file) : failed;
        return takeFailure({why.isEmpty() ? ErrorCode::EmptyFile : ErrorCode::Io, file.path, why, {}}, file);
    }
    switch (packingOf(head)) {
    case Packing::None:
        return walkPlain(*device, file);
    case Packing::Zip:
    case Packing::Archive:
        return walkArchive(std::move(device), file);
    case Packing::Compressed:
        break;
    }
    auto unpacked = DecompressingDevice::open(std::move(device), file.path);
    if (!unpacked) {
        return takeFailure(unpacked.error(), file);
    }
    if (packingOf((*unpacked)->peek(512)) != Packing::Archive) {
        FoundFile inner = file;
        inner.innerName = withoutPackingSuffix(file.name);
        return walkPlain(**unpacked, inner);
    }
    auto packed = (*unpacked)->release();
    packed->seek(0);
    return walkArchive(std::move(packed), file);
}

Result<> ImportWalk::walkArchive(std::unique_ptr<QIODevice> device, const FoundFile& file) {
    if (file.archives >= mostArchives) {
        passOver(file, tr("archives nested in archives are read one deep only"));
        return {};
    }
    auto copy = onDisk(std::move(device), file.path, m_progress);
    if (!copy) {
        return takeFailure(copy.error(), file);
    }
    const auto archive = ArchiveCollection::openArchive(std::move(*copy), file.path, m_progress);
    if (!archive) {
        return takeFailure(archive.error(), file);
    }
    FoundFile whole = file;
    ++whole.archives;
    return walkCollection(**archive, whole);
}

Result<> ImportWalk::walkPlain(QIODevice& device, const FoundFile& file) {
    if (!device.peek(1).isEmpty()) {
        return takeFile(device, file);
    }
    const QString why = deviceFailure(device);
    return takeFailure({why.isEmpty() ? ErrorCode::EmptyFile : ErrorCode::BadInput, file.path, why, {}}, file);
}

QString ImportWalk::deviceFailure(const QIODevice& device) {
    if (const auto* file = qobject_cast<const QFileDevice*>(&device)) {
        return file->error() == QFileDevice::NoError ? QString() : file->errorString();
    }
    const auto* unpacked = dynamic_cast<const DecompressingDevice*>(&device);
    return unpacked != nullptr && unpacked->hasFailed() ? unpacked->errorString() : QString();
}

QString ImportWalk::missingEnd(const QIODevice& device, const FoundFile& file) {
    const auto* left = qobject_cast<const QFileDevice*>(&device);
    if (left == nullptr || left->size() >= file.bytes) {
        return {};
    }
    return tr("the file became shorter while it was imported: %1 of %2 bytes were left")
        .arg(left->size())
        .arg(file.bytes);
}

} // namespace afterword
