// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archivecollection.h"
#include "importjob.h"
#include "reader.h"
#include "watchedsink.h"

namespace afterword {

/// One import on its way. What cannot be read is gathered, so that the rest still comes in.
class ImportRun {
    Q_DECLARE_TR_FUNCTIONS(ImportRun)

public:
    /// All outlive this.
    ImportRun(const ImportRequest& request, ImportSink& sink, Progress& progress)
        : m_request(request)
        , m_sink(sink)
        , m_progress(progress) {}

    [[nodiscard]] Result<QList<Source>> run();

private:
    /// What is known of a file before it is opened.
    struct File {
        QString name; ///< as shown
        QString path; ///< as given, and the name inside of a folder or an archive
        Instant modified;
        qint64 bytes = 0; ///< when it was found; 0 where that is not known
        int archives = 0; ///< in how many archives it lies
    };

    [[nodiscard]] Result<> importPath(const QString& path);
    [[nodiscard]] Result<> importStandardInput();
    [[nodiscard]] Result<> importCollection(const Collection& collection, const File& file);
    [[nodiscard]] Result<> importExports(const Collection& collection, const File& file, QSet<qsizetype>& done);
    [[nodiscard]] Result<> importArchive(std::unique_ptr<QIODevice> device, const File& file);
    [[nodiscard]] Result<> importFile(std::unique_ptr<QIODevice> device, const File& file);
    [[nodiscard]] Result<> importPlain(QIODevice& device, const File& file, const QString& innerName);
    [[nodiscard]] Result<> readWith(const Reader& reader, QIODevice& device, const File& file,
                                    const QString& innerName);

    /// A failure of one file: noted, unless it ends the whole import.
    [[nodiscard]] Result<> noteFailure(const Error& error, const File& file);

    [[nodiscard]] Result<std::unique_ptr<QFile>> asFile(std::unique_ptr<QIODevice> device);
    [[nodiscard]] Source sourceFor(const File& file) const;
    [[nodiscard]] Result<> addNotes(const File& file, const QList<SkippedPlace>& notes, qsizetype at);
    [[nodiscard]] static QString reasonFor(const Error& error);
    [[nodiscard]] static QString deviceFailure(const QIODevice& device);

    /// Why a file that seems to be at its end is not all that there was; empty where it is.
    [[nodiscard]] static QString missingEnd(const QIODevice& device, const File& file);

    const ImportRequest& m_request;
    WatchedSink m_sink;
    Progress& m_progress;
    SecretScanner m_scanner;
    QList<Source> m_sources;
    QList<SkippedPlace> m_notes; ///< of the collection or file at hand
    QString m_root;              ///< path of the collection at hand, from which the places of notes begin
    std::optional<Error> m_firstError;
    bool m_anyRead = false;
};

} // namespace afterword
