// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewrun.h"

#include "chatpreview.h"
#include "filereading.h"
#include "previewsink.h"
#include "readers.h"
#include "redaction.h"

#include <QBuffer>

#include <algorithm>

namespace afterword {

namespace {

constexpr qint64 lineBytes = 256 * 1024;              ///< of a file of lines
constexpr qint64 documentBytes = 4 * 1024 * 1024;     ///< of a file that only makes sense as a whole
constexpr qint64 pictureBytes = 64 * 1024 * 1024;     ///< as its reader
constexpr qint64 allBytes = qint64{48} * 1024 * 1024; ///< of all files together; beyond, only formats are told

bool isPicture(const Reader& reader) {
    return qstrcmp(reader.format, "image") == 0;
}

/// Where half of it tells nothing.
bool isDocument(const Reader& reader) {
    const QByteArrayView format(reader.format);
    return format != "log" && format != "csv" && format != "jsonl" && format != "metrics-csv" && format != "slack";
}

qint64 boundOf(const Reader& reader) {
    return isPicture(reader) ? pictureBytes : isDocument(reader) ? documentBytes : lineBytes;
}

/// The surest first, each format once; where two are equally sure, the one that would read the file.
QList<FormatGuess> guessesOf(QByteArrayView head, const QString& name) {
    QList<FormatGuess> guesses;
    for (const Reader& reader : allReaders()) {
        const int sure = reader.recognise(head, name);
        const QString format = QLatin1String(reader.format);
        const auto known = std::find_if(guesses.begin(), guesses.end(),
                                        [&](const FormatGuess& guess) { return guess.format == format; });
        if (known != guesses.end()) {
            known->sure = std::max(known->sure, sure);
        } else if (sure > 0) {
            guesses.append({format, sure});
        }
    }
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const FormatGuess& a, const FormatGuess& b) { return a.sure > b.sure; });
    return guesses;
}

/// The first lines of a text, without its secrets.
QString linesOf(QByteArrayView head, const SecretScanner& scanner) {
    constexpr qsizetype most = 4096;
    constexpr qsizetype longest = 200;
    const QByteArrayView begin = head.first(std::min(head.size(), most));
    if (begin.contains('\0')) {
        return {};
    }
    QStringList lines;
    for (const QString& line : QString::fromUtf8(redacted(begin, scanner.scan(begin), scanner)).split(u'\n')) {
        lines.append(line.left(longest).trimmed());
    }
    if (head.size() > most) {
        lines.removeLast(); // cut off
    }
    return lines.join(u'\n');
}

SourceState stateOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::EmptyFile:
        return SourceState::Empty;
    case ErrorCode::TooLarge:
        return SourceState::TooLarge;
    case ErrorCode::Io:
    case ErrorCode::NotFound:
        return SourceState::Closed;
    default:
        return SourceState::Damaged;
    }
}

} // namespace

void PreviewRun::enter(const FoundFile& whole) {
    m_levels.append({whole, {}, 0});
}

Result<> PreviewRun::leave(const FoundFile& whole) {
    const Level level = m_levels.takeLast();
    if (!m_levels.isEmpty()) {
        m_levels.last().read += level.read;
    }
    if (level.refused.isEmpty() || !m_request.only.isEmpty()) {
        return {};
    }
    SourcePreview preview = previewOf(whole);
    const auto isLocked = [](const Collection::Refused& refused) {
        return refused.kind == Collection::Refusal::Locked;
    };
    const bool allLocked = std::all_of(level.refused.begin(), level.refused.end(), isLocked);
    preview.state = allLocked && level.read == 0 ? SourceState::Locked : SourceState::Refused;
    preview.why = level.refused.constFirst().why;
    for (const Collection::Refused& refused : level.refused) {
        preview.notes.append({refused.name, refused.why});
    }
    found(std::move(preview));
    return {};
}

void PreviewRun::refuse(const FoundFile& /*whole*/, const Collection::Refused& refused) {
    if (refused.kind != Collection::Refusal::System) {
        m_levels.last().refused.append(refused);
    }
}

void PreviewRun::passOver(const FoundFile& file, const QString& why) {
    const QString& root = m_levels.constLast().whole.path;
    m_levels.last().refused.append({file.path == root ? file.name : file.path.mid(root.size() + 1), why});
}

bool PreviewRun::wants(const FoundFile& file) const {
    return m_request.only.isEmpty() || m_request.only == file.path ||
           m_request.only.startsWith(QString(file.path + u'/'));
}

bool PreviewRun::isAskedFor(const QString& path) const {
    return m_request.only.isEmpty() || m_request.only == path;
}

SourcePreview PreviewRun::previewOf(const FoundFile& file) const {
    SourcePreview preview;
    preview.path = file.path;
    preview.group = m_levels.isEmpty() ? file.path : m_levels.constFirst().whole.path;
    preview.choice = m_request.import.choices.value(file.path);
    preview.name = preview.choice.name.isEmpty() ? file.name : preview.choice.name;
    preview.bytes = file.bytes;
    preview.modified = file.modified;
    return preview;
}

void PreviewRun::found(SourcePreview preview) const {
    for (const Source& known : m_request.known) {
        const bool isSame = known.path == preview.path || (preview.format == u"slack" && known.name == preview.name);
        if (isSame && known.format == preview.format && !known.removed) {
            preview.isKnown = true;
            preview.knownSince = std::max(preview.knownSince, known.importedAt);
        }
    }
    m_found(std::move(preview));
}

Result<> PreviewRun::takeFailure(const Error& error, const FoundFile& file) {
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::DiskFull) {
        return failure(error);
    }
    if (isAskedFor(file.path)) {
        SourcePreview preview = previewOf(file);
        preview.state = stateOf(error);
        preview.why = reasonFor(error);
        found(std::move(preview));
    }
    return {};
}

