// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postmortemtemplate.h"

#include <QTemporaryDir>
#include <QTest>

using namespace afterword;

class TestPostmortemTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyBuiltInLoads() {
        for (const QString& id : PostmortemTemplate::builtIn()) {
            const auto loaded = PostmortemTemplate::load(id);
            QVERIFY2(loaded.has_value(), qPrintable(id));
            QCOMPARE(loaded->id, id);
            QVERIFY(!loaded->name.isEmpty());
        }
    }

    void defaultHasTheSectionsOfTheContractInOrder() {
        const auto loaded = PostmortemTemplate::load(QStringLiteral("default"));
        QVERIFY(loaded.has_value());
        QStringList keys;
        for (const Section& section : loaded->sections) {
            keys.append(section.key);
        }
        QCOMPARE(keys.join(u' '),
                 QStringLiteral("impact trigger resolution timeline rootCause wentWell didNotGoWell lucky actions "
                                "ifWeHaveTime data"));
    }

    void newPostmortemsShareNoIds() {
        const auto loaded = PostmortemTemplate::load(QStringLiteral("short"));
        QVERIFY(loaded.has_value());
        const Postmortem one = loaded->newPostmortem({5});
        const Postmortem two = loaded->newPostmortem({5});
        QCOMPARE(one.sections.size(), loaded->sections.size());
        QVERIFY(one.incident.id != two.incident.id);
        QVERIFY(one.sections.constFirst().id != two.sections.constFirst().id);
        QCOMPARE(one.incident.createdAt, Instant{5});
    }

    void refusesWhatIsNoTemplate_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("facts");
        QTest::newRow("broken") << QByteArray("{\n\"id\":,\n}") << QStringList{QStringLiteral("2")};
        QTest::newRow("no sections") << QByteArray(R"({"id":"x","name":"X"})") << QStringList();
        QTest::newRow("same id twice")
            << QByteArray(R"({"id":"x","sections":[{"id":"a","title":"A"},{"id":"a","title":"B"}]})") << QStringList();
        QTest::newRow("no title") << QByteArray(R"({"id":"x","sections":[{"id":"a"}]})") << QStringList();
    }

    void refusesWhatIsNoTemplate() {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, facts);
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("team.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto loaded = PostmortemTemplate::load(file.fileName());
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().code, ErrorCode::BadInput);
        QCOMPARE(loaded.error().facts, facts);
        QCOMPARE(PostmortemTemplate::load(dir.filePath(QStringLiteral("none.json"))).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPostmortemTemplate)
#include "tst_postmortemtemplate.moc"
