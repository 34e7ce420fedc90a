// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportsamples.h"
#include "sectionpreview.h"
#include "writtenincident.h"

#include <QTest>

using namespace afterword;

namespace {

QString shape(const Runs& runs) {
    QString text;
    for (const Run& run : runs) {
        const QString href = run.href.section(u'-', 0, 0);
        text += href.isEmpty() ? run.text : QString(u'{' + run.text + u'@' + href + u'}');
    }
    return text;
}

/// The paragraphs of the first section, a line each; figures by their numbers.
QString preview(const Postmortem& postmortem, Edition edition = Edition::Internal, const Zone& zone = {}) {
    const ReportRequest request{postmortem, edition, zone, QLocale(QLocale::English), {}, {}};
    QStringList lines;
    const QList<Block> blocks = previewOfSection(request, postmortem.sections.first().id);
    for (const Block& block : blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
            lines.append(shape(paragraph->runs));
        } else if (const auto* picture = std::get_if<PictureBlock>(&block.content)) {
            lines.append(
                QStringLiteral("<%1 %2 %3>").arg(picture->number, picture->anchor.first(8), shape(picture->caption)));
        }
    }
    return lines.join(u'\n');
}

Postmortem saying(const QString& markdown) {
    Postmortem postmortem = WrittenIncident::make();
    postmortem.sections.first().markdown = markdown;
    return postmortem;
}

} // namespace

