// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"
#include "documentreaders.h"
#include "isotime.h"
#include "readbytes.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace afterword;

namespace {

Reader postmortemFormat() {
    return readerOf(documentReaders(), "postmortem");
}

struct Read final : BytesRead {
    [[nodiscard]] QStringList times() const {
        QStringList all;
        for (const Candidate& candidate : sink.candidates) {
            all.append(toIso(candidate.happenedAt));
        }
        return all;
    }

    [[nodiscard]] QStringList texts() const {
        QStringList all;
        for (const Candidate& candidate : sink.candidates) {
            all.append(candidate.text);
        }
        return all;
    }

    [[nodiscard]] QStringList keys() const {
        QStringList all;
        for (const Section& section : sink.postmortem.sections) {
            all.append(section.key);
        }
        return all;
    }
};

std::unique_ptr<Read> readText(const QByteArray& bytes, const QString& name = QStringLiteral("report.md"),
                               bool redact = false) {
    ReadOptions options;
    options.name = name;
    options.modified = *fromIso(u"2026-05-20T10:00:00Z");
    SourceOutput::Policy policy;
    policy.redact = redact;
    return readBytes<Read>(postmortemFormat(), bytes, options, policy);
}

} // namespace

class TestPostmortemReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void readsStamps_data();
    void readsStamps();
    void knowsUsualTitles_data();
    void knowsUsualTitles();
    void losesNoText();
    void daysAndMidnight();
    void saysWhatIsDoubtful();
    void readsPastedChats();
    void redactsEverywhere();
    void survivesBrokenInput_data();
    void survivesBrokenInput();
    void realDocuments();
};

void TestPostmortemReader::recognises_data() {
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("mine");
    const auto row = [](const char* name, const char* file, const QByteArray& head, bool mine) {
        QTest::newRow(name) << head << QString::fromLatin1(file) << mine;
    };
    row("markdown with times", "a.md", "# Outage\n\n## Timeline\n- 14:32 UTC - it began\n", true);
    row("markdown without times", "a.md", "# Outage\n\n## Impact\nx\n## Root cause\ny\n", true);
    row("any markdown", "README.md", "# Tool\n\n## Installation\nmake\n", false);
    row("text with headings", "a.txt", "Outage\n======\n\nTimeline\n--------\n14:32 it began\n", true);
    row("plain text", "a.txt", "14:32 it began\n14:33 it went on\n", false);
    row("log", "app.log", "# a comment\n2026-03-01 14:32:07 started\n", false);
    row("binary", "a.md", QByteArray("# x\n14:32\0\0", 11), false);
    row("empty", "a.md", "", false);
}

void TestPostmortemReader::recognises() {
    QFETCH(const QByteArray, head);
    QFETCH(const QString, name);
    QTEST(postmortemFormat().recognise(head, name) > 0, "mine");
}

