// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrun.h"

#include "decompressingdevice.h"
#include "foldercollection.h"
#include "readers.h"
#include "sha256.h"
#include "slackexport.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>

namespace afterword {

namespace {

constexpr qint64 headBytes = 64 * 1024;
constexpr qint64 hashedBytes = 16 * 1024 * 1024;
constexpr int mostArchives = 2;

QString hexOf(QIODevice& device) {
    Sha256 hash;
    QByteArray block(256 * 1024, Qt::Uninitialized);
    for (qint64 got = device.read(block.data(), block.size()); got > 0; got = device.read(block.data(), block.size())) {
        hash.add(QByteArrayView(block).first(got));
    }
    device.seek(0);
    return QString::fromLatin1(hash.result().toHex());
}

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

Result<std::unique_ptr<QFile>> temporaryFile() {
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open()) {
        return failure(ErrorCode::Io, QDir::tempPath(), file->errorString());
    }
    return file;
}

tl::unexpected<Error> noSpaceFor(const QFile& copy) {
    return failure(ErrorCode::DiskFull, QDir::tempPath(),
                   copy.error() == QFileDevice::NoError ? QString() : copy.errorString());
}

} // namespace

Result<QList<Source>> ImportRun::run() {
    if (!m_request.format.isEmpty() && !readerFormats().contains(m_request.format)) {
        return failure(ErrorCode::Usage, m_request.format, QStringLiteral("unknown format"), readerFormats());
    }
    for (const QString& path : m_request.paths) {
        if (path != u"-" && !QFileInfo::exists(path)) {
            return failure(ErrorCode::NotFound, path);
        }
    }
    for (const QString& path : m_request.paths) {
        const auto imported = path == u"-" ? importStandardInput() : importPath(path);
        if (!imported) {
            return failure(imported.error());
        }
    }
    if (!m_anyRead) {
        const QString all = m_request.paths.join(QStringLiteral(", "));
        return m_firstError ? failure(*m_firstError) : failure(ErrorCode::NothingMatched, all);
    }
    return m_sources;
}

Result<> ImportRun::importPath(const QString& path) {
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? QDir(path).dirName() : info.fileName();
    const File file{name, path, {info.lastModified().toMSecsSinceEpoch() * 1000}, info.isFile() ? info.size() : 0, 0};
    m_root = path;
    if (info.isDir()) {
        const auto folder = FolderCollection::openFolder(path, m_progress);
        return folder ? importCollection(**folder, file) : noteFailure(folder.error(), file);
    }
    auto device = std::make_unique<QFile>(path);
    const qsizetype before = m_sources.size();
    Result<> imported;
    if (device->open(QIODevice::ReadOnly)) {
        imported = importFile(std::move(device), file);
    } else {
        imported = noteFailure({ErrorCode::Io, path, device->errorString(), {}}, file);
    }
    if (!imported) {
        return imported;
    }
    return addNotes(file, std::exchange(m_notes, {}), before);
}

Result<> ImportRun::importStandardInput() {
    const File file{tr("standard input"), QStringLiteral("-"), m_request.now, 0, 0};
    auto copy = temporaryFile();
    if (!copy) {
        return failure(copy.error());
    }
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io, file.name, in.errorString());
    }
    QByteArray block(256 * 1024, Qt::Uninitialized);
    qint64 got = in.read(block.data(), block.size());
    for (; got > 0; got = in.read(block.data(), block.size())) {
        if (m_progress.isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        if ((*copy)->write(block.constData(), got) != got) {
            return noSpaceFor(**copy);
        }
    }
    if (got < 0) {
        return failure(ErrorCode::Io, file.name, in.errorString());
    }
    if (!(*copy)->flush()) {
        return noSpaceFor(**copy);
    }
    (*copy)->seek(0);
    m_root = file.path;
    const qsizetype before = m_sources.size();
    if (const auto imported = importFile(std::move(*copy), file); !imported) {
        return imported;
    }
    return addNotes(file, std::exchange(m_notes, {}), before);
}

