// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valuejson.h"

#include "fieldjson.h"
#include "filledvalue.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace afterword;

namespace {

/// Through text, as a file would.
QJsonObject throughText(const QJsonObject& json) {
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

} // namespace

class TestValueJson : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyFieldOfEveryValueReturns() {
        FilledValue filled;
        Postmortem postmortem;
        QSet<QString> names;
        Postmortem::visitLists(postmortem, [&](auto& list) {
            using V = typename std::remove_cvref_t<decltype(list)>::value_type;
            const V value = filled.make<V>();
            QVERIFY(!(value == V{}));
            const auto again = fromJson<V>(throughText(toJson(value)));
            QVERIFY2(again.has_value(), qPrintable(QString::fromUtf16(V::listName)));
            QCOMPARE(toJson(*again), toJson(value));
            QVERIFY(*again == value);
            names.insert(QString::fromUtf16(V::listName));
        });
        QCOMPARE(names.size(), 22);
        const Incident incident = filled.make<Incident>();
        QVERIFY(*fromJson<Incident>(throughText(toJson(incident))) == incident);
    }

    void defaultsReturn() {
        Postmortem postmortem;
        Postmortem::visitLists(postmortem, [&](auto& list) {
            using V = typename std::remove_cvref_t<decltype(list)>::value_type;
            QVERIFY(*fromJson<V>(throughText(toJson(V{}))) == V{});
        });
    }

    void anyValueKnowsItsType() {
        FilledValue filled;
        const AnyValue value = filled.make<ActionItem>();
        const auto again = anyFromJson(throughText(anyToJson(value)));
        QVERIFY(again.has_value());
        QVERIFY(*again == value);
        QVERIFY(!anyFromJson({{QStringLiteral("list"), QStringLiteral("spaceships")}}).has_value());
    }

    void namesTheFieldThatCannotBeRead_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("instant") << QByteArray(R"({"happenedAt": "yesterday"})") << QStringLiteral("happenedAt");
        QTest::newRow("number for a text") << QByteArray(R"({"text": 5})") << QStringLiteral("text");
        QTest::newRow("enumerator") << QByteArray(R"({"kind": "party"})") << QStringLiteral("kind");
        QTest::newRow("id in a list") << QByteArray(R"({"evidence": ["x"]})") << QStringLiteral("evidence");
        QTest::newRow("nested") << QByteArray(R"({"source": {"record": "many"}})") << QStringLiteral("source");
    }

    void namesTheFieldThatCannotBeRead() {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const auto read = fromJson<TimelineEvent>(QJsonDocument::fromJson(json).object());
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QCOMPARE(read.error().subject, field);
    }

    void wholeNumbersBeyondDoublesAreExact() {
        Source source;
        source.records = 9'007'199'254'740'993; // 2^53 + 1
        QCOMPARE(fromJson<Source>(throughText(toJson(source)))->records, source.records);
    }
};

QTEST_GUILESS_MAIN(TestValueJson)
#include "tst_valuejson.moc"