void TestPostmortemReader::readsStamps_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("timeText");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* line, const char* time, const char* timeText, const char* text) {
        QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(time) << QString::fromUtf8(timeText)
                            << QString::fromUtf8(text);
    };
    row("14:32 UTC - it began", "2026-03-01T14:32:00Z", "14:32 UTC", "it began");
    row("- **14:32 UTC** - it *really* began", "2026-03-01T14:32:00Z", "14:32 UTC", "it *really* began");
    row("15:35 – it began", "2026-03-01T15:35:00Z", "15:35", "it began");
    row("### 12:35\n\nIt began.\nAnd went on.\n\nMore.", "2026-03-01T12:35:00Z", "12:35", "It began. And went on.");
    row("### ~13:30-13:45\nNothing helped", "2026-03-01T13:30:00Z", "13:30-13:45", "Nothing helped");
    row("| Jan 14, 10:18 AM | it began |", "2026-01-14T10:18:00Z", "Jan 14, 10:18 AM", "it began");
    row("| 2026-03-02 | 07:11 | it began |", "2026-03-02T07:11:00Z", "2026-03-02 | 07:11", "it began");
    row("| web-1 | 2026-03-02 07:11 | down |", "2026-03-02T07:11:00Z", "2026-03-02 07:11", "web-1 | down");
    row("- [03-26 17:40] it began", "2026-03-26T17:40:00Z", "03-26 17:40", "it began");
    row("* [08:47] @ana merges. **Outage begins.**", "2026-03-01T08:47:00Z", "08:47",
        "@ana merges. **Outage begins.**");
    row("- 20:07 EDT (00:07 UTC): shared", "2026-03-02T00:07:00Z", "20:07 EDT (00:07 UTC)", "shared");
    row("- 20:07 local (00:07 UTC): shared", "2026-03-01T20:07:00Z", "20:07", "local (00:07 UTC): shared");
    row("- 2:54 PM PST: merged", "2026-03-01T22:54:00Z", "2:54 PM PST", "merged");
    row("2:54pm: merged", "2026-03-01T14:54:00Z", "2:54pm", "merged");
    row("- 2026-03-02 14:22: it began", "2026-03-02T14:22:00Z", "2026-03-02 14:22", "it began");
    row("  - Incident declared: 2026-03-02 11:00", "2026-03-02T11:00:00Z", "2026-03-02 11:00", "Incident declared");
    row("- 2026-03-02 7:09 AM Eastern:\n  a mail came\n", "2026-03-02T12:09:00Z", "2026-03-02 7:09 AM Eastern",
        "a mail came");
    row("### Mar 2 2026 14:17\n\nPost goes live", "2026-03-02T14:17:00Z", "Mar 2 2026 14:17", "Post goes live");
    row("- 2. März 2026, 14:17 Uhr: los", "2026-03-02T14:17:00Z", "2. März 2026, 14:17", "Uhr: los");
    row("02.03.2026 14:17 ging es los", "2026-03-02T14:17:00Z", "02.03.2026 14:17", "ging es los");
    row("2026-03-02T14:17:05.25Z it began", "2026-03-02T14:17:05.25Z", "2026-03-02T14:17:05.25Z", "it began");
    row("*Fixed* - all is well {{< track \"2026-03-02 05:54:00\" >}}", "2026-03-02T05:54:00Z", "2026-03-02 05:54:00",
        "*Fixed* - all is well");
    row("At 14:32 the pager rang", "2026-03-01T14:32:00Z", "14:32", "the pager rang");
    row("The ratio was 14:1 all day", "", "", "");
    row("it went from 14:32 to 15:10 and we did not see it at all", "", "", "");
    row("    see file.cpp:14:32", "", "", "");
    row("25:10 is no time", "", "", "");
    row("```\n14:32 in code\n```", "", "", "");
}

void TestPostmortemReader::readsStamps() {
    QFETCH(const QByteArray, line);
    QFETCH(const QString, time);
    QFETCH(const QString, timeText);
    QFETCH(const QString, text);
    const auto read = readText("# Outage of 2026-03-01\n\n## Timeline\n\n" + line + "\n");
    QVERIFY(read->result.has_value());
    if (time.isEmpty()) {
        QCOMPARE(read->times(), QStringList());
        return;
    }
    QCOMPARE(read->times(), QStringList{time});
    const Candidate& candidate = read->sink.candidates.first();
    QCOMPARE(candidate.timeText, timeText);
    QCOMPARE(candidate.text, text);
    QCOMPARE(candidate.line, 5U);
    QVERIFY(QString::fromUtf8(line).contains(candidate.raw));
}

