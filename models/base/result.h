// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace afterword {

/// What went wrong, as far as the program has to tell one failure from another.
enum class ErrorCode {
    Cancelled, ///< the user stopped it; nothing was changed
    NotFound,  ///< the named file, incident or item does not exist
    Locked, ///< another process has the library open; facts: user, host, process id, since (ISO 8601), any of them may
            ///< be empty
    ReadOnly,       ///< the file, folder or medium cannot be written
    DiskFull,       ///< no space is left; facts: bytes free, where known
    Damaged,        ///< content does not match its seal, or SQLite reports corruption
    NewerFormat,    ///< made by a newer version; facts: its format, the newest format known here
    ForeignFile,    ///< not a file of the expected kind
    EmptyFile,      ///< zero bytes
    BadInput,       ///< the content cannot be read as what it is said to be; facts: line, column, where known
    Unsupported,    ///< understood, but not supported, with the reason in detail
    TooLarge,       ///< over a limit of ours; facts: what was found, the limit
    NothingMatched, ///< a search or filter found nothing, or a folder holds nothing known
    GateRefused,    ///< a state's gate or a leak check refused; detail lists what is missing
    Usage,          ///< the caller's own arguments make no sense
    Io,             ///< any other failure of the operating system; its text is in detail
    Internal,       ///< our fault
};

/// A failure on its way to the edge where a text for people is made of it (once, and translated).
/// `subject` is the file, place or item concerned; `detail` is technical and untranslated, such as SQLite's or the
/// system's own text.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString subject;
    QString detail;
    QStringList facts;

    bool operator==(const Error&) const = default;
};

/// The one alias, so that std::expected can take its place in C++23.
template <class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString subject = {}, QString detail = {},
                                                   QStringList facts = {}) {
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail), std::move(facts)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace afterword
