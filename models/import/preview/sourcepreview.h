// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence.h"
#include "importjob.h"

namespace afterword {

/// How far a source can come in.
enum class SourceState {
    Ready,
    Asking,   ///< it needs an answer first: which column has the times, or what its dates begin with
    Empty,    ///< there is nothing in it
    Unknown,  ///< no format that is known
    Locked,   ///< by a password
    Closed,   ///< no permission, or the system cannot read it
    Damaged,  ///< or not what its name says
    TooLarge, ///< over a limit of ours
    Refused,  ///< some files of a folder or an archive that are not read
};

/// Whether something of a source in this state can be imported, perhaps after an answer.
[[nodiscard]] constexpr bool canComeIn(SourceState state) {
    return state == SourceState::Ready || state == SourceState::Asking;
}

/// How many records a source has, as far as its head tells.
enum class CountKind { Exact, About, AtLeast };

struct FormatGuess {
    QString format;
    int sure = 0; ///< per cent

    bool operator==(const FormatGuess&) const = default;
};

/// A record as it would come in.
struct PreviewRow {
    Instant at;
    QString timeText; ///< as it is written
    bool timeAssumed = false;
    EventKind kind = EventKind::Observation;
    QString author;
    QString text;

    bool operator==(const PreviewRow&) const = default;
};

/// Something that looks like a secret; its own text is not kept.
struct FoundSecret {
    QByteArray digest; ///< SHA-256 of its bytes
    QString rule;      ///< for people: "AWS access key"
    QString source;    ///< name of the source
    QString where;     ///< "line 12"
    QString before;    ///< what stands before it in its line
    QString masked;    ///< its first characters and dots
    QString after;
    int count = 1; ///< how often it was seen

    bool operator==(const FoundSecret&) const = default;
};

/// What the head of a source shows of it.
struct SourcePreview {
    QString path; ///< as in Source::path
    QString name;
    QString group;      ///< the path as given that it was found in
    QString collection; ///< path of the chat export that a conversation belongs to; empty for all else
    qint64 bytes = 0;   ///< 0 where it is not known
    Instant modified;

    SourceState state = SourceState::Ready;
    QString why; ///< for every other state, in a few words
    QString format;
    int sure = 0;               ///< per cent
    QList<FormatGuess> guesses; ///< the surest first
    bool isRead = false;        ///< what follows was looked at; otherwise only the format is known
    bool isWhole = false;       ///< all of it was read

    qint64 records = 0;
    CountKind count = CountKind::Exact;
    std::optional<Instant> first; ///< of what was read; of a chat, at least of its days
    std::optional<Instant> last;
    QList<PreviewRow> rows; ///< the first ones that are taken
    qint64 outside = 0;     ///< of what was read, outside of the time asked for
    QStringList authors;    ///< in what was read, those with the most records first
    QList<SkippedPlace> notes;
    QList<FoundSecret> secrets;
    QList<Evidence> evidence; ///< charts and pictures
    QStringList sections;     ///< titles
    QByteArray picture;       ///< PNG
    QString head;             ///< first lines as they are, where no record was found; empty where they are no text

    Zone zone; ///< its times were read in
    bool zoneAsked = false;
    int year = 0; ///< of the first time without one; 0 where all name theirs
    bool yearAsked = false;
    SourceOutput::Columns columns; ///< of tables of events

    FileChoice choice;         ///< it was read with
    bool isRemembered = false; ///< the choice comes from an earlier import
    bool isKnown = false;      ///< the incident has a source of this path
    Instant knownSince;        ///< when it was imported
};

} // namespace afterword
