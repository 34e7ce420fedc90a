// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivewriter.h"
#include "collectingsink.h"
#include "corpus.h"
#include "importjob.h"
#include "isotime.h"
#include "readers.h"
#include "sha256.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;

namespace {

const QByteArray slackDay = R"([{"type": "message", "user": "U1", "text": "hi", "ts": "1700000000.000100"}])";
const QByteArray slackUsers = R"([{"id": "U1", "name": "maya"}])";
const QByteArray logLines = "2026-03-01T14:32:00Z web-1 app[1]: started\n2026-03-01T14:32:01Z web-1 app[1]: failed\n";

class CancelAfter final : public Progress {
public:
    explicit CancelAfter(int looks)
        : m_left(looks) {}

    void advance(qint64 /*done*/, qint64 /*total*/, const QString& /*what*/) override {}

    [[nodiscard]] bool isCancelled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

/// Does something to the files once an import has come to one of them.
class Meddler final : public Progress {
public:
    Meddler(QString file, std::function<void()> meddle)
        : m_file(std::move(file))
        , m_meddle(std::move(meddle)) {}

    void advance(qint64 done, qint64 /*total*/, const QString& what) override {
        if (what == m_file && done > 0 && m_meddle) {
            std::exchange(m_meddle, {})();
        }
    }

    [[nodiscard]] bool isCancelled() const override { return false; }

    [[nodiscard]] bool hasMeddled() const { return !m_meddle; }

private:
    QString m_file;
    std::function<void()> m_meddle;
};

/// Fails as a full disk does.
class FullSink final : public ImportSink {
public:
    Result<> addCandidates(CandidateChunk /*chunk*/) override { return failure(ErrorCode::DiskFull); }

    Result<> addSeries(SeriesChunk /*chunk*/) override { return failure(ErrorCode::DiskFull); }

    Result<> addAttachment(const QString& /*sha256*/, QByteArray /*bytes*/) override {
        return failure(ErrorCode::DiskFull);
    }

    Result<> addValue(AnyValue /*value*/) override { return failure(ErrorCode::DiskFull); }
};

} // namespace

class ImportJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mixedFolder();
    void mixedZip();
    void singleFile();
    void compressedFile();
    void nestedArchives();
    void standardNames();
    void failures_data();
    void failures();
    void forcedFormat();
    void cancels();
    void sinkFails();
    void vanishingFiles();
    void vanishingWhileItIsRead();
    void manyUnknown();
    void leavesOut();
    void leavesOutDaysOfChats();
    void choicesForOneFile();
    void secretsThatWereKept();
    void realFolder();

private:
    void put(const QString& name, const QByteArray& bytes);
    [[nodiscard]] Result<QList<Source>> import(const QStringList& names, const QString& format = {});
    [[nodiscard]] Result<QList<Source>> importAll(Progress& progress);
    [[nodiscard]] bool cutTo(const QString& name, qint64 bytes) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<CollectingSink> m_sink;
};

void ImportJobTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_sink = std::make_unique<CollectingSink>();
}

