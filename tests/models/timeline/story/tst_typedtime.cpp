// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "typedduration.h"
#include "typedtime.h"
#include "typedtimetext.h"

#include <QTest>

using namespace afterword;

namespace {

Instant at(const char* iso) {
    return fromIso(QString::fromLatin1(iso)).value();
}

Zone zone(const char* name) {
    return Zone::fromName(QString::fromLatin1(name)).value();
}

/// Sunday 1 March 2026, 14:02:31 in Berlin; read on Thursday 5 March at noon.
TypedTimeContext berlin() {
    return {.zone = zone("Europe/Berlin"),
            .reference = at("2026-03-01T13:02:31Z"),
            .start = at("2026-03-01T12:50:00Z"),
            .now = at("2026-03-05T11:00:00Z")};
}

TypedTimeContext around(const char* zoneName, const char* reference) {
    return {.zone = zone(zoneName), .reference = at(reference), .now = at(reference)};
}

} // namespace

class TestTypedTime : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void readsWhatPeopleType_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<TimePrecision>("precision");
        using enum TimePrecision;
        const auto row = [](const char* text, const char* expected, TimePrecision precision) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected) << precision;
        };
        row("14:32", "2026-03-01T13:32:00Z", Minute);
        row(" 14:32 ", "2026-03-01T13:32:00Z", Minute);
        row("9:05", "2026-03-01T08:05:00Z", Minute);
        row("00:00", "2026-02-28T23:00:00Z", Minute);
        row("14:32:07", "2026-03-01T13:32:07Z", Exact);
        row("14:02:31.5", "2026-03-01T13:02:31.5Z", Exact);
        row("14:02:31,250", "2026-03-01T13:02:31.25Z", Exact);
        row("14:02:31.123456789", "2026-03-01T13:02:31.123456Z", Exact);
        row("23:59:60", "2026-03-01T23:00:00Z", Exact);
        row("2:32 pm", "2026-03-01T13:32:00Z", Minute);
        row("2:32PM", "2026-03-01T13:32:00Z", Minute);
        row("2.32 p.m.", "2026-03-01T13:32:00Z", Minute);
        row("2:32:07 pm", "2026-03-01T13:32:07Z", Exact);
        row("9pm", "2026-03-01T20:00:00Z", Minute);
        row("12am", "2026-02-28T23:00:00Z", Minute);
        row("12 pm", "2026-03-01T11:00:00Z", Minute);
        row("14 Uhr", "2026-03-01T13:00:00Z", Minute);
        row("14:32 Uhr", "2026-03-01T13:32:00Z", Minute);
        row("14.32 Uhr", "2026-03-01T13:32:00Z", Minute);
        row("14 Uhr 32", "2026-03-01T13:32:00Z", Minute);
        row("um 14:32", "2026-03-01T13:32:00Z", Minute);
        row("at 14:32", "2026-03-01T13:32:00Z", Minute);
        row("+5m", "2026-03-01T13:07:31Z", Exact);
        row("+ 5 min", "2026-03-01T13:07:31Z", Exact);
        row("-90s", "2026-03-01T13:01:01Z", Exact);
        row("\u221290\u00a0s", "2026-03-01T13:01:01Z", Exact);
        row("+1h30m", "2026-03-01T14:32:31Z", Exact);
        row("+1 Stunde 30 Minuten", "2026-03-01T14:32:31Z", Exact);
        row("+3d", "2026-03-04T13:02:31Z", Exact);
        row("+250ms", "2026-03-01T13:02:31.25Z", Exact);
        row("+00:06:20", "2026-03-01T13:08:51Z", Exact);
        row("T+14m", "2026-03-01T13:04:00Z", Minute);
        row("t+14m30s", "2026-03-01T13:04:30Z", Exact);
        row("T-2m", "2026-03-01T12:48:00Z", Minute);
        row("T+0s", "2026-03-01T12:50:00Z", Minute);
        row("today 14:00", "2026-03-05T13:00:00Z", Minute);
        row("heute um 14 Uhr", "2026-03-05T13:00:00Z", Minute);
        row("yesterday 9pm", "2026-03-04T20:00:00Z", Minute);
        row("Yesterday at 9pm", "2026-03-04T20:00:00Z", Minute);
        row("9pm yesterday", "2026-03-04T20:00:00Z", Minute);
        row("gestern 21:00", "2026-03-04T20:00:00Z", Minute);
        row("tomorrow", "2026-03-06T13:02:31Z", Exact);
        row("morgen, 8:00", "2026-03-06T07:00:00Z", Minute);
        row("monday 9:00", "2026-03-02T08:00:00Z", Minute);
        row("Mon 9:00", "2026-03-02T08:00:00Z", Minute);
        row("Montag 9:00", "2026-03-02T08:00:00Z", Minute);
        row("Di 9:00", "2026-03-03T08:00:00Z", Minute);
        row("am Dienstag um 9 Uhr", "2026-03-03T08:00:00Z", Minute);
        row("last friday 9:00", "2026-02-27T08:00:00Z", Minute);
        row("thursday 11:59", "2026-03-05T10:59:00Z", Minute);
        row("thursday 12:00", "2026-03-05T11:00:00Z", Minute);
        row("thursday 12:01", "2026-02-26T11:01:00Z", Minute);
        row("12 Mar 14:05", "2026-03-12T13:05:00Z", Minute);
        row("Mar 12 14:05", "2026-03-12T13:05:00Z", Minute);
        row("March 12, 2025 2:05 pm", "2025-03-12T13:05:00Z", Minute);
        row("Mar 12", "2026-03-12T13:02:31Z", Exact);
        row("12. M\u00e4rz 14:05", "2026-03-12T13:05:00Z", Minute);
        row("12. M\u00e4rz 2025, 14 Uhr", "2025-03-12T13:00:00Z", Minute);
        row("12.3. 14:05", "2026-03-12T13:05:00Z", Minute);
        row("1.3.2025 14:05", "2025-03-01T13:05:00Z", Minute);
        row("Do. 12. M\u00e4rz 2026, 14:05 MEZ", "2026-03-12T13:05:00Z", Minute);
        row("Thu, Mar 12 14:05", "2026-03-12T13:05:00Z", Minute);
        row("14:05 12 Mar", "2026-03-12T13:05:00Z", Minute);
        row("31 Dec 23:00", "2025-12-31T22:00:00Z", Minute);
        row("29 Feb 12:00", "2028-02-29T11:00:00Z", Minute);
        row("2026-02-28", "2026-02-28T13:02:31Z", Exact);
        row("2026-02-28 9pm", "2026-02-28T20:00:00Z", Minute);
        row("2026-03-01T14:32:00Z", "2026-03-01T14:32:00Z", Exact);
        row("2026-03-01T14:32Z", "2026-03-01T14:32:00Z", Minute);
        row("2026-03-01 14:32 +02:00", "2026-03-01T12:32:00Z", Minute);
        row("2026-03-01T14:32:07+02:00", "2026-03-01T12:32:07Z", Exact);
        row("2026-03-01T14:32:07-0500", "2026-03-01T19:32:07Z", Exact);
        row("2026-03-01T09:30-09:30", "2026-03-01T19:00:00Z", Minute);
        row("2026-03-01 14:32", "2026-03-01T13:32:00Z", Minute);
        row("20260301T143207Z", "2026-03-01T14:32:07Z", Exact);
        row("20260301T1432Z", "2026-03-01T14:32:00Z", Minute);
        row("20260301T143207", "2026-03-01T13:32:07Z", Exact);
        row("Sun, 1 Mar 2026 14:32:07 +0100", "2026-03-01T13:32:07Z", Exact);
        row("Sun Mar  1 14:32:07 UTC 2026", "2026-03-01T14:32:07Z", Exact);
        row("14:32 Europe/London", "2026-03-01T14:32:00Z", Minute);
        row("14:32 america/new_york", "2026-03-01T19:32:00Z", Minute);
        row("14:32 (America/New_York)", "2026-03-01T19:32:00Z", Minute);
        row("14:32 CET", "2026-03-01T13:32:00Z", Minute);
        row("14:32 cest", "2026-03-01T12:32:00Z", Minute);
        row("14:32 UTC", "2026-03-01T14:32:00Z", Minute);
        row("14:32Z", "2026-03-01T14:32:00Z", Minute);
        row("14:32 UTC+2", "2026-03-01T12:32:00Z", Minute);
        row("14:32 +05:30", "2026-03-01T09:02:00Z", Minute);
        row("14:32+02:00", "2026-03-01T12:32:00Z", Minute);
        row("14:32 -05:00", "2026-03-01T19:32:00Z", Minute);
        row("9pm EST", "2026-03-02T02:00:00Z", Minute);
        row("yesterday 9pm UTC", "2026-03-04T21:00:00Z", Minute);
        row("12 Mar 14:05 JST", "2026-03-12T05:05:00Z", Minute);
        row("1772375527", "2026-03-01T14:32:07Z", Exact);
        row("1772375527.25", "2026-03-01T14:32:07.25Z", Exact);
        row("1772375527123", "2026-03-01T14:32:07.123Z", Exact);
        row("1772375527123456", "2026-03-01T14:32:07.123456Z", Exact);
        row("1772375527123456789", "2026-03-01T14:32:07.123456Z", Exact);
        row("https://x.slack.com/archives/C01/p1709303527123456", "2024-03-01T14:32:07.123456Z", Exact);
        row("x.slack.com/archives/C01/p1709303527123456?thread_ts=1709303000.000100&cid=C01",
            "2024-03-01T14:32:07.123456Z", Exact);
        row("about 14:30", "2026-03-01T13:30:00Z", About);
        row("~14:30", "2026-03-01T13:30:00Z", About);
        row("~ 14:30", "2026-03-01T13:30:00Z", About);
        row("ca. 14:30 Uhr", "2026-03-01T13:30:00Z", About);
        row("gegen 14:30", "2026-03-01T13:30:00Z", About);
        row("etwa So. 1. M\u00e4rz 2026, 14:30 CET (13:30 UTC)", "2026-03-01T13:30:00Z", About);
        row("about yesterday 9pm", "2026-03-04T20:00:00Z", About);
        row("\u0661\u0664:\u0663\u0662", "2026-03-01T13:32:00Z", Minute);
        row("\u200f14:32\u200f", "2026-03-01T13:32:00Z", Minute);
    }

    void readsWhatPeopleType() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(TimePrecision, precision);
        const auto time = readTypedTime(text, berlin());
        QVERIFY2(time, qPrintable(time ? QString() : TypedTimeText::problem(time.error())));
        QCOMPARE(toIso(time->at), expected);
        QCOMPARE(time->precision, precision);
        QCOMPARE(time->reading, Zone::Reading::Unique);
        QVERIFY(!time->latestAt);
        QVERIFY(!time->otherAt);
    }

    void readsRanges_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* text, const char* from, const char* to) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        row("between 14:30 and 14:35", "2026-03-01T13:30:00Z", "2026-03-01T13:35:00Z");
        row("zwischen 14:30 und 14:35 Uhr", "2026-03-01T13:30:00Z", "2026-03-01T13:35:00Z");
        row("14:30-14:35", "2026-03-01T13:30:00Z", "2026-03-01T13:35:00Z");
        row("zwischen So. 1. M\u00e4rz 2026, 14:30 und 14:35 CET (13:30 bis 13:35 UTC)", "2026-03-01T13:30:00Z",
            "2026-03-01T13:35:00Z");
        row("09:30-09:35", "2026-03-01T08:30:00Z", "2026-03-01T08:35:00Z");
        row("14:30 - 14:35", "2026-03-01T13:30:00Z", "2026-03-01T13:35:00Z");
        row("14:30\u201314:35", "2026-03-01T13:30:00Z", "2026-03-01T13:35:00Z");
        row("14:30 to 14:35", "2026-03-01T13:30:00Z", "2026-03-01T13:35:00Z");
        row("14:30 bis 14:35 Uhr", "2026-03-01T13:30:00Z", "2026-03-01T13:35:00Z");
        row("14:30:07-14:30:09.5", "2026-03-01T13:30:07Z", "2026-03-01T13:30:09.5Z");
        row("2:30-3pm", "2026-03-01T13:30:00Z", "2026-03-01T14:00:00Z");
        row("between 2 and 3 pm", "2026-03-01T13:00:00Z", "2026-03-01T14:00:00Z");
        row("23:50-00:10", "2026-03-01T22:50:00Z", "2026-03-01T23:10:00Z");
        row("between 14:30 and 14:35 UTC", "2026-03-01T14:30:00Z", "2026-03-01T14:35:00Z");
        row("14:30 UTC - 14:35", "2026-03-01T14:30:00Z", "2026-03-01T14:35:00Z");
        row("between 12 Mar 14:05 and 14:10", "2026-03-12T13:05:00Z", "2026-03-12T13:10:00Z");
        row("14:05-14:10 12 Mar", "2026-03-12T13:05:00Z", "2026-03-12T13:10:00Z");
        row("yesterday 14:05 - 14:10", "2026-03-04T13:05:00Z", "2026-03-04T13:10:00Z");
        row("2026-03-01T14:30:00Z \u2013 2026-03-02T14:35:00Z", "2026-03-01T14:30:00Z", "2026-03-02T14:35:00Z");
        row("2026-03-01 14:30 - 14:35", "2026-03-01T13:30:00Z", "2026-03-01T13:35:00Z");
    }

    void readsRanges() {
        QFETCH(QString, text);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto time = readTypedTime(text, berlin());
        QVERIFY2(time, qPrintable(time ? QString() : TypedTimeText::problem(time.error())));
        QCOMPARE(time->precision, TimePrecision::Between);
        QCOMPARE(toIso(time->at), from);
        QVERIFY(time->latestAt);
        QCOMPARE(toIso(*time->latestAt), to);
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("understood");
        const auto row = [](const char* text, const char16_t* reason, const char* understood) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf16(reason)
                                << QString::fromUtf8(understood);
        };
        using namespace typedtimereason;
        row("", unreadable, "");
        row("   ", unreadable, "");
        row("soon", unreadable, "");
        row("14:3x", unreadable, "");
        row("14:60", unreadable, "");
        row("24:00", unreadable, "");
        row("25:10", unreadable, "");
        row("13:10 pm", unreadable, "13:10");
        row("1432", unreadable, "");
        row("30 Feb 12:00", unreadable, "12:00");
        row("2026-02-30 12:00", unreadable, "12:00");
        row("32.1. 12:00", unreadable, "12:00");
        row("yesterday 9xm", unreadable, "yesterday");
        row("12 Mar 14:3x", unreadable, "12 Mar");
        row("foo 14:32", unreadable, "14:32");
        row("14:32 Europe/Atlantis", unreadable, "14:32");
        row("14:32 IST", unknownZone, "14:32");
        row("14:32 QQQ", unknownZone, "14:32");
        row("between 14:35 and 14:30", reversed, "");
        row("2026-03-02 14:35 - 2026-03-01 14:30", reversed, "");
        row("+99999999999999999999d", unreadable, "");
        row("+3652500d", outOfRange, "");
        row("-3652500d", outOfRange, "");
        row("+5", unreadable, "");
        row("+", unreadable, "");
        row("-", unreadable, "");
        row("99999999999999999999", unreadable, "");
        row("https://example.com/archives/C01/p17", unreadable, "");
        row("\u202e14:3\u202dx", unreadable, "");
        row("../../etc/passwd", unreadable, "");
    }

    void refuses() {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        QFETCH(QString, understood);
        const auto time = readTypedTime(text, berlin());
        QVERIFY2(!time, qPrintable(time ? toIso(time->at) : QString()));
        QCOMPARE(time.error().code, ErrorCode::BadInput);
        QCOMPARE(time.error().detail, reason);
        QCOMPARE(time.error().facts.value(0), understood);
        QCOMPARE(time.error().facts.mid(2), TypedTimeText::forms());
        const QString problem = TypedTimeText::problem(time.error());
        QVERIFY2(problem.contains(QStringLiteral("2:32 pm")), qPrintable(problem));
        QCOMPARE(problem.contains(QStringLiteral("Understood: ")), !understood.isEmpty());
    }

    void needsAStartForTPlus() {
        TypedTimeContext context = berlin();
        context.start.reset();
        const auto time = readTypedTime(QStringLiteral("T+14m"), context);
        QVERIFY(!time);
        QCOMPARE(time.error().detail, QString::fromUtf16(typedtimereason::noStart));
        QVERIFY(TypedTimeText::problem(time.error()).contains(QStringLiteral("start of the incident")));
    }

    /// The examples that are shown to people are read.
    void readsItsOwnExamples() {
        for (const QString& form : TypedTimeText::forms()) {
            QVERIFY2(readTypedTime(form, berlin()), qPrintable(form));
        }
    }

    void marksHoursThatExistTwiceOrNever_data() {
        QTest::addColumn<QString>("zoneName");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("other");
        QTest::addColumn<Zone::Reading>("reading");
        using enum Zone::Reading;
        const auto row = [](const char* name, const char* zoneName, const char* reference, const char* text,
                            const char* expected, const char* other, Zone::Reading reading) {
            QTest::newRow(name) << QString::fromLatin1(zoneName) << QString::fromLatin1(reference)
                                << QString::fromLatin1(text) << QString::fromLatin1(expected)
                                << QString::fromLatin1(other) << reading;
        };
        const char* const autumn = "2026-10-25T10:00:00Z";
        const char* const spring = "2026-03-29T10:00:00Z";
        const char* const fall = "2026-11-01T12:00:00Z";
        const char* const ahead = "2026-03-08T12:00:00Z";
        row("berlin twice", "Europe/Berlin", autumn, "02:30", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z",
            Ambiguous);
        row("berlin twice, begin", "Europe/Berlin", autumn, "02:00", "2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z",
            Ambiguous);
        row("berlin, before", "Europe/Berlin", autumn, "01:59:59", "2026-10-24T23:59:59Z", "", Unique);
        row("berlin, behind", "Europe/Berlin", autumn, "03:00", "2026-10-25T02:00:00Z", "", Unique);
        row("berlin, first by letters", "Europe/Berlin", autumn, "02:30 CEST", "2026-10-25T00:30:00Z", "", Unique);
        row("berlin, second by letters", "Europe/Berlin", autumn, "02:30 CET", "2026-10-25T01:30:00Z", "", Unique);
        row("berlin never", "Europe/Berlin", spring, "02:30", "2026-03-29T01:30:00Z", "2026-03-29T00:30:00Z", Skipped);
        row("berlin never, dated", "Europe/Berlin", autumn, "2026-03-29 02:00", "2026-03-29T01:00:00Z",
            "2026-03-29T00:00:00Z", Skipped);
        row("berlin never, letters", "Europe/Berlin", spring, "02:30 CET", "2026-03-29T01:30:00Z", "", Unique);
        row("new york twice", "America/New_York", fall, "1:30", "2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z",
            Ambiguous);
        row("new york, second by letters", "America/New_York", fall, "1:30 am EST", "2026-11-01T06:30:00Z", "", Unique);
        row("new york never", "America/New_York", ahead, "2:30", "2026-03-08T07:30:00Z", "2026-03-08T06:30:00Z",
            Skipped);
        row("typed zone", "UTC", fall, "1:30 America/New_York", "2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z",
            Ambiguous);
        row("half an hour", "Australia/Lord_Howe", "2026-04-05T00:00:00Z", "1:45", "2026-04-04T14:45:00Z",
            "2026-04-04T15:15:00Z", Ambiguous);
        row("own letters first", "Asia/Manila", "2026-03-01T04:00:00Z", "14:32 PST", "2026-03-01T06:32:00Z", "",
            Unique);
        row("own letters, not known elsewhere", "Asia/Kolkata", "2026-03-01T04:00:00Z", "14:32 IST",
            "2026-03-01T09:02:00Z", "", Unique);
    }

    void marksHoursThatExistTwiceOrNever() {
        QFETCH(QString, zoneName);
        QFETCH(QString, reference);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(QString, other);
        QFETCH(Zone::Reading, reading);
        const TypedTimeContext context = around(zoneName.toLatin1().constData(), reference.toLatin1().constData());
        const auto time = readTypedTime(text, context);
        QVERIFY(time);
        QCOMPARE(toIso(time->at), expected);
        QCOMPARE(time->reading, reading);
        QCOMPARE(time->otherAt ? toIso(*time->otherAt) : QString(), other);
        const QString doubt = TypedTimeText::doubt(*time);
        QCOMPARE(doubt.isEmpty(), reading == Zone::Reading::Unique);
        const TypedTime swapped = otherReading(*time);
        QCOMPARE(toIso(swapped.at), other.isEmpty() ? expected : other);
        QCOMPARE(otherReading(swapped), *time);
    }

    void saysWhatIsDoubtful() {
        const auto twice =
            readTypedTime(QStringLiteral("02:30"), around("Europe/Berlin", "2026-10-25T10:00:00Z")).value();
        QCOMPARE(TypedTimeText::doubt(twice),
                 QStringLiteral("Sun 25 Oct 2026, 02:30 happened twice in Europe/Berlin: the clock was set back. This "
                                "is the first one (CEST, 00:30 UTC); the second is CET, 01:30 UTC."));
        QCOMPARE(TypedTimeText::doubt(otherReading(twice)),
                 QStringLiteral("Sun 25 Oct 2026, 02:30 happened twice in Europe/Berlin: the clock was set back. This "
                                "is the second one (CET, 01:30 UTC); the first is CEST, 00:30 UTC."));
        const auto never =
            readTypedTime(QStringLiteral("02:30"), around("Europe/Berlin", "2026-03-29T10:00:00Z")).value();
        QCOMPARE(TypedTimeText::doubt(never),
                 QStringLiteral("No clock in Europe/Berlin showed this time on Sun 29 Mar 2026: it was set forward. "
                                "Taken as 03:30 CEST, 01:30 UTC; perhaps 01:30 CET, 00:30 UTC is meant."));
        const auto range =
            readTypedTime(QStringLiteral("01:50-02:10"), around("Europe/Berlin", "2026-10-25T10:00:00Z")).value();
        QCOMPARE(range.reading, Zone::Reading::Ambiguous);
        QVERIFY2(TypedTimeText::doubt(range).startsWith(QStringLiteral("Sun 25 Oct 2026, 02:10 happened twice")),
                 qPrintable(TypedTimeText::doubt(range)));
    }

    void understoodText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("zoneName");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* zoneName, const char* expected) {
            QTest::addRow("%s in %s", text, zoneName)
                << QString::fromUtf8(text) << QString::fromLatin1(zoneName) << QString::fromLatin1(expected);
        };
        row("14:32:07", "Europe/Berlin", "Sun 1 Mar 2026, 14:32:07 CET (13:32:07 UTC)");
        row("14:32", "Europe/Berlin", "Sun 1 Mar 2026, 14:32 CET (13:32 UTC)");
        row("00:30", "Europe/Berlin", "Sun 1 Mar 2026, 00:30 CET (Sat 28 Feb 2026, 23:30 UTC)");
        row("14:32", "UTC", "Sun 1 Mar 2026, 13:32 UTC");
        row("14:02:31.5", "Asia/Dubai", "Sun 1 Mar 2026, 17:02:31.5 UTC+04:00 (13:02:31.5 UTC)");
        row("about 14:30", "Europe/Berlin", "about Sun 1 Mar 2026, 14:30 CET (13:30 UTC)");
        row("14:30-14:35", "Europe/Berlin", "between Sun 1 Mar 2026, 14:30 and 14:35 CET (13:30 to 13:35 UTC)");
        row("23:50-00:10", "Europe/Berlin",
            "between Sun 1 Mar 2026, 23:50 and Mon 2 Mar 2026, 00:10 CET (22:50 to 23:10 UTC)");
    }

    void understoodText() {
        QFETCH(QString, text);
        QFETCH(QString, zoneName);
        QFETCH(QString, expected);
        const auto time = readTypedTime(text, berlin());
        QVERIFY(time);
        QCOMPARE(afterword::understoodText(*time, Zone::fromName(zoneName).value()), expected);
        // What is said can be copied and typed.
        const auto again = readTypedTime(expected, around("Asia/Tokyo", "2020-01-01T00:00:00Z"));
        QVERIFY2(again, qPrintable(again ? QString() : TypedTimeText::problem(again.error())));
        QCOMPARE(again->at, time->at);
        QCOMPARE(again->latestAt, time->latestAt);
        QCOMPARE(again->precision, time->precision);
    }

    void saysWhereDayAndZoneCameFrom() {
        const auto clock = readTypedTime(QStringLiteral("14:32"), berlin()).value();
        QVERIFY(clock.usedReferenceDate && !clock.usedReferenceClock && !clock.zoneTyped);
        QCOMPARE(clock.zoneName, QStringLiteral("Europe/Berlin"));
        const auto day = readTypedTime(QStringLiteral("Mar 12"), berlin()).value();
        QVERIFY(!day.usedReferenceDate && day.usedReferenceClock);
        const auto typed = readTypedTime(QStringLiteral("  14:32  +05:30 "), berlin()).value();
        QVERIFY(typed.zoneTyped);
        QCOMPARE(typed.zoneName, QStringLiteral("+05:30"));
        QCOMPARE(typed.text, QStringLiteral("14:32 +05:30"));
    }

    void yearIsTheNearest_data() {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("before new year") << QStringLiteral("2026-01-02T10:00:00Z") << QStringLiteral("31 Dec 23:30")
                                         << QStringLiteral("2025-12-31T23:30:00Z");
        QTest::newRow("behind new year") << QStringLiteral("2025-12-31T23:59:00Z") << QStringLiteral("Jan 1 00:05")
                                         << QStringLiteral("2026-01-01T00:05:00Z");
        QTest::newRow("leap day, nearest") << QStringLiteral("2027-06-01T00:00:00Z") << QStringLiteral("29 Feb 12:00")
                                           << QStringLiteral("2028-02-29T12:00:00Z");
        QTest::newRow("leap day, far") << QStringLiteral("2100-02-28T00:00:00Z") << QStringLiteral("29 Feb 12:00")
                                       << QStringLiteral("2096-02-29T12:00:00Z");
    }

    void yearIsTheNearest() {
        QFETCH(QString, reference);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto time = readTypedTime(text, around("UTC", reference.toLatin1().constData()));
        QVERIFY(time);
        QCOMPARE(toIso(time->at), expected);
    }

    void surroundsMidnightInOtherZones() {
        // 23:30 on the 1st in New York is the 2nd in UTC; the day typed from is New York's.
        const auto time = readTypedTime(QStringLiteral("22:00"), around("America/New_York", "2026-03-02T04:30:00Z"));
        QCOMPARE(toIso(time.value().at), QStringLiteral("2026-03-02T03:00:00Z"));
    }

    void relativeTimesKeepThePrecision() {
        TypedTimeContext context = berlin();
        context.precision = TimePrecision::About;
        QCOMPARE(readTypedTime(QStringLiteral("+5m"), context).value().precision, TimePrecision::About);
        context.precision = TimePrecision::Between;
        QCOMPARE(readTypedTime(QStringLiteral("+5m"), context).value().precision, TimePrecision::About);
        QCOMPARE(readTypedTime(QStringLiteral("Mar 12"), context).value().precision, TimePrecision::About);
    }

    void surviveExtremes() {
        TypedTimeContext context = berlin();
        for (const qint64 us : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}) {
            context.reference = {us};
            context.now = {us};
            context.start = Instant{us};
            for (const char* text :
                 {"14:32", "+5m", "-5m", "T+5m", "T-5m", "yesterday", "monday", "29 Feb", "9999-12-31"}) {
                const auto time = readTypedTime(QString::fromLatin1(text), context);
                QVERIFY(!time || time->at.us != us);
            }
        }
    }

    void hostileTextIsQuicklyRefused() {
        QElapsedTimer timer;
        timer.start();
        const QList<QString> texts{QString(1'000'000, u'1'),
                                   QString(1'000'000, u'-'),
                                   QStringLiteral("between ") + QStringLiteral("1 and ").repeated(60),
                                   QStringLiteral("1 - ").repeated(70),
                                   QStringLiteral("1:1").repeated(99),
                                   QString(299, QChar(0x0661)),
                                   QStringLiteral("a/").repeated(149),
                                   QStringLiteral("+1h").repeated(99)};
        for (const QString& text : texts) {
            const auto time = readTypedTime(text, berlin());
            QVERIFY(!time);
            QVERIFY(time.error().subject.size() <= 300);
        }
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void readsDurations_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("us");
        const auto row = [](const char* text, Duration length) {
            QTest::newRow(text) << QString::fromUtf8(text) << length.us;
        };
        row("5m", minutes(5));
        row("5 min", minutes(5));
        row("1h 30min", minutes(90));
        row("1h30m", minutes(90));
        row("1 hour and 30 minutes", minutes(90));
        row("1 Stunde und 30 Minuten", minutes(90));
        row("2 Tage, 3 Std.", hours(51));
        row("90s", seconds(90));
        row("1.5h", minutes(90));
        row("1,5 h", minutes(90));
        row("350 ms", {350'000});
        row("12 \u00b5s", {12});
        row("00:06:20", seconds(380));
        row("00:06:20.5", {380'500'000});
        row("1:30", minutes(90));
        row("+00:07:00", minutes(7));
        row("-90s", seconds(-90));
        row("\u22122 h 5 min", minutes(-125));
        row("2 weeks", days(14));
        row("0s", {});
        row("100:00", hours(100));
    }

    void readsDurations() {
        QFETCH(QString, text);
        QFETCH(qint64, us);
        const auto length = readTypedDuration(text);
        QVERIFY(length);
        QCOMPARE(length->us, us);
        if (us % 1'000'000 == 0) {
            QCOMPARE(readTypedDuration(toDurationText(*length)).value(), *length);
        }
    }

    void refusesDurations_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "5", "m", "5 parsecs", "1:60", "5m 3", "--5m", "5m-3s", "99999999999d",
                                 "9999999999999999999999m", "1e5s", "5\u00a0", "1:2:3", "and 5m"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
        QTest::newRow("long") << QString(100'000, u'9');
    }

    void refusesDurations() {
        QFETCH(QString, text);
        const auto length = readTypedDuration(text);
        QVERIFY(!length);
        QCOMPARE(length.error().code, ErrorCode::BadInput);
        QVERIFY(length.error().facts.contains(QStringLiteral("90s")));
    }
};

QTEST_GUILESS_MAIN(TestTypedTime)
#include "tst_typedtime.moc"
