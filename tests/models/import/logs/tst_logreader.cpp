// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readlog.h"

#include <QTest>

#include <algorithm>

using namespace afterword;

class TestLogReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void years_data();
    void years();
    void yearOfAPipe();
    void leapDay();
    void midnight();
    void zones();
    void hourThatOccursTwice();
    void hourThatIsLeftOut();
    void offsetIsAdded();
    void recordsOfSeveralLines_data();
    void recordsOfSeveralLines();
    void headerLines();
    void severalFormats();
    void outOfOrder();
    void colours();
    void carriageReturns();
    void brokenBytes();
    void zeros();
    void utf16_data();
    void utf16();
    void longLine();
    void gigabyteInOneLine();
    void longRecord();
    void blocksAreSeamless();
    void failures_data();
    void failures();
    void cancelled();
    void deviceThatFails();
    void recognises_data();
    void recognises();
};

namespace {

QString skippedTexts(const ReadLog& read) {
    QStringList texts;
    for (const SkippedPlace& place : read.source.skipped) {
        texts.append(QString(place.where + u": " + place.why));
    }
    return texts.join(u'\n');
}

/// Gives `begin`, then one character over and over, as a pipe would: no size, no way back.
class Pipe : public QIODevice {
public:
    Pipe(QByteArray begin, qint64 size)
        : m_begin(std::move(begin))
        , m_size(size) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* to, qint64 most) override {
        const qint64 count = std::min(most, m_size - m_at);
        std::fill_n(to, count, 'x');
        if (m_at < m_begin.size()) {
            std::copy_n(m_begin.data() + m_at, std::min(m_begin.size() - m_at, count), to);
        }
        m_at += count;
        return count;
    }

    qint64 writeData(const char* /*from*/, qint64 /*count*/) override { return -1; }

private:
    QByteArray m_begin;
    qint64 m_size;
    qint64 m_at = 0;
};

class Cancelling final : public Progress {
public:
    void advance(qint64 /*done*/, qint64 /*total*/, const QString& /*what*/) override { ++calls; }

    [[nodiscard]] bool isCancelled() const override { return calls > 1; }

    int calls = 0;
};

/// Fails after its first bytes, as a disk does that is pulled out.
class Failing final : public Pipe {
public:
    Failing()
        : Pipe({}, 0) {}

protected:
    qint64 readData(char* to, qint64 /*most*/) override {
        if (m_calls++ > 0) {
            setErrorString(QStringLiteral("gone"));
            return -1;
        }
        constexpr QByteArrayView line("2026-03-01 14:32:07 x\n");
        std::copy(line.begin(), line.end(), to);
        return line.size();
    }

private:
    int m_calls = 0;
};

QByteArray utf16(const QString& text, bool little) {
    QByteArray bytes(little ? "\xff\xfe" : "\xfe\xff");
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xff);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes.append(little ? low : high).append(little ? high : low);
    }
    return bytes;
}

} // namespace