Result<> ImportRun::importCollection(const Collection& collection, const File& file) {
    const QString outerRoot = std::exchange(m_root, file.path);
    QList<SkippedPlace> outerNotes = std::exchange(m_notes, {});
    const qsizetype before = m_sources.size();
    for (const Collection::Refused& refused : collection.refused()) {
        m_notes.append({refused.name, refused.why});
    }
    QSet<qsizetype> done;
    if (const auto imported = importExports(collection, file, done); !imported) {
        return imported;
    }
    for (qsizetype i = 0; i < collection.entries().size(); ++i) {
        if (done.contains(i)) {
            continue;
        }
        if (m_progress.isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        const auto& entry = collection.entries()[i];
        const File inner{lastPart(entry.name), QString(file.path % u'/' % entry.name), entry.modified, entry.bytes,
                         file.archives};
        auto device = collection.open(i);
        const auto imported = device ? importFile(std::move(*device), inner) : noteFailure(device.error(), inner);
        if (!imported) {
            return imported;
        }
    }
    std::stable_sort(m_sources.begin() + before, m_sources.end(),
                     [](const Source& a, const Source& b) { return a.path < b.path; });
    const auto added = addNotes(file, std::exchange(m_notes, outerNotes), before);
    m_root = outerRoot;
    return added;
}

Result<> ImportRun::importExports(const Collection& collection, const File& file, QSet<qsizetype>& done) {
    if (!m_request.format.isEmpty() && m_request.format != u"slack") {
        return {};
    }
    const SlackTarget target{file.path, m_request.offset, m_request.now, m_request.policy,
                             m_sink,    m_scanner,        m_progress};
    for (const SlackExport& slack : SlackExport::findIn(collection)) {
        auto sources = slack.read(target);
        if (!sources) {
            return failure(sources.error());
        }
        m_sources.append(*sources);
        m_anyRead = true;
        done.unite(slack.entries());
    }
    return {};
}

Result<> ImportRun::importFile(std::unique_ptr<QIODevice> device, const File& file) {
    const QByteArray head = device->peek(headBytes);
    if (head.isEmpty()) {
        const QString failed = deviceFailure(*device);
        const QString why = failed.isEmpty() ? missingEnd(*device, file) : failed;
        return noteFailure(why.isEmpty() ? Error{ErrorCode::EmptyFile, file.path, {}, {}}
                                         : Error{ErrorCode::Io, file.path, why, {}},
                           file);
    }
    switch (packingOf(head)) {
    case Packing::None:
        return importPlain(*device, file, file.name);
    case Packing::Zip:
    case Packing::Archive:
        return importArchive(std::move(device), file);
    case Packing::Compressed:
        break;
    }
    auto unpacked = DecompressingDevice::open(std::move(device), file.path);
    if (!unpacked) {
        return noteFailure(unpacked.error(), file);
    }
    if (packingOf((*unpacked)->peek(512)) != Packing::Archive) {
        return importPlain(**unpacked, file, withoutPackingSuffix(file.name));
    }
    auto packed = (*unpacked)->release();
    packed->seek(0);
    return importArchive(std::move(packed), file);
}

Result<> ImportRun::importArchive(std::unique_ptr<QIODevice> device, const File& file) {
    if (file.archives >= mostArchives) {
        m_notes.append({file.path.mid(m_root.size() + 1), tr("archives nested in archives are read one deep only")});
        return {};
    }
    auto onDisk = asFile(std::move(device));
    if (!onDisk) {
        return noteFailure(onDisk.error(), file);
    }
    const auto archive = ArchiveCollection::openArchive(std::move(*onDisk), file.path, m_progress);
    if (!archive) {
        return noteFailure(archive.error(), file);
    }
    File inner = file;
    ++inner.archives;
    return importCollection(**archive, inner);
}

Result<> ImportRun::importPlain(QIODevice& device, const File& file, const QString& innerName) {
    const QByteArray head = device.peek(headBytes);
    if (head.isEmpty()) {
        const QString why = deviceFailure(device);
        return noteFailure(why.isEmpty() ? Error{ErrorCode::EmptyFile, file.path, {}, {}}
                                         : Error{ErrorCode::BadInput, file.path, why, {}},
                           file);
    }
    const auto reader = readerFor(head, innerName, m_request.format);
    if (!reader) {
        m_notes.append({file.path.mid(m_root.size() + 1), tr("not a known format")});
        return {};
    }
    return readWith(*reader, device, file, innerName);
}

Result<> ImportRun::readWith(const Reader& reader, QIODevice& device, const File& file, const QString& innerName) {
    Source source = sourceFor(file);
    source.format = QLatin1String(reader.format);
    if (!device.isSequential() && device.size() <= hashedBytes) {
        source.sha256 = hexOf(device);
    }
    ReadOptions options;
    options.name = innerName;
    options.zone = m_request.zone;
    options.zoneGiven = m_request.zoneGiven;
    options.year = m_request.year;
    options.offset = m_request.offset;
    options.modified = file.modified;
    options.columns = m_request.columns;
    SourceOutput output(std::move(source), m_sink, m_scanner, m_request.policy);
    const auto read = reader.read(device, options, output, m_progress);
    if (m_sink.failed()) {
        return failure(*m_sink.failed());
    }
    const QString stopped = deviceFailure(device);
    const QString missing = missingEnd(device, file);
    if (!read) {
        if (read.error().code == ErrorCode::Cancelled) {
            return failure(read.error());
        }
        if (!m_firstError) {
            m_firstError = read.error();
        }
        output.skip(innerName, reasonFor(read.error()));
    } else {
        m_anyRead = true;
    }
    if (!stopped.isEmpty()) {
        output.skip(innerName, tr("reading stopped before its end (%1)").arg(stopped));
    } else if (!missing.isEmpty()) {
        output.skip(innerName, missing);
    }
    auto finished = output.finish();
    if (!finished) {
        return failure(finished.error());
    }
    m_sources.append(std::move(*finished));
    return {};
}

Result<> ImportRun::noteFailure(const Error& error, const File& file) {
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::DiskFull) {
        return failure(error);
    }
    if (!m_firstError) {
        m_firstError = error;
        m_firstError->subject = file.path;
    }
    m_notes.append({file.path == m_root ? file.name : file.path.mid(m_root.size() + 1), reasonFor(error)});
    return {};
}

