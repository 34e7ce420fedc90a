// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrun.h"

#include "decompressingdevice.h"
#include "filereading.h"
#include "readers.h"
#include "sha256.h"
#include "slackexport.h"

namespace afterword {

namespace {

constexpr qint64 hashedBytes = 16 * 1024 * 1024;

QString hexOf(QIODevice& device) {
    const qint64 position = device.pos();
    device.seek(0);
    Sha256 hash;
    QByteArray block(256 * 1024, Qt::Uninitialized);
    for (qint64 got = device.read(block.data(), block.size()); got > 0; got = device.read(block.data(), block.size())) {
        hash.add(QByteArrayView(block).first(got));
    }
    device.seek(position);
    return QString::fromLatin1(hash.result().toHex());
}

/// Of the file as it lies there, packed or not. Long logs have none: what they brought in is told by its records.
QString digestOf(QIODevice& device, const Reader& reader) {
    auto* unpacking = dynamic_cast<DecompressingDevice*>(&device);
    QIODevice& file = unpacking == nullptr ? device : unpacking->packed();
    const bool isWanted = reader.makesEvidence || file.size() <= hashedBytes;
    return file.isSequential() || !isWanted ? QString() : hexOf(file);
}

} // namespace

Result<QList<Source>> ImportRun::run() {
    const QStringList formats = readerFormats();
    if (!request().format.isEmpty() && !formats.contains(request().format)) {
        return failure(ErrorCode::Usage, request().format, QStringLiteral("unknown format"), formats);
    }
    if (const auto walked = walk(); !walked) {
        return failure(walked.error());
    }
    if (!m_anyRead) {
        const QString all = request().paths.join(QStringLiteral(", "));
        return m_firstError ? failure(*m_firstError) : failure(ErrorCode::NothingMatched, all);
    }
    return m_sources;
}

void ImportRun::enter(const FoundFile& whole) {
    m_levels.append({whole.path, {}, m_sources.size()});
}

Result<> ImportRun::leave(const FoundFile& whole) {
    const Level level = m_levels.takeLast();
    std::stable_sort(m_sources.begin() + level.firstSource, m_sources.end(),
                     [](const Source& a, const Source& b) { return a.path < b.path; });
    return addNotes(whole, level.notes, level.firstSource);
}

QString ImportRun::placeOf(const FoundFile& file) const {
    const QString& root = m_levels.constLast().root;
    return file.path == root ? file.name : file.path.mid(root.size() + 1);
}

Result<> ImportRun::takeExport(const SlackExport& chat, const Collection& /*collection*/, const FoundFile& whole) {
    const SlackTarget target{
        whole.path, readOptions(request(), whole).offset, request().now, request().policy, m_sink, m_scanner,
        progress()};
    auto sources = chat.read(target);
    if (!sources) {
        return failure(sources.error());
    }
    m_sources.append(*sources);
    m_anyRead = true;
    return {};
}

Result<> ImportRun::takeFile(QIODevice& device, const FoundFile& file) {
    const auto reader = readerFor(device.peek(recognisedBytes), file.innerName, formatOf(request(), file.path));
    if (!reader) {
        passOver(file, tr("not a known format"));
        return {};
    }
    return readWith(*reader, device, file);
}

Result<> ImportRun::readWith(const Reader& reader, QIODevice& device, const FoundFile& file) {
    Source source = sourceFor(file);
    source.format = QLatin1String(reader.format);
    source.sha256 = digestOf(device, reader);
    const ReadOptions options = readOptions(request(), file);
    SourceOutput output(std::move(source), m_sink, m_scanner, request().policy);
    const auto read = reader.read(device, options, output, progress());
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
        output.skip(options.name, reasonFor(read.error()));
    } else {
        m_anyRead = true;
    }
    if (!stopped.isEmpty()) {
        output.skip(options.name, tr("reading stopped before its end (%1)").arg(stopped));
    } else if (!missing.isEmpty()) {
        output.skip(options.name, missing);
    }
    auto finished = output.finish();
    if (!finished) {
        return failure(finished.error());
    }
    m_sources.append(std::move(*finished));
    return {};
}

Result<> ImportRun::takeFailure(const Error& error, const FoundFile& file) {
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::DiskFull) {
        return failure(error);
    }
    if (!m_firstError) {
        m_firstError = error;
        m_firstError->subject = file.path;
    }
    passOver(file, reasonFor(error));
    return {};
}

void ImportRun::passOver(const FoundFile& file, const QString& why) {
    m_levels.last().notes.append({placeOf(file), why});
}

Source ImportRun::sourceFor(const FoundFile& file) const {
    const FileChoice choice = request().choices.value(file.path);
    Source source;
    source.id = SourceId::create();
    source.name = choice.name.isEmpty() ? file.name : choice.name;
    source.path = choice.name.isEmpty() ? file.path : choice.name;
    source.importedAt = request().now;
    const ReadOptions options = readOptions(request(), file);
    source.zone = options.zone.name();
    source.offsetUs = options.offset.us;
    return source;
}

Result<> ImportRun::addNotes(const FoundFile& whole, const QList<SkippedPlace>& notes, qsizetype at) {
    if (notes.isEmpty()) {
        return {};
    }
    SourceOutput output(sourceFor(whole), m_sink, m_scanner, request().policy);
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

} // namespace afterword
