// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builtprogram.h"
#include "collectedfolder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace afterword;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Each bad input gets the exit code of the contract, a sentence, and changes nothing.
class TestRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void usage_data() {
        QTest::addColumn<QStringList>("arguments");
        const QString library = QStringLiteral("library.afterword");
        QTest::newRow("no such verb") << QStringList{QStringLiteral("conquer")};
        QTest::newRow("no library") << QStringList{QStringLiteral("list")};
        QTest::newRow("no such option") << QStringList{QStringLiteral("list"), library, QStringLiteral("--colour")};
        QTest::newRow("no source") << QStringList{QStringLiteral("import"), library};
        QTest::newRow("no such format") << QStringList{QStringLiteral("import"), library, QStringLiteral("notes.log"),
                                                       QStringLiteral("--as"), QStringLiteral("tea")};
        QTest::newRow("no such zone") << QStringList{QStringLiteral("import"), library, QStringLiteral("notes.log"),
                                                     QStringLiteral("--zone"), QStringLiteral("Mars/Base")};
        QTest::newRow("year that is none")
            << QStringList{QStringLiteral("import"), library, QStringLiteral("notes.log"), QStringLiteral("--year"),
                           QStringLiteral("soon")};
        QTest::newRow("no such field") << QStringList{QStringLiteral("set"), library, QStringLiteral("colour=red")};
        QTest::newRow("no assignment") << QStringList{QStringLiteral("set"), library, QStringLiteral("title")};
        QTest::newRow("no such ending") << QStringList{QStringLiteral("export"), library, QStringLiteral("--to"),
                                                       QStringLiteral("report.docx")};
        QTest::newRow("no target") << QStringList{QStringLiteral("export"), library};
        QTest::newRow("no such edition") << QStringList{QStringLiteral("export"),    library,
                                                        QStringLiteral("--to"),      QStringLiteral("r.pdf"),
                                                        QStringLiteral("--edition"), QStringLiteral("secret")};
        QTest::newRow("no such language") << QStringList{QStringLiteral("export"), library,
                                                         QStringLiteral("--to"),   QStringLiteral("r.html"),
                                                         QStringLiteral("--lang"), QStringLiteral("xx")};
    }

    void usage() {
        QFETCH(QStringList, arguments);
        const BuiltProgram program;
        QCOMPARE(program.run({QStringLiteral("new"), QStringLiteral("library.afterword")}).code, 0);
        writeFile(program.path(QStringLiteral("notes.log")), "2026-03-01T14:31:00Z app[1]: started\n");
        const auto outcome = program.run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(outcome.out.isEmpty());
    }

    void files_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("empty") << QByteArray("") << QByteArray("is empty");
        QTest::newRow("a text") << QByteArray("Dear diary, today the database fell over.\n")
                                << QByteArray("is not an Afterword library");
        QTest::newRow("short") << QByteArray("SQLite format 3") << QByteArray("is not an Afterword library");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200, 'x')
                                   << QByteArray("is not an Afterword library");
    }

    void files() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, said);
        const BuiltProgram program;
        writeFile(program.path(QStringLiteral("f.afterword")), content);
        for (const char* verb : {"list", "show", "check"}) {
            const auto outcome = program.run({QLatin1String(verb), QStringLiteral("f.afterword")});
            QCOMPARE(outcome.code, 4);
            QVERIFY2(outcome.err.contains(said), outcome.err.constData());
            QVERIFY(contentOf(program.path(QStringLiteral("f.afterword"))) == content);
        }
    }

    void newerFormat() {
        const BuiltProgram program;
        const QString path = program.path(QStringLiteral("f.afterword"));
        QCOMPARE(program.run({QStringLiteral("new"), path}).code, 0);
        QByteArray content = contentOf(path);
        content[63] = 99; // user_version, the last of its four bytes
        writeFile(path, content);
        const auto outcome = program.run({QStringLiteral("list"), path});
        QCOMPARE(outcome.code, 4);
        QVERIFY2(outcome.err.contains("format 99"), outcome.err.constData());
        QVERIFY(contentOf(path) == content);
    }

    void lockedByAnother() {
        const BuiltProgram program;
        const QString path = program.path(QStringLiteral("f.afterword"));
        QCOMPARE(program.run({QStringLiteral("new"), path}).code, 0);
        QProcess holder;
        program.prepare(holder);
        holder.start(QStringLiteral(AFTERWORD_PROGRAM),
                     {QStringLiteral("import"), path, QStringLiteral("-")}); // waits for its input
        QVERIFY(holder.waitForStarted());
        const auto isLocked = [&] {
            return program.run({QStringLiteral("set"), path, QStringLiteral("title=x")}).code == 3;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isLocked(), 10'000);
        const auto outcome = program.run({QStringLiteral("set"), path, QStringLiteral("title=x")});
        QVERIFY2(outcome.err.contains(QByteArray::number(holder.processId())), outcome.err.constData());
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
    }

    void inputs_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("broken JSON")
            << QStringLiteral("metric.json")
            << QByteArray("{\"status\": \"success\",\n \"data\": {\"resultType\": \"matrix\", \"result\": [}}\n") << 1
            << QByteArray("line 2");
        QTest::newRow("table without a time")
            << QStringLiteral("t.csv") << QByteArray("name,colour\na,red\nb,blue\n") << 1 << QByteArray("colour");
        QTest::newRow("no picture") << QStringLiteral("p.png") << QByteArray("\x89PNG\r\n\x1a\nrubbish") << 1
                                    << QByteArray("p.png");
        QTest::newRow("empty file") << QStringLiteral("e.log") << QByteArray() << 1 << QByteArray("e.log");
        QTest::newRow("nothing known") << QStringLiteral("n.bin") << QByteArray(2000, '\x01') << 5
                                       << QByteArray("n.bin");
    }

    void inputs() {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        const BuiltProgram program;
        const QString library = program.path(QStringLiteral("f.afterword"));
        QCOMPARE(program.run({QStringLiteral("new"), library}).code, 0);
        const QByteArray before = contentOf(library);
        writeFile(program.path(name), content);
        const auto outcome = program.run({QStringLiteral("import"), library, program.path(name)});
        QVERIFY2(outcome.code == code, QByteArray(outcome.err + outcome.out).constData());
        QVERIFY2(outcome.err.contains(said), outcome.err.constData());
        const auto shown = program.run({QStringLiteral("show"), library, QStringLiteral("--json")}).json();
        QVERIFY(shown.value(u"sources").toArray().isEmpty());
        QVERIFY(contentOf(library) == before);
    }

    void missing_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QString library = QStringLiteral("f.afterword");
        QTest::newRow("library") << QStringList{QStringLiteral("list"), QStringLiteral("none.afterword")} << 1;
        QTest::newRow("source") << QStringList{QStringLiteral("import"), library, QStringLiteral("none.log")} << 1;
        QTest::newRow("incident") << QStringList{QStringLiteral("show"), library, QStringLiteral("--incident"),
                                                 QStringLiteral("INC-9")}
                                  << 5;
        QTest::newRow("snapshot") << QStringList{QStringLiteral("snapshots"), library,
                                                 QStringLiteral("--restore"), QStringLiteral("x"),
                                                 QStringLiteral("--to"),      QStringLiteral("y")}
                                  << 5;
        QTest::newRow("value file") << QStringList{QStringLiteral("set"), library,
                                                   QStringLiteral("section.trigger=@none.md")}
                                    << 1;
        QTest::newRow("gate") << QStringList{QStringLiteral("set"), library, QStringLiteral("state=shared")} << 6;
        QTest::newRow("no folder to write to")
            << QStringList{QStringLiteral("export"), library, QStringLiteral("--to"), QStringLiteral("none/r.html")}
            << 1;
    }

    void missing() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const BuiltProgram program;
        QCOMPARE(program.run({QStringLiteral("new"), QStringLiteral("f.afterword")}).code, 0);
        const auto outcome = program.run(arguments);
        QVERIFY2(outcome.code == code, outcome.err.constData());
        QVERIFY(!outcome.err.isEmpty());
    }

    void secretsDoNotLeaveWithoutForce() {
        const BuiltProgram program;
        QCOMPARE(program.run({QStringLiteral("new"), QStringLiteral("f.afterword")}).code, 0);
        const QString secret = QStringLiteral("gh") + QStringLiteral("p_zQ8bN4kT1wXr7LcV2mYs9DfG5hJ0pAe3uKi6");
        QCOMPARE(program
                     .run({QStringLiteral("set"), QStringLiteral("f.afterword"),
                           QStringLiteral("section.trigger=used ") + secret})
                     .code,
                 0);
        auto outcome = program.run({QStringLiteral("export"), QStringLiteral("f.afterword"), QStringLiteral("--to"),
                                    QStringLiteral("r.html")});
        QCOMPARE(outcome.code, 6);
        QVERIFY(!QFileInfo::exists(program.path(QStringLiteral("r.html"))));
        QVERIFY(!outcome.err.contains(secret.toUtf8()));
        outcome = program.run({QStringLiteral("export"), QStringLiteral("f.afterword"), QStringLiteral("--to"),
                               QStringLiteral("r.html"), QStringLiteral("--force")});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.err.contains("leak check"));
    }

    void helpIsThereForEveryVerb_data() {
        QTest::addColumn<QString>("verb");
        for (const char* verb : {"new", "import", "list", "show", "export", "set", "check", "snapshots", "sample"}) {
            QTest::newRow(verb) << QString::fromLatin1(verb);
        }
    }

    void helpIsThereForEveryVerb() {
        QFETCH(QString, verb);
        const BuiltProgram program;
        const auto outcome = program.run({verb, QStringLiteral("--help")});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains(QByteArray("afterword " + verb.toUtf8() + " LIBRARY")));
        QVERIFY(program.run({QStringLiteral("--help")}).out.contains(verb.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
