// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chatpreview.h"

#include "chosencollection.h"
#include "filereading.h"
#include "isotime.h"
#include "previewsink.h"

namespace afterword {

namespace {

constexpr qint64 mostBytes = 24 * 1024 * 1024;      ///< of an export
constexpr qint64 mostBytesOfOne = 16 * 1024 * 1024; ///< of the one conversation that is asked for

QString folderOf(const QString& name) {
    return name.left(name.lastIndexOf(u'/'));
}

Instant dayOf(const QString& name) {
    constexpr qsizetype ending = 5; // ".json"
    return fromIso(QStringView(name).mid(name.lastIndexOf(u'/') + 1).chopped(ending)).value_or(Instant{});
}

} // namespace

ChatPreview::ChatPreview(const SlackExport& chat, const Collection& collection, const FoundFile& whole,
                         const PreviewRequest& request)
    : m_chat(chat)
    , m_collection(collection)
    , m_whole(whole)
    , m_request(request) {
    QList<qsizetype> entries = chat.entries().values();
    std::sort(entries.begin(), entries.end()); // by name, as the collection is
    for (const qsizetype entry : std::as_const(entries)) {
        const auto& file = collection.entries()[entry];
        if (!SlackExport::isDayFile(file.name)) {
            m_read.insert(entry);
            continue;
        }
        const QString folder = folderOf(file.name);
        if (m_conversations.isEmpty() || m_conversations.constLast().folder != folder) {
            m_conversations.append({folder, {}, 0, 0});
        }
        m_conversations.last().days.append(entry);
    }
    for (Conversation& conversation : m_conversations) {
        keepDaysAskedFor(conversation);
    }
    chooseDays();
}

/// Where there is none in the time asked for, the first one stays to show whose days these are.
void ChatPreview::keepDaysAskedFor(Conversation& conversation) const {
    const auto& entries = m_collection.entries();
    const qsizetype first = conversation.days.constFirst();
    const Duration reach = days(2); // as chosenOf() has it
    conversation.days.removeIf([&](qsizetype entry) {
        const Instant day = dayOf(entries[entry].name);
        return (m_request.import.from && day + reach < *m_request.import.from) ||
               (m_request.import.to && day - reach > *m_request.import.to);
    });
    if (conversation.days.isEmpty()) {
        conversation.days.append(first);
    }
    for (const qsizetype entry : std::as_const(conversation.days)) {
        conversation.bytes += entries[entry].bytes;
    }
}

/// A day of each conversation in turn, so that all show something.
void ChatPreview::chooseDays() {
    const qint64 most = m_request.only.isEmpty() ? mostBytes : mostBytesOfOne;
    qint64 total = 0;
    bool isFull = false;
    for (qsizetype day = 0; !isFull; ++day) {
        isFull = true;
        for (Conversation& conversation : m_conversations) {
            const bool isWanted =
                m_request.only.isEmpty() || m_request.only == QString(m_whole.path % u'/' % conversation.folder);
            if (!isWanted || day >= conversation.days.size() || total >= most) {
                continue;
            }
            isFull = false;
            const qsizetype entry = conversation.days[day];
            total += m_collection.entries()[entry].bytes;
            conversation.bytesRead += m_collection.entries()[entry].bytes;
            m_read.insert(entry);
        }
    }
}

Result<QList<SourcePreview>> ChatPreview::read(const SecretScanner& scanner, Progress& progress) const {
    const ChosenCollection chosen(m_collection, [this](qsizetype entry) { return m_read.contains(entry); });
    PreviewSink sink(scanner, m_request.import);
    const SlackTarget target{
        m_whole.path, readOptions(m_request.import, m_whole).offset, m_request.import.now, {}, sink, scanner, progress};
    QList<SourcePreview> previews;
    for (const SlackExport& chat : SlackExport::findIn(chosen)) {
        if (chat.root() != m_chat.root()) {
            continue;
        }
        const auto sources = chat.read(target);
        if (!sources) {
            return failure(sources.error());
        }
        for (const Source& source : *sources) {
            SourcePreview preview;
            preview.path = source.path;
            preview.name = source.name;
            preview.collection = QString(m_whole.path % u'/' % m_chat.root()).chopped(1);
            preview.format = source.format;
            preview.sure = 100;
            preview.guesses = {{source.format, preview.sure}};
            preview.isRead = true;
            preview.isWhole = true;
            sink.fill(preview, source);
            for (const Conversation& conversation : m_conversations) {
                if (source.path == QString(m_whole.path % u'/' % conversation.folder)) {
                    complete(preview, conversation);
                }
            }
            previews.append(std::move(preview));
        }
    }
    return previews;
}

void ChatPreview::complete(SourcePreview& preview, const Conversation& conversation) const {
    preview.bytes = conversation.bytes;
    preview.modified = m_collection.entries()[conversation.days.constLast()].modified;
    if (conversation.bytesRead >= conversation.bytes) {
        if (preview.records == 0) {
            preview.state = SourceState::Empty;
            preview.why = tr("no messages");
        }
        return;
    }
    preview.isWhole = false;
    preview.count = CountKind::About;
    preview.records = preview.records * conversation.bytes / std::max<qint64>(conversation.bytesRead, 1);
    const Instant firstDay = dayOf(m_collection.entries()[conversation.days.constFirst()].name);
    const Instant lastDay = dayOf(m_collection.entries()[conversation.days.constLast()].name);
    preview.first = std::min(preview.first.value_or(firstDay), firstDay);
    preview.last = std::max(preview.last.value_or(lastDay), lastDay);
}

} // namespace afterword