void TestLogReader::years_data() {
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("modified");
    QTest::addColumn<int>("given");        // 0: no year
    QTest::addColumn<QString>("instants"); // with spaces between
    QTest::newRow("this year") << QByteArray("Mar  1 10:00:00 h a: x\n") << "2026-05-01T00:00:00Z" << 0
                               << "2026-03-01T10:00:00Z";
    QTest::newRow("last year") << QByteArray("Jun  1 10:00:00 h a: x\n") << "2026-05-01T00:00:00Z" << 0
                               << "2025-06-01T10:00:00Z";
    QTest::newRow("same day") << QByteArray("May  1 10:00:00 h a: x\n") << "2026-05-01T09:00:00Z" << 0
                              << "2026-05-01T10:00:00Z";
    QTest::newRow("roll-over") << QByteArray("Dec 31 23:59:59 h a: x\nJan  1 00:00:01 h a: y\n")
                               << "2026-05-01T00:00:00Z" << 0 << "2025-12-31T23:59:59Z 2026-01-01T00:00:01Z";
    QTest::newRow("two roll-overs")
        << QByteArray("Nov  1 00:00:00 h a: x\nFeb  1 00:00:00 h a: y\nNov  2 00:00:00 h a: "
                      "z\nFeb  1 00:00:00 h a: z\n")
        << "2026-05-01T00:00:00Z" << 0
        << "2024-11-01T00:00:00Z 2025-02-01T00:00:00Z 2025-11-02T00:00:00Z 2026-02-01T00:00:00Z";
    QTest::newRow("latecomer") << QByteArray("Jan  1 00:00:01 h a: x\nDec 31 23:59:59 h a: y\nJan  1 00:00:02 h a: z\n")
                               << "2026-05-01T00:00:00Z" << 0
                               << "2026-01-01T00:00:01Z 2025-12-31T23:59:59Z 2026-01-01T00:00:02Z";
    QTest::newRow("given") << QByteArray("Dec 31 23:59:59 h a: x\nJan  1 00:00:01 h a: y\n") << "2026-05-01T00:00:00Z"
                           << 2019 << "2019-12-31T23:59:59Z 2020-01-01T00:00:01Z";
    QTest::newRow("glog") << QByteArray("I1231 23:59:59.5 1 a.go:1] x\nI0101 00:00:01.5 1 a.go:1] y\n")
                          << "2024-05-01T00:00:00Z" << 0 << "2023-12-31T23:59:59.5Z 2024-01-01T00:00:01.5Z";
    QTest::newRow("a neighbour knows") << QByteArray("7:M 30 May 12:52:41.448 * x\n7:signal-handler (1496141844) y\n")
                                       << "2026-07-01T00:00:00Z" << 0
                                       << "2017-05-30T12:52:41.448Z 2017-05-30T10:57:24Z";
}

void TestLogReader::years() {
    QFETCH(QByteArray, log);
    QFETCH(QString, modified);
    QFETCH(int, given);
    QFETCH(QString, instants);
    const QStringList expected = instants.split(u' ');
    ReadOptions options = logOptions();
    options.modified = fromIso(modified).value();
    if (given != 0) {
        options.year = given;
    }
    const ReadLog read = readLog(log, options);
    QCOMPARE(read.records.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(read.at(i), expected[i]);
    }
    QCOMPARE(read.source.yearAssumed, given == 0);
    QCOMPARE(QString::number(read.source.year), expected[0].first(4));
}

void TestLogReader::yearOfAPipe() {
    const QByteArray log("Dec 31 23:59:59 h a: x\nJan  1 00:00:01 h a: y\n");
    Pipe pipe(log, log.size());
    const ReadLog read = readLog(pipe, logOptions());
    QCOMPARE(read.records.size(), 2);
    QCOMPARE(read.at(0), QStringLiteral("2025-12-31T23:59:59Z"));
    QCOMPARE(read.at(1), QStringLiteral("2026-01-01T00:00:01Z"));
}

void TestLogReader::leapDay() {
    const QByteArray log("Feb 28 10:00:00 h a: x\nFeb 29 10:00:00 h a: y\n");
    const ReadLog read = readLog(log);
    QCOMPARE(read.at(1), QStringLiteral("2024-02-29T10:00:00Z"));
    ReadOptions options = logOptions();
    options.year = 2025;
    const ReadLog given = readLog(log, options);
    QCOMPARE(given.at(1), QStringLiteral("2025-03-01T10:00:00Z"));
    QVERIFY(skippedTexts(given).startsWith(u"line 2: "));
}

void TestLogReader::midnight() {
    ReadOptions options = logOptions();
    options.modified = fromIso(u"2026-03-02T00:30:00Z").value();
    const ReadLog read = readLog("23:59:59.5 x\n00:00:01.25 y\n", options);
    QCOMPARE(read.records.size(), 2);
    QCOMPARE(read.at(0), QStringLiteral("2026-03-01T23:59:59.5Z"));
    QCOMPARE(read.at(1), QStringLiteral("2026-03-02T00:00:01.25Z"));
    QVERIFY(read.source.yearAssumed);
    QCOMPARE(read.source.skipped.size(), 1);
}

