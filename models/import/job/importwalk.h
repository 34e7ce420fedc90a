// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archivecollection.h"
#include "importjob.h"

namespace afterword {

class SlackExport;

/// What is known of a file before it is read.
struct FoundFile {
    QString name; ///< as shown
    QString path; ///< as given, and the name inside of a folder or an archive
    Instant modified;
    qint64 bytes = 0;  ///< when it was found; 0 where that is not known
    int archives = 0;  ///< in how many archives it lies
    QString innerName; ///< the name without the ending of its compression
};

/// Goes through all that is to be imported: path by path; folders and archives in order of name, chats first. What is
/// left out by the request is not come by. A failure of what is done with something ends the way.
class ImportWalk {
    Q_DECLARE_TR_FUNCTIONS(ImportWalk)

public:
    virtual ~ImportWalk() = default;

protected:
    /// Both outlive this.
    ImportWalk(const ImportRequest& request, Progress& progress)
        : m_request(request)
        , m_progress(progress) {}

    [[nodiscard]] Result<> walk();

    /// A path as given, or a folder or an archive at or below it, is entered and left again.
    virtual void enter(const FoundFile& whole) = 0;
    [[nodiscard]] virtual Result<> leave(const FoundFile& whole) = 0;

    /// A file that is no archive, with something in it, unpacked where it was compressed.
    [[nodiscard]] virtual Result<> takeFile(QIODevice& device, const FoundFile& file) = 0;

    /// An export of a chat inside of `whole`.
    [[nodiscard]] virtual Result<> takeExport(const SlackExport& chat, const Collection& collection,
                                              const FoundFile& whole) = 0;

    /// A file, folder or archive that cannot be read.
    [[nodiscard]] virtual Result<> takeFailure(const Error& error, const FoundFile& file) = 0;

    /// Something that is not read.
    virtual void passOver(const FoundFile& file, const QString& why) = 0;

    /// A name in `whole` that is not read either.
    virtual void refuse(const FoundFile& whole, const Collection::Refused& refused);

    /// Whether it is worth while to open this file of a folder or an archive.
    [[nodiscard]] virtual bool wants(const FoundFile& /*file*/) const { return true; }

    [[nodiscard]] const ImportRequest& request() const { return m_request; }

    [[nodiscard]] Progress& progress() const { return m_progress; }

    /// Why reading stopped before the end of the file; empty where it did not.
    [[nodiscard]] static QString deviceFailure(const QIODevice& device);

    /// Why a file that seems to be at its end is not all that there was; empty where it is.
    [[nodiscard]] static QString missingEnd(const QIODevice& device, const FoundFile& file);

private:
    [[nodiscard]] Result<> walkPath(const QString& path);
    [[nodiscard]] Result<> walkStandardInput();
    [[nodiscard]] Result<> walkCollection(const Collection& all, const FoundFile& whole);
    [[nodiscard]] Result<> walkEntries(const Collection& collection, const FoundFile& whole);
    [[nodiscard]] Result<> walkFile(std::unique_ptr<QIODevice> device, const FoundFile& file);
    [[nodiscard]] Result<> walkArchive(std::unique_ptr<QIODevice> device, const FoundFile& file);
    [[nodiscard]] Result<> walkPlain(QIODevice& device, const FoundFile& file);
    [[nodiscard]] Result<> within(const FoundFile& whole, const std::function<Result<>()>& inside);

    const ImportRequest& m_request;
    Progress& m_progress;
};

} // namespace afterword
