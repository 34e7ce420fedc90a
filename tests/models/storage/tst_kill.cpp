// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "childprocess.h"
#include "library.h"
#include "librarysupport.h"

#include <QRandomGenerator>
#include <QTest>

using namespace afterword;

/// Kills another process at random moments of its work: what it said was saved must be there, and nothing by halves.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNoEdit();
    void losesNoImport();
    void addsNoHalfIncident();
    void recoversWhenKilledAgain();

private:
    static constexpr int seed = 20261123;

    TemporaryHome m_home;
    SystemClock m_clock;

    QString makeLibrary(const QString& name);
    void expectWhole(const QString& path, Library& library);
};

namespace {

/// The number of the last line "WORD number".
int lastNumber(const QStringList& lines, const QString& word, int known) {
    for (const QString& line : lines) {
        if (line.startsWith(word)) {
            known = line.mid(word.size() + 1).toInt();
        }
    }
    return known;
}

} // namespace

QString TestKill::makeLibrary(const QString& name) {
    const QString path = m_home.file(name);
    const auto library = Library::create(path, m_clock);
    Postmortem postmortem;
    postmortem.incident.id = IncidentId::create();
    postmortem.incident.key = QStringLiteral("INC-1");
    return library && (*library)->addIncident(postmortem) ? path : QString();
}

void TestKill::expectWhole(const QString& path, Library& library) {
    NoProgress progress;
    const auto report = library.check(progress);
    QVERIFY2(report, qPrintable(path));
    for (const CheckProblem& problem : report->problems) {
        qWarning("%s: %s", qPrintable(problem.what), qPrintable(problem.where));
    }
    QVERIFY(report->problems.isEmpty());
    QVERIFY(!library.notes().newerRevisionSeen);
}

void TestKill::losesNoEdit() {
    const QString path = makeLibrary(QStringLiteral("edit.afterword"));
    QVERIFY(!path.isEmpty());
    QRandomGenerator random(seed);
    int known = 0;
    int recovered = 0;
    for (int i = 0; i < 120; ++i) {
        ChildProcess child(QStringLiteral("edit"), path);
        // A quarter is killed while the library is opened, a quarter at the first commit, the rest later.
        QStringList heard;
        for (int lines = 0; lines < std::min(i % 4, 2); ++lines) {
            heard.append(child.line());
        }
        child.killAfter(random.bounded(30));
        const int said = lastNumber(heard + child.rest(), QStringLiteral("lanes"), known);
        const auto library = Library::open(path, Library::Access::ReadOnly, m_clock);
        QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
        const auto read = (*library)->load((*library)->incidents()->first().id);
        QVERIFY(read);
        const auto found = static_cast<int>(read->lanes.size());
        QVERIFY2(found == said || found == said + 1, qPrintable(QStringLiteral("%1, %2").arg(said).arg(found)));
        expectWhole(path, **library);
        known = found;
        recovered += (*library)->notes().recoveredInCopy ? 1 : 0;
    }
    QVERIFY(known >= 60);
    qInfo("%d commits, %d recoveries", known, recovered);
}

void TestKill::losesNoImport() {
    const QString path = makeLibrary(QStringLiteral("import.afterword"));
    QVERIFY(!path.isEmpty());
    QRandomGenerator random(seed);
    int known = 0;
    for (int i = 0; i < 60; ++i) {
        ChildProcess child(QStringLiteral("import"), path);
        QStringList heard;
        for (int lines = 0; lines <= i % 2; ++lines) {
            heard.append(child.line());
        }
        child.killAfter(random.bounded(40));
        const int said = lastNumber(heard + child.rest(), QStringLiteral("sources"), known);
        const auto library = Library::open(path, Library::Access::ReadOnly, m_clock);
        QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
        const IncidentId incident = (*library)->incidents()->first().id;
        const auto found = static_cast<int>((*library)->load(incident)->sources.size());
        QVERIFY2(found == said || found == said + 1, qPrintable(QStringLiteral("%1, %2").arg(said).arg(found)));
        QCOMPARE((*library)->chunks(incident)->size(), 2 * found);
        expectWhole(path, **library);
        known = found;
    }
    QVERIFY(known >= 30);
}

void TestKill::addsNoHalfIncident() {
    const QString path = makeLibrary(QStringLiteral("incident.afterword"));
    QVERIFY(!path.isEmpty());
    QRandomGenerator random(seed);
    int known = 1;
    for (int i = 0; i < 40; ++i) {
        ChildProcess child(QStringLiteral("incident"), path);
        QStringList heard;
        for (int lines = 0; lines <= i % 2; ++lines) {
            heard.append(child.line());
        }
        child.killAfter(random.bounded(40));
        const int said = lastNumber(heard + child.rest(), QStringLiteral("incidents"), known);
        const auto library = Library::open(path, Library::Access::ReadOnly, m_clock);
        QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
        const auto incidents = (*library)->incidents();
        QVERIFY(incidents);
        const auto found = static_cast<int>(incidents->size());
        QVERIFY2(found == said || found == said + 1, qPrintable(QStringLiteral("%1, %2").arg(said).arg(found)));
        for (const IncidentSummary& incident : incidents->sliced(1)) {
            QCOMPARE((*library)->chunks(incident.id)->size(), 2);
            QCOMPARE((*library)->load(incident.id)->evidence.size(), 2);
        }
        expectWhole(path, **library);
        known = found;
    }
    QVERIFY(known >= 20);
}

void TestKill::recoversWhenKilledAgain() {
    const QString path = makeLibrary(QStringLiteral("again.afterword"));
    QVERIFY(!path.isEmpty());
    QRandomGenerator random(seed);
    const QByteArray before = contentOf(path);
    for (int i = 0; i < 25; ++i) {
        ChildProcess half(QStringLiteral("halfwrite"), path);
        QCOMPARE(half.line(), QStringLiteral("half written"));
        half.killAfter(0);
        ChildProcess again(QStringLiteral("hold"), path);
        again.killAfter(random.bounded(40));
        const auto library = Library::open(path, Library::Access::ReadWrite, m_clock);
        QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
        expectWhole(path, **library);
    }
    QCOMPARE(contentOf(path).size(), before.size());
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
