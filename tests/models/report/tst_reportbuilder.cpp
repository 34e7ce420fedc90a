// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "markdownreader.h"
#include "reportbuilder.h"
#include "reportsamples.h"

#include <QTest>

using namespace afterword;

namespace {

Report build(const Postmortem& postmortem, MemoryMedia& media, Edition edition = Edition::Internal) {
    ReportRequest request;
    request.postmortem = postmortem;
    request.edition = edition;
    request.zone = Zone::fromName(QStringLiteral("Europe/Berlin")).value();
    request.now = fromIso(u"2026-03-06T12:00:00Z").value();
    return buildReport(request, media).value_or(Report());
}

void collect(QString& text, const QList<Block>& blocks);

void collect(QString& text, const Block& block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
        text += plainText(paragraph->runs) + u'\n';
    } else if (const auto* heading = std::get_if<Heading>(&block.content)) {
        text += plainText(heading->runs) + u'\n';
    } else if (const auto* list = std::get_if<ListBlock>(&block.content)) {
        for (const ListBlock::Item& item : list->items) {
            collect(text, item.blocks);
        }
    } else if (const auto* code = std::get_if<CodeBlock>(&block.content)) {
        text += code->text + u'\n';
    } else if (const auto* quote = std::get_if<QuoteBlock>(&block.content)) {
        collect(text, quote->blocks);
    } else if (const auto* table = std::get_if<TableBlock>(&block.content)) {
        for (const TableBlock::Row& row : table->rows) {
            for (const Runs& cell : row.cells) {
                text += plainText(cell) + u'\t';
            }
            text += u'\n';
        }
    } else if (const auto* facts = std::get_if<FactsBlock>(&block.content)) {
        for (const FactsBlock::Fact& fact : facts->facts) {
            text += fact.label + u'=' + plainText(fact.value) + u'\t' + fact.note + u'\n';
        }
    } else if (const auto* figure = std::get_if<FigureBlock>(&block.content)) {
        text += figure->number + u' ' + plainText(figure->caption) + u' ' + figure->source + u' ';
        text += std::visit([](const auto& value) { return value.alt; }, figure->figure) + u'\n';
    } else if (const auto* picture = std::get_if<PictureBlock>(&block.content)) {
        text +=
            picture->number + u' ' + plainText(picture->caption) + u' ' + picture->source + u' ' + picture->alt + u'\n';
    } else if (const auto* notice = std::get_if<NoticeBlock>(&block.content)) {
        text += plainText(notice->runs) + u'\n';
    }
}

void collect(QString& text, const QList<Block>& blocks) {
    for (const Block& block : blocks) {
        collect(text, block);
    }
}

QString textOf(const Report& report) {
    QString text = report.title + u'\n' + report.author + u'\n';
    collect(text, QList<Block>{{report.facts}});
    collect(text, report.summary);
    for (const ReportPart& part : report.parts) {
        text += part.title + u'\n';
        collect(text, part.blocks);
    }
    return text;
}

QString textOf(const Report& report, const char* anchor) {
    QString text;
    for (const ReportPart& part : report.parts) {
        if (part.anchor == QLatin1String(anchor)) {
            collect(text, part.blocks);
        }
    }
    return text;
}

QStringList anchorsOf(const Report& report) {
    QStringList anchors;
    for (const ReportPart& part : report.parts) {
        anchors.append(part.anchor);
    }
    return anchors;
}

} // namespace

class TestReportBuilder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasThePartsOfTheTemplate();
    void addsPartsForValuesWithoutSections();
    void listsStarredEventsAlone();
    void printsTimes();
    void leavesOutWhatIsHidden();
    void keepsNamesOutOfThePublicEdition();
    void keepsInternalPartsOutOfThePublicEdition();
    void saysWhatMetricsMean();
    void numbersFiguresInOrder();
    void showsDamageInPlace();
    void endsCirclesOfCauses();
    void hasUniqueAnchors();
    void buildsFromNothing();
};