Result<std::unique_ptr<QFile>> ImportRun::asFile(std::unique_ptr<QIODevice> device) {
    if (auto* already = qobject_cast<QFile*>(device.get())) {
        static_cast<void>(device.release());
        return std::unique_ptr<QFile>(already);
    }
    auto copy = temporaryFile();
    if (!copy) {
        return copy;
    }
    const QByteArray bytes = device->readAll(); // an entry of an archive, and as such of bounded size
    if ((*copy)->write(bytes) != bytes.size() || !(*copy)->flush()) {
        return noSpaceFor(**copy);
    }
    (*copy)->seek(0);
    return copy;
}

Source ImportRun::sourceFor(const File& file) const {
    Source source;
    source.id = SourceId::create();
    source.name = file.name;
    source.path = file.path;
    source.importedAt = m_request.now;
    source.zone = m_request.zone.name();
    source.offsetUs = m_request.offset.us;
    return source;
}

Result<> ImportRun::addNotes(const File& file, const QList<SkippedPlace>& notes, qsizetype at) {
    if (notes.isEmpty()) {
        return {};
    }
    SourceOutput output(sourceFor(file), m_sink, m_scanner, m_request.policy);
    for (const SkippedPlace& note : notes) {
        output.skip(note.where, note.why);
    }
    auto finished = output.finish();
    if (!finished) {
        return failure(finished.error());
    }
    m_sources.insert(at, std::move(*finished));
    return {};
}

QString ImportRun::reasonFor(const Error& error) {
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("the file was gone when it was its turn");
    case ErrorCode::EmptyFile:
        return tr("an empty file");
    case ErrorCode::TooLarge:
        return tr("too large: %1 of %2 at most (%3)").arg(error.facts.value(0), error.facts.value(1), error.detail);
    case ErrorCode::Io:
        return tr("cannot be read (%1)").arg(error.detail);
    case ErrorCode::Unsupported:
        return tr("not supported (%1)").arg(error.detail);
    case ErrorCode::Cancelled:
    case ErrorCode::Locked:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Damaged:
    case ErrorCode::NewerFormat:
    case ErrorCode::ForeignFile:
    case ErrorCode::BadInput:
    case ErrorCode::NothingMatched:
    case ErrorCode::GateRefused:
    case ErrorCode::Usage:
    case ErrorCode::Internal:
        break;
    }
    return error.detail.isEmpty() ? tr("damaged, or not what its name says") : error.detail;
}

QString ImportRun::deviceFailure(const QIODevice& device) {
    if (const auto* file = qobject_cast<const QFileDevice*>(&device)) {
        return file->error() == QFileDevice::NoError ? QString() : file->errorString();
    }
    const auto* unpacked = dynamic_cast<const DecompressingDevice*>(&device);
    return unpacked != nullptr && unpacked->hasFailed() ? unpacked->errorString() : QString();
}

QString ImportRun::missingEnd(const QIODevice& device, const File& file) {
    const auto* onDisk = qobject_cast<const QFileDevice*>(&device);
    if (onDisk == nullptr || onDisk->size() >= file.bytes) {
        return {};
    }
    return tr("the file became shorter while it was imported: %1 of %2 bytes were left")
        .arg(onDisk->size())
        .arg(file.bytes);
}

} // namespace afterword