void ImportJobTest::put(const QString& name, const QByteArray& bytes) {
    const QString path = m_dir->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Result<QList<Source>> ImportJobTest::import(const QStringList& names, const QString& format) {
    ImportRequest request;
    for (const QString& name : names) {
        request.paths.append(name.isEmpty() ? m_dir->path() : m_dir->filePath(name));
    }
    request.format = format;
    request.now = {42};
    NoProgress progress;
    return runImport(request, *m_sink, progress);
}

/// Imports the folder.
Result<QList<Source>> ImportJobTest::importAll(Progress& progress) {
    ImportRequest request;
    request.paths = QStringList{m_dir->path()};
    return runImport(request, *m_sink, progress);
}

bool ImportJobTest::cutTo(const QString& name, qint64 bytes) const {
    return QFile::resize(m_dir->filePath(name), bytes);
}

void ImportJobTest::mixedFolder() {
    put(QStringLiteral("slack/users.json"), slackUsers);
    put(QStringLiteral("slack/incident/2023-11-14.json"), slackDay);
    put(QStringLiteral("slack/incident/2023-11-15.json"), "[{\"ts\": ");
    put(QStringLiteral("logs/app.log"), logLines);
    put(QStringLiteral("notes.bin"), QByteArray("\x00\x01\x02\x03", 4).repeated(20));
    put(QStringLiteral("empty.txt"), "");
    put(QStringLiteral(".DS_Store"), "x");
    const auto sources = import({QString()});
    QVERIFY(sources);
    QCOMPARE(sources->size(), 3);
    const Source& notes = (*sources)[0];
    QCOMPARE(notes.format, QString());
    QCOMPARE(notes.records, 0);
    QStringList places;
    for (const SkippedPlace& skipped : notes.skipped) {
        places.append(skipped.where);
        QVERIFY(!skipped.why.isEmpty());
    }
    QCOMPARE(places,
             (QStringList{QStringLiteral(".DS_Store"), QStringLiteral("empty.txt"), QStringLiteral("notes.bin")}));
    const Source& logs = (*sources)[1];
    QCOMPARE(logs.format, QStringLiteral("log"));
    QCOMPARE(logs.name, QStringLiteral("app.log"));
    QCOMPARE(logs.path, QString(m_dir->path() + QStringLiteral("/logs/app.log")));
    QCOMPARE(logs.records, 2);
    QCOMPARE(logs.sha256.size(), 64);
    QCOMPARE(logs.importedAt.us, 42);
    const Source& chat = (*sources)[2];
    QCOMPARE(chat.format, QStringLiteral("slack"));
    QCOMPARE(chat.name, QStringLiteral("#incident"));
    QCOMPARE(chat.records, 1);
    QCOMPARE(chat.skipped.size(), 1);
    QCOMPARE(chat.skipped[0].where, QStringLiteral("slack/incident/2023-11-15.json:1:2"));
    QCOMPARE(m_sink->candidates.size(), 3);
    QCOMPARE(m_sink->postmortem.sources.size(), 3);
}

void ImportJobTest::mixedZip() {
    put(QStringLiteral("all.zip"), archiveOf(ArchiveKind::Zip, {{"users.json", slackUsers, {}},
                                                                {"incident/2023-11-14.json", slackDay, {}},
                                                                {"../app.log", logLines, {}},
                                                                {"app.log", logLines, {}}}));
    const auto sources = import({QStringLiteral("all.zip")});
    QVERIFY(sources);
    QCOMPARE(sources->size(), 3);
    QCOMPARE((*sources)[0].name, QStringLiteral("all.zip"));
    QCOMPARE((*sources)[0].skipped.size(), 1);
    QCOMPARE((*sources)[0].skipped[0].where, QStringLiteral("../app.log"));
    QCOMPARE((*sources)[1].name, QStringLiteral("app.log"));
    QCOMPARE((*sources)[2].name, QStringLiteral("#incident"));
    QCOMPARE((*sources)[2].path, QString(m_dir->filePath(QStringLiteral("all.zip")) + QStringLiteral("/incident")));
}

void ImportJobTest::singleFile() {
    put(QStringLiteral("app.log"), logLines);
    const auto sources = import({QStringLiteral("app.log")});
    QVERIFY(sources);
    QCOMPARE(sources->size(), 1);
    QCOMPARE(sources->constFirst().records, 2);
    QCOMPARE(sources->constFirst().path, m_dir->filePath(QStringLiteral("app.log")));
}

void ImportJobTest::compressedFile() {
    put(QStringLiteral("app.log.gz"), archiveOf(ArchiveKind::GzipAlone, {{"x", logLines, {}}}));
    put(QStringLiteral("b.tar.gz"), archiveOf(ArchiveKind::TarGz, {{"b.log", logLines, {}}}));
    const auto sources = import({QStringLiteral("app.log.gz"), QStringLiteral("b.tar.gz")});
    QVERIFY(sources);
    QCOMPARE(sources->size(), 2);
    QCOMPARE((*sources)[0].name, QStringLiteral("app.log.gz"));
    QCOMPARE((*sources)[0].records, 2);
    QCOMPARE((*sources)[1].name, QStringLiteral("b.log"));
    QCOMPARE((*sources)[1].records, 2);
}

void ImportJobTest::nestedArchives() {
    const QByteArray inner = archiveOf(ArchiveKind::Zip, {{"in.log", logLines, {}}});
    const QByteArray middle = archiveOf(ArchiveKind::Zip, {{"inner.zip", inner, {}}, {"mid.log", logLines, {}}});
    put(QStringLiteral("middle.zip"), middle);
    put(QStringLiteral("outer.zip"),
        archiveOf(ArchiveKind::Zip, {{"middle.zip", middle, {}}, {"out.log", logLines, {}}}));
    auto sources = import({QStringLiteral("middle.zip")});
    QVERIFY(sources);
    QCOMPARE(sources->size(), 2);
    QCOMPARE((*sources)[0].path, QString(m_dir->filePath(QStringLiteral("middle.zip/inner.zip/in.log"))));
    sources = import({QStringLiteral("outer.zip")});
    QVERIFY(sources);
    QStringList names;
    for (const Source& source : *sources) {
        names.append(source.name);
    }
    QCOMPARE(names, (QStringList{QStringLiteral("middle.zip"), QStringLiteral("mid.log"), QStringLiteral("out.log")}));
    QCOMPARE((*sources)[0].skipped[0].where, QStringLiteral("inner.zip"));
}

void ImportJobTest::standardNames() {
    const QStringList formats = readerFormats();
    QVERIFY(formats.contains(QStringLiteral("slack")));
    QVERIFY(formats.contains(QStringLiteral("log")));
    QCOMPARE(QSet<QString>(formats.cbegin(), formats.cend()).size(), formats.size());
}

void ImportJobTest::failures_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown") << QByteArray("\x00\x01\x02\x03", 4).repeated(20) << QString()
                             << ErrorCode::NothingMatched;
    QTest::newRow("empty") << QByteArray() << QString() << ErrorCode::EmptyFile;
    QTest::newRow("broken zip") << archiveOf(ArchiveKind::Zip, {{"a", logLines, {}}}).first(60) << QString()
                                << ErrorCode::BadInput;
    QTest::newRow("zip without anything known")
        << archiveOf(ArchiveKind::Zip, {{"a", QByteArray(50, '\1'), {}}}) << QString() << ErrorCode::NothingMatched;
    QTest::newRow("empty zip") << archiveOf(ArchiveKind::Zip, {}) << QString() << ErrorCode::NothingMatched;
    QTest::newRow("broken gzip") << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03garbage garbage", 25)
                                 << QString() << ErrorCode::BadInput;
    QTest::newRow("broken chat") << QByteArray("[{\"ts\": \"1700000000.000100\", \"text\": }]") << QString()
                                 << ErrorCode::BadInput;
    QTest::newRow("format that there is not") << logLines << QStringLiteral("telegram") << ErrorCode::Usage;
    QTest::newRow("not of the format") << logLines << QStringLiteral("slack") << ErrorCode::BadInput;
}

