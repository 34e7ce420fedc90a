// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivecollection.h"
#include "collectingsink.h"
#include "corpus.h"
#include "foldercollection.h"
#include "slackexport.h"
#include "slackfile.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;

namespace {

/// Says that it was cancelled.
class CancelledProgress final : public Progress {
public:
    void advance(qint64 /*done*/, qint64 /*total*/, const QString& /*what*/) override {}

    [[nodiscard]] bool isCancelled() const override { return true; }
};

struct Imported {
    Result<QList<Source>> sources;
    QList<Candidate> candidates;
};

} // namespace

class SlackExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesAndConversations();
    void threadOverTwoDays();
    void threadWithoutRoot();
    void messageParts_data();
    void messageParts();
    void rawIsTheMessage();
    void sortsWithinADay();
    void brokenPlaces_data();
    void brokenPlaces();
    void brokenListOfPeople();
    void vanishingDays();
    void utf16AndInvalidUtf8();
    void integrations();
    void cancels();
    void findsNothing();
    void dumps();
    void realExports();

private:
    void put(const QString& name, const QByteArray& bytes);
    [[nodiscard]] Imported read(Progress& progress, const std::function<void()>& meanwhile = {}) const;
    [[nodiscard]] Imported read() const;
    [[nodiscard]] static Imported readFile(const QByteArray& json, const QString& name);

    std::unique_ptr<QTemporaryDir> m_dir;
    SecretScanner m_scanner;
};

void SlackExportTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    put(QStringLiteral("users.json"), R"([
        {"id": "U1", "name": "maya", "profile": {"display_name": "maya", "real_name": "Maya Okafor"}},
        {"id": "U2", "name": "jonas", "profile": {"display_name": "", "real_name": "Jonas Lindqvist"}}])");
    put(QStringLiteral("channels.json"), R"([{"id": "C1", "name": "incident"}])");
}

void SlackExportTest::put(const QString& name, const QByteArray& bytes) {
    const QString path = m_dir->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// `meanwhile` happens once the files are known, and before they are read.
Imported SlackExportTest::read(Progress& progress, const std::function<void()>& meanwhile) const {
    NoProgress none;
    const auto folder = FolderCollection::openFolder(m_dir->path(), none);
    if (!folder) {
        return {failure(folder.error()), {}};
    }
    if (meanwhile) {
        meanwhile();
    }
    CollectingSink sink;
    const SlackTarget target{m_dir->path(), {}, {}, {}, sink, m_scanner, progress};
    QList<Source> sources;
    for (const SlackExport& slack : SlackExport::findIn(**folder)) {
        auto read = slack.read(target);
        if (!read) {
            return {failure(read.error()), {}};
        }
        sources.append(*read);
    }
    return {sources, sink.candidates};
}

Imported SlackExportTest::read() const {
    NoProgress none;
    return read(none);
}

Imported SlackExportTest::readFile(const QByteArray& json, const QString& name) {
    QBuffer buffer;
    buffer.setData(json);
    buffer.open(QIODevice::ReadOnly);
    CollectingSink sink;
    const SecretScanner scanner;
    NoProgress progress;
    SourceOutput output({}, sink, scanner, {});
    ReadOptions options;
    options.name = name;
    const auto read = slackReaders().constFirst().read(buffer, options, output, progress);
    if (!read) {
        return {failure(read.error()), {}};
    }
    const auto source = output.finish();
    return {QList<Source>{*source}, sink.candidates};
}

void SlackExportTest::namesAndConversations() {
    put(QStringLiteral("dms.json"), R"([{"id": "D1", "members": ["U1", "U2"]}])");
    put(QStringLiteral("mpims.json"), R"([{"id": "G1", "name": "mpdm-a--b-1", "members": ["U2", "U9"]}])");
    const QByteArray day = R"([{"type": "message", "user": "U1", "text": "hi", "ts": "1700000000.000100"}])";
    put(QStringLiteral("incident/2023-11-14.json"), day);
    put(QStringLiteral("D1/2023-11-14.json"), day);
    put(QStringLiteral("mpdm-a--b-1/2023-11-14.json"), day);
    put(QStringLiteral("unlisted/2023-11-14.json"), day);
    const auto got = read();
    QVERIFY(got.sources);
    QStringList names;
    for (const Source& source : *got.sources) {
        names.append(source.name);
        QCOMPARE(source.format, QStringLiteral("slack"));
        QCOMPARE(source.records, 1);
        QCOMPARE(source.zone, QStringLiteral("UTC"));
        QVERIFY(source.skipped.isEmpty());
    }
    QCOMPARE(names, (QStringList{QStringLiteral("maya, Jonas Lindqvist"), QStringLiteral("#incident"),
                                 QStringLiteral("Jonas Lindqvist, U9"), QStringLiteral("#unlisted")}));
    const Candidate& first = got.candidates.constFirst();
    QCOMPARE(first.author, QStringLiteral("maya"));
    QCOMPARE(first.happenedAt.us, 1700000000000100);
    QCOMPARE(first.timeText, QStringLiteral("1700000000.000100"));
    QCOMPARE(whereText(first), QStringLiteral("2023-11-14.json:1"));
    QCOMPARE(first.kind, EventKind::Communication);
}

void SlackExportTest::threadOverTwoDays() {
    put(QStringLiteral("incident/2023-11-14.json"), R"([
        {"user": "U1", "text": "before", "ts": "1700000000.000100"},
        {"user": "U1", "text": "root", "ts": "1700000001.000100", "thread_ts": "1700000001.000100", "reply_count": 2}])");
    put(QStringLiteral("incident/2023-11-15.json"), R"([
        {"user": "U2", "text": "other", "ts": "1700050000.000100"},
        {"user": "U2", "text": "reply", "ts": "1700050001.000100", "thread_ts": "1700000001.000100"},
        {"user": "U2", "text": "again", "ts": "1700050002.000100", "thread_ts": "1700000001.000100",
         "subtype": "thread_broadcast"}])");
    const auto got = read();
    QList<qint64> threads;
    for (const Candidate& candidate : got.candidates) {
        threads.append(candidate.thread);
    }
    QCOMPARE(threads, (QList<qint64>{-1, 1, -1, 1, 1}));
}

