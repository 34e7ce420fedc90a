// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatemodel.h"
#include "corpus.h"
#include "madechat.h"
#include "zone.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace afterword::candidateroles;

namespace {

/// What a view has open: the model under watch of the tester.
struct Shown {
    explicit Shown(OpenIncident& open)
        : incident(open)
        , model(open.document(), open.thread())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest) {}

    [[nodiscard]] bool settles() {
        return QTest::qWaitFor([this] { return !model.isBusy(); }, 20'000);
    }

    [[nodiscard]] QVariant at(int row, int role, int column = CandidateModel::TextColumn) const {
        return row >= 0 && row < model.rowCount() ? model.data(model.index(row, column), role) : QVariant();
    }

    [[nodiscard]] bool isFilled(int row) const {
        return QTest::qWaitFor([&] { return !at(row, PlaceholderRole).toBool(); }, 20'000);
    }

    [[nodiscard]] QString textAt(int row) const {
        return isFilled(row) ? at(row, Qt::DisplayRole).toString() : QString();
    }

    [[nodiscard]] QList<PlainList::Row> rows() const {
        QList<PlainList::Row> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            rows.append({model.keyOf(row), at(row, DepthRole).toInt()});
        }
        return rows;
    }

    OpenIncident& incident;
    CandidateModel model;
    QAbstractItemModelTester tester;
};

QList<MadeRecord> lines(int count) {
    QList<MadeRecord> records;
    for (int i = 0; i < count; ++i) {
        records.append({.at = i, .text = QStringLiteral("line %1").arg(i)});
    }
    return records;
}

CandidateFilter only(FateFilter fate) {
    CandidateFilter filter;
    filter.fate = fate;
    return filter;
}

CandidateFilter saying(const char* text) {
    CandidateFilter filter;
    filter.text = QString::fromUtf8(text);
    return filter;
}

} // namespace

class TestCandidateModel : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void emptyIncident();
    void showsWhatIsThere();
    void textsComeLater();
    void everyTextThatWasAskedForComes();
    void longTextsAreCut();
    void timesAreInTheZone();
    void foldsThreads();
    void keepsFoldsWhileMarksChange();
    void foldsAllThreads();
    void otherFiltersUnfold();
    void marksShow();
    void rowsFollowMarks();
    void manyMarksAtOnce();
    void filters();
    void newerFilterWins();
    void oldRowsStayUntilThereAreNewOnes();
    void preparesSearches();
    void marksWhileSearching();
    void importsKeepThePlace();
    void undoneImport();
    void renamedSource();
    void positions();
    void givesCandidates();
    void damagedRecordsSaySo();
    void agreesWithThePlainList_data();
    void agreesWithThePlainList();
    void realImports_data();
    void realImports();
    void closesWhileFetching_data();
    void closesWhileFetching();
    void afterStop();
};

void TestCandidateModel::emptyIncident() {
    OpenIncident incident;
    Shown shown(incident);
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 0);
    QCOMPARE(shown.model.columnCount(), 4);
    QCOMPARE(shown.model.counts(), CandidateCounts());
    QCOMPARE(shown.model.rowAt({0}), -1);
    QCOMPARE(shown.model.nextUnseen(-1), -1);
    QCOMPARE(shown.model.previousUnseen(-1), -1);
    QCOMPARE(shown.model.context(0), CandidateModel::RowRange());
    QVERIFY(shown.model.keyOf(0).isNull());
    QVERIFY(shown.model.marksOf(0).isEmpty());
    for (int column = 0; column < 4; ++column) {
        QVERIFY(!shown.model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
    shown.model.setFilter(saying("x"));
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 0);
}

void TestCandidateModel::showsWhatIsThere() {
    OpenIncident incident;
    const SourceId source =
        incident.importRecords(QStringLiteral("#incident"), {{.at = 62,
                                                              .text = QStringLiteral(" \nIs it down?\nYes."),
                                                              .author = QStringLiteral("Ana"),
                                                              .kind = EventKind::Communication,
                                                              .raw = QStringLiteral("{raw}"),
                                                              .timeAssumed = true}});
    Shown shown(incident);
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 1);
    QCOMPARE(shown.at(0, Qt::DisplayRole, CandidateModel::TimeColumn).toString(), QStringLiteral("00:01:02"));
    QCOMPARE(shown.at(0, Qt::DisplayRole, CandidateModel::WhoColumn).toString(), QStringLiteral("Ana"));
    QCOMPARE(shown.at(0, Qt::DisplayRole, CandidateModel::SourceColumn).toString(), QStringLiteral("#incident"));
    QCOMPARE(shown.textAt(0), QStringLiteral("Is it down?"));
    QCOMPARE(shown.at(0, TextRole).toString(), QStringLiteral(" \nIs it down?\nYes."));
    QCOMPARE(shown.at(0, RawRole).toString(), QStringLiteral("{raw}"));
    QCOMPARE(shown.at(0, InstantRole).value<Instant>(), OpenIncident::start() + seconds(62));
    QCOMPARE(shown.at(0, SourceRole).value<SourceId>(), source);
    QCOMPARE(shown.at(0, RecordRole).toLongLong(), 0);
    QCOMPARE(shown.at(0, KindRole).value<EventKind>(), EventKind::Communication);
    QCOMPARE(shown.at(0, TimeAssumedRole).toBool(), true);
    QVERIFY(!shown.at(0, FateRole).isValid());
    QVERIFY(shown.at(0, EventRole).value<EventId>().isNull());
    QCOMPARE(shown.at(0, DepthRole).toInt(), 0);
    QCOMPARE(shown.at(0, RepliesRole).toInt(), 0);
    QCOMPARE(shown.at(0, FoldedRole).toBool(), false);
    QCOMPARE(shown.at(0, ContextRole).toBool(), false);
    QCOMPARE(shown.at(0, DamagedRole).toBool(), false);
    QVERIFY(shown.at(0, Qt::ToolTipRole, CandidateModel::TimeColumn).toString().contains(u"2026-03-01"));
    QVERIFY(shown.at(0, Qt::ToolTipRole).toString().contains(u"Yes."));
    QVERIFY(!shown.at(0, Qt::DecorationRole).isValid());
    QCOMPARE(shown.model.countsText(), QStringLiteral("1"));
    QCOMPARE(shown.model.facets().people.size(), 1);
}