void TestReportBuilder::hasThePartsOfTheTemplate() {
    MemoryMedia media;
    const Report report = build(samplePostmortem(media), media);
    const char* expected =
        "part-impact part-trigger part-resolution part-timeline part-rootCause part-wentWell "
        "part-didNotGoWell part-lucky part-actions part-ifWeHaveTime part-data part-debrief part-sources";
    QCOMPARE(anchorsOf(report).join(u' '), QString::fromLatin1(expected));
    QCOMPARE(report.parts[4].title, QStringLiteral("Root cause"));
    QVERIFY(!textOf(report).contains(u"PROMPT"));
    QCOMPARE(textOf(report, "part-lucky"), QStringLiteral("Nothing was written here.\n"));
}

void TestReportBuilder::addsPartsForValuesWithoutSections() {
    MemoryMedia media;
    Postmortem postmortem = samplePostmortem(media);
    postmortem.sections.removeIf([](const Section& section) { return section.key != u"resolution"; });
    const Report report = build(postmortem, media);
    QCOMPARE(anchorsOf(report).first(7).join(u' '),
             QStringLiteral("part-impact part-trigger part-resolution part-timeline part-rootCause part-actions "
                            "part-ifWeHaveTime"));
}

void TestReportBuilder::listsStarredEventsAlone() {
    MemoryMedia media;
    Postmortem postmortem = samplePostmortem(media);
    postmortem.events[6].starred = true;
    const QString text = textOf(build(postmortem, media), "part-timeline");
    QVERIFY(text.contains(u"Roll back to 4.17.3"));
    QVERIFY(!text.contains(u"Deployed checkout"));
}

void TestReportBuilder::printsTimes() {
    MemoryMedia media;
    const QString text = textOf(build(samplePostmortem(media), media), "part-timeline");
    QVERIFY(text.contains(u"Sunday, 2026-03-01"));
    QVERIFY(text.contains(u"Monday, 2026-03-02"));
    QVERIFY(text.contains(u"15:02:00\tChange"));          // UTC+1
    QVERIFY(text.contains(u"~15:16\t"));                  // about
    QVERIFY(text.contains(u"15:19:00\u2013 15:23:00\t")); // between
    QVERIFY(text.contains(u"15:26:00\u2013 15:38:00\t")); // lasted
    QVERIFY(text.contains(u"Known at 15:52"));
    QVERIFY(text.contains(u"Options seen: roll back; raise the pool to 400"));
    QVERIFY(text.contains(u"Figure 3, Figure 1"));
}

void TestReportBuilder::leavesOutWhatIsHidden() {
    MemoryMedia media;
    Postmortem postmortem = samplePostmortem(media);
    postmortem.events[3].visibility = Visibility::Hidden;
    postmortem.events[3].text = QStringLiteral("HIDDEN");
    postmortem.evidence[2].visibility = Visibility::Hidden;
    postmortem.sections[5].visibility = Visibility::Hidden;
    postmortem.sections[5].markdown = QStringLiteral("HIDDEN");
    postmortem.actions[1].visibility = Visibility::Hidden;
    postmortem.actions[1].title = QStringLiteral("HIDDEN");
    const Report report = build(postmortem, media);
    QVERIFY(!textOf(report).contains(u"HIDDEN"));
    QVERIFY(!textOf(report).contains(u"Error page of the shop"));
    QVERIFY(!anchorsOf(report).contains(QStringLiteral("part-wentWell")));
}

void TestReportBuilder::keepsNamesOutOfThePublicEdition() {
    MemoryMedia media;
    Postmortem postmortem = samplePostmortem(media);
    postmortem.sections[0].markdown += QStringLiteral("\nMaria told @Maria Santos and Jürgen Weiß, not Marianne.");
    const QString text = textOf(build(postmortem, media, Edition::Public));
    for (const char16_t* name : {u"Santos", u"Jürgen", u"Weiß", u"田中", u"سارة"}) {
        QVERIFY2(!text.contains(QStringView(name)), qPrintable(QString::fromUtf16(name)));
    }
    QVERIFY(text.contains(u"the incident lead told the incident lead and the facilitator, not Marianne."));
    QVERIFY(text.contains(u"the incident lead rolled it back"));
    QVERIFY(text.contains(u"alertmanager") == false);
    const QString internal = textOf(build(postmortem, media));
    QVERIFY(internal.contains(u"Maria rolled it back"));
}