void SlackExportTest::threadWithoutRoot() {
    put(QStringLiteral("incident/2023-11-15.json"), R"([
        {"user": "U2", "text": "reply", "ts": "1700050001.000100", "thread_ts": "1700000001.000100"},
        {"user": "U2", "text": "again", "ts": "1700050002.000100", "thread_ts": "1700000001.000100"}])");
    const auto got = read();
    QCOMPARE(got.candidates.size(), 2);
    QCOMPARE(got.candidates[0].thread, 0);
    QCOMPARE(got.candidates[1].thread, 0);
}

void SlackExportTest::messageParts_data() {
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("text");
    QTest::addColumn<EventKind>("kind");
    const auto row = [](const char* name, const char* members, const char* author, const char* text,
                        EventKind kind = EventKind::Communication) {
        QTest::newRow(name) << QByteArray(members) << QString::fromUtf8(author) << QString::fromUtf8(text) << kind;
    };
    row("join", R"("user": "U1", "subtype": "channel_join", "text": "<@U1> has joined the channel")", "maya",
        "@maya has joined the channel", EventKind::Observation);
    row("missing user", R"("user": "U7", "text": "x", "user_profile": {"display_name": "", "real_name": "Sam"})", "Sam",
        "x");
    row("unknown user", R"("user": "U7", "text": "x")", "U7", "x");
    row("old bot", R"("subtype": "bot_message", "bot_id": "B1", "username": "<https://x.y|deployer>", "text": "done")",
        "deployer", "done");
    row("bot profile", R"("bot_id": "B1", "bot_profile": {"name": "Redash"}, "text": "done")", "Redash", "done");
    row("user null", R"("user": null, "bot_id": "B1", "text": "done")", "B1", "done");
    row("attachments", R"("bot_id": "B1", "text": "", "attachments": [{"pretext": "[repo] push", "color": "4183C4",
        "title": "Build", "title_link": "https://ci.example/1", "text": "*ok*",
        "fields": [{"title": "Branch", "value": "main"}]}])",
        "B1", "[repo] push\n[Build](https://ci.example/1)\n**ok**\nBranch: main");
    row("fallback", R"("bot_id": "B1", "text": "", "attachments": [{"fallback": "it fell back"}])", "B1",
        "it fell back");
    row("preview left out",
        R"("user": "U1", "text": "look", "attachments": [{"from_url": "https://x.y", "text": "no"}])", "maya", "look");
    row("alert", R"("subtype": "bot_message", "username": "Alertmanager", "text": "",
        "attachments": [{"color": "danger", "title": "[FIRING:1] HighErrorRate", "text": "5xx over 5 %"}])",
        "Alertmanager", "[FIRING:1] HighErrorRate\n5xx over 5 %", EventKind::Alert);
    row("red, but no alert", R"("subtype": "bot_message", "username": "Travis", "text": "",
        "attachments": [{"color": "danger", "text": "build failed"}])",
        "Travis", "build failed");
    row("rich text", R"("user": "U1", "blocks": [{"type": "rich_text", "elements": [
        {"type": "rich_text_section", "elements": [{"type": "text", "text": "see "},
            {"type": "text", "text": "this ", "style": {"bold": true, "italic": true}},
            {"type": "link", "url": "https://x.y/z", "text": "link"}, {"type": "text", "text": " "},
            {"type": "user", "user_id": "U2"}, {"type": "text", "text": " "},
            {"type": "emoji", "name": "+1", "skin_tone": 2}]},
        {"type": "rich_text_list", "style": "ordered", "elements": [
            {"type": "rich_text_section", "elements": [{"type": "text", "text": "one"}]},
            {"type": "rich_text_section", "elements": [{"type": "text", "text": "two", "style": {"code": true}}]}]},
        {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "x = 1"}]},
        {"type": "rich_text_quote", "elements": [{"type": "text", "text": "said"}]}]}])",
        "maya",
        "see ***this*** [link](https://x.y/z) @Jonas Lindqvist 👍🏻\n1. one\n2. `two`\n```\nx = 1\n```\n> said");
    row("blocks", R"("bot_id": "B1", "text": "", "blocks": [
        {"type": "header", "text": {"type": "plain_text", "text": "Deploy *42*"}},
        {"type": "section", "text": {"type": "mrkdwn", "text": "*done*"}, "fields": [{"type": "mrkdwn", "text": "a"}]},
        {"type": "context", "elements": [{"type": "mrkdwn", "text": "by <@U1>"}]},
        {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Open"},
            "url": "https://x.y"}]}])",
        "B1", "Deploy \\*42\\*\n**done**\na\nby @maya\n[Open](https://x.y)");
    row("file of old", R"("user": "U1", "subtype": "file_share", "text": "look", "file": {"title": "a.png",
        "url_private": "https://files.slack.com/a.png?t=xoxe-1-2"})",
        "maya", "look\n[a.png](https://files.slack.com/a.png)");
    row("files", R"("user": "U1", "text": "", "files": [{"name": "a.png", "permalink": "https://s.slack.com/a"},
        {"id": "F2", "mode": "tombstone"}])",
        "maya", "[a.png](https://s.slack.com/a)\n(a file that Slack no longer has)");
    row("reactions", R"("user": "U1", "text": "fixed", "reactions": [{"name": "tada", "count": 3, "users": []},
        {"name": "+1::skin-tone-3", "count": 1, "users": []}])",
        "maya", "fixed\n🎉 3  👍🏼 1");
    row("edited", R"("user": "U1", "text": "now right", "edited": {"user": "U1", "ts": "1700000009.000000"})", "maya",
        "now right");
    row("comment", R"("subtype": "file_comment", "text": "nice", "comment": {"user": "U2", "comment": "nice"})",
        "Jonas Lindqvist", "nice");
    row("tombstone", R"("user": "USLACKBOT", "subtype": "tombstone", "text": "This message was deleted.")", "Slackbot",
        "This message was deleted.");
    row("nothing in it", R"("user": "U1", "text": "")", "maya", "(a message without text)");
    row("half a character", R"("user": "U1", "text": "a\ud83d b")", "maya", "a? b");
    row("escapes", R"("user": "U1", "text": "caf\u00e9 \"q\" a\/b")", "maya", "café \"q\" a/b");
}

