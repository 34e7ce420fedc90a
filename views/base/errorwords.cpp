// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errorwords.h"

#include <QDir>
#include <QFileInfo>

namespace afterword {

namespace {

/// A path is long; what tells it apart stands at its end.
QString nameOf(const QString& subject) {
    return QDir::isAbsolutePath(subject) ? QFileInfo(subject).fileName() : subject;
}

} // namespace

QString ErrorWords::of(const Error& error) {
    const QString name = nameOf(error.subject);
    switch (error.code) {
    case ErrorCode::Cancelled:
        return tr("Stopped. Nothing was changed.");
    case ErrorCode::NotFound:
        return tr("“%1” was not found. Nothing was changed. It may have been moved or renamed: open it from where it "
                  "is "
                  "now.")
            .arg(name);
    case ErrorCode::Locked:
        return locked(error);
    case ErrorCode::ReadOnly:
        return tr("“%1” cannot be written: the file, its folder or the medium is read-only. Nothing was changed. Make "
                  "it writable, or save a copy elsewhere.")
            .arg(name);
    case ErrorCode::DiskFull:
        return tr("There is no space left for “%1”. Your last edits are kept here, but are not in the file yet. Make "
                  "space; it is tried again by itself.")
            .arg(name);
    case ErrorCode::Damaged:
        return tr("“%1” is damaged. The file was not changed. Open a snapshot of an earlier state, or a copy of what "
                  "can be read.")
            .arg(name);
    case ErrorCode::NewerFormat:
        return tr("“%1” was made by a newer version of Afterword (format %2; this one knows up to %3). The file was "
                  "not "
                  "changed. Install the newer version to open it.")
            .arg(name, error.facts.value(0), error.facts.value(1));
    case ErrorCode::ForeignFile:
        return tr("“%1” is not an Afterword library. The file was not changed. To bring it into an incident, import "
                  "it.")
            .arg(name);
    case ErrorCode::EmptyFile:
        return tr("“%1” is empty, so it is not an Afterword library. The file was not changed. If it should hold one, "
                  "restore it from a snapshot or a backup.")
            .arg(name);
    case ErrorCode::BadInput:
        return badInput(error);
    case ErrorCode::Unsupported:
        return tr("“%1” is not supported. Nothing was changed.").arg(name);
    case ErrorCode::TooLarge:
        return tr("“%1” is too large to be read safely (%2; the limit is %3). Nothing was changed. Take a smaller part "
                  "of it.")
            .arg(name, error.facts.value(0), error.facts.value(1));
    case ErrorCode::NothingMatched:
        return tr("Nothing was found in “%1” that can be read. Nothing was changed.").arg(name);
    case ErrorCode::GateRefused:
    case ErrorCode::Usage:
        return error.detail.isEmpty() ? name : error.detail;
    case ErrorCode::Io:
        return tr("“%1” could not be read or written. What was there before is unchanged. Try again; the details say "
                  "what the system reported.")
            .arg(name);
    case ErrorCode::Internal:
        return tr("Afterword made a mistake with “%1”. Your file is unchanged. Please report it with the details.")
            .arg(name);
    }
    return {};
}

QString ErrorWords::locked(const Error& error) {
    const QString name = nameOf(error.subject);
    const QString user = error.facts.value(0);
    const QString host = error.facts.value(1);
    if (user.isEmpty() && host.isEmpty()) {
        return tr("“%1” is open in another program. Nothing was changed. Close it there, then try again.").arg(name);
    }
    return tr("“%1” is open on %2 by %3. Nothing was changed. Close it there, then try again.").arg(name, host, user);
}

QString ErrorWords::badInput(const Error& error) {
    const QString name = nameOf(error.subject);
    const QString line = error.facts.value(0);
    if (line.isEmpty()) {
        return tr("“%1” cannot be read. Nothing was changed. Correct it, then try again.").arg(name);
    }
    return tr("“%1” cannot be read from line %2 on. Nothing was changed. Correct it, then try again.").arg(name, line);
}

} // namespace afterword
