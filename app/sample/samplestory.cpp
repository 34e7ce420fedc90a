// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplestory.h"

#include "postmortemtemplate.h"
#include "valuejson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace afterword {

namespace {

/// Appends the values of json[V::listName]; the first that cannot be read ends it.
template <class V>
void readList(const QJsonObject& json, QList<V>& list, Result<>& result) {
    const QJsonArray array = json.value(QStringView(V::listName)).toArray();
    for (const auto& item : array) {
        auto value = fromJson<V>(item.toObject());
        if (!value) {
            result = failure(value.error());
            return;
        }
        list.append(std::move(*value));
    }
}

void writeSections(const QJsonObject& texts, QList<Section>& sections) {
    for (Section& section : sections) {
        section.markdown = texts.value(section.key).toString();
    }
}

void readEvidence(const QJsonObject& details, SampleStory& story, Result<>& result) {
    for (const auto& detail : details) {
        QJsonObject json = detail.toObject();
        const QString file = json.take(QStringLiteral("file")).toString();
        story.unitByFile.insert(file, json.take(QStringLiteral("unit")).toString());
        json.insert(u"chart", QJsonObject{{QStringLiteral("thresholds"), json.take(QStringLiteral("thresholds"))},
                                          {QStringLiteral("style"),
                                           json.take(QStringLiteral("style")).toString(QStringLiteral("line"))}});
        const auto evidence = fromJson<Evidence>(json);
        if (!evidence) {
            result = failure(evidence.error());
            return;
        }
        story.evidenceByFile.insert(file, *evidence);
    }
}

} // namespace

Result<SampleStory> SampleStory::load() {
    QFile file(QStringLiteral(":/afterword/sample/story.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Internal, file.fileName(), file.errorString());
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto incident = fromJson<Incident>(json.value(u"incident").toObject());
    const auto chosen = PostmortemTemplate::load(QStringLiteral("default"));
    if (!incident || !chosen) {
        return failure(incident ? chosen.error() : incident.error());
    }
    SampleStory story;
    story.postmortem = chosen->newPostmortem(incident->createdAt);
    const IncidentId id = story.postmortem.incident.id;
    story.postmortem.incident = *incident;
    story.postmortem.incident.id = id;
    writeSections(json.value(u"sections").toObject(), story.postmortem.sections);
    Result<> result;
    Postmortem::visitLists(story.postmortem, [&](auto& list) {
        using V = typename std::remove_cvref_t<decltype(list)>::value_type;
        if constexpr (!std::is_same_v<V, Section>) {
            readList(json, list, result);
        }
    });
    readEvidence(json.value(u"evidenceDetails").toObject(), story, result);
    if (!result) {
        return failure(result.error());
    }
    std::swap(story.events, story.postmortem.events);
    const QJsonArray events = json.value(u"events").toArray();
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QString from = events.at(i).toObject().value(u"from").toString();
        if (!from.isEmpty()) {
            story.pickedFrom.insert(story.events.at(i).id, from);
        }
    }
    return story;
}

} // namespace afterword