Result<> PreviewRun::takeExport(const SlackExport& chat, const Collection& collection, const FoundFile& whole) {
    auto previews = ChatPreview(chat, collection, whole, m_request).read(m_scanner, progress());
    if (!previews) {
        return failure(previews.error());
    }
    for (SourcePreview& preview : *previews) {
        if (isAskedFor(preview.path)) {
            preview.group = m_levels.constFirst().whole.path;
            ++m_levels.last().read;
            found(std::move(preview));
        }
    }
    return {};
}

Result<> PreviewRun::takeFile(QIODevice& device, const FoundFile& file) {
    if (!isAskedFor(file.path)) {
        return {};
    }
    progress().advance(0, 0, file.name);
    SourcePreview preview = previewOf(file);
    if (!m_request.import.choices.contains(file.path)) {
        if (const auto remembered = m_request.memory.find(file.path, file.name)) {
            preview.choice = *remembered;
            preview.isRemembered = true;
        }
    }
    const QByteArray head = device.peek(recognisedBytes);
    preview.guesses = guessesOf(head, file.innerName);
    const QString asked = preview.choice.format.isEmpty() ? m_request.import.format : preview.choice.format;
    const auto reader = readerFor(head, file.innerName, asked);
    if (!reader) {
        preview.state = SourceState::Unknown;
        preview.why = tr("not a known format");
        preview.head = linesOf(head, m_scanner);
        found(std::move(preview));
        return {};
    }
    ++m_levels.last().read;
    preview.format = QLatin1String(reader->format);
    for (const FormatGuess& guess : std::as_const(preview.guesses)) {
        preview.sure = guess.format == preview.format ? guess.sure : preview.sure;
    }
    const bool isAlone = !m_request.only.isEmpty();
    if (isAlone || (!isPicture(*reader) && m_bytesRead < allBytes)) {
        readHead(*reader, device, file, preview);
    }
    if (progress().isCancelled()) {
        return failure(ErrorCode::Cancelled);
    }
    if (preview.state != SourceState::Ready) {
        preview.head = linesOf(head, m_scanner);
    }
    found(std::move(preview));
    return {};
}

void PreviewRun::readHead(const Reader& reader, QIODevice& device, const FoundFile& file, SourcePreview& preview) {
    QByteArray head = device.read(boundOf(reader));
    const QString failed = deviceFailure(device);
    preview.isWhole = failed.isEmpty() && device.read(1).isEmpty();
    m_bytesRead += head.size();
    const qint64 bytesOfFile = device.isSequential() ? 0 : device.size(); // packed files do not tell
    if (!preview.isWhole && isDocument(reader)) {
        return; // it is read as a whole, and shown afterwards
    }
    if (const qsizetype cut = head.lastIndexOf('\n') + 1; !preview.isWhole && cut > head.size() / 2) {
        head.truncate(cut);
    }
    preview.isRead = true;
    auto read = readWith(reader, head, file, preview);
    const auto remembered = m_request.memory.find(preview.columns.names);
    if (remembered && !m_request.import.choices.contains(file.path) && !preview.isRemembered) {
        preview.choice = *remembered;
        preview.choice.format.clear(); // its own bytes tell it
        preview.choice.year.reset();
        preview.isRemembered = true;
        read = readWith(reader, head, file, preview);
    }
    judge(read, preview);
    if (!failed.isEmpty()) {
        preview.notes.append({file.name, tr("reading stopped before its end (%1)").arg(failed)});
    } else if (!preview.isWhole && preview.records > 0) {
        preview.count = bytesOfFile > 0 ? CountKind::About : CountKind::AtLeast;
        preview.records = bytesOfFile > 0
                              ? static_cast<qint64>(static_cast<double>(preview.records) *
                                                    static_cast<double>(bytesOfFile) / static_cast<double>(head.size()))
                              : preview.records;
    }
}

Result<> PreviewRun::readWith(const Reader& reader, const QByteArray& head, const FoundFile& file,
                              SourcePreview& preview) {
    ImportRequest chosen = request();
    chosen.choices.insert(file.path, preview.choice);
    const ReadOptions options = readOptions(chosen, file);
    Source source;
    source.id = SourceId::create();
    source.name = preview.name;
    source.format = preview.format;
    source.zone = options.zone.name();
    source.importedAt = request().now;
    PreviewSink sink(m_scanner, m_request.import);
    SourceOutput output(source, sink, m_scanner, {});
    QBuffer buffer;
    buffer.setData(head);
    buffer.open(QIODevice::ReadOnly);
    const auto read = reader.read(buffer, options, output, progress());
    const auto finished = output.finish();
    if (finished) {
        sink.fill(preview, *finished);
        preview.name = finished->name;
        preview.zone = Zone::fromName(finished->zone).value_or(options.zone);
        preview.zoneAsked = finished->zoneAssumed;
        preview.year = finished->year;
        preview.yearAsked = finished->yearAssumed;
    }
    preview.columns = output.columns();
    return read;
}

void PreviewRun::judge(const Result<>& read, SourcePreview& preview) const {
    const bool hasSomething = preview.records > 0 || !preview.evidence.isEmpty() || !preview.sections.isEmpty();
    if (read || (hasSomething && !preview.isWhole)) {
        return; // what was cut off looks broken at its end
    }
    preview.why = reasonFor(read.error());
    const bool isTable = preview.format == u"csv" || preview.format == u"jsonl";
    if (preview.columns.orderUnknown || (isTable && !preview.columns.names.isEmpty())) {
        preview.state = SourceState::Asking;
    } else if (!hasSomething || preview.isWhole) {
        preview.state = stateOf(read.error());
    }
}

} // namespace afterword
