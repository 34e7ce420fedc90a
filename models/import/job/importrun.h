// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importwalk.h"
#include "reader.h"
#include "watchedsink.h"

namespace afterword {

/// One import on its way. What cannot be read is gathered, so that the rest still comes in.
class ImportRun final : ImportWalk {
    Q_DECLARE_TR_FUNCTIONS(ImportRun)

public:
    /// All outlive this.
    ImportRun(const ImportRequest& request, ImportSink& sink, Progress& progress)
        : ImportWalk(request, progress)
        , m_sink(sink) {}

    [[nodiscard]] Result<QList<Source>> run();

private:
    void enter(const FoundFile& whole) override;
    [[nodiscard]] Result<> leave(const FoundFile& whole) override;
    [[nodiscard]] Result<> takeFile(QIODevice& device, const FoundFile& file) override;
    [[nodiscard]] Result<> takeExport(const SlackExport& chat, const Collection& collection,
                                      const FoundFile& whole) override;
    [[nodiscard]] Result<> takeFailure(const Error& error, const FoundFile& file) override;
    void passOver(const FoundFile& file, const QString& why) override;

    [[nodiscard]] Result<> readWith(const Reader& reader, QIODevice& device, const FoundFile& file);
    [[nodiscard]] Source sourceFor(const FoundFile& file) const;
    [[nodiscard]] Result<> addNotes(const FoundFile& whole, const QList<SkippedPlace>& notes, qsizetype at);
    [[nodiscard]] QString placeOf(const FoundFile& file) const;

    /// What was entered and not yet left.
    struct Level {
        QString root;              ///< its path, from which the places of notes begin
        QList<SkippedPlace> notes; ///< what could not be read of it
        qsizetype firstSource = 0;
    };

    WatchedSink m_sink;
    SecretScanner m_scanner;
    QList<Source> m_sources;
    QList<Level> m_levels;
    std::optional<Error> m_firstError;
    bool m_anyRead = false;
};

} // namespace afterword
