// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exitcode.h"

namespace afterword::exitcode {

int of(ErrorCode code) {
    switch (code) {
    case ErrorCode::Usage:
        return usage;
    case ErrorCode::Locked:
        return locked;
    case ErrorCode::Damaged:
    case ErrorCode::NewerFormat:
    case ErrorCode::ForeignFile:
    case ErrorCode::EmptyFile:
        return damaged;
    case ErrorCode::NothingMatched:
        return nothingMatched;
    case ErrorCode::GateRefused:
        return refused;
    case ErrorCode::Cancelled:
    case ErrorCode::NotFound:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::BadInput:
    case ErrorCode::Unsupported:
    case ErrorCode::TooLarge:
    case ErrorCode::Io:
    case ErrorCode::Internal:
        return failed;
    }
    return failed;
}

} // namespace afterword::exitcode
