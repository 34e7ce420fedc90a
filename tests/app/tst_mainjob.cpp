// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builtprogram.h"
#include "collectedfolder.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QTest>

using namespace afterword;

namespace {

QJsonObject sourceOf(const QJsonObject& imported, const QString& format) {
    const QJsonArray sources = imported.value(u"sources").toArray();
    for (const auto& source : sources) {
        if (source.toObject().value(u"format") == format) {
            return source.toObject();
        }
    }
    return {};
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The issue that founded the project: from a folder of collected things to a finished postmortem, by commands alone.
class TestMainJob : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void fromAFolderToAReport() {
        const BuiltProgram program;
        const QString library = program.path(QStringLiteral("incidents.afterword"));
        auto outcome = program.run({QStringLiteral("new"), library, QStringLiteral("--title"),
                                    QStringLiteral("Checkout <slow>"), QStringLiteral("--severity"),
                                    QStringLiteral("SEV2"), QStringLiteral("--lead"), QStringLiteral("Ana Ruiz")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(outcome.out, "INC-1\n");

        const QString folder = program.path(QStringLiteral("collected"));
        writeCollectedFolder(folder);
        outcome = program.run({QStringLiteral("import"), library, folder, QStringLiteral("--json")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QJsonObject imported = outcome.json();
        QCOMPARE(imported.value(u"incident").toString(), QStringLiteral("INC-1"));
        QCOMPARE(sourceOf(imported, QStringLiteral("slack")).value(u"candidates").toInt(), 2);
        QCOMPARE(sourceOf(imported, QStringLiteral("log")).value(u"candidates").toInt(), 2);
        QCOMPARE(sourceOf(imported, QStringLiteral("metrics-csv")).value(u"evidence").toInt(), 1);
        QCOMPARE(sourceOf(imported, QStringLiteral("image")).value(u"evidence").toInt(), 1);
        QVERIFY(outcome.out.contains("notes.bin"));

        writeFile(program.path(QStringLiteral("trigger.md")), "A deploy: latency went **<5ms** and a<b.\n");
        outcome =
            program.run({QStringLiteral("set"), library, QStringLiteral("impactStart=2026-03-01T14:31:00Z"),
                         QStringLiteral("detected=2026-03-01T14:32:00Z"), QStringLiteral("section.impact=Everybody."),
                         QStringLiteral("section.trigger=@") + program.path(QStringLiteral("trigger.md"))});
        QVERIFY2(outcome.code == 0, outcome.err.constData());

        const QJsonObject shown = program.run({QStringLiteral("show"), library, QStringLiteral("--json")}).json();
        QCOMPARE(shown.value(u"format").toInt(), 1);
        QCOMPARE(shown.value(u"title").toString(), QStringLiteral("Checkout <slow>"));
        QCOMPARE(shown.value(u"people").toObject().value(u"leadInvestigator").toString(), QStringLiteral("Ana Ruiz"));
        QCOMPARE(shown.value(u"milestones").toObject().value(u"detected").toString(),
                 QStringLiteral("2026-03-01T14:32:00Z"));
        const QJsonObject ttd = shown.value(u"metrics").toArray().at(0).toObject();
        QCOMPARE(ttd.value(u"name").toString(), QStringLiteral("TTD"));
        QCOMPARE(ttd.value(u"seconds").toInt(), 60);
        QCOMPARE(shown.value(u"candidates").toArray().size(), 4);
        QVERIFY(!QJsonDocument(shown).toJson().contains("xoxe-"));

        for (const char* ending : {"html", "pdf", "md", "json", "timeline.csv", "actions.csv"}) {
            const QString file = program.path(QStringLiteral("report.") + QLatin1String(ending));
            outcome = program.run({QStringLiteral("export"), library, QStringLiteral("--to"), file});
            QVERIFY2(outcome.code == 0, outcome.err.constData());
            QVERIFY2(!contentOf(file).isEmpty(), ending);
        }
        QVERIFY(contentOf(program.path(QStringLiteral("report.pdf"))).startsWith("%PDF-"));
        const QByteArray html = contentOf(program.path(QStringLiteral("report.html")));
        QVERIFY(html.contains("Checkout &lt;slow&gt;"));
        QVERIFY(html.contains("&lt;5ms"));

        outcome = program.run({QStringLiteral("check"), library, QStringLiteral("--json")});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json().value(u"ok").toBool(), true);
    }

    void importOfAnExportedIncidentIsEqual() {
        const BuiltProgram program;
        const QString first = program.path(QStringLiteral("first.afterword"));
        QCOMPARE(program.run({QStringLiteral("sample"), first}).code, 0);
        const QString file = program.path(QStringLiteral("incident.json"));
        QCOMPARE(program.run({QStringLiteral("export"), first, QStringLiteral("--to"), file, QStringLiteral("--force")})
                     .code,
                 0);
        const QString second = program.path(QStringLiteral("second.afterword"));
        QCOMPARE(program.run({QStringLiteral("new"), second}).code, 0);
        const auto imported = program.run({QStringLiteral("import"), second, file, QStringLiteral("--json")});
        QVERIFY2(imported.code == 0, imported.err.constData());
        const QString key = imported.json().value(u"incident").toString();
        QCOMPARE(key, QStringLiteral("INC-2"));
        QJsonObject there =
            program.run({QStringLiteral("show"), second, QStringLiteral("--incident"), key, QStringLiteral("--json")})
                .json();
        const QJsonObject here = program.run({QStringLiteral("show"), first, QStringLiteral("--json")}).json();
        there.insert(u"key", here.value(u"key"));
        for (const QString& part : here.keys()) {
            QVERIFY2(there.value(part) == here.value(part), qPrintable(part));
        }
        QCOMPARE(there.keys(), here.keys());
    }

    void pickPutsRecordsIntoTheStory() {
        const BuiltProgram program;
        const QString library = program.path(QStringLiteral("i.afterword"));
        QCOMPARE(program.run({QStringLiteral("new"), library}).code, 0);
        writeFile(program.path(QStringLiteral("events.csv")),
                  "when,what\n2026-03-01 14:32,alert\n2026-03-01 14:40,fixed\n");
        const auto outcome = program.run({QStringLiteral("import"), library, program.path(QStringLiteral("events.csv")),
                                          QStringLiteral("--as"), QStringLiteral("csv"), QStringLiteral("--map"),
                                          QStringLiteral("time=when,text=what"), QStringLiteral("--zone"),
                                          QStringLiteral("Europe/Berlin"), QStringLiteral("--offset"),
                                          QStringLiteral("-60"), QStringLiteral("--pick"), QStringLiteral("--json")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QJsonArray events =
            program.run({QStringLiteral("show"), library, QStringLiteral("--json")}).json().value(u"events").toArray();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.at(0).toObject().value(u"happenedAt").toString(), QStringLiteral("2026-03-01T13:31:00Z"));
        QCOMPARE(events.at(0).toObject().value(u"text").toString(), QStringLiteral("alert"));
        QCOMPARE(events.at(0).toObject().value(u"source").toObject().value(u"timeText").toString(),
                 QStringLiteral("2026-03-01 14:32"));
    }

    void redactLeavesNoSecretInAnyFile() {
        const BuiltProgram program;
        const QString library = program.path(QStringLiteral("i.afterword"));
        QCOMPARE(program.run({QStringLiteral("new"), library}).code, 0);
        const QByteArray secret = QByteArray("gh") + "p_" + "zQ8bN4kT1wXr7LcV2mYs9DfG5hJ0pAe3uKi6";
        writeFile(program.path(QStringLiteral("app.log")), "2026-03-01T14:31:00Z app[1]: pushed with " + secret + "\n");
        const auto outcome = program.run({QStringLiteral("import"), library, program.path(QStringLiteral("app.log")),
                                          QStringLiteral("--redact"), QStringLiteral("--json")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(sourceOf(outcome.json(), QStringLiteral("log")).value(u"secrets").toInt(), 1);
        QVERIFY(!contentOf(library).contains(secret));
        QVERIFY(contentOf(library).contains("[redacted: "));
    }

    void dryRunStoresNothing() {
        const BuiltProgram program;
        const QString library = program.path(QStringLiteral("i.afterword"));
        QCOMPARE(program.run({QStringLiteral("new"), library}).code, 0);
        const QByteArray before = contentOf(library);
        writeCollectedFolder(program.path(QStringLiteral("collected")));
        const auto outcome = program.run({QStringLiteral("import"), library, program.path(QStringLiteral("collected")),
                                          QStringLiteral("--dry-run"), QStringLiteral("--json")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(sourceOf(outcome.json(), QStringLiteral("slack")).value(u"candidates").toInt(), 2);
        QVERIFY(contentOf(library) == before);
    }

    void importedPostmortemFillsEmptySectionsOnly() {
        const BuiltProgram program;
        const QString library = program.path(QStringLiteral("i.afterword"));
        QCOMPARE(program.run({QStringLiteral("new"), library}).code, 0);
        QCOMPARE(program.run({QStringLiteral("set"), library, QStringLiteral("section.trigger=Written by hand.")}).code,
                 0);
        writeFile(program.path(QStringLiteral("old.md")),
                  "# Outage of 2026-03-01\n\n## Impact\n\nEverybody.\n\n## Trigger\n\nA deploy.\n\n"
                  "## Timeline\n\n- 14:32 UTC - alert\n- 14:40 UTC - fixed\n");
        const auto outcome = program.run({QStringLiteral("import"), library, program.path(QStringLiteral("old.md")),
                                          QStringLiteral("--as"), QStringLiteral("postmortem")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QJsonArray sections = program.run({QStringLiteral("show"), library, QStringLiteral("--json")})
                                        .json()
                                        .value(u"sections")
                                        .toArray();
        QHash<QString, QString> texts;
        for (const auto& section : sections) {
            const QString key = section.toObject().value(u"id").toString();
            QVERIFY2(!texts.contains(key), qPrintable(key));
            texts.insert(key, section.toObject().value(u"markdown").toString());
        }
        QVERIFY(texts.value(QStringLiteral("impact")).contains(u"Everybody."));
        QCOMPARE(texts.value(QStringLiteral("trigger")), QStringLiteral("Written by hand."));
        QVERIFY(texts.value(QStringLiteral("trigger2")).contains(u"A deploy."));
    }

    void readsStandardInput() {
        const BuiltProgram program;
        const QString library = program.path(QStringLiteral("i.afterword"));
        QCOMPARE(program.run({QStringLiteral("new"), library}).code, 0);
        const auto outcome =
            program.run({QStringLiteral("import"), library, QStringLiteral("-"), QStringLiteral("--json")},
                        "2026-03-01T14:31:00Z app[1]: started\n2026-03-01T14:31:02Z app[1]: ended\n");
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(sourceOf(outcome.json(), QStringLiteral("log")).value(u"candidates").toInt(), 2);
    }

    void germanReportOfAnEnglishIncident() {
        const BuiltProgram program;
        const QString library = program.path(QStringLiteral("i.afterword"));
        QCOMPARE(program.run({QStringLiteral("sample"), library}).code, 0);
        const QString file = program.path(QStringLiteral("bericht.html"));
        const auto outcome = program.run({QStringLiteral("export"), library, QStringLiteral("--to"), file,
                                          QStringLiteral("--lang"), QStringLiteral("de")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QByteArray html = contentOf(file);
        QVERIFY(html.contains("lang=\"de\""));
        QVERIFY(html.contains("Schweregrad"));
        QVERIFY(html.contains(">Was gut lief<"));
        QVERIFY(!html.contains("What went well"));
    }

    void publicEditionNamesNobody() {
        const BuiltProgram program;
        const QString library = program.path(QStringLiteral("i.afterword"));
        QCOMPARE(program.run({QStringLiteral("sample"), library}).code, 0);
        const QString file = program.path(QStringLiteral("public.html"));
        const auto outcome = program.run({QStringLiteral("export"), library, QStringLiteral("--to"), file,
                                          QStringLiteral("--edition"), QStringLiteral("public")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QByteArray html = contentOf(file);
        QVERIFY(!html.isEmpty());
        for (const char* name :
             {"Ines Calvo", "Tomasz Wrona", "Priya Nair", "Jonas Weber", "Amara Obi", "Kenji Mori"}) {
            QVERIFY2(!html.contains(name), name);
        }
    }
};

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"
