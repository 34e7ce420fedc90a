// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document.h"

#include "civiltime.h"
#include "documentstore.h"
#include "library.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;

namespace {

class HandClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return time; }

    Instant time = utcInstant({.year = 2026, .month = 3, .day = 1});
};

/// Keeps what was committed as the file would: values and undo log. Can be told to fail.
class MemoryStore final : public DocumentStore {
public:
    void commit(IncidentId /*incident*/, const QString& label, const QList<ValueChange>& changes, StepMove move,
                std::function<void(Result<>)> done) override {
        ++calls;
        if (failing) {
            done(failure(ErrorCode::DiskFull, QStringLiteral("/full")));
            return;
        }
        for (const ValueChange& change : changes) {
            apply(change, file);
        }
        switch (move) {
        case StepMove::Do:
            log.steps.resize(log.position);
            log.steps.append({log.position + 1, label, {}, changes});
            ++log.position;
            break;
        case StepMove::Undo:
            --log.position;
            break;
        case StepMove::Redo:
            ++log.position;
            break;
        }
        done({});
    }

    Postmortem file;
    UndoLog log;
    int calls = 0;
    bool failing = false;
};

TimelineEvent eventSaying(const QString& text) {
    TimelineEvent event;
    event.id = EventId::create();
    event.text = text;
    return event;
}

