// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importsink.h"

#include <QHash>

namespace afterword {

/// Keeps everything that an import writes, so that a test can look at it.
class CollectingSink final : public ImportSink {
public:
    Result<> addCandidates(CandidateChunk chunk) override {
        candidates.append(candidatesOf(chunk));
        return {};
    }

    Result<> addSeries(SeriesChunk chunk) override {
        SeriesChunk& all = series[chunk.series];
        all.series = chunk.series;
        all.at.insert(all.at.end(), chunk.at.begin(), chunk.at.end());
        all.values.insert(all.values.end(), chunk.values.begin(), chunk.values.end());
        return {};
    }

    Result<> addAttachment(const QString& sha256, QByteArray bytes) override {
        attachments.insert(sha256, bytes);
        return {};
    }

    Result<> addValue(AnyValue value) override {
        apply(std::move(value));
        return {};
    }

    QList<Candidate> candidates;
    QHash<SeriesId, SeriesChunk> series;
    QHash<QString, QByteArray> attachments;
    Postmortem postmortem; ///< the values

private:
    void apply(AnyValue value) {
        std::visit(
            [this](auto&& v) {
                using V = std::remove_cvref_t<decltype(v)>;
                if constexpr (std::is_same_v<V, Incident>) {
                    postmortem.incident = std::move(v);
                } else {
                    listOf<V>(postmortem).append(std::move(v));
                }
            },
            std::move(value));
    }
};

} // namespace afterword