void SlackExportTest::messageParts() {
    QFETCH(QByteArray, members);
    put(QStringLiteral("incident/2023-11-14.json"), "[{\"ts\": \"1700000000.000100\", " + members + "}]");
    const auto got = read();
    QCOMPARE(got.sources->constFirst().skipped, QList<SkippedPlace>());
    QCOMPARE(got.candidates.size(), 1);
    QTEST(got.candidates[0].author, "author");
    QTEST(got.candidates[0].text, "text");
    QTEST(got.candidates[0].kind, "kind");
}

void SlackExportTest::rawIsTheMessage() {
    put(QStringLiteral("incident/2023-11-14.json"),
        "[\r\n    {\r\n        \"ts\": \"1700000000.000100\",\r\n        \"text\": \"two  words\",\r\n"
        "        \"files\": [\r\n            {\r\n                \"url\": \"f?t=xoxe-1\"\r\n            }\r\n"
        "        ]\r\n    }\r\n]\r\n");
    const auto got = read();
    QCOMPARE(got.candidates.size(), 1);
    QCOMPARE(QString(got.candidates[0].raw).remove(u'\r'),
             QStringLiteral("{\"ts\": \"1700000000.000100\",\"text\": \"two  words\",\"files\": [{\"url\": \"f\"}]}"));
    QCOMPARE(got.candidates[0].timeText, QStringLiteral("1700000000.000100"));
}