void TestLogReader::zones() {
    ReadOptions options = logOptions();
    options.zone = Zone::fromName(QStringLiteral("Europe/Berlin")).value();
    const QByteArray zoneless("2026-07-01 12:00:00 x\n");
    const QByteArray zoned("2026-07-01 12:00:00Z x\n");
    ReadLog read = readLog(zoneless, options);
    QCOMPARE(read.at(0), QStringLiteral("2026-07-01T10:00:00Z"));
    QVERIFY(read.source.zoneAssumed);
    QCOMPARE(read.source.zone, QStringLiteral("Europe/Berlin"));
    QCOMPARE(read.source.year, 0);
    QVERIFY(!read.source.yearAssumed);
    options.zoneGiven = true;
    QVERIFY(!readLog(zoneless, options).source.zoneAssumed);
    options.zoneGiven = false;
    read = readLog(zoned, options);
    QCOMPARE(read.at(0), QStringLiteral("2026-07-01T12:00:00Z"));
    QVERIFY(!read.source.zoneAssumed);
    read = readLog(zoned + zoneless, options);
    QVERIFY(read.source.zoneAssumed);
}

void TestLogReader::hourThatOccursTwice() {
    ReadOptions options = logOptions();
    options.zone = Zone::fromName(QStringLiteral("Europe/Berlin")).value();
    const ReadLog read = readLog("2024-10-27 01:59:00 a\n2024-10-27 02:10:00 b\n2024-10-27 02:20:00 c\n", options);
    QCOMPARE(read.at(1), QStringLiteral("2024-10-27T00:10:00Z"));
    QCOMPARE(read.source.skipped.size(), 1);
    QVERIFY2(skippedTexts(read).startsWith(u"line 2: 2 "), qPrintable(skippedTexts(read)));
}

void TestLogReader::hourThatIsLeftOut() {
    ReadOptions options = logOptions();
    options.zone = Zone::fromName(QStringLiteral("Europe/Berlin")).value();
    const ReadLog read = readLog("2024-03-31 02:30:00 a\n", options);
    QCOMPARE(read.at(0), QStringLiteral("2024-03-31T01:30:00Z"));
    QCOMPARE(read.source.skipped.size(), 1);
}

void TestLogReader::offsetIsAdded() {
    ReadOptions options = logOptions();
    options.offset = seconds(-90);
    const ReadLog read = readLog("2026-07-01T12:00:00Z x\n1476000000 y\n", options);
    QCOMPARE(read.at(0), QStringLiteral("2026-07-01T11:58:30Z"));
    QCOMPARE(read.source.offsetUs, qint64{-90'000'000});
}

