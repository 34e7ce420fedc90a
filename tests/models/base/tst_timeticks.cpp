// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "textwidth.h"
#include "timeticks.h"

#include <QTest>

#include <limits>

using namespace afterword;

namespace {

Zone zoneOf(const QString& name) {
    return Zone::fromName(name).value_or(Zone());
}

QString shown(const TimeTicks& ticks) {
    QStringList texts;
    for (const auto& tick : ticks.ticks) {
        texts.append(tick.dayLabel.isEmpty() ? tick.label : QStringLiteral("%1 [%2]").arg(tick.label, tick.dayLabel));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

class TimeTicksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void roundTimes_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("zoneLabel");

        const QString utc = QStringLiteral("UTC");
        const QString berlin = QStringLiteral("Europe/Berlin");
        QTest::newRow("hour") << "2026-03-12T14:01:00Z" << "2026-03-12T15:02:00Z" << utc << 5
                              << "14:15 [12 Mar 2026], 14:30, 14:45, 15:00" << "UTC";
        QTest::newRow("ends are ticks") << "2026-03-12T14:00:00Z" << "2026-03-12T15:00:00Z" << utc << 3
                                        << "14:00 [12 Mar 2026], 14:30, 15:00" << "UTC";
        QTest::newRow("local hours") << "2026-03-12T20:10:00Z" << "2026-03-13T02:10:00Z" << berlin << 4
                                     << "22:00 [12 Mar 2026], 00:00 [13 Mar], 02:00" << "CET";
        QTest::newRow("new year") << "2026-12-31T22:00:00Z" << "2027-01-01T02:00:00Z" << utc << 5
                                  << "22:00 [31 Dec 2026], 23:00, 00:00 [1 Jan 2027], 01:00, 02:00" << "UTC";
        QTest::newRow("half hour zone") << "2026-03-12T14:00:00Z" << "2026-03-12T16:00:00Z"
                                        << QStringLiteral("Asia/Kolkata") << 4 << "20:00 [12 Mar 2026], 21:00" << "IST";
        QTest::newRow("set forward") << "2026-03-28T23:30:00Z" << "2026-03-29T03:30:00Z" << berlin << 6
                                     << "01:00 [29 Mar 2026], 03:00, 04:00, 05:00" << "CET/CEST";
        QTest::newRow("set back") << "2026-10-24T22:30:00Z" << "2026-10-25T02:30:00Z" << berlin << 6
                                  << "01:00 [25 Oct 2026], 02:00 CEST, 02:00 CET, 03:00" << "CEST/CET";
        QTest::newRow("seconds") << "2026-03-12T14:00:59Z" << "2026-03-12T14:01:12Z" << utc << 4
                                 << "14:01:00 [12 Mar 2026], 14:01:05, 14:01:10" << "UTC";
        QTest::newRow("milliseconds") << "2026-03-12T14:00:00.1Z" << "2026-03-12T14:00:00.4Z" << utc << 4
                                      << "14:00:00.100 [12 Mar 2026], 14:00:00.200, 14:00:00.300, 14:00:00.400"
                                      << "UTC";
        QTest::newRow("microseconds") << "2026-03-12T14:00:00.000001Z" << "2026-03-12T14:00:00.000002Z" << utc << 9
                                      << "14:00:00.000001 [12 Mar 2026], 14:00:00.000002" << "UTC";
        QTest::newRow("days") << "2026-03-12T14:00:00Z" << "2026-03-16T14:00:00Z" << utc << 4
                              << "13 Mar [2026], 14 Mar, 15 Mar, 16 Mar" << "UTC";
        QTest::newRow("mondays") << "2026-03-01T00:00:00Z" << "2026-03-30T00:00:00Z" << berlin << 6
                                 << "2 Mar [2026], 9 Mar, 16 Mar, 23 Mar, 30 Mar" << "CET/CEST";
        QTest::newRow("months") << "2025-11-10T00:00:00Z" << "2026-03-10T00:00:00Z" << utc << 5
                                << "Dec [2025], Jan [2026], Feb, Mar" << "UTC";
        QTest::newRow("years") << "2019-05-01T00:00:00Z" << "2026-05-01T00:00:00Z" << utc << 4
                               << "2020, 2022, 2024, 2026"
                               << "UTC";
        QTest::newRow("midnight is skipped")
            << "2018-11-03T12:00:00Z" << "2018-11-06T12:00:00Z" << QStringLiteral("America/Sao_Paulo") << 3
            << "4 Nov [2018], 5 Nov, 6 Nov" << "UTC-03:00/UTC-02:00";
        QTest::newRow("fixed offset") << "2026-03-12T14:00:00Z" << "2026-03-12T15:00:00Z" << QStringLiteral("+05:30")
                                      << 2 << "19:30 [12 Mar 2026], 20:30" << "UTC+05:30";
    }

    void roundTimes() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, zone);
        QFETCH(int, most);
        QFETCH(QString, expected);
        QFETCH(QString, zoneLabel);
        const TimeTicks ticks = timeTicks(*fromIso(from), *fromIso(to), zoneOf(zone), most);
        QCOMPARE(shown(ticks), expected);
        QCOMPARE(ticks.zoneLabel, zoneLabel);
    }

    /// Over every length and number: at least two, no more than asked for, inside, ascending, never twice the same
    /// text.
    void neverTooFewOrTooMany_data() {
        QTest::addColumn<QString>("zone");
        for (const char* name :
             {"UTC", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Africa/Monrovia"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void neverTooFewOrTooMany() {
        QFETCH(QString, zone);
        const Zone local = zoneOf(zone);
        const Instant anchor = *fromIso(u"2026-10-24T21:59:59.999997Z");
        for (qint64 length = 1; length < 4'000'000'000'000'000; length = length * 7 / 2 + 1) {
            for (int most = 2; most <= 12; ++most) {
                const Instant from = anchor - Duration{length / 3};
                const Instant to = from + Duration{length};
                const TimeTicks ticks = timeTicks(from, to, local, most);
                const QByteArray place = QByteArray::number(length) + " us, at most " + QByteArray::number(most);
                QVERIFY2(ticks.ticks.size() >= 2 && ticks.ticks.size() <= most, place.constData());
                QSet<QString> texts;
                Instant before = from - Duration{1};
                QString day;
                for (const auto& tick : ticks.ticks) {
                    QVERIFY2(tick.at > before && tick.at <= to, place.constData());
                    before = tick.at;
                    day = tick.dayLabel.isEmpty() ? day : tick.dayLabel;
                    texts.insert(day + tick.label);
                }
                QVERIFY2(texts.size() == ticks.ticks.size(), place.constData());
            }
        }
    }

    void hostileRanges() {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QVERIFY(timeTicks({most}, {-most}, Zone(), 5).ticks.isEmpty());
        QVERIFY(timeTicks({-most}, {most}, Zone(), 5).ticks.size() >= 2);
        QVERIFY(timeTicks({most - 1}, {most}, zoneOf(QStringLiteral("Europe/Berlin")), 5).ticks.size() <= 5);
        QVERIFY(timeTicks({0}, {1'000'000}, Zone(), 0).ticks.isEmpty());
        QVERIFY(timeTicks({0}, {1'000'000}, Zone(), 1).ticks.size() <= 1);
        QCOMPARE(timeTicks({0}, {0}, Zone(), 3).ticks.size(), 1);
    }

    void labelsDoNotOverlap() {
        constexpr double size = 13;
        for (qint64 length = 10; length < 400'000'000'000'000; length *= 3) {
            const Instant from = *fromIso(u"2026-03-12T13:58:31.123456Z");
            const TimeTicks ticks = timeTicksForWidth(from, from + Duration{length}, Zone(), 600, size);
            QVERIFY(ticks.ticks.size() >= 2);
            for (qsizetype i = 1; i < ticks.ticks.size(); ++i) {
                const auto& a = ticks.ticks[i - 1];
                const auto& b = ticks.ticks[i];
                const double apart = static_cast<double>((b.at - a.at).us) / static_cast<double>(length) * 600;
                QVERIFY2(apart >= (textWidth(a.label, size) + textWidth(b.label, size)) / 2 || ticks.ticks.size() == 2,
                         qPrintable(shown(ticks)));
            }
        }
    }

    void elides() {
        QCOMPARE(elidedText(QStringLiteral("short"), 13, 100), QStringLiteral("short"));
        const QString cut = elidedText(QStringLiteral("a rather long name of something"), 13, 80);
        QVERIFY(cut.endsWith(u'\u2026') && textWidth(cut, 13) <= 80);
        QVERIFY(elidedText(QStringLiteral("WWWW"), 13, 20).isEmpty());
        const QString emoji = elidedText(QStringLiteral("ab\U0001F525\U0001F525\U0001F525"), 13, 45);
        QVERIFY2(!emoji.at(emoji.size() - 2).isHighSurrogate(), "a pair is not cut in two");
    }
};

QTEST_GUILESS_MAIN(TimeTicksTest)
#include "tst_timeticks.moc"
