// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importsink.h"

#include <optional>

namespace afterword {

/// Passes everything on, and remembers the first failure: what the sink refuses ends the import, while what a reader
/// cannot read only ends that file.
class WatchedSink final : public ImportSink {
public:
    explicit WatchedSink(ImportSink& sink)
        : m_sink(sink) {}

    Result<> addCandidates(CandidateChunk chunk) override { return watched(m_sink.addCandidates(std::move(chunk))); }

    Result<> addSeries(SeriesChunk chunk) override { return watched(m_sink.addSeries(std::move(chunk))); }

    Result<> addAttachment(const QString& sha256, QByteArray bytes) override {
        return watched(m_sink.addAttachment(sha256, std::move(bytes)));
    }

    Result<> addValue(AnyValue value) override { return watched(m_sink.addValue(std::move(value))); }

    [[nodiscard]] const std::optional<Error>& failed() const { return m_failed; }

private:
    Result<> watched(Result<> result) {
        if (!result && !m_failed) {
            m_failed = result.error();
        }
        return result;
    }

    ImportSink& m_sink;
    std::optional<Error> m_failed;
};

} // namespace afterword
