// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "serieschunk.h"

#include <QByteArray>

#include <functional>

namespace afterword {

/// What a report fetches from the library while it is made. `app` fills it with the open library.
class ReportMedia {
public:
    virtual ~ReportMedia() = default;

    /// The bytes of a picture: RGB or grey PNG, not interlaced (what the import stores).
    [[nodiscard]] virtual Result<QByteArray> attachment(const QString& sha256) = 0;

    /// Calls `each` for every chunk of points, in order of time.
    [[nodiscard]] virtual Result<> series(SeriesId series, const std::function<void(const SeriesChunk&)>& each) = 0;
};

} // namespace afterword
