// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "childprocess.h"
#include "library.h"
#include "libraryheader.h"
#include "librarysupport.h"
#include "sqldatabase.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtEndian>
#include <QTest>

using namespace afterword;

class TestOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesOthers_data();
    void refusesOthers();
    void refusesForeignTables();
    void namesWhoHasIt();
    void isLockedByStrangers();
    void refusesASecondName();
    void letsOneOfManyWrite();
    void readsWhatCannotBeWritten_data();
    void readsWhatCannotBeWritten();
    void readsFromAReadOnlyMedium();
    void recoversAHotJournal();
    void recoversInACopy();
    void noticesAJournalThatWasTamperedWith();
    void noticesAnOldCopy();
    void opensAWriteAheadFile();

private:
    TemporaryHome m_home;
    SetClock m_clock;
    Postmortem m_postmortem = fullPostmortem(1);

    QString makeLibrary(const QString& name);
    bool write(const QString& path, const QByteArray& bytes);
    QString hotLibrary(const QString& name);
};

QString TestOpening::makeLibrary(const QString& name) {
    const QString path = m_home.file(name);
    const auto library = Library::create(path, m_clock);
    return library && (*library)->addIncident(m_postmortem) ? path : QString();
}

bool TestOpening::write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A library with half a transaction in the file, and the journal that takes it back.
QString TestOpening::hotLibrary(const QString& name) {
    const QString path = makeLibrary(name);
    ChildProcess child(QStringLiteral("halfwrite"), path);
    const bool halfWritten = child.line() == u"half written";
    child.killAfter(0);
    return halfWritten && QFileInfo(path + QStringLiteral("-journal")).size() > 512 ? path : QString();
}