void SlackExportTest::sortsWithinADay() {
    put(QStringLiteral("incident/2023-11-14.json"), R"([{"text": "b", "ts": "1700000002.000000"},
        {"text": "a", "ts": "1700000001.000000"}, {"text": "c", "ts": "1700000002.000000"}])");
    const auto got = read();
    QStringList texts;
    for (const Candidate& candidate : got.candidates) {
        texts.append(candidate.text + QString::number(candidate.line));
    }
    QCOMPARE(texts, (QStringList{QStringLiteral("a2"), QStringLiteral("b1"), QStringLiteral("c3")}));
}

void SlackExportTest::brokenPlaces_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("places");
    const QString name = QStringLiteral("incident/2023-11-14.json");
    const auto row = [&](const char* title, const char* json, const QStringList& texts, const QStringList& places) {
        QStringList whole;
        for (const QString& place : places) {
            whole.append(name + place);
        }
        QTest::newRow(title) << QByteArray(json) << texts << whole;
    };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    row("one message",
        "[\n{\"ts\": \"1.0\", \"text\": \"a\"},\n{\"ts\": \"2.0\" \"text\": \"x\"},\n{\"ts\": \"3.0\", \"text\": "
        "\"b\"}\n]",
        {a, b}, {QStringLiteral(":3:14")});
    row("cut off", "[\n{\"ts\": \"1.0\", \"text\": \"a\"},\n{\"ts\": \"2.0\", \"te", {a}, {QStringLiteral(":3:1")});
    row("list not closed", "[\n{\"ts\": \"1.0\", \"text\": \"a\"}", {a}, {QStringLiteral(":2:27")});
    row("something else in the list", "[{\"ts\": \"1.0\", \"text\": \"a\"},\n17, {\"ts\": \"3.0\", \"text\": \"b\"}]",
        {a, b}, {QStringLiteral(":2:1")});
    row("no time", "[{\"text\": \"a\"}, {\"ts\": \"3.0\", \"text\": \"b\"}]", {b}, {QStringLiteral(":1")});
    row("no list", "{\"ok\": false}", {}, {QStringLiteral(":1:1")});
    row("no JSON", "<html>", {}, {QStringLiteral(":1:1")});
    row("empty file", "", {}, {QString()});
    row("empty list", "[]", {}, {});
}

void SlackExportTest::brokenPlaces() {
    QFETCH(QByteArray, json);
    put(QStringLiteral("incident/2023-11-14.json"), json);
    put(QStringLiteral("other/2023-11-14.json"), R"([{"text": "fine", "ts": "9.0"}])");
    const auto got = read();
    QVERIFY(got.sources);
    QStringList places;
    for (const SkippedPlace& skipped : got.sources->constFirst().skipped) {
        places.append(skipped.where);
        QVERIFY(!skipped.why.isEmpty());
    }
    QTEST(places, "places");
    QStringList texts;
    for (const Candidate& candidate : got.candidates) {
        texts.append(candidate.text);
    }
    QCOMPARE(texts.takeLast(), QStringLiteral("fine"));
    QTEST(texts, "texts");
}

