// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openingnotices.h"

#include "notices.h"

namespace afterword {

void OpeningNotices::tell(const OpenLibrary& library, Notices& notices, const std::function<void()>& saveCopy) {
    const OpeningNotes& notes = library.notes();
    const auto tell = [&](const QString& id, NoticeKind kind, const QString& text) {
        notices.show({id, kind, text, {}, {}, true});
    };
    if (notes.isReadOnly) {
        notices.show({QStringLiteral("readOnly"),
                      NoticeKind::Warning,
                      tr("Read-only: the file or its folder cannot be written. You can look and export; to change "
                         "something, save a copy."),
                      notes.readOnlyReason,
                      {{tr("Save a copy…"), saveCopy}},
                      true});
    }
    if (notes.recovered || notes.recoveredInCopy) {
        tell(QStringLiteral("recovered"), NoticeKind::Info,
             tr("Recovered after an unexpected stop. Nothing that was saved is lost."));
    }
    if (notes.newerRevisionSeen) {
        tell(QStringLiteral("older"), NoticeKind::Warning,
             tr("This copy is older than the one that was last open on this computer. Look for the newer one before "
                "you go on."));
    }
    if (notes.migratedFrom) {
        tell(QStringLiteral("migrated"), NoticeKind::Done,
             tr("Updated from format %1. The file as it was before is kept as a snapshot.").arg(*notes.migratedFrom));
    }
    if (notes.hasHardLinks) {
        tell(QStringLiteral("hardLinks"), NoticeKind::Warning,
             tr("This file has a second name in the file system. Open it under one name only."));
    }
}

void OpeningNotices::offerParkedEdits(const std::shared_ptr<OpenLibrary>& library,
                                      const std::shared_ptr<Document>& document, Notices& notices) {
    const auto parked = library->parkedEdits();
    if (!parked || parked->isEmpty()) {
        return;
    }
    QList<ParkedEdit> mine = *parked;
    mine.removeIf([&](const ParkedEdit& edit) { return edit.incident != document->postmortem().incident.id; });
    if (mine.isEmpty()) {
        return;
    }
    const QString id = QStringLiteral("parked");
    const auto done = [library, &notices, id] {
        parkededits::clear(library->thread().id());
        notices.withdraw(id);
    };
    notices.show(
        {id,
         NoticeKind::Warning,
         tr("%n edit(s) could not be written the last time. They were kept.", nullptr, static_cast<int>(mine.size())),
         mine.constLast().label,
         {{tr("Write now"),
           [document, mine, done] {
               for (const ParkedEdit& edit : mine) {
                   document->change(edit.label, edit.changes);
               }
               done();
           }},
          {tr("Forget"), done}},
         false});
}

} // namespace afterword
