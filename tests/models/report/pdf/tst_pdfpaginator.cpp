// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfpaginator.h"

#include <QTest>

using namespace afterword;

class PdfPaginatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsPagesInOrder();
    void leavesNoGapAtThePageTop();
    void keepsTogetherWhatBelongsTogether();
    void breaksAChainThatIsTallerThanAPage();
    void repeatsTheHeadOnEveryPageOfATable();
    void breaksWhereToldTo();
    void reservesRoom();
    void placesWhatIsTallerThanAPage();
};

namespace {

PdfStrip strip(double height, double gap = 0) {
    PdfStrip strip;
    strip.height = height;
    strip.gap = gap;
    return strip;
}

PdfContent contentOf(int count, double height, double gap = 0) {
    PdfContent content;
    for (int i = 0; i < count; ++i) {
        content.strips.push_back(strip(height, gap));
    }
    return content;
}

} // namespace

void PdfPaginatorTest::fillsPagesInOrder() {
    const auto places = paginate(contentOf(25, 100), 1000);
    QCOMPARE(places.size(), size_t(25));
    QCOMPARE(places[9].page, 0);
    QCOMPARE(places[10].page, 1);
    QCOMPARE(places[10].y, 0.0);
    QCOMPARE(places[24].page, 2);
    QCOMPARE(places[24].y, 400.0);
}

void PdfPaginatorTest::leavesNoGapAtThePageTop() {
    const auto places = paginate(contentOf(12, 90, 10), 1000);
    QCOMPARE(places[0].y, 0.0);
    QCOMPARE(places[1].y, 100.0);
    QCOMPARE(places[10].page, 1);
    QCOMPARE(places[10].y, 0.0);
}

void PdfPaginatorTest::keepsTogetherWhatBelongsTogether() {
    PdfContent content = contentOf(12, 100);
    content.strips[8].keepWithNext = true;
    content.strips[9].keepWithNext = true; // 8, 9 and 10 together
    const auto places = paginate(content, 1000);
    QCOMPARE(places[7].page, 0);
    QCOMPARE(places[8].page, 1);
    QCOMPARE(places[10].page, 1);
    QCOMPARE(places[10].y, 200.0);
}

void PdfPaginatorTest::breaksAChainThatIsTallerThanAPage() {
    PdfContent content = contentOf(30, 100);
    for (PdfStrip& strip : content.strips) {
        strip.keepWithNext = true;
    }
    const auto places = paginate(content, 1000);
    QCOMPARE(places.back().page, 2);
    QCOMPARE(places.back().y, 900.0);
}

void PdfPaginatorTest::repeatsTheHeadOnEveryPageOfATable() {
    PdfContent content = contentOf(31, 100);
    content.heads.push_back(strip(50));
    content.strips[0].keepWithNext = true; // the head itself
    for (size_t i = 1; i < content.strips.size(); ++i) {
        content.strips[i].head = 0;
    }
    const auto places = paginate(content, 1000);
    int heads = 0;
    for (size_t i = 1; i < places.size(); ++i) {
        const bool isFirst = places[i].page != places[i - 1].page;
        QCOMPARE(places[i].headAbove, isFirst);
        if (isFirst) {
            QCOMPARE(places[i].y, 50.0);
            ++heads;
        }
    }
    QCOMPARE(heads, places.back().page);
    QCOMPARE(places.back().page, 3);
}

void PdfPaginatorTest::breaksWhereToldTo() {
    PdfContent content = contentOf(3, 100);
    content.strips[0].breakBefore = true; // no empty page before it
    content.strips[1].keepWithNext = true;
    content.strips[2].breakBefore = true;
    const auto places = paginate(content, 1000);
    QCOMPARE(places[0].page, 0);
    QCOMPARE(places[1].page, 0);
    QCOMPARE(places[2].page, 1);
}

void PdfPaginatorTest::reservesRoom() {
    PdfContent content = contentOf(9, 100);
    content.strips[8].reserve = 300;
    QCOMPARE(paginate(content, 1000)[8].page, 1);
    content.strips[8].reserve = 200;
    QCOMPARE(paginate(content, 1000)[8].page, 0);
}

void PdfPaginatorTest::placesWhatIsTallerThanAPage() {
    PdfContent content = contentOf(3, 100);
    content.strips[1].height = 5000;
    const auto places = paginate(content, 1000);
    QCOMPARE(places[1].page, 1);
    QCOMPARE(places[1].y, 0.0);
    QCOMPARE(places[2].page, 2);
}

QTEST_GUILESS_MAIN(PdfPaginatorTest)
#include "tst_pdfpaginator.moc"
