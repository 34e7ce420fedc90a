// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyfields.h"

#include "storychange.h"

#include <QCoreApplication>

namespace afterword::story {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(afterword::StoryFields)
};

/// One step; `label` says it for a number of events.
template <class Label, class Edit>
void editAll(Document& document, const QList<EventId>& ids, const Label& label, const Edit& edit,
             const QString& mergeKey = {}) {
    StoryChange change(document);
    const auto events = eventsOf(document.postmortem(), ids);
    for (const TimelineEvent* event : events) {
        TimelineEvent edited = *event;
        edit(edited, change);
        change.update(*event, edited);
    }
    change.done(label(static_cast<int>(events.size())), mergeKey);
}

/// Sets one field as it is.
template <class T, class Label>
void setField(Document& document, const QList<EventId>& ids, T TimelineEvent::* field, const T& value,
              const Label& label, const QString& mergeKey = {}) {
    editAll(document, ids, label, [&](TimelineEvent& event, StoryChange&) { event.*field = value; }, mergeKey);
}

QStringList cleanTags(const QStringList& tags) {
    QStringList clean;
    for (const QString& tag : tags) {
        const QString trimmed = tag.simplified();
        if (!trimmed.isEmpty() && !clean.contains(trimmed)) {
            clean.append(trimmed);
        }
    }
    return clean;
}

QString tagsLabel(int count) {
    return Text::tr("Tag %n event(s)", nullptr, count);
}

QString evidenceLabel(int count) {
    return Text::tr("Change evidence of %n event(s)", nullptr, count);
}

template <class T>
void appendNew(QList<T>& list, const QList<T>& more) {
    for (const T& item : more) {
        if (!list.contains(item)) {
            list.append(item);
        }
    }
}

} // namespace

void setText(Document& document, const QList<EventId>& ids, const QString& text, Pace pace) {
    const QString line = pace == Pace::Typing ? QString(text).replace(u'\n', u' ') : text.simplified();
    const auto label = [](int count) {
        return Text::tr("Edit text of %n event(s)", nullptr, count);
    };
    setField(document, ids, &TimelineEvent::text, line, label, mergeKeyOf(u"text", ids, pace));
}

void setNote(Document& document, const QList<EventId>& ids, const QString& note, Pace pace) {
    const auto label = [](int count) {
        return Text::tr("Edit note of %n event(s)", nullptr, count);
    };
    setField(document, ids, &TimelineEvent::note, note, label, mergeKeyOf(u"note", ids, pace));
}

void setWho(Document& document, const QList<EventId>& ids, const QString& who, Pace pace) {
    const QString name = pace == Pace::Typing ? who : who.simplified();
    const auto label = [](int count) {
        return Text::tr("Set who of %n event(s)", nullptr, count);
    };
    setField(document, ids, &TimelineEvent::who, name, label, mergeKeyOf(u"who", ids, pace));
}

void setQuestion(Document& document, const QList<EventId>& ids, const QString& question, Pace pace) {
    const auto label = [](int count) {
        return Text::tr("Edit question on %n event(s)", nullptr, count);
    };
    setField(document, ids, &TimelineEvent::question, question, label, mergeKeyOf(u"question", ids, pace));
}

void setDecision(Document& document, const QList<EventId>& ids, const std::optional<DecisionDetails>& decision,
                 Pace pace) {
    const auto label = [](int count) {
        return Text::tr("Edit details of %n decision(s)", nullptr, count);
    };
    setField(document, ids, &TimelineEvent::decision, decision, label, mergeKeyOf(u"decision", ids, pace));
}

void setKind(Document& document, const QList<EventId>& ids, EventKind kind) {
    const auto label = [](int count) {
        return Text::tr("Set kind of %n event(s)", nullptr, count);
    };
    setField(document, ids, &TimelineEvent::kind, kind, label);
}

void setLane(Document& document, const QList<EventId>& ids, const QString& lane) {
    const auto label = [](int count) {
        return Text::tr("Set lane of %n event(s)", nullptr, count);
    };
    editAll(document, ids, label,
            [&](TimelineEvent& event, StoryChange& change) { event.lane = change.laneNamed(lane); });
}

void setStarred(Document& document, const QList<EventId>& ids, bool starred) {
    const auto label = [&](int count) {
        return starred ? Text::tr("Star %n event(s)", nullptr, count)
                       : Text::tr("Take the star off %n event(s)", nullptr, count);
    };
    setField(document, ids, &TimelineEvent::starred, starred, label);
}

void setVisibility(Document& document, const QList<EventId>& ids, Visibility visibility) {
    const auto label = [](int count) {
        return Text::tr("Set visibility of %n event(s)", nullptr, count);
    };
    setField(document, ids, &TimelineEvent::visibility, visibility, label);
}

void setTags(Document& document, const QList<EventId>& ids, const QStringList& tags) {
    setField(document, ids, &TimelineEvent::tags, cleanTags(tags), tagsLabel);
}

void addTags(Document& document, const QList<EventId>& ids, const QStringList& tags) {
    const QStringList more = cleanTags(tags);
    editAll(document, ids, tagsLabel, [&](TimelineEvent& event, StoryChange&) { appendNew(event.tags, more); });
}

void removeTags(Document& document, const QList<EventId>& ids, const QStringList& tags) {
    const QStringList gone = cleanTags(tags);
    editAll(document, ids, tagsLabel, [&](TimelineEvent& event, StoryChange&) {
        event.tags.removeIf([&](const QString& tag) { return gone.contains(tag); });
    });
}

void setEvidence(Document& document, const QList<EventId>& ids, const QList<EvidenceId>& evidence) {
    setField(document, ids, &TimelineEvent::evidence, evidence, evidenceLabel);
}

void attachEvidence(Document& document, const QList<EventId>& ids, const QList<EvidenceId>& evidence) {
    editAll(document, ids, evidenceLabel,
            [&](TimelineEvent& event, StoryChange&) { appendNew(event.evidence, evidence); });
}

void detachEvidence(Document& document, const QList<EventId>& ids, const QList<EvidenceId>& evidence) {
    editAll(document, ids, evidenceLabel, [&](TimelineEvent& event, StoryChange&) {
        event.evidence.removeIf([&](EvidenceId id) { return evidence.contains(id); });
    });
}

} // namespace afterword::story
