// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcounts.h"
#include "importdraft.h"
#include "importresultmodel.h"
#include "importwords.h"
#include "isotime.h"
#include "previewtablemodel.h"
#include "secretlistmodel.h"
#include "skippedlistmodel.h"
#include "sourcelistmodel.h"
#include "timebound.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;

namespace {

using Fatal = QAbstractItemModelTester::FailureReportingMode;

// In pieces, so that no token is written down.
QByteArray token(const QByteArray& tail = "q8Zr2LmX7vTn4BcKd9WsPf3H") {
    return QByteArray("xoxb-49182736450-") + "917263548190-" + tail;
}

} // namespace

/// An import while it is put together.
class TestImportDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsSources();
    void asksForTheZoneOnce();
    void asksForTheYearOnce();
    void asksForColumns();
    void oneSourceIsReadOtherwise();
    void leavesOut();
    void leavesOutAWholeChat();
    void secretsAreReplacedUnlessKept();
    void peopleAreNamed();
    void picturesAreReadOnDemand();
    void onlyTheTimeAskedFor();
    void remembersForTheNextTime();
    void namesWhatWasPasted();
    void failsAsAWhole();
    void endsWhileItLooks();
    void listsSomeOfTheUnknown();
    void showsSeries();
    void showsTheResult();
    void offsets_data();
    void offsets();
    void bounds_data();
    void bounds();
    void words();

