// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"
#include "reportmedia.h"

#include <QHash>

namespace afterword {

/// Media that are held in memory.
class MemoryMedia final : public ReportMedia {
public:
    Result<QByteArray> attachment(const QString& sha256) override;
    Result<> series(SeriesId series, const std::function<void(const SeriesChunk&)>& each) override;

    /// Keeps a picture, and gives the evidence that shows it.
    [[nodiscard]] Evidence addPicture(QSize size, const QString& title);

    QHash<QString, QByteArray> attachments;
    QHash<SeriesId, SeriesChunk> points;
};

/// A realistic incident of two days: 40 events in four lanes, milestones, impact, causes, actions in every state, two
/// charts, two pictures, long words and several scripts. Its media go to `media`.
[[nodiscard]] Postmortem samplePostmortem(MemoryMedia& media);

} // namespace afterword