void TestCandidateModel::textsComeLater() {
    OpenIncident incident;
    incident.importRecords(QStringLiteral("log"), lines(5000), 500);
    Shown shown(incident);
    QVERIFY(shown.settles());
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    QCOMPARE(shown.at(4000, PlaceholderRole).toBool(), true);
    QCOMPARE(shown.at(4000, Qt::DisplayRole).toString(), QString());
    QCOMPARE(shown.at(4000, RawRole).toString(), QString());
    QCOMPARE(shown.at(4000, Qt::DisplayRole, CandidateModel::TimeColumn).toString(), QStringLiteral("01:06:40"));
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().at(0).toModelIndex().row() <= 4000 && changed.first().at(1).toModelIndex().row() >= 4000);
    QCOMPARE(shown.at(4000, Qt::DisplayRole).toString(), QStringLiteral("line 4000"));
    // Those around came along, those far away did not.
    QCOMPARE(shown.at(4040, PlaceholderRole).toBool(), false);
    QCOMPARE(shown.at(3960, PlaceholderRole).toBool(), false);
    QCOMPARE(shown.at(10, PlaceholderRole).toBool(), true);
}

/// A view asks once, and then waits to be told.
void TestCandidateModel::everyTextThatWasAskedForComes() {
    OpenIncident incident;
    incident.importRecords(QStringLiteral("log"), lines(10'000), 20);
    // The tester would look at every row each time.
    CandidateModel model(incident.document(), incident.thread());
    QVERIFY(QTest::qWaitFor([&] { return !model.isBusy(); }, 20'000));
    QSet<int> told;
    connect(&model, &QAbstractItemModel::dataChanged, this, [&](const auto& first, const auto& last) {
        for (int row = first.row(); row <= last.row(); ++row) {
            told.insert(row);
        }
    });
    // One in each chunk: more than is read in one go.
    for (int row = 0; row < 10'000; row += 20) {
        QCOMPARE(model.data(model.index(row, CandidateModel::TextColumn)).toString(), QString());
    }
    QTRY_VERIFY(told.size() >= 500);
    for (int row = 0; row < 10'000; row += 20) {
        QVERIFY(told.contains(row));
        QCOMPARE(model.data(model.index(row, CandidateModel::TextColumn)).toString(),
                 QStringLiteral("line %1").arg(row));
    }
}

void TestCandidateModel::longTextsAreCut() {
    OpenIncident incident;
    const QString fire = QString::fromUcs4(U"\U0001F525");
    incident.importRecords(QStringLiteral("log"), {{.at = 1, .text = QString(u'x' + fire.repeated(5000))},
                                                   {.at = 2, .text = QStringLiteral("line\n").repeated(3000)},
                                                   {.at = 3, .text = QStringLiteral(" \n \n")},
                                                   {.at = 4}});
    Shown shown(incident);
    QVERIFY(shown.settles() && shown.isFilled(0) && shown.isFilled(1));
    const QString text = shown.at(0, TextRole).toString();
    QCOMPARE(text.size(), 1999); // no half of a character
    QVERIFY(text.endsWith(fire));
    QVERIFY(shown.at(0, Qt::DisplayRole).toString().size() <= 400);
    QCOMPARE(shown.at(1, Qt::DisplayRole).toString(), QStringLiteral("line"));
    QCOMPARE(shown.at(1, TextRole).toString().size(), 2000);
    QCOMPARE(shown.at(1, RawRole).toString().size(), 4000);
    QCOMPARE(shown.textAt(2), QString());
    QCOMPARE(shown.textAt(3), QString());
}

void TestCandidateModel::timesAreInTheZone() {
    OpenIncident incident;
    incident.importRecords(QStringLiteral("log"), {{.at = 3600 * 23}, {.at = 3600 * 23 + 1}});
    Shown shown(incident);
    QVERIFY(shown.settles());
    QCOMPARE(shown.at(0, Qt::DisplayRole, 0).toString(), QStringLiteral("23:00:00"));
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    shown.model.setZone(*Zone::fromName(QStringLiteral("Asia/Kolkata")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown.at(0, Qt::DisplayRole, 0).toString(), QStringLiteral("04:30:00"));
    // With the date, once there are several days.
    incident.importRecords(QStringLiteral("older"), {{.at = -3600 * 30}});
    QVERIFY(shown.settles());
    QCOMPARE(shown.at(0, Qt::DisplayRole, 0).toString(), QStringLiteral("2026-02-27 23:30:00"));
    QCOMPARE(shown.at(1, Qt::DisplayRole, 0).toString(), QStringLiteral("2026-03-02 04:30:00"));
}

void TestCandidateModel::foldsThreads() {
    OpenIncident incident;
    const SourceId chat =
        incident.importRecords(QStringLiteral("chat"), {{.at = 10, .text = QStringLiteral("root"), .thread = 0},
                                                        {.at = 20, .text = QStringLiteral("other")},
                                                        {.at = 30, .text = QStringLiteral("one"), .thread = 0},
                                                        {.at = 40, .text = QStringLiteral("two"), .thread = 0}});
    Shown shown(incident);
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 2);
    QCOMPARE(shown.model.counts().matching, 4);
    QCOMPARE(shown.at(0, RepliesRole).toInt(), 2);
    QCOMPARE(shown.at(0, FoldedRole).toBool(), true);
    QCOMPARE(shown.model.foldedReplies(0), (QList<CandidateKey>{{chat, 2}, {chat, 3}}));
    QCOMPARE(shown.model.rowOf({chat, 2}), -1);
    QCOMPARE(shown.model.rowNear({chat, 2}), 0);
    QCOMPARE(shown.model.rowAt(OpenIncident::start() + seconds(41)), 1);

    const QPersistentModelIndex other = shown.model.index(1, 0);
    QSignalSpy inserted(&shown.model, &QAbstractItemModel::rowsInserted);
    shown.model.setFolded(0, false);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(other.row(), 3);
    QCOMPARE(shown.textAt(1), QStringLiteral("one"));
    QCOMPARE(shown.at(1, DepthRole).toInt(), 1);
    QCOMPARE(shown.at(2, DepthRole).toInt(), 1);
    QCOMPARE(shown.at(0, FoldedRole).toBool(), false);
    QVERIFY(shown.model.foldedReplies(0).isEmpty());
    QCOMPARE(shown.model.rowOf({chat, 3}), 2);
    QCOMPARE(shown.model.rowAt(OpenIncident::start() + seconds(41)), 3);
    shown.model.setFolded(1, true); // a reply, an ordinary row, none at all
    shown.model.setFolded(3, true);
    shown.model.setFolded(77, true);
    QCOMPARE(shown.model.rowCount(), 4);
    QSignalSpy removed(&shown.model, &QAbstractItemModel::rowsRemoved);
    shown.model.setFolded(0, true);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(other.row(), 1);

    // A search shows each for itself.
    shown.model.setFilter(saying("o"));
    QVERIFY(shown.settles());
    QCOMPARE(shown.rows(), (QList<PlainList::Row>{{{chat, 0}, 0}, {{chat, 1}, 0}, {{chat, 2}, 1}, {{chat, 3}, 1}}));
    QCOMPARE(shown.at(0, FoldedRole).toBool(), false);
}

void TestCandidateModel::keepsFoldsWhileMarksChange() {
    OpenIncident incident;
    const SourceId chat =
        incident.importRecords(QStringLiteral("chat"),
                               {{.at = 10, .thread = 0}, {.at = 20}, {.at = 30, .thread = 0}, {.at = 40, .thread = 0}});
    Shown shown(incident);
    shown.model.setFilter(only(FateFilter::Unseen));
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 2);
    // The root goes into the story, and stays for its replies, folded as it was.
    incident.mark({chat, 0}, CandidateFate::Picked);
    QCOMPARE(shown.model.rowCount(), 2);
    QCOMPARE(shown.at(0, ContextRole).toBool(), true);
    QCOMPARE(shown.at(0, FoldedRole).toBool(), true);
    QCOMPARE(shown.model.counts().matching, 3);
    shown.model.setFolded(0, false);
    QCOMPARE(shown.model.rowCount(), 4);
    incident.mark({chat, 2}, CandidateFate::Skipped);
    QCOMPARE(shown.rows(), (QList<PlainList::Row>{{{chat, 0}, 0}, {{chat, 3}, 1}, {{chat, 1}, 0}}));
    // With the last reply, the root goes as well.
    incident.mark({chat, 3}, CandidateFate::Skipped);
    QCOMPARE(shown.rows(), (QList<PlainList::Row>{{{chat, 1}, 0}}));
    incident.document().undoStack().undo();
    QCOMPARE(shown.rows(), (QList<PlainList::Row>{{{chat, 0}, 0}, {{chat, 3}, 1}, {{chat, 1}, 0}}));
}

void TestCandidateModel::foldsAllThreads() {
    MadeChat chat(4);
    Shown shown(chat.incident());
    QVERIFY(shown.settles());
    const PlainList plain(chat.incident());
    const auto count = static_cast<int>(plain.candidates().size());
    const int folded = shown.model.rowCount();
    QVERIFY(folded < count);
    shown.model.setFolded(shown.model.rowAt(OpenIncident::start()), false);
    shown.model.setAllFolded(false);
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), count);
    for (int row = 0; row < count; ++row) {
        QVERIFY(!shown.at(row, FoldedRole).toBool());
    }
    // One of them by hand, and all again.
    for (int row = 0; row < shown.model.rowCount(); ++row) {
        if (shown.at(row, RepliesRole).toInt() > 0) {
            shown.model.setFolded(row, true);
            QVERIFY(shown.at(row, FoldedRole).toBool());
            break;
        }
    }
    QVERIFY(shown.model.rowCount() < count);
    shown.model.setAllFolded(true);
    QVERIFY(shown.settles());
    QCOMPARE(shown.rows(), plain.rows({}));
}

void TestCandidateModel::otherFiltersUnfold() {
    OpenIncident incident;
    const SourceId chat =
        incident.importRecords(QStringLiteral("chat"), {{.at = 10, .thread = 0}, {.at = 30, .thread = 0}, {.at = 40}});
    incident.mark({chat, 1}, CandidateFate::Starred);
    Shown shown(incident);
    shown.model.setFilter(only(FateFilter::Unseen));
    QVERIFY(shown.settles());
    shown.model.setFolded(0, false);
    shown.model.setFolded(0, true);
    QCOMPARE(shown.model.rowCount(), 2);
    shown.model.setFilter(only(FateFilter::Starred));
    QVERIFY(shown.settles());
    QCOMPARE(shown.rows(), (QList<PlainList::Row>{{{chat, 0}, 0}, {{chat, 1}, 1}}));
    QCOMPARE(shown.at(0, ContextRole).toBool(), true);
    QCOMPARE(shown.model.countsText(), QStringLiteral("1 of 3"));
    // What was unfolded by hand stays so.
    shown.model.setFilter({});
    QVERIFY(shown.settles());
    shown.model.setFolded(0, false);
    shown.model.setFilter(only(FateFilter::Unseen));
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 3);
}