void ImportJobTest::failures() {
    QFETCH(QByteArray, content);
    QFETCH(QString, format);
    put(QStringLiteral("file"), content);
    const auto sources = import({QStringLiteral("file")}, format);
    QVERIFY(!sources);
    QTEST(sources.error().code, "code");
    QVERIFY(!sources.error().subject.isEmpty());
    QCOMPARE(import({QStringLiteral("file"), QStringLiteral("none")}, {}).error().code, ErrorCode::NotFound);
}

void ImportJobTest::forcedFormat() {
    put(QStringLiteral("odd"), "just words\nand more\n");
    const auto sources = import({QStringLiteral("odd")}, QStringLiteral("log"));
    QVERIFY(sources || sources.error().code == ErrorCode::BadInput);
    QVERIFY(!import({QString()}, QStringLiteral("nonsense")));
}

void ImportJobTest::cancels() {
    put(QStringLiteral("a.log"), logLines);
    put(QStringLiteral("b.zip"),
        archiveOf(ArchiveKind::Zip, {{"users.json", slackUsers, {}},
                                     {"c/2023-11-14.json", slackDay, {}},
                                     {"x.tar", archiveOf(ArchiveKind::Tar, {{"y.log", logLines, {}}}), {}}}));
    bool finished = false;
    for (int looks = 0; !finished && looks < 100; ++looks) {
        ImportRequest request;
        request.paths = QStringList{m_dir->path()};
        CancelAfter progress(looks);
        CollectingSink sink;
        const auto sources = runImport(request, sink, progress);
        finished = sources.has_value();
        QVERIFY(finished || sources.error().code == ErrorCode::Cancelled);
        QVERIFY(looks > 0 || !finished);
    }
    QVERIFY(finished);
}

void ImportJobTest::sinkFails() {
    put(QStringLiteral("a.log"), logLines);
    put(QStringLiteral("s/users.json"), slackUsers);
    put(QStringLiteral("s/c/2023-11-14.json"), slackDay);
    for (const char* name : {"a.log", "s", ""}) {
        ImportRequest request;
        request.paths = QStringList{m_dir->filePath(QLatin1String(name))};
        NoProgress progress;
        FullSink sink;
        const auto sources = runImport(request, sink, progress);
        QVERIFY(!sources);
        QCOMPARE(sources.error().code, ErrorCode::DiskFull);
    }
}