/// References in the text of a section: what they say, where they lead, what is said of what is gone.
class TestReportReferences : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void saysWhatItIsNow_data() {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("internal");
        QTest::addColumn<QString>("external");
        const auto row = [](const char* name, const QString& markdown, const QString& internal,
                            const QString& external) {
            QTest::newRow(name) << markdown << internal << external;
        };
        const auto text = [](QStringView view) {
            return view.toString();
        };
        const QString event = QStringLiteral("event:") + QString::fromUtf16(WrittenIncident::alert);
        const QString gone = QStringLiteral("99999999-0000-4000-8000-000000000001");
        row("live event", QStringLiteral("at [](%1).").arg(event), text(u"at {Event 2 (09:11:02)@#event:11111111}."),
            text(u"at {Event 2 (09:11:02)@#event:11111111}."));
        row("own words", QStringLiteral("[the *alarm*](%1)").arg(event),
            text(u"{the @#event:11111111}{alarm@#event:11111111}"),
            text(u"{the @#event:11111111}{alarm@#event:11111111}"));
        row("milestone", text(u"[](milestone:detected)"), text(u"{Detected (09:11:02)@#milestone:detected}"),
            text(u"{Detected (09:11:02)@#milestone:detected}"));
        row("milestone not set", text(u"[](milestone:mitigated)"), text(u"[Mitigated, a milestone that is not set]"),
            text(u"Mitigated"));
        row("no milestone", text(u"[](milestone:lunch)"), text(u"[lunch, a milestone that is not set]"),
            text(u"lunch"));
        row("deleted event", QStringLiteral("at [](event:%1).").arg(gone), text(u"at [deleted event]."),
            text(u"at an event that is not part of this report."));
        row("deleted event, own words", QStringLiteral("at [noon](event:%1).").arg(gone),
            text(u"at noon [deleted event]."), text(u"at noon."));
        row("deleted picture", QStringLiteral("![alt](evidence:%1)").arg(gone), text(u"alt [deleted evidence]"),
            text(u"alt"));
        row("deleted action", QStringLiteral("[](action:%1)").arg(gone), text(u"[deleted action]"),
            text(u"an action that is not part of this report"));
        row("deleted cause", QStringLiteral("[](cause:%1)").arg(gone), text(u"[deleted cause]"),
            text(u"a cause that is not part of this report"));
        row("no id", text(u"[](event:x)"), text(u"[deleted event]"), text(u"an event that is not part of this report"));
        row("figure", QStringLiteral("![](evidence:%1)").arg(QString::fromUtf16(WrittenIncident::chart)),
            text(u"<Figure 1 22222222 Database connections>"), text(u"<Figure 1 22222222 Database connections>"));
        row("figure twice",
            QStringLiteral("![](evidence:%1)\n\n![](evidence:%1)").arg(QString::fromUtf16(WrittenIncident::chart)),
            text(u"<Figure 1 22222222 Database connections>\n{Figure 1@#evidence:22222222}"),
            text(u"<Figure 1 22222222 Database connections>\n{Figure 1@#evidence:22222222}"));
        row("figure by name", QStringLiteral("[](evidence:%1)").arg(QString::fromUtf16(WrittenIncident::screenshot)),
            text(u"{Figure 2@#evidence:22222222}"), text(u"{Figure 2@#evidence:22222222}"));
        row("log", QStringLiteral("[](evidence:%1)").arg(QString::fromUtf16(WrittenIncident::log)),
            text(u"{Pool exhausted@#evidence:22222222}"), text(u"{Pool exhausted@#evidence:22222222}"));
    }

    void saysWhatItIsNow() {
        QFETCH(QString, markdown);
        QFETCH(QString, internal);
        QFETCH(QString, external);
        QCOMPARE(preview(saying(markdown)), internal);
        QCOMPARE(preview(saying(markdown), Edition::Public), external);
    }

    void timesFollow() {
        Postmortem postmortem = saying(QStringLiteral("[](event:%1)").arg(QString::fromUtf16(WrittenIncident::alert)));
        const Zone berlin = *Zone::fromName(QStringLiteral("Europe/Berlin"));
        QCOMPARE(preview(postmortem, Edition::Internal, berlin),
                 QStringLiteral("{Event 2 (11:11:02)@#event:11111111}"));
        postmortem.events[1].happenedAt = WrittenIncident::at(8, 0);
        QCOMPARE(preview(postmortem), QStringLiteral("{Event 1 (08:00)@#event:11111111}"));
        postmortem.events[2].happenedAt = WrittenIncident::at(8, 0) + days(3);
        QCOMPARE(preview(postmortem), QStringLiteral("{Event 1 (2026-09-17 08:00:00)@#event:11111111}"));
    }

    void whatTheReportDoesNotList() {
        Postmortem postmortem = saying(
            QStringLiteral("[](event:%1) [](milestone:detected)").arg(QString::fromUtf16(WrittenIncident::rollback)));
        postmortem.events[0].starred = true;
        const QString words = QStringLiteral("\u201cOne request per title goes to the database\u201d (10:04)");
        QVERIFY2(preview(postmortem).startsWith(words.first(20)), qPrintable(preview(postmortem)));
        QVERIFY(!preview(postmortem).contains(u"#event"));
        postmortem.events[2].visibility = Visibility::Internal;
        QVERIFY(preview(postmortem, Edition::Public).startsWith(u"an event that is not part of this report"));
        // Without the part there is nothing to lead to.
        postmortem.sections[2].visibility = Visibility::Hidden;
        QVERIFY(!preview(postmortem).contains(u'@'));
    }

    void namesAreMaskedBeforeTheyAreCut() {
        Postmortem postmortem =
            saying(QStringLiteral("[](event:%1)").arg(QString::fromUtf16(WrittenIncident::rollback)));
        postmortem.events[0].starred = true;
        postmortem.events[2].text = QStringLiteral("x").repeated(74) + QStringLiteral(" Tomasz Wrona");
        QVERIFY(!preview(postmortem, Edition::Public).contains(u"Tom"));
    }

    void reportLeadsWhereItSays() {
        MemoryMedia media;
        const Postmortem postmortem = saying(
            QStringLiteral("[](milestone:detected) [](event:%1)").arg(QString::fromUtf16(WrittenIncident::alert)));
        const auto report =
            buildReport({postmortem, Edition::Internal, Zone(), QLocale(QLocale::English), {}, {}}, media);
        QVERIFY(report.has_value());
        QStringList anchors;
        for (const ReportPart& part : report->parts) {
            for (const Block& block : part.blocks) {
                if (const auto* table = std::get_if<TableBlock>(&block.content)) {
                    for (const TableBlock::Row& row : table->rows) {
                        anchors.append(row.anchor);
                    }
                }
            }
        }
        QVERIFY(anchors.contains(QStringLiteral("milestone-detected")));
        QVERIFY(anchors.contains(QStringLiteral("event-2")));
    }

    void figuresOfEarlierSectionsAreLinks() {
        Postmortem postmortem = WrittenIncident::make();
        const QString figure = QStringLiteral("![](evidence:%1)").arg(QString::fromUtf16(WrittenIncident::screenshot));
        postmortem.sections[1].markdown = figure;
        const ReportRequest request{postmortem, Edition::Internal, Zone(), QLocale(), {}, {}};
        const QList<Block> blocks = previewOfSection(request, postmortem.sections[1].id);
        QCOMPARE(blocks.size(), 1);
        QVERIFY(std::holds_alternative<Paragraph>(blocks.first().content));
        QVERIFY(previewOfSection(request, SectionId::create()).isEmpty());
        QCOMPARE(previewOfSummary(request).size(), 1);
    }

    void largeStory() {
        Postmortem postmortem = WrittenIncident::make();
        const TimelineEvent event = postmortem.events.first();
        for (int i = 0; i < 5000; ++i) {
            postmortem.events.append(event);
            postmortem.events.last().id = EventId::create();
        }
        postmortem.sections.first().markdown = QStringLiteral("Some **words** of a section. ").repeated(3000);
        QBENCHMARK {
            QVERIFY(!preview(postmortem).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestReportReferences)
#include "tst_reportreferences.moc"