void TestCandidateModel::marksShow() {
    OpenIncident incident;
    const SourceId log = incident.importRecords(QStringLiteral("log"), lines(10));
    incident.mark({log, 2}, CandidateFate::Starred);
    incident.mark({SourceId::create(), 2}, CandidateFate::Starred);
    incident.mark({log, 999}, CandidateFate::Starred);
    Shown shown(incident);
    QVERIFY(shown.settles());
    QCOMPARE(shown.at(2, FateRole).value<CandidateFate>(), CandidateFate::Starred);
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    incident.mark({log, 5}, CandidateFate::Picked);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 5);
    QCOMPARE(shown.at(5, FateRole).value<CandidateFate>(), CandidateFate::Picked);
    const CandidateMark mark = incident.document().postmortem().candidateMarks.constLast();
    QCOMPARE(shown.at(5, EventRole).value<EventId>(), mark.event);
    QCOMPARE(shown.model.marksOf(5), QList<CandidateMark>{mark});
    incident.document().undoStack().undo();
    QVERIFY(!shown.at(5, FateRole).isValid());
    QVERIFY(shown.model.marksOf(5).isEmpty());
    incident.document().undoStack().redo();
    QCOMPARE(shown.at(5, FateRole).value<CandidateFate>(), CandidateFate::Picked);
    // Changed in place, and two marks for one.
    CandidateMark skipped = mark;
    skipped.fate = CandidateFate::Skipped;
    incident.document().update(QStringLiteral("Mark"), skipped);
    QCOMPARE(shown.at(5, FateRole).value<CandidateFate>(), CandidateFate::Skipped);
    QVERIFY(shown.at(5, EventRole).value<EventId>().isNull());
    incident.mark({log, 5}, CandidateFate::Starred);
    QCOMPARE(shown.at(5, FateRole).value<CandidateFate>(), CandidateFate::Starred);
    QCOMPARE(shown.model.marksOf(5).size(), 2);
    incident.mark({log, 5}, CandidateFate::Picked);
    QCOMPARE(shown.at(5, FateRole).value<CandidateFate>(), CandidateFate::Picked);
}

