// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importpreview.h"

#include <QObject>

#include <memory>

namespace afterword {

class PreviewThread;

/// What an import begins with.
struct ImportSituation {
    Zone zone;           ///< the incident's
    QList<Source> known; ///< the incident's
    Instant now;
    SourceMemory memory;
};

/// Something that an import has to be told before it begins.
struct OpenQuestion {
    enum class About { Zone, Year, Source };

    About about = About::Zone;
    int row = -1; ///< of the source
};

/// An import while it is put together: what was found, what was chosen, what is still to be asked. Files are looked at
/// in a thread; each change that concerns how they are read looks again.
class ImportDraft final : public QObject {
    Q_OBJECT

public:
    explicit ImportDraft(ImportSituation situation, QObject* parent = nullptr);

    ~ImportDraft() override;

    /// Files, folders and archives. `names`: by path, what is shown instead, and kept as the path.
    void add(const QStringList& paths, const QHash<QString, QString>& names = {});

    [[nodiscard]] bool isLooking() const { return m_looks > 0; }

    [[nodiscard]] bool hasPaths() const { return !m_paths.isEmpty(); }

    /// What can come in first. While isLooking(), more may come.
    [[nodiscard]] const QList<SourcePreview>& sources() const { return m_sources; }

    /// Files that are not read, beyond so many that nobody would look through a list of them.
    [[nodiscard]] int unlistedCount() const { return m_unlisted; }

    /// -1 where there is none.
    [[nodiscard]] int rowOf(const QString& path) const;

    [[nodiscard]] bool isIncluded(int row) const;
    void setIncluded(int row, bool isIncluded);

    /// Reads what was not read yet, such as a picture.
    void lookAt(int row);

    // How a source is read; empty values: as it tells itself.
    void setFormat(int row, const QString& format);
    void setZone(int row, const std::optional<Zone>& zone);
    void setYear(int row, const std::optional<int>& year);
    void setOffset(int row, Duration offset);
    void setDateOrder(int row, DateOrder order);

    /// `column` empty: none.
    void setColumn(int row, const QString& role, const QString& column);

    // Asked once for all sources that do not tell.
    [[nodiscard]] int zonelessCount() const;

    [[nodiscard]] const std::optional<Zone>& zoneAnswer() const { return m_zoneAnswer; }

    [[nodiscard]] Zone zone() const { return m_zoneAnswer.value_or(m_situation.zone); }

    void answerZone(const Zone& zone);
    [[nodiscard]] int yearlessCount() const;

    /// What the dates of those files say, ascending.
    [[nodiscard]] QList<int> yearsGuessed() const;

    [[nodiscard]] bool isYearAnswered() const { return m_isYearAnswered; }

    [[nodiscard]] const std::optional<int>& yearAnswer() const { return m_yearAnswer; }

    /// Null: as the files' dates say.
    void answerYear(const std::optional<int>& year);

    /// The stretch of time from which records are taken.
    [[nodiscard]] const std::optional<Instant>& from() const { return m_from; }

    [[nodiscard]] const std::optional<Instant>& to() const { return m_to; }

    void setTime(const std::optional<Instant>& from, const std::optional<Instant>& to);

    /// The next question; null where the import can begin.
    [[nodiscard]] std::optional<OpenQuestion> open() const;

    /// Something is included that can come in.
    [[nodiscard]] bool hasContent() const;

    /// What was found in what is included, each secret once.
    [[nodiscard]] QList<FoundSecret> secrets() const;

    [[nodiscard]] bool isKept(const QByteArray& digest) const { return m_kept.contains(digest); }

    void setKept(const QByteArray& digest, bool isKept);

    /// Names of authors in what is included, those of the first sources first.
    [[nodiscard]] QStringList people() const;

    [[nodiscard]] ImportRequest request() const;

    /// With what was chosen here.
    [[nodiscard]] SourceMemory memory() const;

Q_SIGNALS:
    void aboutToAdd(int row);
    void added(int row);
    void changed(int row);

    /// Questions, or what is included; often, while files are looked at.
    void stateChanged();

    /// Looking began, or all of it came to its end.
    void lookingChanged();

    /// Looking came to an end because of this; what was found stays.
    void failed(const Error& error);

private:
    void look(const QStringList& paths);
    void look(const PreviewRequest& request);
    void lookAgain();
    void lookAt(const SourcePreview& source);
    void take(SourcePreview preview);
    void insert(SourcePreview preview);
    void endLook(const std::optional<Error>& failure);
    void chosen(int row, const FileChoice& choice);
    [[nodiscard]] PreviewRequest previewRequest() const;

    [[nodiscard]] FileChoice choiceOf(int row) const { return m_sources.at(row).choice; }

    void leaveOutChats(ImportRequest& request) const;

    ImportSituation m_situation;
    QStringList m_paths;
    QHash<QString, QString> m_names;
    QList<SourcePreview> m_sources;
    QHash<QString, int> m_rows; ///< by path
    int m_ready = 0;            ///< the first ones: they could come in when they were found
    int m_unlisted = 0;
    QHash<QString, FileChoice> m_choices; ///< by path
    QSet<QString> m_leaveOut;
    QSet<QString> m_zoneless; ///< sources whose zone comes from the answer
    std::optional<Zone> m_zoneAnswer;
    std::optional<int> m_yearAnswer;
    bool m_isYearAnswered = false;
    std::optional<Instant> m_from;
    std::optional<Instant> m_to;
    QSet<QByteArray> m_kept;
    int m_looks = 0;
    std::unique_ptr<PreviewThread> m_thread;
};

} // namespace afterword
