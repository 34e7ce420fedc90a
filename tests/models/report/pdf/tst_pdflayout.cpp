// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the pieces of a page are measured, before anything is painted.

#include "loadfonts.h"
#include "pdfcolumns.h"
#include "pdfcover.h"
#include "pdfreportflow.h"
#include "pdftext.h"
#include "samplereport.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;

namespace {

constexpr double width = pt(460);
constexpr double gap = pt(11);

TableBlock::Column column(const char* title, TableBlock::Role role, double share = 0) {
    return {QString::fromUtf8(title), TableBlock::Align::Left, role, share};
}

TableBlock table(const QList<TableBlock::Column>& columns, const QList<QStringList>& rows) {
    TableBlock made;
    made.columns = columns;
    for (const QStringList& texts : rows) {
        TableBlock::Row row;
        for (const QString& text : texts) {
            row.cells.append(runs(text));
        }
        made.rows.append(row);
    }
    return made;
}

Report reportOf(const QList<Block>& blocks) {
    Report report;
    report.title = QStringLiteral("Title");
    report.parts = {{QStringLiteral("part"), QStringLiteral("Part"), blocks}};
    return report;
}

ListBlock listOf(const QStringList& texts) {
    ListBlock list;
    for (const QString& text : texts) {
        list.items.append({{paragraph(text)}, std::nullopt});
    }
    return list;
}

} // namespace

class PdfLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void columnsOfShortTextsShareTheRoom();
    void aRunningTextTakesTheRoom();
    void timesMakeRoomForATextInAChimney();
    void othersMakeRoomForATextInAChimney();
    void timesStayOnOneLineWhereThereIsRoom();
    void listsBreakBesideNoSingleItem_data();
    void listsBreakBesideNoSingleItem();
    void factsFindTheirPlaceOnTheCover_data();
    void factsFindTheirPlaceOnTheCover();
    void dividersAreDrawn();

private:
    [[nodiscard]] std::vector<PdfColumn> columnsOf(const TableBlock& table) const {
        return pdfColumns(table, m_looks, width, gap);
    }

    PdfLooks m_looks;
};

void PdfLayoutTest::columnsOfShortTextsShareTheRoom() {
    using Role = TableBlock::Role;
    const auto columns =
        columnsOf(table({column("time", Role::Text), column("hits", Role::Text), column("p99 of all", Role::Text)},
                        {{QStringLiteral("11:00"), QStringLiteral("97 %"), QStringLiteral("0.4 s")}}));
    QCOMPARE(columns.size(), 3);
    for (const PdfColumn& each : columns) {
        QVERIFY2(each.width > width * 0.15 && each.width < width * 0.6, qPrintable(QString::number(each.width)));
    }
    QVERIFY(qAbs(columns.back().x + columns.back().width - width) < 1);
}

void PdfLayoutTest::aRunningTextTakesTheRoom() {
    using Role = TableBlock::Role;
    const auto columns = columnsOf(
        table({column("Action", Role::Text), column("State", Role::Text)},
              {{QStringLiteral("A sentence that is long enough to fill a third of a line"), QStringLiteral("Open")}}));
    QVERIFY(columns[0].width > width * 0.8);
}

void PdfLayoutTest::timesMakeRoomForATextInAChimney() {
    using Role = TableBlock::Role;
    const QString time = QStringLiteral("2026-09-17 11:05:30");
    const QString scope = QStringLiteral("Web shop, all countries: checkouts that failed; 27,160 were tried in all");
    const QList<TableBlock::Column> heads = {column("From", Role::Time),    column("To", Role::Time),
                                             column("Length", Role::Text),  column("Scope", Role::Text, 1),
                                             column("Measure", Role::Text), column("Amount", Role::Number)};
    const auto narrow = columnsOf(table(heads, {{time, time, QStringLiteral("1 h 14 min"), scope,
                                                 QStringLiteral("Requests"), QStringLiteral("8,420")}}));
    const auto wide = columnsOf(table(heads, {{time, time, QStringLiteral("1 h 14 min"), QStringLiteral("Web shop"),
                                               QStringLiteral("Requests"), QStringLiteral("8,420")}}));
    QVERIFY(narrow[0].width < wide[0].width * 0.75);
    QVERIFY(narrow[3].width > width * 0.25);
}