void SlackExportTest::brokenListOfPeople() {
    put(QStringLiteral("users.json"), "[{");
    put(QStringLiteral("incident/2023-11-14.json"), R"([{"user": "U1", "text": "x", "ts": "1.0"}])");
    const auto got = read();
    QCOMPARE(got.candidates.size(), 1);
    QCOMPARE(got.candidates[0].author, QStringLiteral("U1"));
    QCOMPARE(got.sources->constFirst().skipped.constFirst().where, QStringLiteral("users.json"));
}

void SlackExportTest::vanishingDays() {
    const QByteArray day = R"([{"user": "U1", "text": "x", "ts": "1.0"}, {"user": "U1", "text": "y", "ts": "2.0"}])";
    for (int number = 10; number < 14; ++number) {
        put(QStringLiteral("incident/2023-11-%1.json").arg(number), day);
    }
    NoProgress progress;
    const auto got = read(progress, [&] {
        QVERIFY(QFile::remove(m_dir->filePath(QStringLiteral("users.json"))));
        QVERIFY(QFile::remove(m_dir->filePath(QStringLiteral("incident/2023-11-10.json"))));
        QVERIFY(QFile::resize(m_dir->filePath(QStringLiteral("incident/2023-11-11.json")), 0));
        QVERIFY(QFile::resize(m_dir->filePath(QStringLiteral("incident/2023-11-12.json")), day.indexOf("}, {") + 5));
    });
    QVERIFY(got.sources);
    QCOMPARE(got.candidates.size(), 3);
    QStringList places;
    for (const SkippedPlace& skipped : got.sources->constFirst().skipped) {
        places.append(skipped.where);
        QVERIFY(!skipped.why.isEmpty());
    }
    QCOMPARE(places, (QStringList{QStringLiteral("users.json"), QStringLiteral("incident/2023-11-10.json"),
                                  QStringLiteral("incident/2023-11-11.json"),
                                  QStringLiteral("incident/2023-11-12.json:1:44")}));
}

void SlackExportTest::utf16AndInvalidUtf8() {
    const QString json = QStringLiteral("[{\"ts\": \"1.0\", \"text\": \"Stör\"}]");
    const QByteArray utf16 =
        QByteArray("\xff\xfe", 2) + QByteArray(reinterpret_cast<const char*>(json.utf16()), json.size() * 2);
    put(QStringLiteral("incident/2023-11-14.json"), utf16);
    put(QStringLiteral("incident/2023-11-15.json"), "[{\"ts\": \"2.0\", \"text\": \"St\xf6r\"}]");
    const auto got = read();
    QCOMPARE(got.candidates.size(), 2);
    QCOMPARE(got.candidates[0].text, QStringLiteral("Stör"));
    QCOMPARE(got.candidates[1].text, QStringLiteral("St\uFFFDr"));
    QCOMPARE(got.sources->constFirst().skipped.size(), 1);
}

void SlackExportTest::integrations() {
    put(QStringLiteral("incident/2023-11-14.json"), R"([{"user": "U1", "text": "x", "ts": "1.0"}])");
    put(QStringLiteral("integration_logs.json"), R"([
        {"user_name": "maya", "date": "1700000002", "change_type": "removed", "service_type": "Giphy"},
        {"user_name": "maya", "date": "1700000001", "change_type": "added", "app_type": "Travis"}, {}])");
    const auto got = read();
    QCOMPARE(got.sources->size(), 2);
    QCOMPARE(got.sources->last().skipped.size(), 1);
    QCOMPARE(got.candidates.size(), 3);
    QCOMPARE(got.candidates[1].text, QStringLiteral("Integration added: Travis"));
    QCOMPARE(got.candidates[1].happenedAt.us, 1700000001000000);
    QCOMPARE(got.candidates[1].kind, EventKind::Change);
    QCOMPARE(got.candidates[2].timeText, QStringLiteral("1700000002"));
}