void TestPostmortemReader::knowsUsualTitles_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* title, const char* key) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(key);
    };
    row("Impact and scope", "impact");
    row("Auswirkungen", "impact");
    row("Conséquences", "impact");
    row("Impacto", "impact");
    row("Trigger", "trigger");
    row("Auslöser", "trigger");
    row("Resolution", "resolution");
    row("Behebung", "resolution");
    row("3. Timeline of events", "timeline");
    row("Key events", "timeline");
    row("Zeitleiste", "timeline");
    row("Chronologie", "timeline");
    row("Cronología", "timeline");
    row("Root Cause Analysis", "rootCause");
    row("Ursache", "rootCause");
    row("Causa raíz", "rootCause");
    row("What went well", "wentWell");
    row("Was gut lief", "wentWell");
    row("Ce qui a bien fonctionné", "wentWell");
    row("Lo que salió bien", "wentWell");
    row("What did not go well", "didNotGoWell");
    row("What didn't go well?", "didNotGoWell");
    row("What went wrong", "didNotGoWell");
    row("Was nicht gut lief", "didNotGoWell");
    row("Where we got lucky", "lucky");
    row("Wo wir Glück hatten", "lucky");
    row("Action items", "actions");
    row("Follow-ups", "actions");
    row("Maßnahmen", "actions");
    row("Things to do if we have time", "ifWeHaveTime");
    row("Data and analysis", "data");
    row("Lessons learned", "lessonsLearned");
    row("**Detection**", "detection");
    row("Fünf Fragen & Antworten", "fünfFragenAntworten");
    row("!!!", "part");
}

void TestPostmortemReader::knowsUsualTitles() {
    QFETCH(const QString, title);
    QFETCH(const QString, key);
    const auto read = readText("# Outage\n\n## " + title.toUtf8() + "\n\ntext\n\n## Zebra\n\nmore\n");
    QCOMPARE(read->keys(), (QStringList{QStringLiteral("introduction"), key, QStringLiteral("zebra")}));
    QCOMPARE(read->sink.postmortem.sections[1].markdown, QStringLiteral("text"));
}

void TestPostmortemReader::losesNoText() {
    const QByteArray text = "---\ntitle: Outage\nseverity: down\n---\n\nBefore all.\n\n"
                            "Impact\n------\n\nMany users.\n\n### Details\n\n```\n## not a heading\n```\n\n"
                            "## Impact\n\nOnce more.\n\n## Lessons\n\n- one\n\n## Lessons\n\n- two\n\n"
                            "## 14:32\n\nstays in its section\n";
    const auto read = readText(text);
    QCOMPARE(read->keys(), (QStringList{QStringLiteral("introduction"), QStringLiteral("impact"),
                                        QStringLiteral("lessons"), QStringLiteral("lessons2")}));
    QString all;
    int position = 0;
    for (const Section& section : read->sink.postmortem.sections) {
        all += section.title + u'\n' + section.markdown + u'\n';
        QCOMPARE(section.position, position++);
        QVERIFY(!section.id.isNull());
    }
    for (const char* word : {"severity: down", "Before all.", "Many users.", "### Details", "## not a heading",
                             "Once more.", "- one", "- two", "14:32", "stays in its section"}) {
        QVERIFY2(all.contains(QLatin1String(word)), word);
    }
    // Labels of a list stand for headings where there are none.
    const auto labels = readText("# Incident on 2026-03-01\n\n- **Key events**\n  - Resolved: 2026-03-01 11:21\n\n"
                                 "- **Impact**: Some users\n  and more\n\n- **Time to repair**: 1h\n");
    QCOMPARE(labels->keys(), (QStringList{QStringLiteral("introduction"), QStringLiteral("timeline"),
                                          QStringLiteral("impact"), QStringLiteral("timeToRepair")}));
    QCOMPARE(labels->sink.postmortem.sections[2].markdown, QStringLiteral("Some users\nand more"));
}