private:
    void put(const QString& name, const QByteArray& bytes) const;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    [[nodiscard]] std::unique_ptr<ImportDraft> draft(const QStringList& names, SourceMemory memory = {}) const;
    [[nodiscard]] static QStringList namesOf(const ImportDraft& draft);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportDraft::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestImportDraft::put(const QString& name, const QByteArray& bytes) const {
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Once everything was looked at.
std::unique_ptr<ImportDraft> TestImportDraft::draft(const QStringList& names, SourceMemory memory) const {
    ImportSituation situation;
    situation.zone = *Zone::fromName(QStringLiteral("Europe/Berlin"));
    situation.now = Instant{1'790'000'000'000'000};
    situation.memory = std::move(memory);
    auto made = std::make_unique<ImportDraft>(situation);
    QStringList paths;
    for (const QString& name : names) {
        paths.append(path(name));
    }
    made->add(paths);
    [&] {
        QTRY_VERIFY(!made->isLooking());
    }();
    return made;
}

QStringList TestImportDraft::namesOf(const ImportDraft& draft) {
    QStringList names;
    for (const SourcePreview& source : draft.sources()) {
        names.append(source.name);
    }
    return names;
}

void TestImportDraft::listsSources() {
    put(QStringLiteral("all/a.bin"), QByteArray("\x00\x01\x02\x03", 4).repeated(20));
    put(QStringLiteral("all/b.log"), "2026-03-01T14:32:00Z x y[1]: b\n");
    put(QStringLiteral("all/c.log"), "");
    put(QStringLiteral("all/d.log"), "2026-03-01T14:32:00Z x y[1]: token=" + token() + '\n');
    ImportDraft draft({});
    SourceListModel model(draft);
    const QAbstractItemModelTester tester(&model, Fatal::QtTest);
    draft.add({path(QStringLiteral("all")), path(QStringLiteral("all"))});
    QVERIFY(draft.isLooking());
    QTRY_VERIFY(!draft.isLooking());
    // What can come in stands first.
    QCOMPARE(namesOf(draft), QStringList({QStringLiteral("b.log"), QStringLiteral("d.log"), QStringLiteral("a.bin"),
                                          QStringLiteral("c.log")}));
    const QModelIndex ready = model.index(1);
    QCOMPARE(ready.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(ready.data(SourceListModel::SecretsRole).toInt(), 1);
    QVERIFY(ready.data(SourceListModel::LineRole).toString().startsWith(u"Log"));
    QVERIFY(model.setData(ready, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!draft.isIncluded(1));
    const QModelIndex empty = model.index(3);
    QVERIFY(!empty.data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.setData(empty, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(empty.data(SourceListModel::LineRole).toString(), QStringLiteral("an empty file"));
    QVERIFY(!draft.open());
    QVERIFY(draft.hasContent());
    QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!draft.hasContent());
}

void TestImportDraft::asksForTheZoneOnce() {
    put(QStringLiteral("a.log"), "2026-03-01 14:32:00 x y[1]: a\n");
    put(QStringLiteral("b.log"), "2026-03-01 14:32:00 x y[1]: b\n");
    put(QStringLiteral("c.log"), "2026-03-01T14:32:00Z x y[1]: c\n");
    const auto made = draft({QStringLiteral("a.log"), QStringLiteral("b.log"), QStringLiteral("c.log")});
    QCOMPARE(made->zonelessCount(), 2);
    QVERIFY(made->open());
    QCOMPARE(made->open()->about, OpenQuestion::About::Zone);
    QCOMPARE(toIso(made->sources().at(0).rows.constFirst().at), QStringLiteral("2026-03-01T13:32:00Z"));
    made->answerZone(*Zone::fromName(QStringLiteral("Asia/Tokyo")));
    QTRY_VERIFY(!made->isLooking());
    QVERIFY(!made->open());
    QCOMPARE(made->zonelessCount(), 2);
    QCOMPARE(toIso(made->sources().at(1).rows.constFirst().at), QStringLiteral("2026-03-01T05:32:00Z"));
    QCOMPARE(toIso(made->sources().at(2).rows.constFirst().at), QStringLiteral("2026-03-01T14:32:00Z"));
    // Another answer takes the place of the first, but for what was chosen for one source.
    made->setZone(0, Zone());
    made->answerZone(*Zone::fromName(QStringLiteral("Asia/Kolkata")));
    QTRY_VERIFY(!made->isLooking());
    QCOMPARE(made->zonelessCount(), 1);
    QCOMPARE(toIso(made->sources().at(0).rows.constFirst().at), QStringLiteral("2026-03-01T14:32:00Z"));
    QCOMPARE(toIso(made->sources().at(1).rows.constFirst().at), QStringLiteral("2026-03-01T09:02:00Z"));
    const ImportRequest request = made->request();
    QVERIFY(request.zoneGiven);
    QCOMPARE(request.zone.name(), QStringLiteral("Asia/Kolkata"));
    QVERIFY(request.choices.value(path(QStringLiteral("a.log"))).zone->isUtc());
    QVERIFY(request.policy.redact);
}

void TestImportDraft::asksForTheYearOnce() {
    put(QStringLiteral("messages"), "Mar  1 14:32:00 web-1 app[1]: started\n");
    const auto made = draft({QStringLiteral("messages")});
    made->answerZone(Zone());
    QTRY_VERIFY(!made->isLooking());
    QCOMPARE(made->open()->about, OpenQuestion::About::Year);
    QCOMPARE(made->yearlessCount(), 1);
    QCOMPARE(made->yearsGuessed().size(), 1);
    made->answerYear({}); // as the file's date says
    QVERIFY(!made->open());
    QVERIFY(!made->isLooking());
    made->answerYear(2019);
    QTRY_VERIFY(!made->isLooking());
    QCOMPARE(toIso(made->sources().at(0).rows.constFirst().at), QStringLiteral("2019-03-01T14:32:00Z"));
    QCOMPARE(made->yearsGuessed(), QList<int>{2019});
    QCOMPARE(made->request().year, 2019);
}

void TestImportDraft::asksForColumns() {
    put(QStringLiteral("table.csv"), "alpha,beta\n2026-03-01 14:32,x\nsoon,y\nlater,z\nthen,u\nnever,v\n");
    const auto made = draft({QStringLiteral("table.csv")});
    QCOMPARE(made->sources().constFirst().state, SourceState::Asking);
    QCOMPARE(made->open()->about, OpenQuestion::About::Source);
    QCOMPARE(made->open()->row, 0);
    made->setColumn(0, QStringLiteral("time"), QStringLiteral("alpha"));
    QTRY_VERIFY(!made->isLooking());
    QCOMPARE(made->sources().constFirst().state, SourceState::Ready);
    // The other columns stay what they were.
    made->setColumn(0, QStringLiteral("author"), QStringLiteral("beta"));
    QTRY_VERIFY(!made->isLooking());
    const FileChoice choice = made->request().choices.value(path(QStringLiteral("table.csv")));
    QCOMPARE(choice.columns.value(QStringLiteral("time")), QStringLiteral("alpha"));
    QCOMPARE(choice.columns.value(QStringLiteral("author")), QStringLiteral("beta"));
    QVERIFY(!choice.columns.contains(QStringLiteral("text")));
}

void TestImportDraft::oneSourceIsReadOtherwise() {
    put(QStringLiteral("notes.bin"), "what\tever\nis no\tknown format\n");
    put(QStringLiteral("app.log"), "2026-03-01T14:32:00Z x y[1]: a\n");
    const auto made = draft({QStringLiteral("notes.bin"), QStringLiteral("app.log")});
    QSignalSpy changed(made.get(), &ImportDraft::changed);
    made->setOffset(0, minutes(-7));
    QTRY_VERIFY(!made->isLooking());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(toIso(made->sources().at(0).rows.constFirst().at), QStringLiteral("2026-03-01T14:25:00Z"));
    made->setOffset(0, {});
    made->setFormat(0, QStringLiteral("prometheus"));
    QTRY_VERIFY(!made->isLooking());
    QCOMPARE(made->sources().at(0).state, SourceState::Damaged);
    QVERIFY(!made->hasContent());
    made->setFormat(0, {});
    QTRY_VERIFY(!made->isLooking());
    QCOMPARE(made->sources().at(0).state, SourceState::Ready);
    QCOMPARE(made->sources().at(0).rows.size(), 1);
    QVERIFY(!made->request().choices.value(path(QStringLiteral("app.log"))).offset);
}

void TestImportDraft::leavesOut() {
    put(QStringLiteral("a.log"), "2026-03-01T14:32:00Z x y[1]: a\n");
    put(QStringLiteral("b.log"), "2026-03-01T14:32:00Z x y[1]: token=" + token() + '\n');
    const auto made = draft({QStringLiteral("a.log"), QStringLiteral("b.log")});
    QCOMPARE(made->secrets().size(), 1);
    made->setIncluded(1, false);
    QVERIFY(made->secrets().isEmpty());
    QCOMPARE(made->request().leaveOut, QSet<QString>{path(QStringLiteral("b.log"))});
    made->setIncluded(1, true);
    QVERIFY(made->request().leaveOut.isEmpty());
}

void TestImportDraft::leavesOutAWholeChat() {
    put(QStringLiteral("all/users.json"), R"([{"id": "U1", "name": "maya"}])");
    put(QStringLiteral("all/incident/2026-03-01.json"),
        R"([{"type":"message","user":"U1","text":"down","ts":"1772375520.000100"}])");
    put(QStringLiteral("all/app.log"), "2026-03-01T14:32:00Z x y[1]: a\n");
    const auto made = draft({QStringLiteral("all")});
    QCOMPARE(made->sources().size(), 2);
    made->setIncluded(made->rowOf(path(QStringLiteral("all/incident"))), false);
    const QSet<QString> out = made->request().leaveOut;
    QVERIFY(out.contains(path(QStringLiteral("all/incident"))));
    QVERIFY(out.contains(path(QStringLiteral("all/users.json"))));
    QVERIFY(!out.contains(path(QStringLiteral("all/app.log"))));
}

void TestImportDraft::secretsAreReplacedUnlessKept() {
    put(QStringLiteral("a.log"), "2026-03-01T14:32:00Z x y[1]: token=" + token() + '\n');
    put(QStringLiteral("b.log"), "2026-03-01T14:32:00Z x y[1]: token=" + token() +
                                     "\n2026-03-01T14:33:00Z x y[1]: token=" + token("Hf3PsW9dKcB4nTv7XmL2rZ8q") +
                                     '\n');
    const auto made = draft({QStringLiteral("a.log"), QStringLiteral("b.log")});
    SecretListModel model(*made);
    const QAbstractItemModelTester tester(&model, Fatal::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.replacedCount(), 2);
    const QModelIndex decision = model.index(0, SecretListModel::DecisionColumn);
    QVERIFY(model.index(0, SecretListModel::WhereColumn).data().toString().contains(u"1 more place"));
    QVERIFY(!model.index(0, SecretListModel::ContextColumn).data().toString().contains(QString::fromLatin1(token())));
    QCOMPARE(decision.data().toString(), QStringLiteral("Replace"));
    QVERIFY(model.setData(decision, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(decision.data().toString(), QStringLiteral("Keep"));
    QCOMPARE(made->request().policy.keptSecrets.size(), 1);
    model.setAll(false);
    QCOMPARE(model.replacedCount(), 0);
    model.setAll(true);
    QVERIFY(made->request().policy.keptSecrets.isEmpty());
}

void TestImportDraft::peopleAreNamed() {
    put(QStringLiteral("a.csv"), "time,text,author\n2026-03-01 14:32,a,jonas\n2026-03-01 14:33,b,maya\n"
                                 "2026-03-01 14:34,c,maya\n");
    QCOMPARE(draft({QStringLiteral("a.csv")})->people(),
             QStringList({QStringLiteral("maya"), QStringLiteral("jonas")}));
}

void TestImportDraft::picturesAreReadOnDemand() {
    const QByteArray pixel =
        QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGA"
                               "WjR9awAAAABJRU5ErkJggg==");
    put(QStringLiteral("Screenshot 2026-03-01 14.32.00.png"), pixel);
    const auto made = draft({QStringLiteral("Screenshot 2026-03-01 14.32.00.png")});
    QVERIFY(!made->sources().constFirst().isRead);
    QCOMPARE(made->sources().constFirst().format, QStringLiteral("image"));
    made->lookAt(0);
    QTRY_VERIFY(!made->isLooking());
    const SourcePreview& picture = made->sources().constFirst();
    QVERIFY(picture.isRead);
    QVERIFY(picture.picture.startsWith("\x89PNG"));
    QCOMPARE(picture.evidence.constFirst().width, 1);
    QVERIFY(picture.evidence.constFirst().takenAt);
    made->lookAt(0);
    QVERIFY(!made->isLooking());
}

void TestImportDraft::onlyTheTimeAskedFor() {
    put(QStringLiteral("app.log"), "2026-03-01T14:00:00Z a b[1]: one\n2026-03-01T15:00:00Z a b[1]: two\n");
    const auto made = draft({QStringLiteral("app.log")});
    made->setTime(fromIso(u"2026-03-01T14:30:00Z"), {});
    QTRY_VERIFY(!made->isLooking());
    QCOMPARE(made->sources().constFirst().rows.size(), 1);
    QCOMPARE(made->sources().constFirst().outside, 1);
    QCOMPARE(made->request().from, fromIso(u"2026-03-01T14:30:00Z"));
    QVERIFY(!made->request().to);
}

void TestImportDraft::remembersForTheNextTime() {
    put(QStringLiteral("app-1.log"), "2026-03-01 14:00:00 a b[1]: one\n");
    put(QStringLiteral("app-2.log"), "2026-03-02 14:00:00 a b[1]: one\n");
    const auto first = draft({QStringLiteral("app-1.log")});
    QVERIFY(first->open());
    first->answerZone(*Zone::fromName(QStringLiteral("Asia/Tokyo")));
    QTRY_VERIFY(!first->isLooking());
    const auto second = draft({QStringLiteral("app-2.log")}, first->memory());
    QVERIFY(!second->open());
    QVERIFY(second->sources().constFirst().isRemembered);
    QCOMPARE(second->request().choices.value(path(QStringLiteral("app-2.log"))).zone->name(),
             QStringLiteral("Asia/Tokyo"));
    // What was not changed here stays remembered.
    const auto third = draft({QStringLiteral("app-1.log")}, second->memory());
    QVERIFY(!third->open());
}

void TestImportDraft::namesWhatWasPasted() {
    put(QStringLiteral("1"), "2026-03-01T14:32:00Z deploy\n2026-03-01T14:40:00Z rollback\n");
    ImportDraft draft({});
    draft.add({path(QStringLiteral("1"))}, {{path(QStringLiteral("1")), QStringLiteral("Pasted text 14:32")}});
    QTRY_VERIFY(!draft.isLooking());
    QCOMPARE(draft.sources().constFirst().name, QStringLiteral("Pasted text 14:32"));
    QCOMPARE(draft.sources().constFirst().state, SourceState::Ready);
    QCOMPARE(draft.request().choices.value(path(QStringLiteral("1"))).name, QStringLiteral("Pasted text 14:32"));
    draft.setOffset(0, minutes(1));
    QTRY_VERIFY(!draft.isLooking());
    QCOMPARE(draft.sources().constFirst().name, QStringLiteral("Pasted text 14:32"));
}

void TestImportDraft::failsAsAWhole() {
    ImportDraft draft({});
    QSignalSpy failed(&draft, &ImportDraft::failed);
    draft.add({path(QStringLiteral("gone.log"))});
    QTRY_VERIFY(!draft.isLooking());
    QCOMPARE(failed.size(), 1);
    const auto error = failed.constFirst().constFirst().value<Error>();
    QCOMPARE(error.code, ErrorCode::NotFound);
    QVERIFY(ImportWords::failure(error).contains(u"gone.log"));
}

void TestImportDraft::endsWhileItLooks() {
    for (int i = 0; i < 200; ++i) {
        put(QStringLiteral("all/%1.log").arg(i), "2026-03-01T14:32:00Z x y[1]: z\n");
    }
    auto made = std::make_unique<ImportDraft>(ImportSituation{});
    made->add({m_folder->filePath(QStringLiteral("all"))});
    QTRY_VERIFY(!made->sources().isEmpty());
    made.reset();
}

void TestImportDraft::listsSomeOfTheUnknown() {
    for (int i = 0; i < 1050; ++i) {
        put(QStringLiteral("all/%1.bin").arg(i), QByteArray("\x00\x01\x02\x03", 4).repeated(20));
    }
    put(QStringLiteral("all/zz.log"), "2026-03-01T14:32:00Z x y[1]: z\n");
    const auto made = draft({QStringLiteral("all")});
    QCOMPARE(made->sources().size(), 1001);
    QCOMPARE(made->unlistedCount(), 50);
    QCOMPARE(made->sources().constFirst().name, QStringLiteral("zz.log"));
    for (int row = 0; row < made->sources().size(); ++row) {
        QCOMPARE(made->rowOf(made->sources().at(row).path), row);
    }
}

void TestImportDraft::showsSeries() {
    put(QStringLiteral("load.csv"), "time,load,errors\n2026-03-01T14:32:00Z,1.5,0\n2026-03-01T14:33:00Z,2.5,7\n");
    const auto made = draft({QStringLiteral("load.csv")});
    PreviewTableModel model;
    const QAbstractItemModelTester tester(&model, Fatal::QtTest);
    model.show(made->sources().constFirst());
    QVERIFY(model.showsSeries());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, PreviewTableModel::PointsColumn).data().toString(), QStringLiteral("2"));
    QVERIFY(model.index(0, PreviewTableModel::RangeColumn).data().toString().startsWith(u"1.5 to 2.5"));
    put(QStringLiteral("app.log"), "2026-03-01T14:32:00Z x y[1]: a\n");
    model.show(draft({QStringLiteral("app.log")})->sources().constFirst());
    QVERIFY(!model.showsSeries());
    QVERIFY(model.index(0, PreviewTableModel::TextColumn).data().toString().endsWith(u'a'));
    QVERIFY(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"Europe/Berlin"));
}

void TestImportDraft::showsTheResult() {
    Source log;
    log.id = SourceId::create();
    log.name = QStringLiteral("app.log");
    log.format = QStringLiteral("log");
    log.candidates = 4117;
    log.secrets = 3;
    log.redacted = true;
    Source known = log;
    known.id = SourceId::create();
    known.candidates = 0;
    known.name = QStringLiteral("old.log");
    Source notes;
    notes.id = SourceId::create();
    notes.name = QStringLiteral("all");
    notes.skipped = {{QStringLiteral("notes.bin"), QStringLiteral("not a known format")}};
    const Imported imported{{notes, log, known}, {}, {{known.id, {212, 5}}}};
    const ImportCounts counts = ImportCounts::of(imported);
    QCOMPARE(counts.added, 4117);
    QCOMPARE(counts.alreadyThere, 212);
    QCOMPARE(counts.outside, 5);
    QCOMPARE(counts.skipped, 1);
    QCOMPARE(counts.replaced, 3); // those of what was there already were replaced before
    ImportResultModel model;
    const QAbstractItemModelTester tester(&model, Fatal::QtTest);
    model.show(imported);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ImportResultModel::AddedColumn).data().toString(), QLocale().toString(4117));
    QCOMPARE(model.index(1, ImportResultModel::AlreadyThereColumn).data().toString(), QStringLiteral("212"));
    SkippedListModel skipped;
    const QAbstractItemModelTester skippedTester(&skipped, Fatal::QtTest);
    skipped.show(imported.sources);
    QCOMPARE(skipped.rowCount(), 1);
    QCOMPARE(skipped.index(0, 0).data().toString(), QStringLiteral("notes.bin"));
}

void TestImportDraft::offsets_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<Duration>>("offset");
    const auto row = [](const char* text, std::optional<Duration> offset) {
        QTest::newRow(text) << QString::fromUtf8(text) << offset;
    };
    row("+7m", minutes(7));
    row("7 min", minutes(7));
    row("-90 s", seconds(-90));
    row("−90", seconds(-90));
    row("1h30m", minutes(90));
    row("+00:07:00", minutes(7));
    row("-1:30", minutes(-90));
    row("-00:00:03.5", Duration{-3'500'000});
    row("250ms", Duration{250'000});
    row("2d", days(2));
    row("0", Duration{});
    row("", {});
    row("-", {});
    row("soon", {});
    row("7m later", {});
    row("99999999999999999999d", {});
}

void TestImportDraft::offsets() {
    QFETCH(QString, text);
    QFETCH(std::optional<Duration>, offset);
    QCOMPARE(offsetFrom(text), offset);
    if (offset) {
        QCOMPARE(offsetFrom(ImportWords::offset(*offset)), offset);
    }
}

void TestImportDraft::bounds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("minute") << "2026-03-01 14:00" << "2026-03-01T13:00:00Z" << "2026-03-01T13:00:59.999999Z";
    QTest::newRow("second") << " 2026-03-01T14:00:05 " << "2026-03-01T13:00:05Z" << "2026-03-01T13:00:05Z";
    QTest::newRow("zone") << "2026-03-01 14:00Z" << "2026-03-01T14:00:00Z" << "2026-03-01T14:00:59.999999Z";
    QTest::newRow("day") << "2026-03-01" << "2026-02-28T23:00:00Z" << "2026-03-01T22:59:59.999999Z";
    QTest::newRow("short day") << "2026-03-29" << "2026-03-28T23:00:00Z" << "2026-03-29T21:59:59.999999Z";
    QTest::newRow("none") << "monday" << "" << "";
    QTest::newRow("empty") << "" << "" << "";
}

void TestImportDraft::bounds() {
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Zone berlin = *Zone::fromName(QStringLiteral("Europe/Berlin"));
    const auto shown = [](const std::optional<Instant>& at) {
        return at ? toIso(*at) : QString();
    };
    QCOMPARE(shown(timeBound(text, berlin, BoundSide::From)), from);
    QCOMPARE(shown(timeBound(text, berlin, BoundSide::To)), to);
}

void TestImportDraft::words() {
    SourcePreview source;
    source.format = QStringLiteral("log");
    source.records = 412'345;
    source.count = CountKind::About;
    QCOMPARE(ImportWords::count(source), QStringLiteral("about 410,000 record(s)"));
    QCOMPARE(ImportWords::span(*fromIso(u"2026-03-01T14:00:00Z"), *fromIso(u"2026-03-01T16:20:00Z"), {}),
             QStringLiteral("2026-03-01 14:00 to 16:20"));
    for (const SourceState state :
         {SourceState::Asking, SourceState::Empty, SourceState::Unknown, SourceState::Locked, SourceState::Closed,
          SourceState::Damaged, SourceState::TooLarge, SourceState::Refused}) {
        source.state = state;
        QVERIFY(!ImportWords::advice(source).isEmpty());
    }
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const QString text = ImportWords::failure({static_cast<ErrorCode>(code), QStringLiteral("x"), {}, {}});
        QVERIFY2(text.contains(u"Nothing was changed"), qPrintable(text));
    }
    QCOMPARE(ImportWords::format(QStringLiteral("new")), QStringLiteral("new"));
}

QTEST_GUILESS_MAIN(TestImportDraft)
#include "tst_importdraft.moc"