void TestCandidateModel::rowsFollowMarks() {
    OpenIncident incident;
    const SourceId log = incident.importRecords(QStringLiteral("log"), lines(10));
    Shown shown(incident);
    shown.model.setFilter(only(FateFilter::Unseen));
    QVERIFY(shown.settles());
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&shown.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&shown.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy counted(&shown.model, &CandidateModel::countsChanged);
    incident.mark({log, 4}, CandidateFate::Picked);
    QCOMPARE(shown.model.rowCount(), 9);
    QCOMPARE(shown.model.rowOf({log, 4}), -1);
    QCOMPARE(shown.model.rowNear({log, 4}), 4);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(counted.size(), 1);
    QCOMPARE(shown.model.countsText(), QStringLiteral("9 of 10"));
    incident.mark({log, 5}, CandidateFate::Starred);
    QCOMPARE(shown.model.rowCount(), 9);
    incident.document().undoStack().undo();
    incident.document().undoStack().undo();
    QCOMPARE(shown.model.rowCount(), 10);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 4);
    QCOMPARE(shown.model.countsText(), QStringLiteral("10"));
    QCOMPARE(reset.size(), 0);
}

void TestCandidateModel::manyMarksAtOnce() {
    OpenIncident incident;
    const SourceId log = incident.importRecords(QStringLiteral("log"), lines(2000));
    Shown shown(incident);
    shown.model.setFilter(only(FateFilter::Unpicked));
    QVERIFY(shown.settles());
    QList<ValueChange> changes;
    for (int i = 0; i < 1000; ++i) {
        CandidateMark mark;
        mark.id = CandidateMarkId::create();
        mark.source = log;
        mark.record = 2 * i;
        changes.append({std::nullopt, mark});
    }
    incident.document().change(QStringLiteral("Pick"), changes);
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 1000);
    QCOMPARE(shown.model.counts().matching, 1000);
    QCOMPARE(shown.model.keyOf(0).record, 1);
    incident.document().undoStack().undo();
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 2000);
    // Where no row comes or goes, views hear it once.
    shown.model.setFilter({});
    QVERIFY(shown.settles());
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    incident.document().undoStack().redo();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!shown.model.isBusy());
    QCOMPARE(shown.at(8, FateRole).value<CandidateFate>(), CandidateFate::Picked);
}

