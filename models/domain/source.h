// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QString>

namespace afterword {

/// A place of an input that could not be read.
struct SkippedPlace {
    QString where; ///< "2026-03-01.json:12", "line 40"
    QString why;   ///< for people, translated at the import

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"where", self.where);
        field(u"why", self.why);
    }

    bool operator==(const SkippedPlace&) const = default;
};

/// Something that was imported: a file, a folder, a channel of a chat.
struct Source {
    SourceId id;
    QString name;   ///< as shown: the file's name, the channel
    QString path;   ///< as given at the import
    QString format; ///< the reader's name: "slack", "log", "csv", ...
    Instant importedAt;
    qint64 records = 0;       ///< records read
    qint64 candidates = 0;    ///< records kept as candidates
    qint64 events = 0;        ///< put straight into the story
    qint64 evidence = 0;      ///< pieces of evidence made
    QString zone;             ///< zone of the times that name none
    bool zoneAssumed = false; ///< no zone in the file and none given
    int year = 0;             ///< year of times that name none; 0 where each names its own
    bool yearAssumed = false;
    qint64 offsetUs = 0;         ///< clock offset that was added to every time
    qint64 secrets = 0;          ///< secrets found
    bool redacted = false;       ///< the secrets were replaced before they were stored
    QList<SkippedPlace> skipped; ///< what could not be read, and why
    QString mapping;             ///< columns of a table of events, as given with --map
    QString sha256;              ///< of the content, where it was one file
    bool removed = false;        ///< taken back by undo; its candidates are not shown

    static constexpr auto listName = u"sources"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"name", self.name);
        field(u"path", self.path);
        field(u"format", self.format);
        field(u"importedAt", self.importedAt);
        field(u"records", self.records);
        field(u"candidates", self.candidates);
        field(u"events", self.events);
        field(u"evidence", self.evidence);
        field(u"zone", self.zone);
        field(u"zoneAssumed", self.zoneAssumed);
        field(u"year", self.year);
        field(u"yearAssumed", self.yearAssumed);
        field(u"offsetUs", self.offsetUs);
        field(u"secrets", self.secrets);
        field(u"redacted", self.redacted);
        field(u"skipped", self.skipped);
        field(u"mapping", self.mapping);
        field(u"sha256", self.sha256);
        field(u"removed", self.removed);
    }

    bool operator==(const Source&) const = default;
};

} // namespace afterword
