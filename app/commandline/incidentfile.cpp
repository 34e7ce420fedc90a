// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentfile.h"

#include "interchangereader.h"
#include "interchangewriter.h"
#include "librarymedia.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

namespace afterword::incidentfile {

namespace {

struct FileState {
    qint64 size = 0;
    QDateTime modified;

    explicit FileState(const QFile& file)
        : size(file.size())
        , modified(file.fileTime(QFileDevice::FileModificationTime)) {}

    bool operator==(const FileState&) const = default;
};

/// Adds what a first reading has given, and what a second one gives beside it, as one.
Result<> add(QFile& file, const FileState& state, const Postmortem& postmortem, Library& library) {
    const auto sink = library.beginIncident(postmortem);
    if (!sink) {
        return failure(sink.error());
    }
    file.seek(0);
    if (const auto read = readInterchange(file, *sink); !read) {
        library.cancelImport();
        return failure(read.error());
    }
    if (FileState(file) != state) {
        library.cancelImport();
        return failure(ErrorCode::Io, file.fileName(), QStringLiteral("it was changed while it was read"));
    }
    const auto finished = library.finishImport(postmortem.incident.key);
    return finished ? Result<>() : failure(finished.error());
}

CandidateAccess candidatesOf(const Postmortem& postmortem, Library& library) {
    return [&library,
            incident = postmortem.incident.id](const std::function<Result<>(const CandidateChunk&)>& each) -> Result<> {
        const auto places = library.chunks(incident);
        if (!places) {
            return failure(places.error());
        }
        for (const ChunkPlace& place : *places) {
            const auto chunk = library.chunk(place.row);
            if (!chunk) {
                return failure(chunk.error());
            }
            if (auto done = each(*chunk); !done) {
                return done;
            }
        }
        return {};
    };
}

} // namespace

bool isOne(const QString& path) {
    QFile file(path);
    if (!path.endsWith(u".json", Qt::CaseInsensitive) || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    static const QRegularExpression begin(QStringLiteral(R"(^\s*\{\s*"format"\s*:\s*\d+\s*,\s*"id"\s*:)"));
    return begin.match(QString::fromUtf8(file.read(256))).hasMatch();
}

Result<QString> import(const QString& path, Library& library, bool isDryRun) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io, path, file.errorString());
    }
    const FileState state(file);
    auto postmortem = readInterchange(file, nullptr);
    const auto incidents = library.incidents();
    auto key = library.nextKey();
    if (!postmortem || !incidents || !key) {
        return failure(!postmortem ? postmortem.error() : !incidents ? incidents.error() : key.error());
    }
    Incident& incident = postmortem->incident;
    bool keyIsFree = !incident.key.isEmpty();
    for (const IncidentSummary& known : *incidents) {
        if (known.id == incident.id) {
            return failure(ErrorCode::Unsupported, path, QStringLiteral("%1 is this incident already").arg(known.key));
        }
        keyIsFree = keyIsFree && known.key != incident.key;
    }
    incident.key = keyIsFree ? incident.key : *key;
    if (!isDryRun) {
        if (const auto added = add(file, state, *postmortem, library); !added) {
            return failure(added.error());
        }
    }
    return incident.key;
}

Result<> write(const Postmortem& postmortem, Library& library, QIODevice& out) {
    LibraryMedia media(library);
    return writeInterchange(postmortem, candidatesOf(postmortem, library), &media, out);
}

Result<> writeWithoutContent(const Postmortem& postmortem, Library& library, QIODevice& out) {
    return writeInterchange(postmortem, candidatesOf(postmortem, library), nullptr, out);
}

} // namespace afterword::incidentfile
