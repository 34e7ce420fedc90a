// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress.h"
#include "slackday.h"
#include "sourceoutput.h"

#include <unordered_map>

namespace afterword {

/// Writes the messages of one conversation, and finds the record that opened each message's thread.
class SlackWriter {
public:
    /// Both outlive this; `offset` is added to every time.
    SlackWriter(SourceOutput& output, Duration offset)
        : m_output(output)
        , m_offset(offset) {}

    /// `place`: the file's name. Failures: Cancelled, and the sink's.
    [[nodiscard]] Result<> write(const SlackDay& day, const QString& place, const Progress& progress);

private:
    SourceOutput& m_output;
    Duration m_offset;
    std::unordered_map<qint64, qint64> m_threads; ///< record by the time of the message that opened it
};

} // namespace afterword