void SlackExportTest::cancels() {
    put(QStringLiteral("incident/2023-11-14.json"), R"([{"user": "U1", "text": "x", "ts": "1.0"}])");
    CancelledProgress progress;
    const auto got = read(progress);
    QVERIFY(!got.sources);
    QCOMPARE(got.sources.error().code, ErrorCode::Cancelled);
}

void SlackExportTest::findsNothing() {
    NoProgress none;
    const auto folder = FolderCollection::openFolder(m_dir->path(), none);
    QVERIFY(SlackExport::findIn(**folder).isEmpty()); // lists alone are no export
}

void SlackExportTest::dumps() {
    const QByteArray dump = R"({"channel_id": "C1", "name": "incident", "messages": [
        {"user": "U1", "text": "root", "ts": "1700000000.000100", "thread_ts": "1700000000.000100",
         "slackdump_thread_replies": [
            {"user": "U2", "text": "late reply", "ts": "1700000009.000100", "thread_ts": "1700000000.000100"}]},
        {"user": "U2", "text": "next", "ts": "1700000005.000100"}]})";
    QCOMPARE(slackReaders().constFirst().recognise(dump, {}) > 0, true);
    QCOMPARE(slackReaders().constFirst().recognise("[{\"ts\": 1}]", {}), 0);
    QCOMPARE(slackReaders().constFirst().recognise("", {}), 0);
    const auto got = readFile(dump, QStringLiteral("C1.json"));
    QVERIFY(got.sources);
    QCOMPARE(got.sources->constFirst().name, QStringLiteral("#incident"));
    QStringList texts;
    QList<qint64> threads;
    for (const Candidate& candidate : got.candidates) {
        texts.append(candidate.text);
        threads.append(candidate.thread);
    }
    QCOMPARE(texts, (QStringList{QStringLiteral("root"), QStringLiteral("next"), QStringLiteral("late reply")}));
    QCOMPARE(threads, (QList<qint64>{0, -1, 0}));

    const auto broken = readFile("[\n  {\"ts\": \"1700000000.000100\", }]", QStringLiteral("day.json"));
    QVERIFY(!broken.sources);
    QCOMPARE(broken.sources.error().code, ErrorCode::BadInput);
    QCOMPARE(broken.sources.error().facts.constFirst(), QStringLiteral("2"));
}

void SlackExportTest::realExports() {
    const QString folder = corpusFolder();
    if (folder.isEmpty()) {
        QSKIP("The real inputs are not here.");
    }

    struct Expected {
        const char* name;
        qsizetype messages;
    };

    for (const auto& [name, messages] :
         {Expected{"export-2016-bots", 158 + 30}, Expected{"export-2018-threads", 91 + 6}}) {
        const QString path = folder + QStringLiteral("/slack/") + QLatin1String(name);
        NoProgress progress;
        auto zip = std::make_unique<QFile>(QString(path + QStringLiteral(".zip")));
        QVERIFY(zip->open(QIODevice::ReadOnly));
        const auto archive = ArchiveCollection::openArchive(std::move(zip), path, progress);
        const auto plain = FolderCollection::openFolder(path, progress);
        QVERIFY(archive);
        QVERIFY(plain);
        QList<Candidate> before;
        for (const auto* collection : {archive->get(), plain->get()}) {
            CollectingSink sink;
            const auto found = SlackExport::findIn(*collection);
            QCOMPARE(found.size(), 1);
            const auto sources = found.constFirst().read({path, {}, {}, {}, sink, m_scanner, progress});
            QVERIFY(sources);
            QCOMPARE(sink.candidates.size(), messages);
            for (const Source& source : *sources) {
                QVERIFY(source.skipped.isEmpty());
            }
            for (Candidate& candidate : sink.candidates) {
                QVERIFY(!candidate.raw.contains(QStringLiteral("xoxe-")));
                QVERIFY(!candidate.text.isEmpty());
                candidate.source = {};
            }
            QVERIFY(before.isEmpty() || before == sink.candidates);
            before = sink.candidates;
        }
    }
}

QTEST_GUILESS_MAIN(SlackExportTest)
#include "tst_slackexport.moc"
