// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storylanes.h"

#include "palette.h"
#include "storychange.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace afterword::story {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(afterword::StoryLanes)
};

} // namespace

Result<> renameLane(Document& document, LaneId id, const QString& name) {
    const auto* lane = document.find<Lane>(id);
    const QString wanted = name.simplified();
    if (!lane) {
        return failure(ErrorCode::NotFound, name);
    }
    if (wanted.isEmpty()) {
        return failure(ErrorCode::BadInput, name, QStringLiteral("empty"));
    }
    const auto& lanes = document.postmortem().lanes;
    if (std::any_of(lanes.begin(), lanes.end(),
                    [&](const Lane& other) { return other.id != id && other.name == wanted; })) {
        return failure(ErrorCode::BadInput, wanted, QStringLiteral("taken"));
    }
    StoryChange change(document);
    Lane renamed = *lane;
    renamed.name = wanted;
    change.update(*lane, renamed);
    for (const TimelineEvent& event : document.postmortem().events) {
        if (event.lane == lane->name) {
            TimelineEvent followed = event;
            followed.lane = wanted;
            change.update(event, followed);
        }
    }
    change.done(Text::tr("Rename lane"));
    return {};
}

void recolourLane(Document& document, LaneId id, int colour) {
    if (const auto* lane = document.find<Lane>(id)) {
        Lane recoloured = *lane;
        recoloured.colour = static_cast<int>(paletteRow(colour));
        document.update(Text::tr("Recolour lane"), recoloured);
    }
}

void moveLane(Document& document, LaneId id, int place) {
    QList<Lane> lanes = lanesInOrder(document.postmortem());
    const auto own = std::find_if(lanes.begin(), lanes.end(), [&](const Lane& lane) { return lane.id == id; });
    if (own == lanes.end()) {
        return;
    }
    lanes.move(own - lanes.begin(), std::clamp<qsizetype>(place, 0, lanes.size() - 1));
    StoryChange change(document);
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        Lane moved = lanes[i];
        moved.position = static_cast<int>(i);
        if (moved != lanes[i]) {
            change.update(lanes[i], moved);
        }
    }
    change.done(Text::tr("Move lane"));
}

void orderLanes(Document& document, const QStringList& names) {
    StoryChange change(document);
    QList<Lane> known = lanesInOrder(document.postmortem());
    int position = 0;
    const auto place = [&](const Lane& lane) {
        Lane moved = lane;
        moved.position = position++;
        if (moved != lane) {
            change.update(lane, moved);
        }
    };
    QSet<QString> placed{QString()};
    for (const QString& named : names) {
        const QString name = named.simplified();
        if (placed.contains(name)) {
            continue;
        }
        placed.insert(name);
        const auto own = std::find_if(known.begin(), known.end(), [&](const Lane& lane) { return lane.name == name; });
        if (own != known.end()) {
            place(*own);
            known.erase(own);
        } else {
            change.addLane(name, position++);
        }
    }
    for (const Lane& lane : std::as_const(known)) {
        place(lane);
    }
    change.done(Text::tr("Reorder lanes"));
}

QList<Lane> lanesInOrder(const Postmortem& postmortem) {
    QList<Lane> lanes = postmortem.lanes;
    std::sort(lanes.begin(), lanes.end(), [](const Lane& a, const Lane& b) {
        return a.position == b.position ? a.id < b.id : a.position < b.position;
    });
    return lanes;
}

} // namespace afterword::story
