// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storypicking.h"

#include "storychange.h"
#include "storyreferences.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword::story {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(afterword::StoryPicking)
};

/// The marks of candidates that a call is about.
class Marks {
public:
    Marks(const Postmortem& postmortem, const QList<CandidateRef>& candidates) {
        const QSet<CandidateRef> wanted(candidates.begin(), candidates.end());
        for (const CandidateMark& mark : postmortem.candidateMarks) {
            if (const CandidateRef ref{mark.source, mark.record}; wanted.contains(ref)) {
                m_marks.insert(ref, &mark);
            }
        }
    }

    /// Null where there is none.
    [[nodiscard]] const CandidateMark* of(const CandidateRef& ref) const { return m_marks.value(ref); }

private:
    QHash<CandidateRef, const CandidateMark*> m_marks;
};

/// Each once, in their order.
QList<CandidateRef> onceEach(const QList<CandidateRef>& candidates) {
    QSet<CandidateRef> seen;
    QList<CandidateRef> once;
    for (const CandidateRef& ref : candidates) {
        if (!seen.contains(ref)) {
            seen.insert(ref);
            once.append(ref);
        }
    }
    return once;
}

/// The fate of a candidate that has none, or another one that may be changed.
void mark(StoryChange& change, const CandidateMark* before, const CandidateRef& ref, CandidateFate fate,
          EventId event = {}) {
    const CandidateMark after{before ? before->id : CandidateMarkId::create(), ref.source, ref.record, fate, event};
    if (before) {
        change.update(*before, after);
    } else {
        change.add(after);
    }
}

const Source* sourceOf(const Postmortem& postmortem, SourceId id) {
    const auto found = std::find_if(postmortem.sources.begin(), postmortem.sources.end(),
                                    [&](const Source& source) { return source.id == id; });
    return found == postmortem.sources.end() || found->removed ? nullptr : &*found;
}

QList<Candidate> inOrder(QList<Candidate> candidates) {
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::tie(a.happenedAt, a.source, a.record) < std::tie(b.happenedAt, b.source, b.record);
    });
    return candidates;
}

QList<CandidateRef> refsOf(const QList<Candidate>& candidates) {
    QList<CandidateRef> refs;
    for (const Candidate& candidate : candidates) {
        refs.append({candidate.source, candidate.record});
    }
    return refs;
}

} // namespace

QList<EventId> pick(Document& document, const QList<Candidate>& candidates, bool starred) {
    const Postmortem& postmortem = document.postmortem();
    const Marks marks(postmortem, refsOf(candidates));
    StoryChange change(document);
    QSet<CandidateRef> picked;
    QList<EventId> ids;
    for (const Candidate& candidate : inOrder(candidates)) {
        const CandidateRef ref{candidate.source, candidate.record};
        const CandidateMark* before = marks.of(ref);
        const Source* source = sourceOf(postmortem, ref.source);
        if (!source || picked.contains(ref) || (before && document.find<TimelineEvent>(before->event))) {
            continue;
        }
        picked.insert(ref);
        TimelineEvent event = pickedEvent(candidate, *source).event;
        event.lane = change.laneNamed(event.lane);
        event.order = change.orderOf(event);
        event.starred = starred || (before && before->fate == CandidateFate::Starred);
        change.add(event);
        mark(change, before, ref, CandidateFate::Picked, event.id);
        ids.append(event.id);
    }
    change.done(Text::tr("Pick %n candidate(s)", nullptr, static_cast<int>(ids.size())));
    ids.removeIf([&](EventId id) { return document.find<TimelineEvent>(id) == nullptr; });
    return ids;
}

void skip(Document& document, const QList<CandidateRef>& candidates) {
    const Marks marks(document.postmortem(), candidates);
    StoryChange change(document);
    int count = 0;
    for (const CandidateRef& ref : onceEach(candidates)) {
        const CandidateMark* before = marks.of(ref);
        if (!before || before->fate == CandidateFate::Starred) {
            mark(change, before, ref, CandidateFate::Skipped);
            ++count;
        }
    }
    change.done(Text::tr("Skip %n candidate(s)", nullptr, count));
}

void star(Document& document, const QList<CandidateRef>& candidates, bool starred) {
    const Marks marks(document.postmortem(), candidates);
    StoryChange change(document);
    int count = 0;
    for (const CandidateRef& ref : onceEach(candidates)) {
        const CandidateMark* before = marks.of(ref);
        const auto* event = before ? document.find<TimelineEvent>(before->event) : nullptr;
        if (event) {
            TimelineEvent edited = *event;
            edited.starred = starred;
            count += edited == *event ? 0 : 1;
            change.update(*event, edited);
        } else if (starred && (!before || before->fate == CandidateFate::Skipped)) {
            mark(change, before, ref, CandidateFate::Starred);
            ++count;
        } else if (!starred && before && before->fate == CandidateFate::Starred) {
            change.remove(*before);
            ++count;
        }
    }
    change.done(starred ? Text::tr("Star %n candidate(s)", nullptr, count)
                        : Text::tr("Take the star off %n candidate(s)", nullptr, count));
}

void takeBack(Document& document, const QList<CandidateRef>& candidates) {
    const Postmortem& postmortem = document.postmortem();
    const Marks marks(postmortem, candidates);
    StoryChange change(document);
    QSet<EventId> removed;
    int count = 0;
    for (const CandidateRef& ref : onceEach(candidates)) {
        const CandidateMark* before = marks.of(ref);
        if (before && !before->event.isNull()) {
            removed.insert(before->event);
        } else if (before) {
            change.remove(*before);
        }
        count += before ? 1 : 0;
    }
    // The marks of what was picked go with the events.
    dropReferences(change, postmortem, removed);
    for (const TimelineEvent& event : postmortem.events) {
        if (removed.contains(event.id)) {
            change.remove(event);
        }
    }
    change.done(Text::tr("Take back %n candidate(s)", nullptr, count));
}

} // namespace afterword::story
