// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builtprogram.h"
#include "collectedfolder.h"
#include "smalldisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace afterword;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What happens to the program from outside while it imports: nothing of that may leave half of anything behind.
class TestMishaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void brokenIncident_data();
    void brokenIncident();
    void incidentOnAFullDisk_data();
    void incidentOnAFullDisk();
    void incidentKilled();
    void standardInputOnAFullDisk();

private:
    static constexpr int seed = 20261124;

    [[nodiscard]] QString file(const QString& name) const { return m_program.path(name); }

    [[nodiscard]] qsizetype incidentsIn(const QString& library) const;
    [[nodiscard]] bool isWhole(const QString& library) const;

    BuiltProgram m_program;
    QByteArray m_empty; ///< a library that holds one incident without anything
};

/// A library, and an incident as JSON to be imported into it.
void TestMishaps::initTestCase() {
    const QString sample = file(QStringLiteral("sample.afterword"));
    QCOMPARE(m_program.run({QStringLiteral("sample"), sample}).code, 0);
    QCOMPARE(m_program
                 .run({QStringLiteral("export"), sample, QStringLiteral("--to"), file(QStringLiteral("incident.json")),
                       QStringLiteral("--force")})
                 .code,
             0);
    const QString empty = file(QStringLiteral("empty.afterword"));
    QCOMPARE(m_program.run({QStringLiteral("new"), empty}).code, 0);
    m_empty = contentOf(empty);
}

qsizetype TestMishaps::incidentsIn(const QString& library) const {
    const auto listed = m_program.run({QStringLiteral("list"), library, QStringLiteral("--json")});
    return listed.json().value(u"incidents").toArray().size();
}

bool TestMishaps::isWhole(const QString& library) const {
    return m_program.run({QStringLiteral("check"), library}).code == 0;
}

void TestMishaps::brokenIncident_data() {
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = contentOf(file(QStringLiteral("incident.json")));
    QVERIFY(whole.size() > 10'000);
    QTest::newRow("cut off near its end") << whole.chopped(5);
    QByteArray attachment = whole;
    const qsizetype near = attachment.size() - 100;
    attachment[near] = attachment[near] == 'A' ? 'B' : 'A';
    QTest::newRow("another attachment than it says") << attachment;
    QByteArray points = whole;
    const qsizetype last = points.lastIndexOf("\"values\":");
    QVERIFY(last > 0);
    points.insert(points.indexOf('"', last + 9) + 1, "AAAA");
    QTest::newRow("a value more than times") << points;
}

void TestMishaps::brokenIncident() {
    QFETCH(QByteArray, json);
    const QString library = file(QStringLiteral("broken.afterword"));
    writeFile(library, m_empty);
    writeFile(file(QStringLiteral("broken.json")), json);
    const auto outcome = m_program.run({QStringLiteral("import"), library, file(QStringLiteral("broken.json"))});
    QVERIFY(outcome.code != 0);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(contentOf(library) == m_empty);
}

void TestMishaps::incidentOnAFullDisk_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("import") << QStringList{QStringLiteral("import"), QStringLiteral("LIBRARY"),
                                           file(QStringLiteral("incident.json"))};
    QTest::newRow("sample") << QStringList{QStringLiteral("sample"), QStringLiteral("LIBRARY")};
}

void TestMishaps::incidentOnAFullDisk() {
    QFETCH(QStringList, arguments);
    SmallDisk disk(16 << 20);
    if (!disk.isThere()) {
        QSKIP("Only root can mount a small disk.");
    }
    const QString library = disk.path(QStringLiteral("a.afterword"));
    arguments[1] = library;
    int full = 0;
    for (int spare = 0; spare < 12; ++spare) {
        QVERIFY(disk.resize(16 << 20));
        QFile::remove(library);
        writeFile(library, m_empty);
        QVERIFY(disk.resize(m_empty.size() + 8192 + spare * 64 * 1024));
        const auto outcome = m_program.run(arguments);
        QVERIFY(disk.resize(16 << 20));
        if (outcome.code == 0) {
            QCOMPARE(incidentsIn(library), 2);
        } else {
            ++full;
            QCOMPARE(outcome.code, 1);
            QVERIFY2(outcome.err.contains("no space"), outcome.err.constData());
            QVERIFY(contentOf(library) == m_empty);
        }
        QVERIFY(isWhole(library));
    }
    QVERIFY(full >= 3);
    QVERIFY(full < 12);
}

void TestMishaps::incidentKilled() {
    QRandomGenerator random(seed);
    const QString library = file(QStringLiteral("killed.afterword"));
    writeFile(library, m_empty);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_program.run({QStringLiteral("import"), library, file(QStringLiteral("incident.json"))}).code, 0);
    const auto ms = static_cast<int>(timer.elapsed());
    int imported = 0;
    for (int i = 0; i < 20; ++i) {
        writeFile(library, m_empty);
        QProcess process;
        m_program.prepare(process);
        process.start(QStringLiteral(AFTERWORD_PROGRAM),
                      {QStringLiteral("import"), library, file(QStringLiteral("incident.json"))});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(random.bounded(ms * 3 / 2));
        process.kill();
        process.waitForFinished();
        const bool said = !process.readAllStandardOutput().isEmpty();
        const qsizetype found = incidentsIn(library);
        QVERIFY(found == 2 || (found == 1 && !said));
        QVERIFY(isWhole(library));
        if (found == 2) {
            const auto shown = m_program.run({QStringLiteral("show"), library, QStringLiteral("--incident"),
                                              QStringLiteral("INC-2"), QStringLiteral("--json")});
            QVERIFY(!shown.json().value(u"candidates").toArray().isEmpty());
            ++imported;
        }
        QFile::remove(library + QStringLiteral("-journal"));
    }
    QVERIFY(imported < 20);
    qInfo("%d of 20 were imported", imported);
}

void TestMishaps::standardInputOnAFullDisk() {
    SmallDisk disk(1 << 20);
    if (!disk.isThere()) {
        QSKIP("Only root can mount a small disk.");
    }
    const QString library = file(QStringLiteral("input.afterword"));
    const QByteArray line = "2026-03-01T14:31:00Z app[1]: started\n";
    // Much too much, and so little too much that only the last bytes do not fit.
    for (const qint64 bytes : {8 << 20, (1 << 20) + 2'000}) {
        writeFile(library, m_empty);
        QProcess process;
        m_program.prepare(process);
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), disk.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(AFTERWORD_PROGRAM), {QStringLiteral("import"), library, QStringLiteral("-"),
                                                          QStringLiteral("--as"), QStringLiteral("log")});
        process.write(line.repeated(bytes / line.size()));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("no space") && said.contains(disk.path().toUtf8()), said.constData());
        QVERIFY(contentOf(library) == m_empty);
        QVERIFY(isWhole(library));
        QVERIFY(QDir(disk.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
}

QTEST_GUILESS_MAIN(TestMishaps)
#include "tst_mishaps.moc"
