// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"
#include "csvtokenizer.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace afterword;

namespace {

struct Table {
    QList<QStringList> rows;
    QStringList raws;
    QList<qint64> lines;
    bool cut = false;
    bool unclosed = false;
};

Table tableOf(QByteArray bytes) {
    Table table;
    QBuffer buffer(&bytes);
    NoProgress progress;
    if (!buffer.open(QIODevice::ReadOnly)) {
        return table;
    }
    TextInput in(buffer, progress, {});
    const auto head = in.head(65'536);
    CsvTokenizer tokens(in, detectDialect(*head));
    while (*tokens.next()) {
        QStringList row;
        for (const std::string_view field : tokens.fields()) {
            row.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
        }
        table.rows.append(row);
        table.raws.append(QString::fromUtf8(tokens.raw().data(), static_cast<qsizetype>(tokens.raw().size())));
        table.lines.append(tokens.line());
        table.cut = table.cut || tokens.wasCut();
    }
    table.unclosed = tokens.isUnclosed();
    return table;
}

QList<QStringList> rowsOf(const QByteArray& bytes) {
    return tableOf(bytes).rows;
}

} // namespace

class tst_CsvTokenizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void knowsWhereRowsAre();
    void keepsValuesInsideOfTheRaw();
    void readsUtf16();
    void readsRowsOverBlockBorders();
    void cutsAGiantValue();
    void reads10000Columns();
    void tellsOfAnOpenQuote();
    void agreesWithCsvSpectrum_data();
    void agreesWithCsvSpectrum();
    void survivesFuzzCorpus();
};

void tst_CsvTokenizer::splits_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    const auto row = [](const char* text) {
        return QString::fromUtf8(text).split(u'/');
    };
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QList{row("a/b"), row("1/2")};
    QTest::newRow("no end") << QByteArray("a,b\n1,2") << QList{row("a/b"), row("1/2")};
    QTest::newRow("crlf") << QByteArray("a,b\r\n1,2\r\n") << QList{row("a/b"), row("1/2")};
    QTest::newRow("cr only") << QByteArray("a,b\r1,2\r") << QList{row("a/b"), row("1/2")};
    QTest::newRow("cr only, quoted") << QByteArray("a,b\r\"1\",2\r") << QList{row("a/b"), row("1/2")};
    QTest::newRow("empty values") << QByteArray(",\n,,\n") << QList{row("/"), row("//")};
    QTest::newRow("empty lines") << QByteArray("a,b\n\n\r\n1,2\n") << QList{row("a/b"), row("1/2")};
    QTest::newRow("semicolons") << QByteArray("a;b\n1,5;2\n") << QList{row("a/b"), row("1,5/2")};
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n") << QList{row("a/b"), row("1/2")};
    QTest::newRow("bars") << QByteArray("a|b\n1|2\n") << QList{row("a/b"), row("1/2")};
    QTest::newRow("sep") << QByteArray("sep=;\r\na;b\r\n1;2\r\n") << QList{row("a/b"), row("1/2")};
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF\"a\",b\n1,2\n") << QList{row("a/b"), row("1/2")};
    QTest::newRow("quoted delimiter") << QByteArray("a,b\n\"1,2\",3\n") << QList{row("a/b"), row("1,2/3")};
    QTest::newRow("doubled") << QByteArray("a,b\n\"x \"\"y\"\"\",\"\"\n") << QList{row("a/b"), row("x \"y\"/")};
    QTest::newRow("line end in quotes") << QByteArray("a,b\n\"1\r\n2\",3\r\n4,5\r\n")
                                        << QList{row("a/b"), row("1\r\n2/3"), row("4/5")};
    QTest::newRow("last quoted crlf") << QByteArray("a,\"b\"\r\n1,\"2\"\r\n") << QList{row("a/b"), row("1/2")};
    QTest::newRow("quote in a plain value") << QByteArray("a,b\n5\" pipe,2\n") << QList{row("a/b"), row("5\" pipe/2")};
    QTest::newRow("text behind quotes") << QByteArray("a,b\n\"x\"y,2\n") << QList{row("a/b"), row("xy/2")};
    QTest::newRow("utf-8") << QByteArray("a,b\n\xC3\xA4,\xF0\x9F\x94\xA5\n") << QList{row("a/b"), row("ä/🔥")};
    QTest::newRow("exactly eight bytes") << QByteArray("1234567,\n") << QList<QStringList>{row("1234567/")};
}

void tst_CsvTokenizer::splits() {
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(rowsOf(bytes), rows);
}

void tst_CsvTokenizer::knowsWhereRowsAre() {
    const Table table = tableOf("a,b\n\"1\n\n2\",3\n\n4,5\n");
    QCOMPARE(table.lines, (QList<qint64>{1, 2, 6}));
    QCOMPARE(table.raws[1], QStringLiteral("\"1\n\n2\",3"));
}

void tst_CsvTokenizer::keepsValuesInsideOfTheRaw() {
    QByteArray bytes("a,b\n\"plain, but quoted\",\"dou\"\"bled\"\r\n");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    NoProgress progress;
    TextInput in(buffer, progress, {});
    CsvTokenizer tokens(in, {});
    QVERIFY(*tokens.next());
    QVERIFY(*tokens.next());
    const auto inside = [&](std::string_view field) {
        return field.data() >= tokens.raw().data() && field.data() < tokens.raw().data() + tokens.raw().size();
    };
    QVERIFY(inside(tokens.fields()[0]));
    QVERIFY(!inside(tokens.fields()[1]));
}