void TestLogReader::recordsOfSeveralLines_data() {
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QList<int>>("lines"); // at which records begin
    QTest::newRow("stack trace")
        << QByteArray("2026-03-01 14:32:07 ERROR a\njava.lang.X: y\n\tat a.b(c)\nCaused by: z\n\t... 3 "
                      "more\n2026-03-01 14:32:08 INFO b\n")
        << QList<int>{1, 6};
    QTest::newRow("python")
        << QByteArray("2026-03-01 14:32:07 a\nTraceback (most recent call last):\n  File \"x\", line 1\nE: "
                      "2020\n2026-03-01 14:32:08 b\n")
        << QList<int>{1, 5};
    QTest::newRow("indented times go on")
        << QByteArray("2026-03-01 14:32:07 a\n  2026-03-01 14:32:08 b\n2026-03-01 14:32:09 c\n") << QList<int>{1, 3};
    QTest::newRow("times of another kind go on")
        << QByteArray(
               "2026-03-01 14:32:07 a\n1476000000 b\n2026-03-01 14:32:08 a\n2026-03-01 14:32:08 a\n2026-03-01 14:32:08 "
               "a\n2026-03-01 14:32:08 a\n2026-03-01 14:32:08 a\n14:32:09 c\n")
        << QList<int>{1, 3, 4, 5, 6, 7};
    QTest::newRow("JSON behind a line")
        << QByteArray("2026-03-01 14:32:07 a\n{\n  \"time\": \"2020-01-01T00:00:00Z\"\n}\n2026-03-01 "
                      "14:32:08 b\n")
        << QList<int>{1, 5};
    QTest::newRow("pretty JSON") << QByteArray(
                                        "{\n  \"time\": \"2026-03-01T14:32:07Z\",\n  \"a\": {\n  }\n}\n{\n  \"time\": "
                                        "\"2026-03-01T14:32:08Z\"\n}\n")
                                 << QList<int>{1, 6};
    QTest::newRow("slow queries")
        << QByteArray("# Time: 161209 14:37:59\n# User@Host: a\nSET timestamp=1481294279;\nSELECT 1;\n# "
                      "User@Host: b\nSET timestamp=1481294279;\nSELECT '2017-04-28 00:00:00';\n")
        << QList<int>{1, 5};
    QTest::newRow("container, cut lines")
        << QByteArray("2016-10-06T00:17:09.1Z stdout P one \n2016-10-06T00:17:09.2Z stdout F "
                      "two\n2016-10-06T00:17:10Z stdout F x\n")
        << QList<int>{1, 3};
    QTest::newRow("container, stack trace")
        << QByteArray("2016-10-06T00:17:09.1Z stderr F E: x\n2016-10-06T00:17:09.1Z stderr F   "
                      "at a\n2016-10-06T00:17:10Z stderr F y\n")
        << QList<int>{1, 3};
    QTest::newRow("all records indented")
        << QByteArray("  2026-03-01 14:32:07 a\n  2026-03-01 14:32:08 b\n") << QList<int>{1, 2};
}

void TestLogReader::recordsOfSeveralLines() {
    QFETCH(QByteArray, log);
    QFETCH(QList<int>, lines);
    const ReadLog read = readLog(log);
    QVERIFY(read.result);
    QList<int> begins;
    QString all;
    for (const Candidate& record : read.records) {
        begins.append(static_cast<int>(record.line));
        all += record.raw + u'\n';
    }
    QCOMPARE(begins, lines);
    QCOMPARE(all.toUtf8(), log);
    QVERIFY(std::none_of(read.records.begin(), read.records.end(), [](const Candidate& r) { return r.timeAssumed; }));
}

void TestLogReader::headerLines() {
    const ReadLog read = readLog("#Software: x\n#Fields: y\n2026-03-01 14:32:07 a\n");
    QCOMPARE(read.records.size(), 2);
    QVERIFY(read.records[0].timeAssumed);
    QCOMPARE(read.records[0].raw, QStringLiteral("#Software: x\n#Fields: y"));
    QCOMPARE(read.at(0), read.at(1));
    QVERIFY(!read.records[1].timeAssumed);
    QCOMPARE(readLog("\n\n  \n2026-03-01 14:32:07 a\n").records.size(), 1);
}

void TestLogReader::severalFormats() {
    const ReadLog read =
        readLog("2026-03-01T14:32:07Z a\nMar  1 14:32:08 h b: c\n10.0.0.1 - - [01/Mar/2026:14:32:09 +0000] \"GET\" "
                "200\n{\"time\":\"2026-03-01T14:32:10Z\",\"msg\":\"d\"}\n");
    QCOMPARE(read.records.size(), 4);
    for (qsizetype i = 0; i < 4; ++i) {
        QCOMPARE(read.at(i), QStringLiteral("2026-03-01T14:32:%1Z").arg(i + 7, 2, 10, QLatin1Char('0')));
    }
}

void TestLogReader::outOfOrder() {
    const ReadLog read = readLog("2026-03-01T14:32:07Z a\n2026-03-01T14:30:00Z b\n2026-03-01T14:32:08Z c\n");
    QCOMPARE(read.at(1), QStringLiteral("2026-03-01T14:30:00Z"));
    QCOMPARE(read.records[1].text, QStringLiteral("b"));
}

