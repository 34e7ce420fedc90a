// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importreport.h"

#include <QJsonArray>

namespace afterword {

namespace {

constexpr qsizetype printedPlaces = 10;

QJsonObject sourceJson(const Source& source) {
    QJsonArray skipped;
    for (const SkippedPlace& place : source.skipped) {
        skipped.append(QJsonObject{{QStringLiteral("where"), place.where}, {QStringLiteral("why"), place.why}});
    }
    QJsonObject json{{QStringLiteral("path"), source.path},
                     {QStringLiteral("name"), source.name},
                     {QStringLiteral("format"), source.format},
                     {QStringLiteral("records"), source.records},
                     {QStringLiteral("candidates"), source.candidates},
                     {QStringLiteral("events"), source.events},
                     {QStringLiteral("evidence"), source.evidence},
                     {QStringLiteral("skipped"), skipped},
                     {QStringLiteral("secrets"), source.secrets},
                     {QStringLiteral("zone"), source.zone},
                     {QStringLiteral("zoneAssumed"), source.zoneAssumed}};
    if (source.year != 0) {
        json.insert(u"year", source.year);
        json.insert(u"yearAssumed", source.yearAssumed);
    }
    return json;
}

} // namespace

QJsonObject ImportReport::json(const QString& incidentKey, const QList<Source>& sources) {
    QJsonArray array;
    for (const Source& source : sources) {
        array.append(sourceJson(source));
    }
    return {{QStringLiteral("incident"), incidentKey}, {QStringLiteral("sources"), array}};
}

void ImportReport::print(const QString& incidentKey, const QList<Source>& sources, bool isDryRun, Console& console) {
    const int count = static_cast<int>(sources.size());
    console.line(isDryRun
                     ? tr("%1: %n source(s) would be imported. Nothing was stored.", nullptr, count).arg(incidentKey)
                     : tr("%1: %n source(s) imported.", nullptr, count).arg(incidentKey));
    qint64 openSecrets = 0;
    for (const Source& source : sources) {
        printSource(source, console);
        openSecrets += source.redacted ? 0 : source.secrets;
    }
    if (openSecrets > 0) {
        console.error(tr("%n possible secret(s) were found and kept. Undo this import and repeat it with --redact to "
                         "replace them before "
                         "anything is stored.",
                         nullptr, static_cast<int>(openSecrets)));
    }
}

void ImportReport::printSource(const Source& source, Console& console) {
    QStringList parts;
    if (source.candidates > 0) {
        parts.append(tr("%n candidate(s)", nullptr, static_cast<int>(source.candidates)));
    }
    if (source.events > 0) {
        parts.append(tr("%n event(s) in the story", nullptr, static_cast<int>(source.events)));
    }
    if (source.evidence > 0) {
        parts.append(tr("%n piece(s) of evidence", nullptr, static_cast<int>(source.evidence)));
    }
    if (source.secrets > 0) {
        const int secrets = static_cast<int>(source.secrets);
        parts.append(source.redacted ? tr("%n secret(s) replaced", nullptr, secrets)
                                     : tr("%n possible secret(s)", nullptr, secrets));
    }
    const QString format = source.format.isEmpty() ? tr("not read") : source.format;
    console.line(QStringLiteral("  %1 (%2)%3")
                     .arg(source.name, format, parts.isEmpty() ? QString() : u": " + parts.join(QStringLiteral(", "))));
    if (source.zoneAssumed) {
        console.line(u"    " + tr("Its times name no zone: %1 was assumed. --zone sets another.").arg(source.zone));
    }
    if (source.yearAssumed) {
        console.line(u"    " + tr("Its times name no year: %1 was assumed. --year sets another.").arg(source.year));
    }
    for (const SkippedPlace& place : source.skipped.first(std::min(source.skipped.size(), printedPlaces))) {
        console.line(u"    " + (place.where.isEmpty() ? place.why : place.where + u": " + place.why));
    }
    if (source.skipped.size() > printedPlaces) {
        console.line(u"    " + tr("and %n more; --json lists them all", nullptr,
                                  static_cast<int>(source.skipped.size() - printedPlaces)));
    }
}

} // namespace afterword
