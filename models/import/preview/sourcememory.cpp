// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcememory.h"

#include "sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace afterword {

namespace {

constexpr qsizetype mostEntries = 200;

/// "app-2026-03-01.log" and "app-2026-03-02.log" are one kind of file.
QString keyOfName(const QString& name) {
    QString key = QStringLiteral("name:");
    bool inDigits = false;
    for (const QChar c : name) {
        if (!c.isDigit()) {
            key.append(c.toLower());
        } else if (!inDigits) {
            key.append(u'#');
        }
        inDigits = c.isDigit();
    }
    return key;
}

QString keyOfColumns(const QStringList& columns) {
    const QByteArray names = columns.join(QChar(0x1f)).toUtf8();
    return u"columns:" + QString::fromLatin1(Sha256::of(names).first(12).toHex());
}

bool isNothing(const FileChoice& choice) {
    return choice.format.isEmpty() && !choice.zone && !choice.year && !choice.offset && choice.columns.isEmpty() &&
           choice.dateOrder == DateOrder::Unknown;
}

QJsonObject jsonOf(const FileChoice& choice) {
    QJsonObject json;
    if (!choice.format.isEmpty()) {
        json.insert(u"format", choice.format);
    }
    if (choice.zone) {
        json.insert(u"zone", choice.zone->name());
    }
    if (choice.year) {
        json.insert(u"year", *choice.year);
    }
    if (choice.offset) {
        json.insert(u"offsetUs", choice.offset->us);
    }
    if (choice.dateOrder != DateOrder::Unknown) {
        json.insert(u"dayFirst", choice.dateOrder == DateOrder::DayFirst);
    }
    QJsonObject columns;
    for (auto role = choice.columns.cbegin(); role != choice.columns.cend(); ++role) {
        columns.insert(role.key(), role.value());
    }
    if (!columns.isEmpty()) {
        json.insert(u"columns", columns);
    }
    return json;
}

FileChoice choiceOf(const QJsonObject& json) {
    FileChoice choice;
    choice.format = json.value(u"format").toString();
    if (const auto zone = Zone::fromName(json.value(u"zone").toString()); zone && json.contains(u"zone")) {
        choice.zone = *zone;
    }
    if (const int year = json.value(u"year").toInt(); year > 0) {
        choice.year = year;
    }
    if (const qint64 offset = json.value(u"offsetUs").toInteger(); offset != 0) {
        choice.offset = Duration{offset};
    }
    if (const QJsonValue dayFirst = json.value(u"dayFirst"); dayFirst.isBool()) {
        choice.dateOrder = dayFirst.toBool() ? DateOrder::DayFirst : DateOrder::MonthFirst;
    }
    const QJsonObject columns = json.value(u"columns").toObject();
    for (auto role = columns.begin(); role != columns.end(); ++role) {
        choice.columns.insert(role.key(), role.value().toString());
    }
    return choice;
}

} // namespace

SourceMemory SourceMemory::fromJson(const QByteArray& json) {
    SourceMemory memory;
    const QJsonArray entries = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        const FileChoice choice = choiceOf(entry.value(u"choice").toObject());
        if (const QString key = entry.value(u"key").toString(); !key.isEmpty() && !isNothing(choice)) {
            memory.m_entries.append({key, entry.value(u"path").toString(), choice});
        }
    }
    return memory;
}

QByteArray SourceMemory::toJson() const {
    QJsonArray entries;
    for (const Entry& entry : m_entries) {
        entries.append(QJsonObject{{QStringLiteral("key"), entry.key},
                                   {QStringLiteral("path"), entry.path},
                                   {QStringLiteral("choice"), jsonOf(entry.choice)}});
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

const SourceMemory::Entry* SourceMemory::entryOf(const QString& key) const {
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<FileChoice> SourceMemory::find(const QString& path, const QString& name) const {
    const Entry* entry = entryOf(keyOfName(name));
    if (entry == nullptr) {
        return {};
    }
    FileChoice choice = entry->choice;
    if (entry->path != path) {
        choice.year.reset();
    }
    return isNothing(choice) ? std::nullopt : std::optional(choice);
}

std::optional<FileChoice> SourceMemory::find(const QStringList& columns) const {
    const Entry* entry = columns.isEmpty() ? nullptr : entryOf(keyOfColumns(columns));
    return entry == nullptr ? std::nullopt : std::optional(entry->choice);
}

void SourceMemory::keep(const SourcePreview& source) {
    put(keyOfName(source.name), source);
    if (!source.columns.names.isEmpty()) {
        put(keyOfColumns(source.columns.names), source);
    }
    if (m_entries.size() > mostEntries) {
        m_entries.remove(0, m_entries.size() - mostEntries);
    }
}

void SourceMemory::put(const QString& key, const SourcePreview& source) {
    m_entries.removeIf([&](const Entry& entry) { return entry.key == key; });
    FileChoice choice = source.choice;
    choice.name.clear();
    if (!isNothing(choice)) {
        m_entries.append({key, source.path, choice});
    }
}

} // namespace afterword