void TestPostmortemReader::daysAndMidnight() {
    const auto read =
        readText("# Outage\n\nAll times in CET.\n\n## Timeline\n\n### 2026-03-01 Sunday\n\n- 22:10 one\n- 23:50 two\n"
                 "- 00:15 three\n- 01:00 four\n\n### March 4th\n\n- 09:00 five\n");
    QCOMPARE(read->times(), (QStringList{QStringLiteral("2026-03-01T21:10:00Z"), QStringLiteral("2026-03-01T22:50:00Z"),
                                         QStringLiteral("2026-03-01T23:15:00Z"), QStringLiteral("2026-03-02T00:00:00Z"),
                                         QStringLiteral("2026-03-04T08:00:00Z")}));
    QCOMPARE(read->texts().join(u' '), QStringLiteral("one two three four five"));
    QCOMPARE(read->skipped(), QStringLiteral("line 11: time is doubtful: after midnight, the next day was taken"));
    QVERIFY(!read->source.zoneAssumed);
}

void TestPostmortemReader::saysWhatIsDoubtful() {
    // A plain slip stays as it was written, and is said.
    const auto slip =
        readText("# Incident on 2026-03-01\n\n## Timeline\n\n- 2026-03-01 14:34 UTC: one\n- 2025-03-01 14:40 UTC: two\n"
                 "- 2026-03-01 14:51 UTC: three\n- 2026-03-01 13:00 UTC: four\n");
    QCOMPARE(slip->times()[1], QStringLiteral("2025-03-01T14:40:00Z"));
    QVERIFY(slip->skipped().contains(QLatin1String("line 6: time is doubtful: the year 2025 in a document of 2026")));
    QVERIFY(slip->skipped().contains(QLatin1String("line 8: time is doubtful: earlier than the line before")));

    const auto dateless = readText("# Outage\n\n## Timeline\n\n- 14:32 it began\n");
    QCOMPARE(dateless->times(), QStringList{QStringLiteral("2026-05-20T14:32:00Z")});
    QVERIFY(dateless->sink.candidates[0].timeAssumed);
    QVERIFY(dateless->skipped().contains(QLatin1String("line 5: time is doubtful: no date")));
    QVERIFY(dateless->skipped().contains(QLatin1String("no zone is named, UTC was taken")));
    QVERIFY(dateless->source.zoneAssumed);

    const auto yearless = readText("# Outage of 2019-03-26\n\n- [12-05 16:21] bug\n- [03-26 17:40] upgrade\n");
    QVERIFY(yearless->source.yearAssumed);
    QCOMPARE(yearless->source.year, 2019);
    QVERIFY(yearless->skipped().contains(QLatin1String("line 3: time is doubtful: no year, and with 2019 it is far")));
    const auto readings = readText("# Outage of 2026-03-01\n\n- 20:07 EDT (01:07 UTC): shared\n");
    QVERIFY(readings->skipped().contains(QLatin1String("line 3: time is doubtful: its two readings differ")));
}

void TestPostmortemReader::readsPastedChats() {
    const auto read =
        readText("# Outage of 2026-03-01\n\n## Chat\n\n> ana lopez [1:26 PM]  \n> is it down?\n> for me, too\n\n"
                 "> ben [1:27 PM]\nyes\n");
    QCOMPARE(read->times(),
             (QStringList{QStringLiteral("2026-03-01T13:26:00Z"), QStringLiteral("2026-03-01T13:27:00Z")}));
    QCOMPARE(read->texts(), (QStringList{QStringLiteral("is it down? for me, too"), QStringLiteral("yes")}));
    QCOMPARE(read->sink.candidates[0].author, QStringLiteral("ana lopez"));
    QCOMPARE(read->sink.candidates[0].kind, EventKind::Communication);
}

void TestPostmortemReader::redactsEverywhere() {
    const QByteArray secret = QByteArray("gh") + "p_" + QByteArray("aB3dE5fG7h").repeated(4).left(36);
    const auto read = readText("# Outage of 2026-03-01\n\n## Timeline\n\n- 14:32 UTC leaked " + secret + "\n",
                               QStringLiteral("a.md"), true);
    QVERIFY(read->source.secrets >= 1);
    QVERIFY(read->source.redacted);
    for (const Section& section : read->sink.postmortem.sections) {
        QVERIFY(!section.markdown.contains(QString::fromLatin1(secret)));
    }
    QVERIFY(!read->sink.candidates[0].raw.contains(QString::fromLatin1(secret)));
    QVERIFY(read->sink.candidates[0].text.contains(QLatin1String("[redacted: github-token]")));
}