void TestLogReader::colours() {
    const QByteArray log(
        "\x1b[0m\x1b[32mSep 19 \x1b[0m\x1b[1m09:24:04\x1b[0m mac \x1b[31mapp\x1b[0m[1]: di\x1b[41ms\x1b[0mc\n"
        "Sep 19 09:24:05 mac app[1]: plain\n");
    const ReadLog read = readLog(log);
    QCOMPARE(read.records.size(), 2);
    QCOMPARE(read.at(0), QStringLiteral("2025-09-19T09:24:04Z"));
    QCOMPARE(read.records[0].text, QStringLiteral("disc"));
    QCOMPARE(read.records[0].author, QStringLiteral("app"));
    QVERIFY(read.records[0].raw.contains(u'\x1b'));
    QCOMPARE(read.records[1].text, QStringLiteral("plain"));
    QCOMPARE(read.records[1].timeText, QStringLiteral("Sep 19 09:24:05"));
    QVERIFY(read.source.skipped.isEmpty());
}

void TestLogReader::carriageReturns() {
    const ReadLog read = readLog("2026-03-01 14:32:07 a\r\n  b\r\n2026-03-01 14:32:08 c\r\n");
    QCOMPARE(read.records.size(), 2);
    QCOMPARE(read.records[0].raw, QStringLiteral("2026-03-01 14:32:07 a\r\n  b"));
    QCOMPARE(read.records[0].text, QStringLiteral("a\n  b"));
    QCOMPARE(read.records[1].text, QStringLiteral("c"));
}

void TestLogReader::brokenBytes() {
    const ReadLog read = readLog("2026-03-01 14:32:07 good \xc3\xa4\n2026-03-01 14:32:08 bad "
                                 "\xff\xc3(\xed\xa0\x80\n2026-03-01 14:32:09 c\xf0\x9f\n");
    QCOMPARE(read.records.size(), 3);
    QCOMPARE(read.records[0].text, QString::fromUtf8("good ä"));
    QCOMPARE(read.records[1].text, QString::fromUtf8("bad ��(���"));
    QCOMPARE(read.records[1].timeText, QStringLiteral("2026-03-01 14:32:08"));
    QCOMPARE(read.source.skipped.size(), 1);
    QVERIFY2(skippedTexts(read).startsWith(u"line 2: 7 "), qPrintable(skippedTexts(read)));
}

void TestLogReader::zeros() {
    QByteArray log("2026-03-01 14:32:07 a\n");
    log += QByteArray(5000, '\0') + "2026-03-01 14:32:08 b\n2026-03-01 14:32:09 c\n";
    const ReadLog read = readLog(log);
    QCOMPARE(read.records.size(), 2);
    QVERIFY(!read.records[0].raw.contains(QChar(u'\0')));
    QVERIFY(read.records[0].raw.endsWith(QString::fromUtf8("\n�2026-03-01 14:32:08 b")));
    QVERIFY(skippedTexts(read).startsWith(u"line 1: 5000 "));
}

void TestLogReader::utf16_data() {
    QTest::addColumn<bool>("little");
    QTest::newRow("little endian") << true;
    QTest::newRow("big endian") << false;
}