void ImportJobTest::vanishingFiles() {
    for (const char* name : {"a.log", "b.log", "c.log", "d.log", "e/f.log", "g.log"}) {
        put(QLatin1String(name), logLines);
    }
    Meddler progress(QStringLiteral("a.log"), [this] {
        QVERIFY(QFile::remove(m_dir->filePath(QStringLiteral("b.log"))));
        QVERIFY(cutTo(QStringLiteral("c.log"), logLines.indexOf('\n') + 1));
        QVERIFY(cutTo(QStringLiteral("d.log"), 0));
        QVERIFY(QDir(m_dir->filePath(QStringLiteral("e"))).removeRecursively());
    });
    const auto sources = importAll(progress);
    QVERIFY(progress.hasMeddled());
    QVERIFY(sources);
    QHash<QString, Source> byName;
    for (const Source& source : *sources) {
        byName.insert(source.format.isEmpty() ? QString() : source.name, source);
    }
    QCOMPARE(byName.size(), 4);
    QCOMPARE(byName.value(QStringLiteral("a.log")).records, 2);
    QCOMPARE(byName.value(QStringLiteral("g.log")).records, 2);
    QVERIFY(byName.value(QStringLiteral("g.log")).skipped.isEmpty());
    const Source cut = byName.value(QStringLiteral("c.log"));
    QCOMPARE(cut.records, 1);
    QCOMPARE(cut.skipped.size(), 1);
    QVERIFY2(cut.skipped[0].why.contains(u"shorter"), qPrintable(cut.skipped[0].why));
    QHash<QString, QString> reasons;
    for (const SkippedPlace& place : byName.value(QString()).skipped) {
        reasons.insert(place.where, place.why);
    }
    QCOMPARE(reasons.size(), 3);
    QVERIFY(reasons.value(QStringLiteral("b.log")).contains(u"gone"));
    QVERIFY(reasons.value(QStringLiteral("d.log")).contains(u"shorter"));
    QVERIFY(reasons.value(QStringLiteral("e/f.log")).contains(u"gone"));
    QCOMPARE(m_sink->candidates.size(), 5);
}

void ImportJobTest::vanishingWhileItIsRead() {
    constexpr int lines = 200'000;
    put(QStringLiteral("a.log"), logLines.repeated(lines / 2));
    put(QStringLiteral("b.log"), logLines);
    Meddler progress(QStringLiteral("a.log"), [this] { QVERIFY(cutTo(QStringLiteral("a.log"), 10)); });
    const auto sources = importAll(progress);
    QVERIFY(progress.hasMeddled());
    QVERIFY(sources);
    QCOMPARE(sources->size(), 2);
    const Source& cut = sources->constFirst();
    QVERIFY(cut.records > 0);
    QVERIFY(cut.records < lines);
    QVERIFY(cut.skipped.constLast().why.contains(u"shorter"));
    QCOMPARE(sources->constLast().records, 2);
}

void ImportJobTest::manyUnknown() {
    for (int i = 0; i < 1100; ++i) {
        put(QStringLiteral("%1.bin").arg(i), QByteArray("\x00\x01", 2));
    }
    put(QStringLiteral("app.log"), logLines);
    const auto sources = import({QString()});
    QVERIFY(sources);
    QCOMPARE(sources->size(), 2);
    QCOMPARE(sources->constFirst().skipped.size(), 1001);
}

void ImportJobTest::leavesOut() {
    put(QStringLiteral("chat/users.json"), slackUsers);
    put(QStringLiteral("chat/incident/2023-11-14.json"), slackDay);
    put(QStringLiteral("chat/random/2023-11-14.json"), slackDay);
    put(QStringLiteral("logs/app.log"), logLines);
    put(QStringLiteral("logs/old/app.log"), logLines);
    put(QStringLiteral("logs-2/app.log"), logLines);
    ImportRequest request;
    request.paths = QStringList{m_dir->path()};
    request.leaveOut = {m_dir->filePath(QStringLiteral("chat/random")), m_dir->filePath(QStringLiteral("logs"))};
    NoProgress progress;
    const auto sources = runImport(request, *m_sink, progress);
    QVERIFY(sources);
    QCOMPARE(sources->size(), 2);
    QCOMPARE(sources->at(0).path, m_dir->filePath(QStringLiteral("chat/incident")));
    QCOMPARE(sources->at(1).path, m_dir->filePath(QStringLiteral("logs-2/app.log")));
    request.leaveOut.insert(m_dir->path());
    QCOMPARE(runImport(request, *m_sink, progress).error().code, ErrorCode::NothingMatched);
}

