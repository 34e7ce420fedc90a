// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "librarythread.h"
#include "reportmedia.h"

#include <QIODevice>

namespace afterword {

/// What an export takes out of a library.
class ReportContent : public ReportMedia {
public:
    /// Writes the incident as JSON, whole: with what was imported, points and attachments.
    [[nodiscard]] virtual Result<> writeIncident(const Postmortem& postmortem, QIODevice& out) = 0;
};

/// Out of a library of this thread.
class LibraryContent final : public ReportContent {
public:
    explicit LibraryContent(Library& library)
        : m_library(library) {}

    Result<QByteArray> attachment(const QString& sha256) override;
    Result<> series(SeriesId series, const std::function<void(const SeriesChunk&)>& each) override;
    Result<> writeIncident(const Postmortem& postmortem, QIODevice& out) override;

private:
    Library& m_library;
};

/// Out of a library that has a thread of its own, piece by piece, so that saving goes on in between. Waits for each
/// piece; not for use in the library's thread.
class ThreadContent final : public ReportContent {
public:
    explicit ThreadContent(LibraryThread& library)
        : m_library(library) {}

    Result<QByteArray> attachment(const QString& sha256) override;
    Result<> series(SeriesId series, const std::function<void(const SeriesChunk&)>& each) override;
    Result<> writeIncident(const Postmortem& postmortem, QIODevice& out) override;

private:
    LibraryThread& m_library;
};

} // namespace afterword
