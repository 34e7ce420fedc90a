// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filereading.h"

namespace afterword {

namespace {

/// The words of reasonFor().
class Reasons {
    Q_DECLARE_TR_FUNCTIONS(ImportRun)

public:
    static QString of(const Error& error) {
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
};

} // namespace

QString formatOf(const ImportRequest& request, const QString& path) {
    const QString chosen = request.choices.value(path).format;
    return chosen.isEmpty() ? request.format : chosen;
}

ReadOptions readOptions(const ImportRequest& request, const FoundFile& file) {
    const FileChoice choice = request.choices.value(file.path);
    ReadOptions options;
    options.name = choice.name.isEmpty() ? file.innerName : choice.name;
    options.zone = choice.zone.value_or(request.zone);
    options.zoneGiven = request.zoneGiven || choice.zone;
    options.year = choice.year ? choice.year : request.year;
    options.offset = choice.offset.value_or(request.offset);
    options.modified = file.modified;
    options.columns = choice.columns.isEmpty() ? request.columns : choice.columns;
    options.dateOrder = choice.dateOrder;
    return options;
}

QString reasonFor(const Error& error) {
    return Reasons::of(error);
}

} // namespace afterword