void TestReportBuilder::keepsInternalPartsOutOfThePublicEdition() {
    MemoryMedia media;
    Postmortem postmortem = samplePostmortem(media);
    postmortem.events[2].visibility = Visibility::Internal;
    postmortem.events[2].text = QStringLiteral("INTERNAL");
    postmortem.evidence[4].visibility = Visibility::Internal;
    postmortem.sections[1].visibility = Visibility::Internal;
    const Report report = build(postmortem, media, Edition::Public);
    const QString text = textOf(report);
    for (const char16_t* words : {u"INTERNAL", u"pool: timed out", u"secret-folder", u"slack.zip", u"app.log",
                                  u"histogram_quantile", u"Nothing was written", u"The bank is slow"}) {
        QVERIFY2(!text.contains(QStringView(words)), qPrintable(QString::fromUtf16(words)));
    }
    const QStringList anchors = anchorsOf(report);
    QVERIFY(!anchors.contains(QStringLiteral("part-trigger")));
    QVERIFY(!anchors.contains(QStringLiteral("part-lucky")));
    QVERIFY(!anchors.contains(QStringLiteral("part-debrief")));
    QVERIFY(report.author.isEmpty());
}

void TestReportBuilder::saysWhatMetricsMean() {
    MemoryMedia media;
    Postmortem postmortem = samplePostmortem(media);
    postmortem.milestones[3].at = postmortem.milestones[0].at - minutes(1);
    QString summary;
    collect(summary, build(postmortem, media).summary);
    QVERIFY2(summary.contains(u"Time to detect=5\u00a0min 30\u00a0s\tTTD = Detected \u2212 Impact start"),
             qPrintable(summary));
    QVERIFY(summary.contains(u"Time to acknowledge=Invalid\t"));
    QVERIFY(summary.contains(u"Acknowledged is before Impact start"));
    QVERIFY(summary.contains(u"Time to resolve=Not applicable\t"));
    QVERIFY(summary.contains(u"Not set: Resolved"));
}

void TestReportBuilder::numbersFiguresInOrder() {
    MemoryMedia media;
    const Report report = build(samplePostmortem(media), media);
    QStringList numbers;
    for (const ReportPart& part : report.parts) {
        for (const Block& block : part.blocks) {
            if (const auto* figure = std::get_if<FigureBlock>(&block.content)) {
                numbers.append(figure->anchor);
            } else if (const auto* picture = std::get_if<PictureBlock>(&block.content)) {
                numbers.append(picture->anchor);
            }
        }
    }
    QCOMPARE(numbers.join(u' '), QStringLiteral("figure-1 figure-2 figure-3 figure-4 figure-5"));
}

void TestReportBuilder::showsDamageInPlace() {
    MemoryMedia media;
    const Postmortem postmortem = samplePostmortem(media);
    media.attachments.clear();
    QVERIFY(textOf(build(postmortem, media), "part-resolution").contains(u"is damaged in the library"));
}

void TestReportBuilder::endsCirclesOfCauses() {
    MemoryMedia media;
    Postmortem postmortem = samplePostmortem(media);
    postmortem.causes[2].becauseOf = {postmortem.causes[2].id, postmortem.causes[1].id};
    postmortem.causes[1].becauseOf = {postmortem.causes[2].id};
    QVERIFY(!textOf(build(postmortem, media), "part-rootCause").isEmpty());
}

void TestReportBuilder::hasUniqueAnchors() {
    MemoryMedia media;
    Postmortem postmortem = samplePostmortem(media);
    for (Section& section : postmortem.sections) {
        section.key = QStringLiteral("a\" onload=\"x");
    }
    const QStringList anchors = anchorsOf(build(postmortem, media));
    QCOMPARE(QSet<QString>(anchors.begin(), anchors.end()).size(), anchors.size());
    for (const QString& anchor : anchors) {
        QVERIFY(!anchor.contains(u'"'));
    }
}

void TestReportBuilder::buildsFromNothing() {
    MemoryMedia media;
    const Report report = build({}, media);
    QVERIFY(!report.title.isEmpty());
    QVERIFY(report.parts.isEmpty());
    QVERIFY(!build({}, media, Edition::Public).summary.isEmpty());
}

QTEST_GUILESS_MAIN(TestReportBuilder)

#include "tst_reportbuilder.moc"
