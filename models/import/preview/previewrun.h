// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importpreview.h"
#include "importwalk.h"
#include "reader.h"

namespace afterword {

/// One look at what is to be imported. Files are read up to a bound each, and all together up to another, beyond which
/// only their formats are told.
class PreviewRun final : ImportWalk {
    Q_DECLARE_TR_FUNCTIONS(PreviewRun)

public:
    using Found = std::function<void(SourcePreview)>;

    /// All outlive this; `all` is the request's import with nothing left out.
    PreviewRun(const PreviewRequest& request, const ImportRequest& all, Progress& progress, const Found& found)
        : ImportWalk(all, progress)
        , m_request(request)
        , m_found(found) {}

    [[nodiscard]] Result<> run() { return walk(); }

private:
    void enter(const FoundFile& whole) override;
    [[nodiscard]] Result<> leave(const FoundFile& whole) override;
    [[nodiscard]] Result<> takeFile(QIODevice& device, const FoundFile& file) override;
    [[nodiscard]] Result<> takeExport(const SlackExport& chat, const Collection& collection,
                                      const FoundFile& whole) override;
    [[nodiscard]] Result<> takeFailure(const Error& error, const FoundFile& file) override;
    void passOver(const FoundFile& file, const QString& why) override;
    void refuse(const FoundFile& whole, const Collection::Refused& refused) override;
    [[nodiscard]] bool wants(const FoundFile& file) const override;

    [[nodiscard]] SourcePreview previewOf(const FoundFile& file) const;
    void readHead(const Reader& reader, QIODevice& device, const FoundFile& file, SourcePreview& preview);
    [[nodiscard]] Result<> readWith(const Reader& reader, const QByteArray& head, const FoundFile& file,
                                    SourcePreview& preview);
    void judge(const Result<>& read, SourcePreview& preview) const;
    void found(SourcePreview preview) const;
    [[nodiscard]] bool isAskedFor(const QString& path) const;

    /// What was entered, and what is not read of it.
    struct Level {
        FoundFile whole;
        QList<Collection::Refused> refused;
        qsizetype read = 0; ///< sources found in it
    };

    const PreviewRequest& m_request;
    const Found& m_found;
    SecretScanner m_scanner;
    QList<Level> m_levels;
    qint64 m_bytesRead = 0;
};

} // namespace afterword