void tst_CsvTokenizer::readsUtf16() {
    const QString text = QStringLiteral("a;b\n\u00e4;\u20ac\n");
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder.encode(text);
        QCOMPARE(rowsOf(bytes), (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")},
                                                    {QStringLiteral("\u00e4"), QStringLiteral("\u20ac")}}));
    }
}

void tst_CsvTokenizer::readsRowsOverBlockBorders() {
    QByteArray bytes("n,text\n");
    for (int i = 0; i < 60'000; ++i) {
        bytes += QByteArray::number(i) + (i % 3 == 0 ? ",\"quoted, " : ",plain ") + QByteArray::number(i) +
                 (i % 3 == 0 ? "\"\r\n" : "\n");
    }
    const auto rows = rowsOf(bytes);
    QCOMPARE(rows.size(), 60'001);
    for (int i = 0; i < 60'000; ++i) {
        QCOMPARE(rows[i + 1].size(), 2);
        QCOMPARE(rows[i + 1][0], QString::number(i));
        QVERIFY(rows[i + 1][1].endsWith(u' ' + QString::number(i)));
    }
}

void tst_CsvTokenizer::cutsAGiantValue() {
    for (const char* quote : {"", "\""}) {
        const QByteArray bytes = QByteArray("a,b\n") + quote + QByteArray(9'000'000, 'x') + quote + ",2\n3,4\n";
        const Table table = tableOf(bytes);
        QCOMPARE(table.rows.size(), 3);
        QVERIFY(table.cut);
        QCOMPARE(table.rows[1][0].size(), 1'048'576);
        QCOMPARE(table.rows[1][1], QStringLiteral("2"));
        QCOMPARE(table.rows[2][1], QStringLiteral("4"));
    }
}

void tst_CsvTokenizer::reads10000Columns() {
    const QByteArray row = QByteArray("12345,").repeated(9999) + "x\n";
    const auto rows = rowsOf(row.repeated(30));
    QCOMPARE(rows.size(), 30);
    QCOMPARE(rows.last().size(), 10'000);
    QCOMPARE(rows.last().last(), QStringLiteral("x"));
}

void tst_CsvTokenizer::tellsOfAnOpenQuote() {
    QVERIFY(tableOf("a,b\n1,\"2\n3,4\n").unclosed);
    QVERIFY(!tableOf("a,b\n1,\"2\"\n").unclosed);
}

void tst_CsvTokenizer::agreesWithCsvSpectrum_data() {
    QTest::addColumn<QString>("name");
    if (corpusFolder().isEmpty()) {
        QSKIP("No folder of real inputs is here (AFTERWORD_CORPUS).");
    }
    const QDir folder(corpusFolder() + QStringLiteral("/csv-torture/csv-spectrum/csvs"));
    for (const QString& name : folder.entryList({QStringLiteral("*.csv")})) {
        QTest::newRow(qPrintable(name)) << name.chopped(4);
    }
}

void tst_CsvTokenizer::agreesWithCsvSpectrum() {
    QFETCH(QString, name);
    const QString folder = corpusFolder() + QStringLiteral("/csv-torture/csv-spectrum/");
    QFile csv(folder + QStringLiteral("csvs/") + name + QStringLiteral(".csv"));
    QFile json(folder + QStringLiteral("json/") + name + QStringLiteral(".json"));
    QVERIFY(csv.open(QIODevice::ReadOnly) && json.open(QIODevice::ReadOnly));
    const auto rows = rowsOf(csv.readAll());
    const QJsonDocument document = QJsonDocument::fromJson(json.readAll());
    // The one whose truth is no list holds bytes that are no UTF-8, and other values than its table.
    if (document.isObject()) {
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].size(), document.object().size());
        return;
    }
    const QJsonArray truth = document.array();
    QCOMPARE(rows.size(), truth.size() + 1);
    for (qsizetype i = 0; i < truth.size(); ++i) {
        const QJsonObject object = truth[i].toObject();
        QCOMPARE(rows[i + 1].size(), object.size());
        for (qsizetype column = 0; column < rows[0].size(); ++column) {
            // The stored table has lost the CRs that its truth still has.
            const QString expected = object.value(rows[0][column]).toString().remove(u'\r');
            QCOMPARE(QString(rows[i + 1][column]).remove(u'\r'), expected);
        }
    }
}

void tst_CsvTokenizer::survivesFuzzCorpus() {
    if (corpusFolder().isEmpty()) {
        QSKIP("No folder of real inputs is here (AFTERWORD_CORPUS).");
    }
    const QDir folder(corpusFolder() + QStringLiteral("/csv-torture/go-fuzz-csv"));
    const auto names = folder.entryList({QStringLiteral("*.csv")});
    QVERIFY(!names.isEmpty());
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(rowsOf(file.readAll()).size() < 1000);
    }
}

QTEST_GUILESS_MAIN(tst_CsvTokenizer)
#include "tst_csvtokenizer.moc"
