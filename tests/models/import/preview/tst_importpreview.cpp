// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivewriter.h"
#include "corpus.h"
#include "importpreview.h"
#include "isotime.h"
#include "sha256.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;

namespace {

const QByteArray slackUsers = R"([{"id": "U1", "name": "maya"}, {"id": "U2", "name": "jonas"}])";

// In pieces, so that no token is written down.
QByteArray token() {
    return QByteArray("xoxb-49182736450-") + "917263548190-" + "q8Zr2LmX7vTn4BcKd9WsPf3H";
}

QByteArray slackDay(const QByteArray& ts, const QByteArray& text) {
    return R"([{"type": "message", "user": "U1", "text": ")" + text + R"(", "ts": ")" + ts + R"("}])";
}

class CancelAfter final : public Progress {
public:
    explicit CancelAfter(int looks)
        : m_left(looks) {}

    void advance(qint64 /*done*/, qint64 /*total*/, const QString& /*what*/) override {}

    [[nodiscard]] bool isCancelled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

/// Marks every entry of a zip as encrypted, in its directory.
QByteArray locked(QByteArray zip) {
    const QByteArray header("PK\x01\x02", 4);
    for (qsizetype at = zip.indexOf(header); at >= 0; at = zip.indexOf(header, at + 4)) {
        zip[at + 8] = static_cast<char>(zip[at + 8] | 1);
    }
    return zip;
}

} // namespace

/// What is shown of files before they are imported.
class TestImportPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsALog();
    void asksForZoneAndYear();
    void readsWhatWasChosen();
    void showsATable();
    void asksForColumns();
    void asksForTheOrderOfDates();
    void showsJsonKeys();
    void readsTheHeadOnly();
    void showsAChat_data();
    void showsAChat();
    void estimatesALongChat();
    void showsTheTimeAskedFor();
    void findsSecrets();
    void saysWhyNot_data();
    void saysWhyNot();
    void saysWhyNotInPlace();
    void keepsWhatIsLeftOutInView();
    void looksAtOneSource();
    void remembers();
    void forgetsTheYear();
    void memoryOutlivesAFile();
    void knowsWhatWasImported();
    void cancels();
    void realInputs_data();
    void realInputs();

private:
    void put(const QString& name, const QByteArray& bytes) const;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    [[nodiscard]] static QList<SourcePreview> look(const PreviewRequest& request);
    [[nodiscard]] QList<SourcePreview> look(const QStringList& names) const;
    [[nodiscard]] SourcePreview lookAt(const QString& name, const FileChoice& choice = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportPreview::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestImportPreview::put(const QString& name, const QByteArray& bytes) const {
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QList<SourcePreview> TestImportPreview::look(const PreviewRequest& request) {
    QList<SourcePreview> previews;
    NoProgress progress;
    const auto looked =
        previewImport(request, progress, [&](SourcePreview preview) { previews.append(std::move(preview)); });
    return looked ? previews : QList<SourcePreview>();
}

QList<SourcePreview> TestImportPreview::look(const QStringList& names) const {
    PreviewRequest request;
    for (const QString& name : names) {
        request.import.paths.append(path(name));
    }
    return look(request);
}

SourcePreview TestImportPreview::lookAt(const QString& name, const FileChoice& choice) const {
    PreviewRequest request;
    request.import.paths = QStringList{path(name)};
    request.import.choices.insert(path(name), choice);
    const auto previews = look(request);
    return previews.size() == 1 ? previews.constFirst() : SourcePreview{};
}

void TestImportPreview::showsALog() {
    QByteArray log;
    for (int i = 0; i < 60; ++i) {
        log += "2026-03-01T14:32:" + QByteArray::number(i).rightJustified(2, '0') + "Z web-1 app[1]: line " +
               QByteArray::number(i) + "\n";
    }
    put(QStringLiteral("app.log"), log);
    const SourcePreview preview = lookAt(QStringLiteral("app.log"));
    QCOMPARE(preview.state, SourceState::Ready);
    QCOMPARE(preview.format, QStringLiteral("log"));
    QVERIFY(preview.sure >= 80);
    QVERIFY(preview.isRead && preview.isWhole);
    QCOMPARE(preview.records, 60);
    QCOMPARE(preview.count, CountKind::Exact);
    QCOMPARE(preview.rows.size(), 50);
    QCOMPARE(preview.rows.at(7).text, QStringLiteral("line 7"));
    QCOMPARE(preview.rows.at(7).timeText, QStringLiteral("2026-03-01T14:32:07Z"));
    QCOMPARE(toIso(*preview.first), QStringLiteral("2026-03-01T14:32:00Z"));
    QCOMPARE(toIso(*preview.last), QStringLiteral("2026-03-01T14:32:59Z"));
    QCOMPARE(preview.bytes, log.size());
    QVERIFY(!preview.zoneAsked && !preview.yearAsked);
}

void TestImportPreview::asksForZoneAndYear() {
    put(QStringLiteral("messages"), "Mar  1 14:32:00 web-1 app[1]: started\nMar  1 14:33:00 web-1 app[1]: failed\n");
    const SourcePreview preview = lookAt(QStringLiteral("messages"));
    QVERIFY(preview.zoneAsked);
    QVERIFY(preview.yearAsked);
    QVERIFY(preview.year > 2000);
    QCOMPARE(preview.rows.size(), 2);
}

void TestImportPreview::readsWhatWasChosen() {
    put(QStringLiteral("messages"), "Mar 29 02:30:00 web-1 app[1]: started\n");
    FileChoice choice;
    choice.zone = *Zone::fromName(QStringLiteral("Europe/Berlin"));
    choice.year = 2026;
    choice.offset = minutes(-7);
    const SourcePreview preview = lookAt(QStringLiteral("messages"), choice);
    QVERIFY(!preview.zoneAsked && !preview.yearAsked);
    QCOMPARE(preview.year, 2026);
    QCOMPARE(preview.zone.name(), QStringLiteral("Europe/Berlin"));
    QCOMPARE(toIso(preview.rows.constFirst().at), QStringLiteral("2026-03-29T01:23:00Z"));
    // The clocks went from 02:00 to 03:00.
    QVERIFY(!preview.notes.isEmpty());
    choice = {};
    choice.format = QStringLiteral("postmortem");
    QCOMPARE(lookAt(QStringLiteral("messages"), choice).format, choice.format);
}

void TestImportPreview::showsATable() {
    put(QStringLiteral("events.csv"), "When;What;Who;Severity\n2026-03-01 14:32;deploy;maya;high\n"
                                      "2026-03-01 14:40;rollback;jonas;low\n");
    SourcePreview preview = lookAt(QStringLiteral("events.csv"));
    QCOMPARE(preview.state, SourceState::Ready);
    QCOMPARE(preview.format, QStringLiteral("csv"));
    QCOMPARE(preview.columns.names, QStringList({QStringLiteral("When"), QStringLiteral("What"), QStringLiteral("Who"),
                                                 QStringLiteral("Severity")}));
    QCOMPARE(preview.columns.roles.value(QStringLiteral("time")), QStringLiteral("When"));
    QCOMPARE(preview.columns.roles.value(QStringLiteral("text")), QStringLiteral("What"));
    QCOMPARE(preview.columns.roles.value(QStringLiteral("author")), QStringLiteral("Who"));
    QCOMPARE(preview.rows.at(1).author, QStringLiteral("jonas"));
    FileChoice choice;
    choice.columns = {{QStringLiteral("text"), QStringLiteral("Severity")}, {QStringLiteral("author"), QString()}};
    preview = lookAt(QStringLiteral("events.csv"), choice);
    QCOMPARE(preview.rows.at(1).text, QStringLiteral("low"));
    QCOMPARE(preview.rows.at(1).author, QString());
    QVERIFY(!preview.columns.roles.contains(QStringLiteral("author")));
}

void TestImportPreview::asksForColumns() {
    put(QStringLiteral("table.csv"), "alpha,beta\nx,y\nz,w\n");
    const SourcePreview preview = lookAt(QStringLiteral("table.csv"));
    QCOMPARE(preview.state, SourceState::Asking);
    QVERIFY(!preview.why.isEmpty());
    QCOMPARE(preview.columns.names.size(), 2);
    QCOMPARE(preview.head, QStringLiteral("alpha,beta\nx,y\nz,w\n"));
    QVERIFY(!preview.columns.roles.contains(QStringLiteral("time")));
}

void TestImportPreview::asksForTheOrderOfDates() {
    put(QStringLiteral("table.csv"), "time,text\n03/04/2026 14:32,deploy\n");
    QCOMPARE(lookAt(QStringLiteral("table.csv")).state, SourceState::Asking);
    QVERIFY(lookAt(QStringLiteral("table.csv")).columns.orderUnknown);
    FileChoice choice;
    choice.dateOrder = DateOrder::DayFirst;
    const SourcePreview preview = lookAt(QStringLiteral("table.csv"), choice);
    QCOMPARE(preview.state, SourceState::Ready);
    QCOMPARE(toIso(preview.rows.constFirst().at), QStringLiteral("2026-04-03T14:32:00Z"));
}

void TestImportPreview::showsJsonKeys() {
    put(QStringLiteral("events.jsonl"), R"({"at": "2026-03-01T14:32:00Z", "message": "one", "extra": {"who": "maya"}})"
                                        "\n"
                                        R"({"at": "2026-03-01T14:33:00Z", "message": "two", "team": "db"})"
                                        "\n");
    const SourcePreview preview = lookAt(QStringLiteral("events.jsonl"));
    QCOMPARE(preview.format, QStringLiteral("jsonl"));
    QCOMPARE(preview.columns.names, QStringList({QStringLiteral("at"), QStringLiteral("message"),
                                                 QStringLiteral("extra.who"), QStringLiteral("team")}));
    QCOMPARE(preview.columns.roles.value(QStringLiteral("time")), QStringLiteral("at"));
    QCOMPARE(preview.columns.roles.value(QStringLiteral("author")), QStringLiteral("extra.who"));
    QCOMPARE(preview.columns.roles.value(QStringLiteral("lane")), QStringLiteral("team"));
}

void TestImportPreview::readsTheHeadOnly() {
    QByteArray log;
    for (int i = 0; i < 40'000; ++i) {
        log += "2026-03-01T14:32:00Z web-1 app[1]: a line with number " + QByteArray::number(i).rightJustified(6, '0') +
               "\n";
    }
    put(QStringLiteral("long.log"), log);
    const SourcePreview preview = lookAt(QStringLiteral("long.log"));
    QVERIFY(!preview.isWhole);
    QCOMPARE(preview.count, CountKind::About);
    QVERIFY2(std::abs(preview.records - 40'000) < 400, qPrintable(QString::number(preview.records)));
    QVERIFY(preview.notes.isEmpty());
    put(QStringLiteral("long.log.gz"), archiveOf(ArchiveKind::GzipAlone, {{"long.log", log, {}}}));
    const SourcePreview packed = lookAt(QStringLiteral("long.log.gz"));
    QCOMPARE(packed.format, QStringLiteral("log"));
    QCOMPARE(packed.count, CountKind::AtLeast);
    QVERIFY(packed.records > 1000);
    // One line of a mebibyte.
    put(QStringLiteral("wide.log"), "2026-03-01T14:32:00Z web-1 app[1]: " + QByteArray(1 << 20, 'x') + '\n');
    const SourcePreview wide = lookAt(QStringLiteral("wide.log"));
    QCOMPARE(wide.state, SourceState::Ready);
    QCOMPARE(wide.rows.size(), 1);
}

void TestImportPreview::showsAChat_data() {
    QTest::addColumn<bool>("zipped");
    QTest::newRow("folder") << false;
    QTest::newRow("zip") << true;
}

void TestImportPreview::showsAChat() {
    QFETCH(bool, zipped);
    const QList<ArchiveItem> files{
        {"users.json", slackUsers, {}},
        {"channels.json", R"([{"id": "C1", "name": "incident"}, {"id": "C2", "name": "random"}])", {}},
        {"incident/2026-03-01.json", slackDay("1772375520.000100", "down"), {}},
        {"incident/2026-03-02.json", slackDay("1772461920.000100", "up"), {}},
        {"random/2026-03-01.json", slackDay("1772375520.000200", "lunch"), {}},
        {"random/2026-03-02.json", "[{\"ts\": ", {}}};
    if (zipped) {
        put(QStringLiteral("export.zip"), archiveOf(ArchiveKind::Zip, files));
    }
    for (const ArchiveItem& file : files) {
        put(u"export/" + QString::fromLatin1(file.name), file.content);
    }
    const QString name = zipped ? QStringLiteral("export.zip") : QStringLiteral("export");
    const auto previews = look(QStringList{name});
    QCOMPARE(previews.size(), 2);
    QCOMPARE(previews.at(0).name, QStringLiteral("#incident"));
    QCOMPARE(previews.at(0).path, path(name + QStringLiteral("/incident")));
    QCOMPARE(previews.at(0).collection, path(name));
    QCOMPARE(previews.at(0).group, path(name));
    QCOMPARE(previews.at(0).records, 2);
    QCOMPARE(previews.at(0).count, CountKind::Exact);
    QCOMPARE(toIso(*previews.at(0).last), QStringLiteral("2026-03-02T14:32:00.0001Z"));
    QCOMPARE(previews.at(0).authors, QStringList(QStringLiteral("maya")));
    QCOMPARE(previews.at(0).rows.at(1).text, QStringLiteral("up"));
    QCOMPARE(previews.at(1).records, 1);
    QVERIFY(!previews.at(1).notes.isEmpty());
}

void TestImportPreview::estimatesALongChat() {
    put(QStringLiteral("export/users.json"), slackUsers);
    for (int day = 1; day <= 28; ++day) {
        QByteArray messages = "[";
        for (int i = 0; i < 10'000; ++i) {
            messages += (i == 0 ? "" : ",") + QByteArray(R"({"type":"message","user":"U1","text":")") +
                        QByteArray(60, 'x') + R"(","ts":")" + QByteArray::number(1'769'900'000 + day * 86'400 + i) +
                        R"(.000100"})";
        }
        put(QStringLiteral("export/incident/2026-02-%1.json").arg(day, 2, 10, QLatin1Char('0')), messages + ']');
    }
    const auto previews = look(QStringList{QStringLiteral("export")});
    QCOMPARE(previews.size(), 1);
    const SourcePreview& chat = previews.constFirst();
    QCOMPARE(chat.count, CountKind::About);
    QVERIFY2(std::abs(chat.records - 280'000) < 6'000, qPrintable(QString::number(chat.records)));
    QCOMPARE(chat.rows.size(), 50);
    QVERIFY(toIso(*chat.last).startsWith(u"2026-02-28"));
}

void TestImportPreview::showsTheTimeAskedFor() {
    put(QStringLiteral("export/users.json"), slackUsers);
    put(QStringLiteral("export/incident/2026-02-01.json"), slackDay("1769956320.000100", "early"));
    put(QStringLiteral("export/incident/2026-03-01.json"), slackDay("1772375520.000100", "down"));
    put(QStringLiteral("export/random/2026-02-01.json"), slackDay("1769956320.000100", "lunch"));
    PreviewRequest request;
    request.import.paths = QStringList{path(QStringLiteral("export"))};
    request.import.from = fromIso(u"2026-03-01T00:00:00Z");
    const auto previews = look(request);
    QCOMPARE(previews.size(), 2);
    QCOMPARE(previews.at(0).rows.size(), 1);
    QCOMPARE(previews.at(0).rows.constFirst().text, QStringLiteral("down"));
    QCOMPARE(previews.at(0).outside, 0);
    QCOMPARE(previews.at(1).records, 1); // it is still there to be seen
    QCOMPARE(previews.at(1).outside, 1);
    QVERIFY(previews.at(1).rows.isEmpty());
}

void TestImportPreview::findsSecrets() {
    put(QStringLiteral("app.log"), "2026-03-01T14:32:00Z web-1 app[1]: token=" + token() +
                                       " for bot\n2026-03-01T14:33:00Z web-1 app[1]: again token=" + token() + '\n');
    put(QStringLiteral("export/users.json"), slackUsers);
    put(QStringLiteral("export/incident/2026-03-01.json"), slackDay("1772375520.000100", "use " + token() + " now"));
    const auto previews = look(QStringList{QStringLiteral("app.log"), QStringLiteral("export")});
    QCOMPARE(previews.size(), 2);
    QCOMPARE(previews.at(0).secrets.size(), 1);
    const FoundSecret& inLog = previews.at(0).secrets.constFirst();
    QCOMPARE(inLog.count, 2);
    QCOMPARE(inLog.digest, Sha256::of(token()));
    QVERIFY(inLog.rule.contains(u"Slack"));
    QVERIFY(inLog.before.endsWith(u"token="));
    QCOMPARE(inLog.after, QStringLiteral(" for bot"));
    QVERIFY(inLog.masked.startsWith(u"xoxb") && inLog.masked.size() == 12);
    QCOMPARE(inLog.where, QStringLiteral("line 1"));
    // What is shown is without it.
    QVERIFY(previews.at(0).rows.constFirst().text.contains(u"[redacted: "));
    QVERIFY(!previews.at(0).rows.constFirst().text.contains(QString::fromLatin1(token())));
    put(QStringLiteral("notes.xyz"), "token=" + token() + '\n');
    const SourcePreview unknown = lookAt(QStringLiteral("notes.xyz"));
    QCOMPARE(unknown.state, SourceState::Unknown);
    QVERIFY(unknown.head.contains(u"[redacted: "));
    const FoundSecret& inChat = previews.at(1).secrets.constFirst();
    QCOMPARE(previews.at(1).secrets.size(), 1);
    QCOMPARE(inChat.count, 1);
    QCOMPARE(inChat.before, QStringLiteral("use "));
    QCOMPARE(inChat.after, QStringLiteral(" now"));
    QCOMPARE(inChat.digest, inLog.digest);
}

void TestImportPreview::saysWhyNot_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SourceState>("state");
    const QByteArray zip = archiveOf(ArchiveKind::Zip, {{"a.log", "2026-03-01T14:32:00Z x y[1]: z\n", {}}});
    QTest::newRow("empty") << "empty.log" << QByteArray() << SourceState::Empty;
    QTest::newRow("unknown") << "notes.bin" << QByteArray("\x00\x01\x02\x03", 4).repeated(20) << SourceState::Unknown;
    QTest::newRow("broken picture") << "shot.png" << QByteArray("\x89PNG\r\n\x1a\n", 8) << SourceState::Ready;
    QTest::newRow("cut zip") << "a.zip" << zip.first(zip.size() - 10) << SourceState::Damaged;
    QTest::newRow("locked zip") << "a.zip" << locked(zip) << SourceState::Locked;
    QTest::newRow("broken gzip") << "a.log.gz" << QByteArray("\x1f\x8b\x08\x00 this is none", 16)
                                 << SourceState::Damaged;
    QTest::newRow("no UTF-8") << "a.log" << QByteArray("2026-03-01T14:32:00Z x y[1]: caf\xe9 \xff\xfe\n")
                              << SourceState::Ready;
    QTest::newRow("no time") << "a.log" << QByteArray("nothing here\nhas a time\n") << SourceState::Damaged;
}

void TestImportPreview::saysWhyNot() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(SourceState, state);
    put(name, bytes);
    const auto previews = look(QStringList{name});
    QCOMPARE(previews.size(), 1);
    QCOMPARE(previews.constFirst().state, state);
    QCOMPARE(previews.constFirst().why.isEmpty(), state == SourceState::Ready);
}

void TestImportPreview::saysWhyNotInPlace() {
    put(QStringLiteral("all/app.log"), "2026-03-01T14:32:00Z x y[1]: z\n");
    put(QStringLiteral("all/.DS_Store"), "x");
    put(QStringLiteral("all/bad.zip"),
        archiveOf(ArchiveKind::Zip, {{"../out.log", "x", {}}, {"in.log", "2026-03-01T14:32:00Z x y[1]: z\n", {}}}));
    put(QStringLiteral("all/closed.log"), "2026-03-01T14:32:00Z x y[1]: z\n");
    QFile::setPermissions(path(QStringLiteral("all/closed.log")), {});
    const auto previews = look(QStringList{QStringLiteral("all")});
    QStringList states;
    for (const SourcePreview& preview : previews) {
        states.append(QStringLiteral("%1 %2").arg(preview.name).arg(static_cast<int>(preview.state)));
    }
    const bool isRoot = QFile(path(QStringLiteral("all/closed.log"))).open(QIODevice::ReadOnly);
    const auto state = [](SourceState s) {
        return QString::number(static_cast<int>(s));
    };
    QCOMPARE(states, QStringList({u"app.log " + state(SourceState::Ready), u"in.log " + state(SourceState::Ready),
                                  u"bad.zip " + state(SourceState::Refused),
                                  u"closed.log " + state(isRoot ? SourceState::Ready : SourceState::Closed)}));
    QCOMPARE(previews.at(2).notes.constFirst().where, QStringLiteral("../out.log"));
}

void TestImportPreview::keepsWhatIsLeftOutInView() {
    put(QStringLiteral("app.log"), "2026-03-01T14:32:00Z x y[1]: z\n");
    PreviewRequest request;
    request.import.paths = QStringList{path(QStringLiteral("app.log"))};
    request.import.leaveOut = {path(QStringLiteral("app.log"))};
    QCOMPARE(look(request).size(), 1);
}

void TestImportPreview::looksAtOneSource() {
    put(QStringLiteral("all/a.log"), "2026-03-01T14:32:00Z x y[1]: a\n");
    put(QStringLiteral("all/b.zip"), archiveOf(ArchiveKind::Zip, {{"c.log", "2026-03-01T14:32:00Z x y[1]: c\n", {}},
                                                                  {"d.log", "2026-03-01T14:32:00Z x y[1]: d\n", {}}}));
    put(QStringLiteral("all/chat/users.json"), slackUsers);
    put(QStringLiteral("all/chat/incident/2026-03-01.json"), slackDay("1772375520.000100", "down"));
    put(QStringLiteral("all/chat/random/2026-03-01.json"), slackDay("1772375520.000100", "lunch"));
    PreviewRequest request;
    request.import.paths = QStringList{path(QStringLiteral("all"))};
    for (const char* only : {"all/a.log", "all/b.zip/d.log", "all/chat/random"}) {
        request.only = path(QLatin1String(only));
        const auto previews = look(request);
        QCOMPARE(previews.size(), 1);
        QCOMPARE(previews.constFirst().path, request.only);
        QCOMPARE(previews.constFirst().records, 1);
    }
}

void TestImportPreview::remembers() {
    put(QStringLiteral("app-2026-03-01.log"), "2026-03-01 14:32:00 x y[1]: z\n");
    put(QStringLiteral("monday.csv"), "when,what,note\n2026-03-01 14:32,deploy,one\n");
    FileChoice choice;
    choice.zone = *Zone::fromName(QStringLiteral("Asia/Tokyo"));
    SourceMemory memory;
    SourcePreview log = lookAt(QStringLiteral("app-2026-03-01.log"), choice);
    memory.keep(log);
    choice = {};
    choice.columns = {{QStringLiteral("text"), QStringLiteral("note")}};
    memory.keep(lookAt(QStringLiteral("monday.csv"), choice));
    // The next day, with other names.
    put(QStringLiteral("app-2026-03-02.log"), "2026-03-02 14:32:00 x y[1]: z\n");
    put(QStringLiteral("other.csv"), "when,what,note\n2026-03-02 14:32,deploy,two\n");
    PreviewRequest request;
    request.import.paths = QStringList{path(QStringLiteral("app-2026-03-02.log")), path(QStringLiteral("other.csv"))};
    request.memory = SourceMemory::fromJson(memory.toJson());
    const auto previews = look(request);
    QCOMPARE(previews.size(), 2);
    QVERIFY(previews.at(0).isRemembered);
    QVERIFY(!previews.at(0).zoneAsked);
    QCOMPARE(previews.at(0).zone.name(), QStringLiteral("Asia/Tokyo"));
    QVERIFY(previews.at(1).isRemembered);
    QCOMPARE(previews.at(1).rows.constFirst().text, QStringLiteral("two"));
    // What is taken back is forgotten.
    log.choice = {};
    memory.keep(log);
    request.memory = memory;
    QVERIFY(!look(request).at(0).isRemembered);
}

void TestImportPreview::forgetsTheYear() {
    put(QStringLiteral("messages.1"), "Mar  1 14:32:00 web-1 app[1]: started\n");
    put(QStringLiteral("messages.2"), "Mar  1 14:32:00 web-1 app[1]: started\n");
    FileChoice choice;
    choice.year = 2019;
    SourceMemory memory;
    memory.keep(lookAt(QStringLiteral("messages.1"), choice));
    QCOMPARE(memory.find(path(QStringLiteral("messages.1")), QStringLiteral("messages.1"))->year, 2019);
    QVERIFY(!memory.find(path(QStringLiteral("messages.2")), QStringLiteral("messages.2")));
}

void TestImportPreview::memoryOutlivesAFile() {
    QVERIFY(!SourceMemory::fromJson("[{\"key\": 3}, 4, {\"key\": \"a\", \"choice\": {\"zone\": \"Nowhere\"}}]")
                 .find({}, QStringLiteral("a")));
    QVERIFY(!SourceMemory::fromJson("nothing").find({}, QStringLiteral("a")));
    SourceMemory memory;
    SourcePreview source;
    source.choice.offset = minutes(7);
    source.choice.dateOrder = DateOrder::MonthFirst;
    source.choice.format = QStringLiteral("log");
    for (int i = 0; i < 300; ++i) {
        source.name = QString(QChar(u'a' + i % 26)) + QChar(u'a' + i / 26);
        memory.keep(source);
    }
    const auto kept = SourceMemory::fromJson(memory.toJson());
    QVERIFY(!kept.find({}, QStringLiteral("aa")));
    const auto last = kept.find({}, source.name);
    QVERIFY(last);
    QCOMPARE(last->offset, minutes(7));
    QCOMPARE(last->dateOrder, DateOrder::MonthFirst);
    QCOMPARE(last->format, QStringLiteral("log"));
}

void TestImportPreview::knowsWhatWasImported() {
    put(QStringLiteral("app.log"), "2026-03-01T14:32:00Z x y[1]: z\n");
    PreviewRequest request;
    request.import.paths = QStringList{path(QStringLiteral("app.log"))};
    Source known;
    known.path = path(QStringLiteral("app.log"));
    known.format = QStringLiteral("log");
    known.importedAt = Instant{42};
    request.known = {known};
    QVERIFY(look(request).constFirst().isKnown);
    QCOMPARE(look(request).constFirst().knownSince, Instant{42});
    request.known.first().removed = true;
    QVERIFY(!look(request).constFirst().isKnown);
}

void TestImportPreview::cancels() {
    for (int i = 0; i < 30; ++i) {
        put(QStringLiteral("all/%1.log").arg(i), "2026-03-01T14:32:00Z x y[1]: z\n");
    }
    PreviewRequest request;
    request.import.paths = QStringList{path(QStringLiteral("all"))};
    CancelAfter progress(20);
    int found = 0;
    const auto looked = previewImport(request, progress, [&](const SourcePreview&) { ++found; });
    QVERIFY(!looked);
    QCOMPARE(looked.error().code, ErrorCode::Cancelled);
    QVERIFY(found < 30);
}

void TestImportPreview::realInputs_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<int>("least"); ///< sources that are ready
    QTest::newRow("chat folder") << "slack/export-2016-bots" << 3;
    QTest::newRow("chat zip") << "slack/export-2018-threads.zip" << 3;
    QTest::newRow("syslog without a year") << "logs-lnav/logfile_syslog.0" << 1;
    QTest::newRow("many logs") << "logs-lnav" << 40;
    QTest::newRow("a table of tickets") << "jira/Jira.csv" << 1;
    QTest::newRow("metrics") << "metrics-nab/realTraffic" << 1;
    QTest::newRow("answers of Prometheus") << "prometheus-json/querymetrics_range_vector.json" << 1;
    QTest::newRow("pictures") << "images/dashboards" << 5;
    QTest::newRow("postmortems") << "postmortems/kubernetes-test-infra" << 5;
    QTest::newRow("hostile pictures") << "images/hostile" << 0;
    QTest::newRow("hostile tables") << "csv-torture" << 0;
    QTest::newRow("hostile JSON") << "json-torture" << 0;
    QTest::newRow("naughty strings") << "naughty-strings" << 0;
}

void TestImportPreview::realInputs() {
    QFETCH(QString, input);
    QFETCH(int, least);
    if (corpusFolder().isEmpty()) {
        QSKIP("no corpus");
    }
    PreviewRequest request;
    request.import.paths = QStringList{corpusFolder() + u'/' + input};
    int ready = 0;
    for (const SourcePreview& preview : look(request)) {
        QVERIFY(!preview.path.isEmpty() && !preview.name.isEmpty());
        QVERIFY(preview.state == SourceState::Ready || !preview.why.isEmpty());
        QVERIFY(preview.rows.size() <= 50);
        ready += preview.state == SourceState::Ready ? 1 : 0;
    }
    QVERIFY2(ready >= least, qPrintable(QString::number(ready)));
}

QTEST_GUILESS_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