void TestLogReader::utf16() {
    QFETCH(bool, little);
    QString text;
    for (int i = 0; i < 20'000; ++i) {
        text += QStringLiteral("2026-03-01 14:32:07 gr\u00fc\u00df \U0001f600 %1\r\n").arg(i);
    }
    ReadLog read = readLog(::utf16(text, little));
    QCOMPARE(read.records.size(), 20'000);
    QCOMPARE(read.records.last().text, QStringLiteral("gr\u00fc\u00df \U0001f600 19999"));
    QVERIFY(read.source.skipped.isEmpty());
    const QString broken = QStringLiteral("2026-03-01 14:32:07 ") + QChar(0xd800) + u'x' + QChar(0xdc00) + u'\n';
    read = readLog(::utf16(broken, little));
    QCOMPARE(read.records[0].text, QString::fromUtf8("�x�"));
    QCOMPARE(read.source.skipped.size(), 1);
    QVERIFY(readLog(::utf16(broken, little).chopped(1)).result);
    QVERIFY(logReaders().constFirst().recognise(::utf16(text, little), {}) > 60);
}

void TestLogReader::longLine() {
    constexpr qsizetype limit = 1024 * 1024;
    const QByteArray begin("2026-03-01 14:32:07 ");
    for (const qsizetype size : {limit - 1, limit, limit + 1, limit + 2, 3 * limit, 5 * limit + 17}) {
        const QByteArray line = begin + QByteArray(size - begin.size(), 'x');
        for (const QByteArray& end : {QByteArray(), QByteArray("\n2026-03-01 14:32:08 b\n")}) {
            const ReadLog read = readLog("2026-03-01 14:32:06 a\n" + line + end);
            QCOMPARE(read.records.size(), end.isEmpty() ? 2 : 3);
            QCOMPARE(read.records[1].raw.size(), std::min(size, limit));
            QCOMPARE(read.records.last().line, end.isEmpty() ? 2u : 3u);
            QCOMPARE(read.source.skipped.size(), size > limit ? 1 : 0);
            if (size > limit) {
                QCOMPARE(read.source.skipped[0].where, QStringLiteral("line 2"));
                QVERIFY2(read.source.skipped[0].why.contains(QString::number(size - limit)),
                         qPrintable(skippedTexts(read)));
            }
        }
    }
}

void TestLogReader::gigabyteInOneLine() {
    Pipe pipe("2026-03-01 14:32:07 ", qint64{1} << 30);
    const ReadLog read = readLog(pipe, logOptions());
    QCOMPARE(read.records.size(), 1);
    QCOMPARE(read.records[0].raw.size(), 1024 * 1024);
    QCOMPARE(read.source.skipped.size(), 1);
}

void TestLogReader::longRecord() {
    QByteArray log("2026-03-01 14:32:07 a\n");
    for (int i = 0; i < 200'000; ++i) {
        log += "  line " + QByteArray::number(i) + '\n';
    }
    log += "2026-03-01 14:32:08 b\n";
    const ReadLog read = readLog(log);
    QVERIFY(read.records.size() > 2);
    QString all;
    for (const Candidate& record : read.records) {
        QVERIFY(record.raw.size() <= 1024 * 1024);
        all += record.raw + u'\n';
    }
    QCOMPARE(all.toUtf8(), log);
    QVERIFY(read.records[1].timeAssumed);
    QCOMPARE(read.at(1), read.at(0));
    QCOMPARE(read.records.last().text, QStringLiteral("b"));
}

void TestLogReader::blocksAreSeamless() {
    // Records of all lengths, so that the ends of blocks fall on every place in them.
    QByteArray log;
    QStringList texts;
    for (int i = 0; log.size() < 6 * 1024 * 1024; ++i) {
        const QByteArray text =
            QByteArray::number(i) + ' ' + QByteArray(i % 977, 'y') + (i % 5 == 0 ? "\n  more \xc3\xa4" : "");
        log += "2026-03-01T14:32:07.123Z web-1 app[1]: " + text + '\n';
        texts.append(QString::fromUtf8(text));
    }
    const ReadLog read = readLog(log);
    QCOMPARE(read.records.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(read.records[i].text, texts[i]);
    }
    QVERIFY(read.source.skipped.isEmpty());
}

void TestLogReader::failures_data() {
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorCode::EmptyFile);
    QTest::newRow("byte order mark alone") << QByteArray("\xef\xbb\xbf") << static_cast<int>(ErrorCode::EmptyFile);
    QTest::newRow("no times") << QByteArray("Hello, World!\nHow are you?\n") << static_cast<int>(ErrorCode::BadInput);
    QTest::newRow("zeros") << QByteArray(100, '\0') << static_cast<int>(ErrorCode::BadInput);
    QTest::newRow("no times, much") << QByteArray("Hello, World!\n").repeated(200'000)
                                    << static_cast<int>(ErrorCode::BadInput);
    QTest::newRow("line feeds") << QByteArray(1000, '\n') << static_cast<int>(ErrorCode::BadInput);
}

void TestLogReader::failures() {
    QFETCH(QByteArray, log);
    QFETCH(int, code);
    const ReadLog read = readLog(log);
    QVERIFY(!read.result);
    QCOMPARE(static_cast<int>(read.result.error().code), code);
    QCOMPARE(read.result.error().subject, QStringLiteral("app.log"));
}

void TestLogReader::cancelled() {
    QByteArray log = QByteArray("2026-03-01 14:32:07 x\n").repeated(500'000);
    QBuffer buffer(&log);
    buffer.open(QIODevice::ReadOnly);
    CollectingSink sink;
    const SecretScanner scanner;
    Cancelling progress;
    SourceOutput output({}, sink, scanner, {});
    const auto result = logReaders().constFirst().read(buffer, logOptions(), output, progress);
    QVERIFY(!result && result.error().code == ErrorCode::Cancelled);
}

void TestLogReader::deviceThatFails() {
    Failing device;
    const ReadLog read = readLog(device, logOptions());
    QVERIFY(!read.result);
    QVERIFY(read.result.error().code == ErrorCode::Io);
    QCOMPARE(read.result.error().detail, QStringLiteral("gone"));
}

void TestLogReader::recognises_data() {
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("syslog") << QByteArray("Dec 10 06:55:46 h a[1]: x\nDec 10 06:55:47 h a[1]: x\n") << "messages" << 80
                            << 100;
    QTest::newRow("no name") << QByteArray("2026-03-01 14:32:07 x\n") << "x" << 60 << 100;
    QTest::newRow("text") << QByteArray("Hello\nWorld\n") << "notes.txt" << 0 << 0;
    QTest::newRow("text named log") << QByteArray("Hello\nWorld\n") << "app.log" << 1 << 20;
    QTest::newRow("table") << QByteArray("2026-03-01 14:32:07,1,2\n2026-03-01 14:32:08,1,2\n") << "events.csv" << 0
                           << 20;
    QTest::newRow("table without a name") << QByteArray("time,a\n2026-03-01 14:32:07,1\n") << "data" << 0 << 50;
    QTest::newRow("JSON document") << QByteArray("[\n  \"2026-03-01 14:32:07\",\n  \"2026-03-01 14:32:08\"\n]\n")
                                   << "a.json" << 0 << 20;
    QTest::newRow("JSON lines") << QByteArray("{\"time\":\"2026-03-01T14:32:07Z\",\"msg\":\"x\"}\n") << "a.json" << 70
                                << 80;
    QTest::newRow("bracket") << QByteArray("[2026-03-01 14:32:07] x\n") << "a" << 80 << 100;
    QTest::newRow("clock times") << QByteArray("14:32:07 1 2 3\n14:32:08 1 2 3\n") << "a" << 30 << 60;
    QTest::newRow("postmortem") << QByteArray("# P\n14:32:07 x\n14:33:07 y\n") << "a.md" << 0 << 20;
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << "a.png" << 0 << 0;
    QTest::newRow("stack trace") << QByteArray("2026-03-01 14:32:07 x\n" + QByteArray("\tat a.b(c)\n").repeated(100))
                                 << "x" << 60 << 100;
    QTest::newRow("empty") << QByteArray() << "x" << 0 << 0;
}

void TestLogReader::recognises() {
    QFETCH(QByteArray, head);
    QFETCH(QString, name);
    QFETCH(int, least);
    QFETCH(int, most);
    const int score = logReaders().constFirst().recognise(head, name);
    QVERIFY2(score >= least && score <= most, qPrintable(QString::number(score)));
}

QTEST_GUILESS_MAIN(TestLogReader)
#include "tst_logreader.moc"
