// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatechunk.h"
#include "postmortem.h"
#include "reportmedia.h"

#include <QIODevice>

namespace afterword {

/// The version of the form that writeInterchange() writes and readInterchange() knows.
inline constexpr int interchangeFormat = 1;

/// Calls `each` for every chunk of candidates, by source and record; stops with the failure of `each`.
using CandidateAccess = std::function<Result<>(const std::function<Result<>(const CandidateChunk&)>& each)>;

/// One incident as one JSON object, as the command line's `show --json` prints it. With `media`, the points of all
/// series and all attachments follow in base64, and the object is the incident, whole. Memory does not grow with the
/// number of candidates or points. Io where the device fails, else what the access and the media give.
[[nodiscard]] Result<> writeInterchange(const Postmortem& postmortem, const CandidateAccess& candidates,
                                        ReportMedia* media, QIODevice& out);

} // namespace afterword
