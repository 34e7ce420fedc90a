// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collection.h"
#include "progress.h"
#include "readoptions.h"
#include "slackdirectory.h"
#include "sourceoutput.h"

#include <QSet>

namespace afterword {

class SlackDayQueue;
class SlackWriter;

/// Where the records of an export go to, and what is known beside it.
struct SlackTarget {
    QString path; ///< of the collection, as given at the import
    Duration offset;
    Instant now;
    SourceOutput::Policy policy;
    ImportSink& sink;
    const SecretScanner& scanner;
    Progress& progress;
};

/// A Slack export inside of a folder or an archive: lists of people and channels, and a folder of day files for each
/// conversation.
class SlackExport {
    Q_DECLARE_TR_FUNCTIONS(SlackExport)

public:
    /// All exports in `collection`, which outlives them, in order of name.
    [[nodiscard]] static QList<SlackExport> findIn(const Collection& collection);

    /// The folder in which it lies, with a '/' at its end; empty for the collection itself.
    [[nodiscard]] const QString& root() const { return m_root; }

    /// "general/2026-03-01.json": one day of a conversation.
    [[nodiscard]] static bool isDayFile(const QString& name);

    /// Indexes of the collection's entries that belong to it.
    [[nodiscard]] QSet<qsizetype> entries() const;

    /// Each conversation becomes a source, in order of its folder's name.
    [[nodiscard]] Result<QList<Source>> read(const SlackTarget& target) const;

private:
    struct Conversation {
        QString folder;
        QList<qsizetype> days; ///< in order of date
    };

    SlackExport(const Collection& collection, QString root)
        : m_collection(&collection)
        , m_root(std::move(root)) {}

    [[nodiscard]] Source sourceFor(const QString& name, const SlackTarget& target) const;
    [[nodiscard]] Result<> readDay(qsizetype index, const Conversation& conversation, SlackDayQueue& queue,
                                   const SlackDirectory& directory, SlackWriter& writer, SourceOutput& output,
                                   const SlackTarget& target) const;
    [[nodiscard]] Result<Source> readIntegrations(const SlackTarget& target) const;
    [[nodiscard]] SlackDirectory readDirectory(QList<SkippedPlace>& skipped) const;

    const Collection* m_collection;
    QString m_root;
    QList<qsizetype> m_lists;
    std::optional<qsizetype> m_integrations;
    QList<Conversation> m_conversations;
};

} // namespace afterword
