// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"
#include "reportmedia.h"

namespace afterword {

/// A report's pictures and points out of an open library.
class LibraryMedia final : public ReportMedia {
public:
    explicit LibraryMedia(Library& library)
        : m_library(library) {}

    Result<QByteArray> attachment(const QString& sha256) override { return m_library.attachment(sha256); }

    Result<> series(SeriesId series, const std::function<void(const SeriesChunk&)>& each) override {
        return m_library.series(series, each);
    }

private:
    Library& m_library;
};

} // namespace afterword
