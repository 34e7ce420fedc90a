// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errortext.h"

namespace afterword {

QString ErrorText::of(const Error& error) {
    const QString text = sentences(error);
    const bool detailIsSaid = error.code == ErrorCode::GateRefused || error.code == ErrorCode::Usage;
    return error.detail.isEmpty() || detailIsSaid ? text : text + u'\n' + tr("Details: %1").arg(error.detail);
}

QString ErrorText::sentences(const Error& error) {
    const QString subject = error.subject;
    switch (error.code) {
    case ErrorCode::Cancelled:
        return tr("Stopped. Nothing was changed.");
    case ErrorCode::NotFound:
        return tr("“%1” was not found. Nothing was changed. Check the name.").arg(subject);
    case ErrorCode::Locked:
        return locked(error);
    case ErrorCode::ReadOnly:
        return tr("“%1” cannot be written: the file, its folder or the medium is read-only. Nothing was changed. Make "
                  "it writable, or work on a copy.")
            .arg(subject);
    case ErrorCode::DiskFull:
        return tr("There is no space left for “%1”. What was there before is unchanged. Make space and run the command "
                  "again.")
            .arg(subject);
    case ErrorCode::Damaged:
        return tr("“%1” is damaged. It was not changed. “afterword check” lists what is affected, “afterword "
                  "snapshots” shows earlier copies that can be restored.")
            .arg(subject);
    case ErrorCode::NewerFormat:
        return tr("“%1” was made by a newer version of Afterword (format %2; this one knows up to %3). It was not "
                  "changed. Install the newer version to open it.")
            .arg(subject, error.facts.value(0), error.facts.value(1));
    case ErrorCode::ForeignFile:
        return tr("“%1” is not an Afterword library. It was not changed. Name a library, or make one with “afterword "
                  "new”.")
            .arg(subject);
    case ErrorCode::EmptyFile:
        return tr("“%1” is empty, so it is not an Afterword library. It was not changed. If it should hold one, "
                  "restore it from a backup or a snapshot.")
            .arg(subject);
    case ErrorCode::BadInput:
        return badInput(error);
    case ErrorCode::Unsupported:
        return tr("“%1” is not supported. Nothing was changed.").arg(subject);
    case ErrorCode::TooLarge:
        return tr("“%1” is too large to be read safely (%2; the limit is %3). Nothing was changed. Take a smaller part "
                  "of it.")
            .arg(subject, error.facts.value(0), error.facts.value(1));
    case ErrorCode::NothingMatched:
        return tr("Nothing was found for “%1”. Nothing was changed.").arg(subject);
    case ErrorCode::GateRefused:
        return tr("Refused: “%1” is not possible yet. Nothing was changed. What is missing:").arg(subject) + u'\n' +
               error.detail;
    case ErrorCode::Usage:
        return usage(error);
    case ErrorCode::Io:
        return tr("“%1” could not be read or written. What was there before is unchanged. See the details, then run "
                  "the command again.")
            .arg(subject);
    case ErrorCode::Internal:
        return tr("Afterword made a mistake with “%1”. Your library is unchanged. Please report it with the details.")
            .arg(subject);
    }
    return {};
}

QString ErrorText::usage(const Error& error) {
    const QString said = error.detail + u": " + error.subject;
    const QString known = error.facts.join(QStringLiteral(", "));
    return known.isEmpty() ? said : said + u'\n' + tr("Known are: %1").arg(known);
}

QString ErrorText::locked(const Error& error) {
    const QString user = error.facts.value(0);
    const QString host = error.facts.value(1);
    const QString process = error.facts.value(2);
    const QString since = error.facts.value(3);
    const QString safe = tr("Nothing was changed. Close it there, or try again later.");
    if (user.isEmpty() && host.isEmpty()) {
        return tr("“%1” is open in another program. %2").arg(error.subject, safe);
    }
    return tr("“%1” is open on %2 by %3 since %4 (process %5). %6")
        .arg(error.subject, host, user, since, process, safe);
}

QString ErrorText::badInput(const Error& error) {
    const QString line = error.facts.value(0);
    const QString column = error.facts.value(1);
    if (line.isEmpty()) {
        return tr("“%1” cannot be read. Nothing was changed. Correct it and run the command again.").arg(error.subject);
    }
    if (column.isEmpty()) {
        return tr("“%1” cannot be read from line %2 on. Nothing was changed. Correct it and run the command again.")
            .arg(error.subject, line);
    }
    return tr("“%1” cannot be read: line %2, column %3. Nothing was changed. Correct it and run the command again.")
        .arg(error.subject, line, column);
}

} // namespace afterword