void TestCandidateModel::filters() {
    OpenIncident incident;
    incident.importRecords(QStringLiteral("log"), lines(1000));
    Shown shown(incident);
    QVERIFY(shown.settles());
    QSignalSpy busy(&shown.model, &CandidateModel::busyChanged);
    shown.model.setFilter(saying("line 99"));
    QCOMPARE(shown.model.rowCount(), 1000); // those of before stay until there are new ones
    QVERIFY(shown.model.isBusy());
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 11);
    QCOMPARE(shown.model.countsText(), QStringLiteral("11 of 1,000"));
    QCOMPARE(busy.size(), 2);
    shown.model.setFilter(saying("line 99"));
    QVERIFY(!shown.model.isBusy());
    shown.model.setFilter(saying("nowhere"));
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 0);
    QCOMPARE(shown.model.countsText(), QStringLiteral("0 of 1,000"));
    shown.model.setFilter({});
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 1000);
}

void TestCandidateModel::newerFilterWins() {
    OpenIncident incident;
    incident.importRecords(QStringLiteral("log"), lines(20'000), 20);
    Shown shown(incident);
    QVERIFY(shown.settles());
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    for (const char* text : {"l", "li", "lin", "line", "line 1", "line 19", "line 1999", "line 19999"}) {
        shown.model.setFilter(saying(text));
        QCoreApplication::processEvents();
    }
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 1);
    QCOMPARE(shown.textAt(0), QStringLiteral("line 19999"));
    QVERIFY(reset.size() <= 8);
}

void TestCandidateModel::oldRowsStayUntilThereAreNewOnes() {
    OpenIncident incident;
    incident.importRecords(QStringLiteral("log"), lines(20'000), 20);
    Shown shown(incident);
    QVERIFY(shown.settles());
    QList<int> counts;
    connect(&shown.model, &CandidateModel::countsChanged, this, [&] { counts.append(shown.model.rowCount()); });
    shown.model.setFilter(saying("line 1999")); // in eleven rows, near the end but for one
    QVERIFY(shown.settles());
    QCOMPARE(counts, QList<int>{11});
    counts.clear();
    shown.model.setFilter(saying("line 1")); // in half of them
    QVERIFY(shown.settles());
    QVERIFY(counts.size() > 1);
    QVERIFY(counts.first() >= 128);
    QCOMPARE(counts.last(), shown.model.rowCount());
}

void TestCandidateModel::preparesSearches() {
    OpenIncident incident;
    const SourceId log = incident.importRecords(QStringLiteral("log"), lines(60'000), 8192);
    // The tester would look at every row each time.
    CandidateModel model(incident.document(), incident.thread());
    const auto settles = [&] {
        return QTest::qWaitFor([&] { return !model.isBusy(); }, 20'000);
    };
    QVERIFY(settles());
    QVERIFY(!model.isSearchPrepared());
    model.setFilter(saying("line 59999"));
    QVERIFY(settles());
    QCOMPARE(model.rowCount(), 1);
    QTRY_VERIFY(model.isSearchPrepared());
    for (const int record : {7, 12'345, 59'998}) {
        model.setFilter(saying(qPrintable(QStringLiteral("LINE %1").arg(record))));
        QVERIFY(settles());
        QVERIFY(model.rowOf({log, record}) >= 0);
    }
    model.setFilter(saying("nowhere"));
    QVERIFY(settles());
    QCOMPARE(model.rowCount(), 0);
    // What is imported later is found as well, and what is gone is not.
    const SourceId other =
        incident.importRecords(QStringLiteral("other"), {{.at = 5, .text = QStringLiteral("nowhere")}});
    QVERIFY(settles());
    QCOMPARE(model.rowOf({other, 0}), 0);
    QTRY_VERIFY(model.isSearchPrepared());
    incident.document().undoStack().undo();
    QVERIFY(settles());
    QCOMPARE(model.rowCount(), 0);
}

void TestCandidateModel::marksWhileSearching() {
    OpenIncident incident;
    const SourceId log = incident.importRecords(QStringLiteral("log"), lines(20'000), 20);
    Shown shown(incident);
    QVERIFY(shown.settles());
    CandidateFilter filter = saying("line");
    filter.fate = FateFilter::Unseen;
    shown.model.setFilter(filter);
    incident.mark({log, 3}, CandidateFate::Picked);
    QVERIFY(QTest::qWaitFor([&] { return shown.model.counts().matching != 20'000; }));
    QVERIFY(shown.model.isBusy());
    incident.mark({log, 4}, CandidateFate::Picked);
    incident.mark({log, 19'000}, CandidateFate::Picked);
    incident.mark({log, 19'001}, CandidateFate::Skipped);
    incident.document().undoStack().undo();
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 20'000 - 3);
    QCOMPARE(shown.model.counts().matching, 20'000 - 3);
    for (const int record : {3, 4, 19'000}) {
        QCOMPARE(shown.model.rowOf({log, record}), -1);
    }
    QCOMPARE(shown.model.rowOf({log, 19'001}), 19'001 - 3);
}

void TestCandidateModel::importsKeepThePlace() {
    OpenIncident incident;
    const SourceId log = incident.importRecords(QStringLiteral("log"), lines(500));
    Shown shown(incident);
    QVERIFY(shown.settles());
    const QPersistentModelIndex place = shown.model.index(250, 0);
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    incident.importRecords(QStringLiteral("few"), {{.at = 100}, {.at = 200}, {.at = 400}, {.at = 900}});
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 504);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(place.row(), 252);
    QCOMPARE(shown.model.keyOf(252), (CandidateKey{log, 250}));
    // Many between the others: views find their place by the key.
    incident.importRecords(QStringLiteral("many"), lines(400));
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 904);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(shown.model.rowOf({log, 250}), 252 + 250);
    QCOMPARE(shown.model.counts(), (CandidateCounts{904, 904, 0}));
    QCOMPARE(shown.rows(), PlainList(incident).rows({}));
}

void TestCandidateModel::undoneImport() {
    OpenIncident incident;
    const SourceId log = incident.importRecords(QStringLiteral("log"), lines(50));
    Shown shown(incident);
    const SourceId other = incident.importRecords(QStringLiteral("other"), lines(40));
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 90);
    incident.mark({log, 3}, CandidateFate::Starred);
    const QPersistentModelIndex place = shown.model.index(shown.model.rowOf({log, 20}), 0);
    incident.document().undoStack().undo();
    incident.document().undoStack().undo();
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 50);
    QCOMPARE(place.row(), 20);
    QCOMPARE(shown.model.facets().sources.size(), 1);
    QCOMPARE(shown.model.rowOf({other, 3}), -1);
    QCOMPARE(shown.model.rowNear({other, 3}), -1);
    incident.document().undoStack().redo();
    incident.document().undoStack().redo();
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 90);
    QCOMPARE(shown.at(shown.model.rowOf({log, 3}), FateRole).value<CandidateFate>(), CandidateFate::Starred);
    QCOMPARE(shown.textAt(shown.model.rowOf({other, 39})), QStringLiteral("line 39"));
    // Taken back in the document alone.
    Source removed = *incident.document().find<Source>(other);
    removed.removed = true;
    incident.document().update(QStringLiteral("Remove"), removed);
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 50);
}

void TestCandidateModel::renamedSource() {
    OpenIncident incident;
    const SourceId log = incident.importRecords(QStringLiteral("log"), lines(3));
    Shown shown(incident);
    QVERIFY(shown.settles());
    Source renamed = *incident.document().find<Source>(log);
    renamed.name = QStringLiteral("web-1");
    incident.document().update(QStringLiteral("Rename"), renamed);
    QVERIFY(shown.settles());
    QCOMPARE(shown.at(1, Qt::DisplayRole, CandidateModel::SourceColumn).toString(), QStringLiteral("web-1"));
    QCOMPARE(shown.model.facets().lanes.constFirst().value, QStringLiteral("web-1"));
    QCOMPARE(shown.model.rowCount(), 3);
}

void TestCandidateModel::positions() {
    OpenIncident incident;
    QList<MadeRecord> records;
    for (int i = 0; i < 100; ++i) {
        records.append(MadeRecord{.at = i * 60});
    }
    const SourceId log = incident.importRecords(QStringLiteral("log"), records);
    const auto at = [](qint64 time) {
        return OpenIncident::start() + seconds(time);
    };
    Shown shown(incident);
    QVERIFY(shown.settles());
    const CandidateModel& model = shown.model;
    QCOMPARE(model.rowAt(at(-5000)), 0);
    QCOMPARE(model.rowAt(at(0)), 0);
    QCOMPARE(model.rowAt(at(29)), 0);
    QCOMPARE(model.rowAt(at(31)), 1);
    QCOMPARE(model.rowAt(at(99'999)), 99);
    QCOMPARE(model.context(50), (CandidateModel::RowRange{45, 55}));
    QCOMPARE(model.context(2, minutes(1)), (CandidateModel::RowRange{1, 3}));
    QCOMPARE(model.context(0), (CandidateModel::RowRange{0, 5}));
    QCOMPARE(model.context(99), (CandidateModel::RowRange{94, 99}));
    QCOMPARE(model.context(100), CandidateModel::RowRange());
    QCOMPARE(model.rowOf({log, 7}), 7);
    QCOMPARE(model.rowOf({log, 100}), -1);
    QCOMPARE(model.rowOf({SourceId::create(), 7}), -1);
    for (const int record : {0, 1, 5, 6, 99}) {
        incident.mark({log, record}, record % 2 == 0 ? CandidateFate::Picked : CandidateFate::Skipped);
    }
    incident.mark({log, 7}, CandidateFate::Starred);
    QCOMPARE(model.nextUnseen(-1), 2);
    QCOMPARE(model.nextUnseen(4), 7);
    QCOMPARE(model.nextUnseen(98), -1);
    QCOMPARE(model.previousUnseen(-1), 98);
    QCOMPARE(model.previousUnseen(7), 4);
    QCOMPARE(model.previousUnseen(2), -1);

    // What a filter hides around a row.
    shown.model.setFilter(CandidateFilter::around(at(3000), minutes(2)));
    QVERIFY(shown.settles());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.rowOf({log, 50}), 2);
    QCOMPARE(model.rowNear({log, 10}), 0);
    QCOMPARE(model.rowNear({log, 90}), 4);
}

void TestCandidateModel::givesCandidates() {
    MadeChat chat(3);
    Shown shown(chat.incident());
    QVERIFY(shown.settles());
    const PlainList plain(chat.incident());
    const auto expected = [&](const CandidateKey& key) {
        const auto found = std::find_if(plain.candidates().cbegin(), plain.candidates().cend(),
                                        [&](const Candidate& c) { return CandidateKey{c.source, c.record} == key; });
        return *found;
    };
    const QList<int> rows{40, 3, 3, shown.model.rowCount() - 1, 0};
    const auto future = shown.model.candidates(rows);
    const auto result = future.result();
    QVERIFY(result);
    QCOMPARE(result->size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QVERIFY(result->at(i) == expected(shown.model.keyOf(rows.at(i))));
    }
    QVERIFY(shown.model.candidates(QList<int>()).result()->isEmpty());
    QCOMPARE(shown.model.candidates({0, 9999}).result().error().code, ErrorCode::NotFound);
    QCOMPARE(shown.model.candidatesByKey({CandidateKey()}).result().error().code, ErrorCode::NotFound);
    const QList<int> tooMany(CandidatePages::candidateLimit + 1, 0);
    QCOMPARE(shown.model.candidates(tooMany).result().error().code, ErrorCode::TooLarge);
    // Also of what is folded away.
    for (int row = 0; row < shown.model.rowCount(); ++row) {
        const QList<CandidateKey> replies = shown.model.foldedReplies(row);
        if (!replies.isEmpty()) {
            QVERIFY(shown.model.candidatesByKey(replies).result()->first() == expected(replies.first()));
        }
    }
}

void TestCandidateModel::damagedRecordsSaySo() {
    OpenIncident incident;
    const SourceId log = incident.importRecords(QStringLiteral("log"), lines(300), 100);
    incident.damage(QStringLiteral("UPDATE candidate_chunk SET bytes=X'00' WHERE firstRecord=100"));
    incident.damage(QStringLiteral("UPDATE candidate_chunk SET numbers=X'00' WHERE firstRecord=200"));
    Shown shown(incident);
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 300);
    QCOMPARE(shown.textAt(99), QStringLiteral("line 99"));
    for (const int row : {100, 199, 200, 299}) {
        QVERIFY(shown.textAt(row).contains(QStringLiteral("cannot be read")));
        QCOMPARE(shown.at(row, DamagedRole).toBool(), true);
        QCOMPARE(shown.at(row, RawRole).toString(), QString());
        QCOMPARE(shown.at(row, TextRole).toString(), shown.textAt(row));
    }
    QCOMPARE(shown.at(200, TimeAssumedRole).toBool(), true);
    QCOMPARE(shown.model.candidates({99, 100}).result().error().code, ErrorCode::Damaged);
    QVERIFY(shown.model.candidates({98, 99}).result());
    incident.mark({log, 150}, CandidateFate::Skipped);
    QCOMPARE(shown.at(150, FateRole).value<CandidateFate>(), CandidateFate::Skipped);
    shown.model.setFilter(saying("line"));
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 100);
    QVERIFY(shown.model.counts().unreadable >= 100);
}

void TestCandidateModel::agreesWithThePlainList_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 11; seed <= 16; ++seed) {
        QTest::addRow("%d", seed) << seed;
    }
}

/// Filters, folds, marks and undo at random.
void TestCandidateModel::agreesWithThePlainList() {
    QFETCH(int, seed);
    MadeChat chat(static_cast<quint32>(seed));
    Shown shown(chat.incident());
    QVERIFY(shown.settles());
    const PlainList plain(chat.incident());
    QCOMPARE(shown.rows(), plain.rows({}));
    for (int i = 0; i < 25; ++i) {
        const CandidateFilter filter = chat.randomFilter();
        shown.model.setFilter(filter);
        if (chat.random().bounded(2) == 0) {
            chat.markOne();
        }
        QVERIFY(shown.settles());
        QHash<CandidateKey, bool> unfolded;
        for (int row = 0; row < shown.model.rowCount(); ++row) {
            if (shown.at(row, RepliesRole).toInt() > 0 && !filter.isFlat()) {
                unfolded.insert(shown.model.keyOf(row), shown.model.foldedReplies(row).isEmpty());
            }
        }
        QCOMPARE(shown.rows(), plain.rows(filter, unfolded));
        QCOMPARE(shown.model.counts().matching, plain.matching(filter));
        for (int j = 0; j < 12; ++j) {
            const int row = chat.random().bounded(std::max(1, shown.model.rowCount()));
            if (chat.random().bounded(3) == 0 && shown.at(row, FoldedRole).isValid()) {
                const bool isFolded = shown.at(row, FoldedRole).toBool();
                shown.model.setFolded(row, !isFolded);
            } else if (chat.random().bounded(4) == 0) {
                chat.incident().document().undoStack().undo();
            } else if (const CandidateKey key = shown.model.keyOf(row); !key.isNull()) {
                chat.incident().mark(key, static_cast<CandidateFate>(chat.random().bounded(3)));
            }
        }
        QVERIFY(shown.settles());
        QCOMPARE(shown.model.counts().matching, plain.matching(filter));
        unfolded.clear();
        for (int row = 0; row < shown.model.rowCount(); ++row) {
            unfolded.insert(shown.model.keyOf(row), shown.model.foldedReplies(row).isEmpty());
            QCOMPARE(shown.model.rowOf(shown.model.keyOf(row)), row);
        }
        QCOMPARE(shown.rows(), plain.rows(filter, unfolded));
    }
}

void TestCandidateModel::realImports_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("chat with threads") << QStringLiteral("slack");
    QTest::newRow("logs") << QStringLiteral("logs-lnav");
}

void TestCandidateModel::realImports() {
    QFETCH(QString, path);
    if (corpusFolder().isEmpty()) {
        QSKIP("no folder of real inputs");
    }
    OpenIncident incident;
    Shown shown(incident);
    QVERIFY(incident.importPaths({corpusFolder() + u'/' + path}));
    QVERIFY(shown.settles());
    const PlainList plain(incident);
    QVERIFY(plain.candidates().size() > 100);
    QCOMPARE(shown.rows(), plain.rows({}));
    for (const char* text : {"error", "e", "HTTP", "ö", "the "}) {
        shown.model.setFilter(saying(text));
        QVERIFY(shown.settles());
        QCOMPARE(shown.rows(), plain.rows(saying(text)));
    }
    for (int row = 0; row < shown.model.rowCount(); row += 37) {
        const auto whole = shown.model.candidates({row}).result();
        QVERIFY(whole && shown.isFilled(row));
        QVERIFY(whole->first().raw.startsWith(shown.at(row, RawRole).toString().left(3999)));
        QVERIFY(whole->first().text.startsWith(shown.at(row, TextRole).toString().left(1999)));
    }
    // A second time, nothing is new; and then all is taken back.
    const int count = static_cast<int>(plain.candidates().size());
    QVERIFY(incident.importPaths({corpusFolder() + u'/' + path}));
    shown.model.setFilter({});
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.counts().total, count);
    while (incident.document().undoStack().canUndo()) {
        incident.document().undoStack().undo();
    }
    QVERIFY(shown.settles());
    QCOMPARE(shown.model.rowCount(), 0);
}

void TestCandidateModel::closesWhileFetching_data() {
    QTest::addColumn<int>("rounds");
    for (const int rounds : {0, 1, 2, 3, 5, 8, 20}) {
        QTest::addRow("after %d rounds of events", rounds) << rounds;
    }
}

void TestCandidateModel::closesWhileFetching() {
    QFETCH(int, rounds);
    OpenIncident incident;
    incident.importRecords(QStringLiteral("log"), lines(5000), 50);
    {
        Shown shown(incident);
        for (int i = 0; i < rounds; ++i) {
            QCoreApplication::processEvents();
            (void)shown.at(0, Qt::DisplayRole);
            (void)shown.at(shown.model.rowCount() - 1, Qt::DisplayRole);
            shown.model.setFilter(i % 2 == 0 ? saying("line 7") : only(FateFilter::Unseen));
        }
    }
    // The model is gone; the library ends with what is still queued.
    incident.close();
    QCoreApplication::processEvents();
}

void TestCandidateModel::afterStop() {
    OpenIncident incident;
    incident.importRecords(QStringLiteral("log"), lines(5000), 50);
    auto shown = std::make_unique<Shown>(incident);
    QVERIFY(shown->settles());
    (void)shown->at(4000, Qt::DisplayRole);
    shown->model.setFilter(saying("line 7"));
    shown->model.stop();
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
    }
    // What is there stays, and nothing more comes.
    (void)shown->at(10, Qt::DisplayRole);
    shown->model.setFilter(saying("line"));
    shown->model.setFolded(0, false);
    QVERIFY(!shown->model.isBusy());
    QCOMPARE(shown->model.rowCount(), 5000);
    QCOMPARE(shown->model.candidates({1}).result().error().code, ErrorCode::Cancelled);
    incident.mark(shown->model.keyOf(0), CandidateFate::Picked);
    QCOMPARE(shown->at(0, FateRole).value<CandidateFate>(), CandidateFate::Picked);
    QTRY_VERIFY(incident.document().isSaved());
    incident.closeLibrary();
    (void)shown->at(4999, Qt::DisplayRole);
    shown->model.setFilter({});
    QCOMPARE(shown->model.candidates({1}).result().error().code, ErrorCode::Cancelled);
    QCoreApplication::processEvents();
    QCOMPARE(shown->at(4999, PlaceholderRole).toBool(), true);
    shown.reset();
}

QTEST_GUILESS_MAIN(TestCandidateModel)
#include "tst_candidatemodel.moc"
