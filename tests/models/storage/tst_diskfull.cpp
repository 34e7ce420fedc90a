// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library.h"
#include "librarysupport.h"
#include "smalldisk.h"

#include <QTest>

using namespace afterword;

/// A disk that is full: after whatever fails, the file is as it was before, and everything can be read.
class TestDiskFull : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void keepsWhatWasThere_data();
    void keepsWhatWasThere();

private:
    TemporaryHome m_home;
    SetClock m_clock;
    SmallDisk m_disk{1 << 20};
    int m_full = 0; ///< works that did not fit
    Postmortem m_postmortem = fullPostmortem(1);
    QByteArray m_sound;

    Result<> edit(Library& library);
    Result<> import(Library& library);
};

void TestDiskFull::initTestCase() {
    if (!m_disk.isThere()) {
        QSKIP("Only root can mount a small disk.");
    }
    const QString path = m_home.file(QStringLiteral("sound.afterword"));
    {
        const auto library = Library::create(path, m_clock);
        QVERIFY(library && (*library)->addIncident(m_postmortem));
    }
    m_sound = contentOf(path);
}

void TestDiskFull::cleanupTestCase() {
    QVERIFY(m_full >= 20 || !m_disk.isThere());
}

Result<> TestDiskFull::edit(Library& library) {
    Section changed = m_postmortem.sections.first();
    changed.markdown = QString(60'000, u'x');
    return library.commit(m_postmortem.incident.id, QStringLiteral("Write"), {{m_postmortem.sections.first(), changed}},
                          UndoMove::Do);
}

Result<> TestDiskFull::import(Library& library) {
    return importSomething(library, m_postmortem.incident.id).map([](const QList<ValueChange>&) {});
}

void TestDiskFull::keepsWhatWasThere_data() {
    QTest::addColumn<int>("work");
    QTest::addColumn<int>("spare");
    const QList<const char*> works = {"edit", "import", "copy", "create", "incident"};
    for (int work = 0; work < works.size(); ++work) {
        for (int spare = 0; spare <= 11; ++spare) {
            QTest::addRow("%s with %d kB", works.at(work), spare * 40) << work << spare * 40 * 1024;
        }
    }
}

void TestDiskFull::keepsWhatWasThere() {
    QFETCH(int, work);
    QFETCH(int, spare);
    const QString path = m_disk.path(QStringLiteral("a.afterword"));
    const QString other = m_disk.path(QStringLiteral("other.afterword"));
    for (const QString& old : QDir(m_disk.path()).entryList(QDir::Files | QDir::Hidden)) {
        QFile::remove(m_disk.path(old));
    }
    QVERIFY(m_disk.resize(4 << 20));
    QVERIFY(QFile::copy(m_home.file(QStringLiteral("sound.afterword")), path));
    // The disk takes whole pages of memory; one more is for the folder.
    QVERIFY(m_disk.resize(m_sound.size() + spare + 8192));
    Result<> done;
    {
        const auto library = Library::open(path, Library::Access::ReadWrite, m_clock);
        QVERIFY(library);
        if (work == 0) {
            done = edit(**library);
        } else if (work == 1) {
            done = import(**library);
        } else if (work == 2) {
            done = (*library)->copyTo(other);
        } else if (work == 4) {
            done = addWithSomething(**library, fullPostmortem(2)).map([](const QList<ValueChange>&) {});
        } else {
            done = Library::create(other, m_clock).map([](const std::unique_ptr<Library>&) {});
        }
        const bool wroteHere = done && (work < 2 || work == 4);
        QCOMPARE((*library)->revision(), wroteHere ? 2 : 1);
        const auto read = (*library)->load(m_postmortem.incident.id);
        QVERIFY(read);
        QVERIFY((wroteHere && work < 2) || *read == m_postmortem);
        QCOMPARE((*library)->incidents()->size(), wroteHere && work == 4 ? 2 : 1);
    }
    if (done) {
        return;
    }
    ++m_full;
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
    QCOMPARE(done.error().facts.size(), 1);
    QVERIFY(contentOf(path) == m_sound);
    QVERIFY(!QFile::exists(other));
    // With space again, it goes on.
    QVERIFY(m_disk.resize(4 << 20));
    const auto library = Library::open(path, Library::Access::ReadWrite, m_clock);
    QVERIFY(library && edit(**library));
    NoProgress progress;
    QVERIFY((*library)->check(progress)->problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