void TestPostmortemReader::survivesBrokenInput_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("invalid UTF-8") << QByteArray("# A\n\n- 14:32 caf\xe9\n") << true;
    QTest::newRow("CR only") << QByteArray("# A\r\r- 14:32 x\r") << true;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe#\0 \0A\0\n\0", 12) << true;
    QTest::newRow("NUL") << QByteArray("# A\0\n", 5) << false;
    QTest::newRow("open fence") << QByteArray("# A\n```\n14:32 x\n") << true;
    QTest::newRow("open front matter") << QByteArray("---\ntitle: a\n") << true;
    QTest::newRow("one long line") << QByteArray("- 14:32 ").append(QByteArray(2'000'000, 'x')) << true;
    QTest::newRow("many stamps in a line") << QByteArray("14:32 ").repeated(100'000) << true;
    QTest::newRow("many lines") << QByteArray("- 14:32 x\n").repeated(20'000) << true;
    QTest::newRow("many headings") << QByteArray("## x\n").repeated(5'000) << true;
    QTest::newRow("too large") << QByteArray("# A\n").repeated(5 * 1024 * 1024) << false;
}

void TestPostmortemReader::survivesBrokenInput() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, accepted);
    QElapsedTimer timer;
    timer.start();
    const auto read = readText(bytes);
    QCOMPARE(read->result.has_value(), accepted);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestPostmortemReader::realDocuments() {
    if (corpusFolder().isEmpty()) {
        QSKIP("The folder of real inputs is not here.");
    }
    static const QRegularExpression clock(QStringLiteral("\\b[0-2]?[0-9]:[0-5][0-9]"));
    QDirIterator files(corpusFolder() + QStringLiteral("/postmortems"),
                       {QStringLiteral("*.md"), QStringLiteral("*.erb")}, QDir::Files, QDirIterator::Subdirectories);
    int withTime = 0;
    int taken = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto read = readText(bytes, files.fileName());
        QVERIFY2(read->result.has_value(), qPrintable(files.fileName()));
        QSet<quint32> lines;
        for (const Candidate& candidate : read->sink.candidates) {
            lines.insert(candidate.line);
            QVERIFY(!candidate.text.isEmpty() && !candidate.timeText.isEmpty());
        }
        const auto texts = bytes.split('\n');
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (clock.match(QString::fromUtf8(texts[i])).hasMatch()) {
                ++withTime;
                taken += lines.contains(static_cast<quint32>(i) + 1) ? 1 : 0;
            }
        }
        QStringList keys = read->keys();
        QCOMPARE(keys.removeDuplicates(), 0);
        // Every word of the document is in one of its sections.
        QString all;
        for (const Section& section : read->sink.postmortem.sections) {
            all += section.title + u' ' + section.markdown + u' ';
        }
        static const QRegularExpression space(QStringLiteral("[\\s#*_`~=-]+"));
        const QString kept = u' ' + all.split(space).join(u' ') + u' ';
        for (const QString& word : QString::fromUtf8(bytes).split(space, Qt::SkipEmptyParts)) {
            QVERIFY2(kept.contains(word.endsWith(u':') ? word.chopped(1) : word),
                     qPrintable(files.fileName() + u' ' + word));
        }
    }
    QVERIFY(withTime > 900);
    QVERIFY2(taken * 100 > withTime * 90, qPrintable(QStringLiteral("%1 of %2").arg(taken).arg(withTime)));
}

QTEST_GUILESS_MAIN(TestPostmortemReader)
#include "tst_postmortemreader.moc"