void ImportJobTest::leavesOutDaysOfChats() {
    put(QStringLiteral("chat/users.json"), slackUsers);
    put(QStringLiteral("chat/incident/2023-11-02.json"), "no JSON, and never read");
    put(QStringLiteral("chat/incident/2023-11-14.json"), slackDay);
    put(QStringLiteral("events/2023-11-02.json"), R"([{"time": "2023-11-02T10:00:00Z", "message": "no chat"}])");
    ImportRequest request;
    request.paths = QStringList{m_dir->path()};
    request.from = Instant{1'700'000'000'000'000};
    NoProgress progress;
    const auto sources = runImport(request, *m_sink, progress);
    QVERIFY(sources);
    QCOMPARE(sources->size(), 2);
    QVERIFY(sources->at(0).skipped.isEmpty());
    QCOMPARE(sources->at(0).candidates, 1);
    QCOMPARE(sources->at(1).candidates, 1); // its records are left to the filter
}

void ImportJobTest::choicesForOneFile() {
    put(QStringLiteral("a.log"), "2026-03-01 14:32:00 web-1 app[1]: one\n");
    put(QStringLiteral("b.log"), "2026-03-01 14:32:00 web-1 app[1]: two\n");
    put(QStringLiteral("c"), "when;what\n2026-03-01 14:32;deploy\n2026-03-01 14:40;rollback\n");
    ImportRequest request;
    request.paths = QStringList{m_dir->path()};
    FileChoice& log = request.choices[m_dir->filePath(QStringLiteral("a.log"))];
    log.zone = *Zone::fromName(QStringLiteral("+02:00"));
    log.offset = minutes(7);
    FileChoice& table = request.choices[m_dir->filePath(QStringLiteral("c"))];
    table.format = QStringLiteral("csv");
    table.name = QStringLiteral("Pasted text 14:32");
    table.columns = {{QStringLiteral("time"), QStringLiteral("when")}, {QStringLiteral("text"), QStringLiteral("2")}};
    NoProgress progress;
    const auto sources = runImport(request, *m_sink, progress);
    QVERIFY(sources);
    QCOMPARE(sources->size(), 3);
    const Source& pasted = sources->at(2);
    QCOMPARE(pasted.name, QStringLiteral("Pasted text 14:32"));
    QCOMPARE(pasted.path, pasted.name);
    QCOMPARE(pasted.format, QStringLiteral("csv"));
    QCOMPARE(sources->at(0).zone, QStringLiteral("+02:00"));
    QVERIFY(!sources->at(0).zoneAssumed);
    QCOMPARE(sources->at(0).offsetUs, minutes(7).us);
    QCOMPARE(m_sink->candidates.size(), 4);
    QCOMPARE(toIso(m_sink->candidates[0].happenedAt), QStringLiteral("2026-03-01T12:39:00Z"));
    QCOMPARE(toIso(m_sink->candidates[1].happenedAt), QStringLiteral("2026-03-01T14:32:00Z"));
    QCOMPARE(m_sink->candidates[3].text, QStringLiteral("rollback"));
}

void ImportJobTest::secretsThatWereKept() {
    // In pieces, so that no token is written down.
    const QByteArray one = QByteArray("xoxb-49182736450-") + "917263548190-" + "q8Zr2LmX7vTn4BcKd9WsPf3H";
    const QByteArray two = QByteArray("xoxb-49182736450-") + "917263548190-" + "Hf3PsW9dKcB4nTv7XmL2rZ8q";
    put(QStringLiteral("app.log"),
        "2026-03-01T14:32:00Z web-1 app[1]: token=" + one + "\n2026-03-01T14:33:00Z web-1 app[1]: token=" + two + '\n');
    ImportRequest request;
    request.paths = QStringList{m_dir->path()};
    request.policy.redact = true;
    request.policy.keptSecrets = {Sha256::of(one)};
    NoProgress progress;
    const auto sources = runImport(request, *m_sink, progress);
    QVERIFY(sources);
    QCOMPARE(sources->constFirst().secrets, 1);
    QVERIFY(m_sink->candidates[0].raw.contains(QString::fromLatin1(one)));
    QVERIFY(!m_sink->candidates[1].raw.contains(QString::fromLatin1(two)));
}

void ImportJobTest::realFolder() {
    const QString folder = corpusFolder();
    if (folder.isEmpty()) {
        QSKIP("The real inputs are not here.");
    }
    ImportRequest request;
    request.paths = QStringList{folder + QStringLiteral("/slack")};
    NoProgress progress;
    const auto sources = runImport(request, *m_sink, progress);
    QVERIFY(sources);
    qint64 records = 0;
    for (const Source& source : *sources) {
        records += source.format == u"slack" ? source.records : 0;
    }
    QVERIFY(records >= 2 * (158 + 91));
    QVERIFY(std::is_sorted(sources->cbegin() + 1, sources->cend(),
                           [](const Source& a, const Source& b) { return a.path < b.path; }));
}

QTEST_GUILESS_MAIN(ImportJobTest)
#include "tst_importjob.moc"
