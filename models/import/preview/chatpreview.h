// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importpreview.h"
#include "importwalk.h"
#include "slackexport.h"

namespace afterword {

/// Looks at the conversations of a chat's export: so many days of each as the bound allows.
class ChatPreview {
    Q_DECLARE_TR_FUNCTIONS(ChatPreview)

public:
    /// All outlive this.
    ChatPreview(const SlackExport& chat, const Collection& collection, const FoundFile& whole,
                const PreviewRequest& request);

    /// Cancelled, or what a reader fails with.
    [[nodiscard]] Result<QList<SourcePreview>> read(const SecretScanner& scanner, Progress& progress) const;

private:
    struct Conversation {
        QString folder;
        QList<qsizetype> days; ///< entries of the collection, in order; of the time asked for
        qint64 bytes = 0;
        qint64 bytesRead = 0;
    };

    void keepDaysAskedFor(Conversation& conversation) const;
    void chooseDays();
    void complete(SourcePreview& preview, const Conversation& conversation) const;

    const SlackExport& m_chat;
    const Collection& m_collection;
    const FoundFile& m_whole;
    const PreviewRequest& m_request;
    QList<Conversation> m_conversations;
    QSet<qsizetype> m_read; ///< entries
};

} // namespace afterword
