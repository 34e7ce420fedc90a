// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellnumber.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <cstdlib>
#include <string>

using namespace afterword;

class tst_CellNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithStrtod();
    void refuses_data();
    void refuses();
    void findsGaps();
    void readsUnits_data();
    void readsUnits();
};

void tst_CellNumber::agreesWithStrtod() {
    QRandomGenerator random(7);
    for (int i = 0; i < 200'000; ++i) {
        std::string text = random.bounded(4) == 0 ? "-" : "";
        const int digits = random.bounded(1, 20);
        const int point = random.bounded(-1, digits + 1);
        for (int digit = 0; digit < digits; ++digit) {
            text += digit == point ? "." : "";
            text.push_back(static_cast<char>('0' + random.bounded(10)));
        }
        text += point == digits ? "." : "";
        text += random.bounded(10) == 0 ? "e" + std::to_string(random.bounded(-30, 30)) : "";
        double value = 0;
        QVERIFY2(readNumber(text, value) == NumberReading::Value, text.c_str());
        QVERIFY2(value == std::strtod(text.c_str(), nullptr), text.c_str());
    }
}

void tst_CellNumber::refuses_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {".", "-.", "1.2.3", "12:4", "1,5", "12a4", "/123", ":234", "1-2", "+-1", "0x10", "1e",
                             "..12", "12 34", "\xC3\xA4", "1234567x", "..", "1..2"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void tst_CellNumber::refuses() {
    QFETCH(QByteArray, text);
    double value = 0;
    QVERIFY(readNumber({text.constData(), static_cast<size_t>(text.size())}, value) == NumberReading::Not);
}

void tst_CellNumber::findsGaps() {
    for (const char* text : {"", " ", "null", "NaN", "nan", "N/A", "-", "None"}) {
        double value = 0;
        QVERIFY2(readNumber(text, value) == NumberReading::Gap, text);
        QVERIFY(std::isnan(value));
    }
    double value = 0;
    QVERIFY(readNumber("3,14", value, true) == NumberReading::Value);
    QCOMPARE(value, 3.14);
    QVERIFY(readNumber(" +5 ", value) == NumberReading::Value);
    QCOMPARE(value, 5.0);
}

void tst_CellNumber::readsUnits_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("ms") << QByteArray("12 ms") << 0.012 << QByteArray("s");
    QTest::newRow("micro") << QByteArray("5 \xC2\xB5s") << 5e-6 << QByteArray("s");
    QTest::newRow("joined") << QByteArray("12ms") << 0.012 << QByteArray("s");
    QTest::newRow("minus") << QByteArray("-1.5 s") << -1.5 << QByteArray("s");
    QTest::newRow("binary") << QByteArray("4 GiB") << 4294967296.0 << QByteArray("B");
    QTest::newRow("decimal") << QByteArray("4 GB") << 4e9 << QByteArray("B");
    QTest::newRow("percent") << QByteArray("45%") << 45.0 << QByteArray("%");
    QTest::newRow("scale") << QByteArray("1.5 Mil") << 1.5e6 << QByteArray();
    QTest::newRow("scaled unit") << QByteArray("1.5 K req/s") << 1500.0 << QByteArray("req/s");
    QTest::newRow("unknown") << QByteArray("3 apples") << 3.0 << QByteArray("apples");
    QTest::newRow("plain") << QByteArray("3") << 3.0 << QByteArray();
}

void tst_CellNumber::readsUnits() {
    QFETCH(QByteArray, text);
    QFETCH(double, value);
    QFETCH(QByteArray, unit);
    double read = 0;
    std::string_view readUnit;
    QVERIFY(readQuantity({text.constData(), static_cast<size_t>(text.size())}, read, readUnit) == NumberReading::Value);
    QCOMPARE(read, value);
    QCOMPARE(QByteArray(readUnit.data(), static_cast<qsizetype>(readUnit.size())), unit);
}

QTEST_GUILESS_MAIN(tst_CellNumber)
#include "tst_cellnumber.moc"