void PdfLayoutTest::othersMakeRoomForATextInAChimney() {
    using Role = TableBlock::Role;
    const auto columns = columnsOf(
        table({column("Maßnahme", Role::Text, 1), column("Art", Role::Badge), column("Verantwortlich", Role::Text),
               column("Fällig", Role::Time), column("Stand", Role::Badge), column("Ticket", Role::Text)},
              {{QStringLiteral("Die Zusammenfassung gleicher Anfragen bleibt an und wird mit einem kalten Bereich "
                               "von Schlüsseln unter Last geprüft"),
                QStringLiteral("Vorbeugung"), QStringLiteral("Maximiliane Freifrau von Hohenstein"),
                QStringLiteral("2026-10-02"), QStringLiteral("Wird nicht umgesetzt"), QStringLiteral("PLAT-12345")}}));
    QVERIFY2(columns[0].width > width * 0.22, qPrintable(QString::number(columns[0].width / width)));
    const PdfTextWidths widths(m_looks.tableCode.font);
    QVERIFY(columns[3].width >= widths.width(u"2026-10-02") * 0.99);
}

void PdfLayoutTest::timesStayOnOneLineWhereThereIsRoom() {
    using Role = TableBlock::Role;
    const QString time = QStringLiteral("2026-09-17 11:05:30");
    const auto columns = columnsOf(table({column("Time", Role::Time), column("What happened", Role::Text, 1)},
                                         {{time, QStringLiteral("word ").repeated(200)}}));
    const PdfTextWidths widths(m_looks.tableCode.font);
    QVERIFY(columns[0].width >= widths.width(time));
}

void PdfLayoutTest::listsBreakBesideNoSingleItem_data() {
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QList<bool>>("kept");
    const QString one = QStringLiteral("one line");
    QTest::newRow("one") << QStringList{one} << QList<bool>{false};
    QTest::newRow("two") << QStringList{one, one} << QList<bool>{true, false};
    QTest::newRow("five") << QStringList{one, one, one, one, one} << QList<bool>{true, false, false, true, false};
}

void PdfLayoutTest::listsBreakBesideNoSingleItem() {
    QFETCH(QStringList, items);
    QFETCH(QList<bool>, kept);
    const auto strips = composeReport(reportOf({block(listOf(items))}), pdfGeometry(PdfOptions::PageSize::A4)).strips;
    QList<bool> found;
    for (size_t i = strips.size() - static_cast<size_t>(items.size()); i < strips.size(); ++i) {
        found.append(strips[i].keepWithNext);
    }
    QCOMPARE(found, kept);
}

void PdfLayoutTest::factsFindTheirPlaceOnTheCover_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("fit");
    QTest::newRow("none") << 0 << true;
    QTest::newRow("two columns") << 8 << true;
    QTest::newRow("three columns") << 14 << true;
    QTest::newRow("too many") << 60 << false;
}

void PdfLayoutTest::factsFindTheirPlaceOnTheCover() {
    QFETCH(int, count);
    QFETCH(bool, fit);
    Report report = reportOf({});
    for (int i = 0; i < count; ++i) {
        report.facts.facts.append({QStringLiteral("Fact %1").arg(i), runs(QStringLiteral("Value %1").arg(i)), {}});
    }
    PdfContent content;
    PdfComposer composer(content, pdfGeometry(PdfOptions::PageSize::A4));
    const FactsBlock rest = composeCover(composer, report);
    QCOMPARE(rest.facts.isEmpty(), fit);
    if (!fit) {
        QCOMPARE(rest.facts.constLast().label, QStringLiteral("Fact %1").arg(count - 1));
        QVERIFY(rest.facts.size() < count);
    }
}

void PdfLayoutTest::dividersAreDrawn() {
    const auto strips =
        composeReport(reportOf({paragraph(QStringLiteral("a")), block(DividerBlock{}), paragraph(QStringLiteral("b"))}),
                      pdfGeometry(PdfOptions::PageSize::A4))
            .strips;
    const PdfStrip& divider = strips[strips.size() - 2];
    QCOMPARE(divider.pieces.size(), 1);
    QVERIFY(std::holds_alternative<PdfFill>(divider.pieces.front().content));
    QVERIFY(divider.gap > 0);
}

QTEST_MAIN(PdfLayoutTest)
#include "tst_pdflayout.moc"