/// Lists without their order, which means nothing.
Postmortem sorted(Postmortem postmortem) {
    Postmortem::visitLists(postmortem, [](auto& list) {
        std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    });
    return postmortem;
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void appliesAndSaves() {
        MemoryStore store;
        HandClock clock;
        Document document({}, {}, store, clock);
        QSignalSpy changed(&document, &Document::changed);
        QSignalSpy saved(&document, &Document::saved);
        const TimelineEvent added = eventSaying(QStringLiteral("alert"));
        document.add(QStringLiteral("Add event"), added);
        QCOMPARE(document.postmortem().events.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(saved.size(), 1);
        QVERIFY(document.isSaved());
        QCOMPARE(store.file, document.postmortem());
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Add event"));
    }

    void dropsWhatChangesNothing() {
        MemoryStore store;
        HandClock clock;
        Document document({}, {}, store, clock);
        const TimelineEvent added = eventSaying(QStringLiteral("alert"));
        document.add(QStringLiteral("Add event"), added);
        QSignalSpy changed(&document, &Document::changed);
        document.update(QStringLiteral("Edit event"), added);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(store.calls, 1);
    }

    void typingIsOneStep() {
        MemoryStore store;
        HandClock clock;
        Document document({}, {}, store, clock);
        TimelineEvent typed = eventSaying(QString());
        document.add(QStringLiteral("Add event"), typed);
        for (const QChar c : QStringLiteral("alert fired")) {
            typed.text.append(c);
            clock.time = clock.time + Duration{100'000};
            document.update(QStringLiteral("Type"), typed, QStringLiteral("text"));
        }
        QCOMPARE(document.undoStack().count(), 2);
        QVERIFY(!document.isSaved());
        QCOMPARE(store.calls, 1);
        document.closeStep();
        QVERIFY(document.isSaved());
        QCOMPARE(store.log.position, 2);
        QCOMPARE(store.file.events.constFirst().text, QStringLiteral("alert fired"));
        document.undoStack().undo();
        QCOMPARE(document.postmortem().events.constFirst().text, QString());
        QCOMPARE(store.file, document.postmortem());
    }

    void typingAfterAPauseIsAnotherStep() {
        MemoryStore store;
        HandClock clock;
        Document document({}, {}, store, clock);
        TimelineEvent typed = eventSaying(QString());
        document.add(QStringLiteral("Add event"), typed);
        typed.text = QStringLiteral("a");
        document.update(QStringLiteral("Type"), typed, QStringLiteral("text"));
        clock.time = clock.time + seconds(2);
        typed.text = QStringLiteral("ab");
        document.update(QStringLiteral("Type"), typed, QStringLiteral("text"));
        document.closeStep();
        QCOMPARE(document.undoStack().count(), 3);
        QCOMPARE(store.log.steps.size(), 3);
        QCOMPARE(store.file, document.postmortem());
    }

    void typingIsSavedWithinASecondByItself() {
        MemoryStore store;
        HandClock clock;
        Document document({}, {}, store, clock);
        TimelineEvent typed = eventSaying(QString());
        document.add(QStringLiteral("Add event"), typed);
        typed.text = QStringLiteral("a");
        document.update(QStringLiteral("Type"), typed, QStringLiteral("text"));
        QTRY_VERIFY_WITH_TIMEOUT(document.isSaved(), 3000);
        QCOMPARE(store.file.events.constFirst().text, QStringLiteral("a"));
    }

    void failedWriteKeepsTheEditAndIsTriedAgain() {
        MemoryStore store;
        HandClock clock;
        Document document({}, {}, store, clock);
        store.failing = true;
        QSignalSpy failed(&document, &Document::saveFailed);
        QSignalSpy saved(&document, &Document::saved);
        document.add(QStringLiteral("Add event"), eventSaying(QStringLiteral("kept")));
        document.add(QStringLiteral("Add event"), eventSaying(QStringLiteral("kept, too")));
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::DiskFull);
        QCOMPARE(document.postmortem().events.size(), 2);
        QVERIFY(!document.isSaved());
        QCOMPARE(saved.size(), 0);
        store.failing = false;
        document.retry();
        QVERIFY(document.isSaved());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(store.file, document.postmortem());
    }

    void undoSurvivesARestart() {
        MemoryStore store;
        HandClock clock;
        Postmortem beforeRestart;
        {
            Document document({}, {}, store, clock);
            document.add(QStringLiteral("Add one"), eventSaying(QStringLiteral("one")));
            document.add(QStringLiteral("Add two"), eventSaying(QStringLiteral("two")));
            document.add(QStringLiteral("Add three"), eventSaying(QStringLiteral("three")));
            document.undoStack().undo();
            beforeRestart = document.postmortem();
        }
        Document again(store.file, store.log, store, clock);
        QCOMPARE(again.postmortem(), beforeRestart);
        QCOMPARE(again.undoStack().undoText(), QStringLiteral("Add two"));
        QCOMPARE(again.undoStack().redoText(), QStringLiteral("Add three"));
        again.undoStack().redo();
        QCOMPARE(again.postmortem().events.size(), 3);
        again.undoStack().setIndex(0);
        QVERIFY(again.postmortem().events.isEmpty());
        QCOMPARE(store.file, again.postmortem());
        QCOMPARE(store.log.position, 0);
    }

    void newStepDropsWhatWasUndone() {
        MemoryStore store;
        HandClock clock;
        Document document({}, {}, store, clock);
        document.add(QStringLiteral("Add one"), eventSaying(QStringLiteral("one")));
        document.undoStack().undo();
        document.add(QStringLiteral("Add two"), eventSaying(QStringLiteral("two")));
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(store.log.steps.size(), 1);
        QCOMPARE(store.file, document.postmortem());
        QCOMPARE(document.postmortem().events.constFirst().text, QStringLiteral("two"));
    }

    /// R22 of reliability.md: any sequence of edits, undone and redone, ends where it was; and the file always agrees.
    void randomEditsUndoneAndRedone() {
        QRandomGenerator random(22);
        for (int round = 0; round < 50; ++round) {
            MemoryStore store;
            HandClock clock;
            Document document({}, {}, store, clock);
            const Postmortem empty = document.postmortem();
            for (int step = 0; step < 40; ++step) {
                clock.time = clock.time + Duration{random.bounded(2'000'000)};
                const auto& events = document.postmortem().events;
                const int action = random.bounded(5);
                if (action == 0 || events.isEmpty()) {
                    document.add(QStringLiteral("Add"), eventSaying(QString::number(step)));
                } else if (action == 1) {
                    document.remove<TimelineEvent>(QStringLiteral("Remove"),
                                                   events.at(random.bounded(events.size())).id);
                } else if (action == 2) {
                    document.undoStack().undo();
                } else if (action == 3) {
                    document.undoStack().redo();
                } else {
                    TimelineEvent edited = events.at(random.bounded(events.size()));
                    edited.text.append(u'x');
                    document.update(QStringLiteral("Type"), edited, edited.id.toString());
                }
            }
            document.closeStep();
            const Postmortem end = sorted(document.postmortem());
            QCOMPARE(sorted(store.file), end);
            const int index = document.undoStack().index();
            document.undoStack().setIndex(0);
            QCOMPARE(sorted(document.postmortem()), empty);
            document.undoStack().setIndex(index);
            QCOMPARE(sorted(document.postmortem()), end);
            QCOMPARE(sorted(store.file), end);
        }
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