void TestOpening::refusesOthers_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    const QString path = makeLibrary(QStringLiteral("model.afterword"));
    const QByteArray sound = contentOf(path);
    const auto patched = [&](qsizetype at, quint32 number) {
        QByteArray bytes = sound;
        qToBigEndian(number, bytes.data() + at);
        return bytes;
    };
    constexpr qsizetype userVersionAt = 60;
    constexpr qsizetype applicationIdAt = 68;
    QTest::newRow("empty") << QByteArray() << ErrorCode::EmptyFile;
    QTest::newRow("text") << QByteArray("notes of the incident\n").repeated(20) << ErrorCode::ForeignFile;
    QTest::newRow("short text") << QByteArray("x") << ErrorCode::ForeignFile;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n").repeated(100) << ErrorCode::ForeignFile;
    QTest::newRow("only the header") << sound.left(60) << ErrorCode::ForeignFile;
    QTest::newRow("next format") << patched(userVersionAt, 2) << ErrorCode::NewerFormat;
    QTest::newRow("far format") << patched(userVersionAt, 101) << ErrorCode::NewerFormat;
    QTest::newRow("no format") << patched(userVersionAt, 0) << ErrorCode::Damaged;
    QTest::newRow("negative format") << patched(userVersionAt, 0x80000001U) << ErrorCode::Damaged;
    QTest::newRow("other application") << patched(applicationIdAt, 0x47504B47) << ErrorCode::ForeignFile;
    QTest::newRow("plain SQLite") << patched(applicationIdAt, 0) << ErrorCode::ForeignFile;
    QTest::newRow("first page only") << sound.left(16384) << ErrorCode::Damaged;
    QTest::newRow("header and garbage") << QByteArray(sound.left(100) + QByteArray(100'000, 'g')) << ErrorCode::Damaged;
}

void TestOpening::refusesOthers() {
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const QString path = m_home.file(QStringLiteral("other.afterword"));
    QVERIFY(write(path, content));
    for (const auto access : {Library::Access::ReadWrite, Library::Access::ReadOnly}) {
        const auto library = Library::open(path, access, m_clock);
        QVERIFY(!library);
        QCOMPARE(library.error().code, code);
        QCOMPARE(library.error().subject, path);
        QVERIFY(contentOf(path) == content);
        QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
    }
    if (code == ErrorCode::NewerFormat) {
        QCOMPARE(Library::open(path, Library::Access::ReadOnly, m_clock).error().facts.last(), QStringLiteral("1"));
    }
}

void TestOpening::refusesForeignTables() {
    for (const char* sql : {"CREATE TABLE extra (x)", "CREATE VIEW extra AS SELECT 1",
                            "CREATE TRIGGER extra AFTER INSERT ON lanes BEGIN DELETE FROM lanes; END",
                            "DROP INDEX series_chunk_series", "CREATE INDEX extra ON lanes (name)"}) {
        const QString path = makeLibrary(QStringLiteral("extra%1.afterword").arg(qHash(QLatin1String(sql))));
        {
            const auto database = SqlDatabase::open(path, SqlDatabase::Mode::ReadWrite);
            QVERIFY(database && (*database)->execute(QLatin1String(sql)));
        }
        const QByteArray before = contentOf(path);
        QCOMPARE(Library::open(path, Library::Access::ReadWrite, m_clock).error().code, ErrorCode::Damaged);
        QVERIFY(contentOf(path) == before);
    }
    QCOMPARE(Library::open(m_home.file(QStringLiteral("none")), Library::Access::ReadWrite, m_clock).error().code,
             ErrorCode::NotFound);
    QCOMPARE(Library::open(QDir::tempPath(), Library::Access::ReadWrite, m_clock).error().code, ErrorCode::ForeignFile);
}

void TestOpening::namesWhoHasIt() {
    const QString path = makeLibrary(QStringLiteral("held.afterword"));
    ChildProcess child(QStringLiteral("hold"), path);
    QCOMPARE(child.line(), QStringLiteral("open"));
    for (const auto access : {Library::Access::ReadWrite, Library::Access::ReadOnly}) {
        const auto library = Library::open(path, access, m_clock);
        QVERIFY(!library);
        QCOMPARE(library.error().code, ErrorCode::Locked);
        const QStringList facts = library.error().facts;
        QCOMPARE(facts.size(), 4);
        QCOMPARE(facts.at(1), QSysInfo::machineHostName());
        QCOMPARE(facts.at(2), QString::number(child.processId()));
        QVERIFY(facts.at(3).endsWith(u'Z'));
    }
    child.letGo();
    const auto library = Library::open(path, Library::Access::ReadWrite, m_clock);
    QVERIFY(library);
    QVERIFY(QDir(m_home.file(QString())).entryList({QStringLiteral("held*")}).size() <= 2);
}

void TestOpening::isLockedByStrangers() {
    const QString path = makeLibrary(QStringLiteral("stranger.afterword"));
    ChildProcess child(QStringLiteral("stranger"), path);
    QCOMPARE(child.line(), QStringLiteral("held"));
    const auto library = Library::open(path, Library::Access::ReadWrite, m_clock);
    QCOMPARE(library.error().code, ErrorCode::Locked);
    QCOMPARE(library.error().facts.at(2), QString());
}

void TestOpening::refusesASecondName() {
    const QString path = makeLibrary(QStringLiteral("named.afterword"));
    const auto library = Library::open(path, Library::Access::ReadWrite, m_clock);
    QVERIFY(library);
    QVERIFY(!(*library)->notes().hasHardLinks);
    const QString link = m_home.file(QStringLiteral("link.afterword"));
    QVERIFY(QFile::link(path, link));
    for (const QString& name : {path, link}) {
        const auto second = Library::open(name, Library::Access::ReadOnly, m_clock);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QCOMPARE(second.error().facts.at(2), QString::number(QCoreApplication::applicationPid()));
    }
    QVERIFY((*library)->commit(m_postmortem.incident.id, QString(), {}, UndoMove::Do));
#if defined(Q_OS_UNIX)
    const QString hard = m_home.file(QStringLiteral("hard.afterword"));
    QCOMPARE(QProcess::execute(QStringLiteral("ln"), {path, hard}), 0);
    QCOMPARE(Library::open(hard, Library::Access::ReadOnly, m_clock).error().code, ErrorCode::Locked);
    QCOMPARE(ChildProcess(QStringLiteral("hold"), hard).line().section(u' ', 0, 0), QStringLiteral("locked"));
    library->get();
    const QString other = makeLibrary(QStringLiteral("other-name.afterword"));
    QCOMPARE(QProcess::execute(QStringLiteral("ln"), {other, m_home.file(QStringLiteral("other-hard.afterword"))}), 0);
    const auto linked = Library::open(other, Library::Access::ReadWrite, m_clock);
    QVERIFY(linked && (*linked)->notes().hasHardLinks);
#endif
}

void TestOpening::letsOneOfManyWrite() {
    const QString path = makeLibrary(QStringLiteral("race.afterword"));
    int won = 0;
    for (int round = 0; round < 50; ++round) {
        ChildProcess one(QStringLiteral("once"), path);
        ChildProcess two(QStringLiteral("once"), path);
        for (ChildProcess* child : {&one, &two}) {
            const QStringList said = child->rest();
            QVERIFY(!said.isEmpty());
            if (said.first() == u"open") {
                QVERIFY2(said.last().startsWith(QStringLiteral("lanes")), qPrintable(said.last()));
                ++won;
            } else {
                QVERIFY2(said.first().startsWith(QStringLiteral("locked")), qPrintable(said.first()));
            }
        }
    }
    const auto library = Library::open(path, Library::Access::ReadWrite, m_clock);
    QVERIFY(library);
    QCOMPARE((*library)->revision(), 1 + won);
    QVERIFY(won >= 50);
}

void TestOpening::readsWhatCannotBeWritten_data() {
    QTest::addColumn<bool>("folder");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void TestOpening::readsWhatCannotBeWritten() {
    QFETCH(bool, folder);
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("sealed.afterword"));
    QVERIFY(QFile::copy(makeLibrary(QStringLiteral("sealed%1.afterword").arg(folder)), path));
    const QByteArray before = contentOf(path);
    const auto noWrite = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
    QVERIFY(QFile::setPermissions(folder ? place.path() : path, noWrite));
    {
        const auto library = Library::open(path, Library::Access::ReadWrite, m_clock);
        QVERIFY(library);
        QVERIFY((*library)->notes().isReadOnly);
        QVERIFY(!(*library)->notes().readOnlyReason.isEmpty());
        QVERIFY((*library)->load(m_postmortem.incident.id) == m_postmortem);
        QCOMPARE((*library)->commit(m_postmortem.incident.id, QString(), {}, UndoMove::Do).error().code,
                 ErrorCode::ReadOnly);
        QCOMPARE((*library)->beginImport(m_postmortem.incident.id).error().code, ErrorCode::ReadOnly);
        QVERIFY((*library)->copyTo(m_home.file(QStringLiteral("copy%1.afterword").arg(folder))));
        QCOMPARE(QDir(place.path()).entryList(QDir::Files).size(), 1);
    }
    QVERIFY(contentOf(path) == before);
    QFile::setPermissions(folder ? place.path() : path, noWrite | QFileDevice::WriteOwner);
}

void TestOpening::readsFromAReadOnlyMedium() {
    const QTemporaryDir medium;
    const QStringList mount = {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("none"), medium.path()};
    if (QProcess::execute(QStringLiteral("mount"), mount) != 0) {
        QSKIP("Only root can mount a read-only medium.");
    }
    const QString path = medium.filePath(QStringLiteral("a.afterword"));
    const QString hot = medium.filePath(QStringLiteral("hot.afterword"));
    const QString from = hotLibrary(QStringLiteral("forMedium.afterword"));
    const bool copied = QFile::copy(makeLibrary(QStringLiteral("soundMedium.afterword")), path) &&
                        QFile::copy(from, hot) &&
                        QFile::copy(from + QStringLiteral("-journal"), hot + QStringLiteral("-journal"));
    const int sealed =
        QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,ro"), medium.path()});
    bool isRead = false;
    bool isRecovered = false;
    {
        const auto sound = Library::open(path, Library::Access::ReadWrite, m_clock);
        isRead = sound && (*sound)->notes().isReadOnly && (*sound)->load(m_postmortem.incident.id) == m_postmortem;
        const auto recovered = Library::open(hot, Library::Access::ReadWrite, m_clock);
        isRecovered = recovered && (*recovered)->notes().recoveredInCopy &&
                      (*recovered)->load(m_postmortem.incident.id) == m_postmortem;
    }
    QProcess::execute(QStringLiteral("umount"), {medium.path()});
    QVERIFY(copied);
    QCOMPARE(sealed, 0);
    QVERIFY(isRead);
    QVERIFY(isRecovered);
}

void TestOpening::recoversAHotJournal() {
    const QString path = hotLibrary(QStringLiteral("hot.afterword"));
    QVERIFY(!path.isEmpty());
    QVERIFY(contentOf(path).contains("half written"));
    const auto library = Library::open(path, Library::Access::ReadWrite, m_clock);
    QVERIFY(library);
    QVERIFY((*library)->notes().recovered);
    QVERIFY(!(*library)->notes().recoveredInCopy);
    QVERIFY((*library)->load(m_postmortem.incident.id) == m_postmortem);
    QVERIFY((*library)->commit(m_postmortem.incident.id, QString(), {}, UndoMove::Do));
}

void TestOpening::recoversInACopy() {
    const QString path = hotLibrary(QStringLiteral("hotForReading.afterword"));
    QVERIFY(!path.isEmpty());
    const QByteArray before = contentOf(path);
    const QByteArray journal = contentOf(path + QStringLiteral("-journal"));
    {
        const auto library = Library::open(path, Library::Access::ReadOnly, m_clock);
        QVERIFY(library);
        QVERIFY((*library)->notes().recoveredInCopy);
        QVERIFY((*library)->load(m_postmortem.incident.id) == m_postmortem);
    }
    QVERIFY(contentOf(path) == before);
    QVERIFY(contentOf(path + QStringLiteral("-journal")) == journal);
}

void TestOpening::noticesAJournalThatWasTamperedWith() {
    const QString path = hotLibrary(QStringLiteral("tampered.afterword"));
    QVERIFY(!path.isEmpty());
    const QString journalPath = path + QStringLiteral("-journal");
    const QByteArray half = contentOf(path);
    const QByteArray journal = contentOf(journalPath);
    QRandomGenerator random(7);
    for (int i = 0; i < 100; ++i) {
        QByteArray tampered = journal;
        const qsizetype at = random.bounded(static_cast<int>(journal.size()));
        if (i % 3 == 0) {
            tampered.truncate(at);
        } else if (i % 3 == 1) {
            tampered[at] = static_cast<char>(tampered.at(at) ^ (1 << random.bounded(8)));
        }
        QVERIFY(write(path, half));
        // A third goes without its journal.
        QFile::remove(journalPath);
        QVERIFY(i % 3 == 2 || write(journalPath, tampered));
        const auto library = Library::open(path, Library::Access::ReadWrite, m_clock);
        NoProgress progress;
        const auto report = library ? (*library)->check(progress) : failure(library.error());
        const bool isReported = !report || !report->problems.isEmpty();
        const bool isWhole = library && (*library)->load(m_postmortem.incident.id) == m_postmortem;
        QVERIFY2(isReported || isWhole, qPrintable(QStringLiteral("case %1 at %2").arg(i).arg(at)));
    }
}

void TestOpening::noticesAnOldCopy() {
    const QString path = makeLibrary(QStringLiteral("now.afterword"));
    const QString old = m_home.file(QStringLiteral("old.afterword"));
    QVERIFY(QFile::copy(path, old));
    {
        const auto library = Library::open(path, Library::Access::ReadWrite, m_clock);
        QVERIFY(library && !(*library)->notes().newerRevisionSeen);
        QVERIFY((*library)->commit(m_postmortem.incident.id, QString(), {}, UndoMove::Do));
        QVERIFY((*library)->commit(m_postmortem.incident.id, QString(), {}, UndoMove::Do));
    }
    const auto library = Library::open(old, Library::Access::ReadWrite, m_clock);
    QVERIFY(library);
    QCOMPARE((*library)->notes().newerRevisionSeen, std::optional<qint64>(3));
    QCOMPARE((*library)->revision(), 1);
}

void TestOpening::opensAWriteAheadFile() {
    const QString path = makeLibrary(QStringLiteral("wal.afterword"));
    {
        const auto database = SqlDatabase::open(path, SqlDatabase::Mode::ReadWrite);
        QVERIFY(database && (*database)->scalar(QStringLiteral("PRAGMA journal_mode=WAL")));
    }
    const QByteArray before = contentOf(path);
    {
        const auto library = Library::open(path, Library::Access::ReadOnly, m_clock);
        QVERIFY(library && (*library)->load(m_postmortem.incident.id) == m_postmortem);
    }
    QVERIFY(contentOf(path) == before);
    const auto library = Library::open(path, Library::Access::ReadWrite, m_clock);
    QVERIFY(library);
    QVERIFY((*library)->commit(m_postmortem.incident.id, QString(), {}, UndoMove::Do));
    QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
