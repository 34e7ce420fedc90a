// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceedits.h"
#include "evidencefilter.h"
#include "evidencelistmodel.h"
#include "memorydocument.h"
#include "writtenincident.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;

namespace {

const EvidenceId screenshot = EvidenceId::fromString(WrittenIncident::screenshot);
const EvidenceId chart = EvidenceId::fromString(WrittenIncident::chart);
const EvidenceId excerpt = EvidenceId::fromString(WrittenIncident::log);
const EventId deploy = EventId::fromString(WrittenIncident::deploy);
const EventId alert = EventId::fromString(WrittenIncident::alert);

QStringList namesIn(const QAbstractItemModel& model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, 0).data().toString());
    }
    return names;
}

} // namespace

class TestEvidenceList : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void countsUses() {
        Postmortem postmortem = WrittenIncident::make();
        QCOMPARE(EvidenceUse::of(postmortem).value(screenshot), (EvidenceUse{0, 1, 0}));
        QCOMPARE(EvidenceUse::of(postmortem).value(chart), (EvidenceUse{1, 0, 0}));
        QVERIFY(!EvidenceUse::of(postmortem).contains(excerpt));
        const QString reference = QStringLiteral("[](evidence:%1) ").arg(excerpt.toString());
        postmortem.sections[3].markdown = reference.repeated(3);
        postmortem.events[0].note = reference;
        postmortem.incident.summary = reference;
        postmortem.milestones[0].evidence = {excerpt};
        postmortem.causes[0].note = QStringLiteral("[x](evidence:%1").arg(excerpt.toString()); // cut short, still meant
        QCOMPARE(EvidenceUse::of(postmortem).value(excerpt), (EvidenceUse{1, 1, 3}));
        postmortem.sections[3].markdown = QStringLiteral("](evidence:rubbish](evidence:");
        QCOMPARE(EvidenceUse::of(postmortem).value(excerpt), (EvidenceUse{1, 0, 3}));
        QCOMPARE(EvidenceUse().text(), QStringLiteral("not used"));
        Section typed = postmortem.sections[0];
        typed.markdown += QStringLiteral(" more");
        QVERIFY(!EvidenceUse::isTouchedBy({AnyValue(postmortem.sections[0]), AnyValue(typed)}));
        typed.markdown += reference;
        QVERIFY(EvidenceUse::isTouchedBy({AnyValue(postmortem.sections[0]), AnyValue(typed)}));
        QVERIFY(EvidenceUse::isTouchedBy({AnyValue(postmortem.milestones[0]), std::nullopt}));
    }

    void editsAreSteps() {
        MemoryDocument open(WrittenIncident::make());
        EvidenceEdits edits(open.document);
        const QString caption = QStringLiteral("200 of 200");
        for (qsizetype i = 1; i <= caption.size(); ++i) {
            edits.setCaption(chart, caption.first(i));
        }
        edits.setTitle(chart, QStringLiteral("Pool"));
        edits.setAlt(chart, QStringLiteral("a line"));
        edits.setVisibility(chart, Visibility::Internal);
        edits.setInReport(chart, false);
        edits.setInReport(chart, false);
        const Evidence& value = *open.document.find<Evidence>(chart);
        QCOMPARE(value.caption, caption);
        QCOMPARE(value.title, QStringLiteral("Pool"));
        QCOMPARE(value.visibility, Visibility::Internal);
        QVERIFY(!value.inReport);
        QCOMPARE(open.document.undoStack().count(), 5);
        undoAll(open);
        edits.setTitle(EvidenceId::create(), QStringLiteral("nobody"));
        QVERIFY(!open.document.undoStack().canUndo());
    }

    void attachesAndDetaches() {
        MemoryDocument open(WrittenIncident::make());
        EvidenceEdits edits(open.document);
        edits.attach(chart, {deploy, alert, EventId::create()});
        QCOMPARE(open.document.find<TimelineEvent>(deploy)->evidence, (QList<EvidenceId>{chart}));
        QCOMPARE(open.document.find<TimelineEvent>(alert)->evidence, (QList<EvidenceId>{chart})); // not twice
        edits.attach(EvidenceId::create(), {deploy});
        QCOMPARE(open.document.undoStack().count(), 1);
        edits.detach(chart, {deploy, alert});
        QVERIFY(open.document.find<TimelineEvent>(alert)->evidence.isEmpty());
        QCOMPARE(open.document.undoStack().count(), 2);
        undoAll(open);
    }

    void removesFromAll() {
        Postmortem postmortem = WrittenIncident::make();
        postmortem.milestones[0].evidence = {screenshot, chart};
        postmortem.causes[0].evidence = {chart};
        postmortem.actions[0].proofEvidence = {chart};
        Link link;
        link.id = LinkId::create();
        link.fromKind = QStringLiteral("evidence");
        link.from = chart.toString();
        postmortem.links.append(link);
        MemoryDocument open(postmortem);
        EvidenceEdits(open.document).remove(chart);
        QCOMPARE(open.document.undoStack().count(), 1);
        QVERIFY(!open.document.find<Evidence>(chart));
        QVERIFY(!EvidenceUse::of(open.document.postmortem()).contains(chart));
        QCOMPARE(open.document.postmortem().milestones[0].evidence, (QList<EvidenceId>{screenshot}));
        QVERIFY(open.document.postmortem().actions[0].proofEvidence.isEmpty());
        QVERIFY(open.document.postmortem().links.isEmpty());
        open.undo();
        Postmortem again = open.document.postmortem();
        std::sort(again.evidence.begin(), again.evidence.end(),
                  [](const Evidence& a, const Evidence& b) { return a.position < b.position; });
        QCOMPARE(again, postmortem);
    }

    void addsLinks_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("web") << QStringLiteral(" https://example.com/runbook?a=1#b ") << true;
        QTest::newRow("no scheme") << QStringLiteral("example.com") << false;
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("no host") << QStringLiteral("https://") << false;
        QTest::newRow("words") << QStringLiteral("https://a b") << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void addsLinks() {
        QFETCH(QString, address);
        QFETCH(bool, isTaken);
        MemoryDocument open(WrittenIncident::make());
        const auto added = EvidenceEdits(open.document).addLink(address, QStringLiteral("Runbook "));
        QCOMPARE(added.has_value(), isTaken);
        QCOMPARE(open.document.postmortem().evidence.size(), isTaken ? 4 : 3);
        if (isTaken) {
            QCOMPARE(open.document.find<Evidence>(*added)->url, address.trimmed());
            QCOMPARE(open.document.find<Evidence>(*added)->position, 3);
        }
    }

    void model() {
        MemoryDocument open(WrittenIncident::make());
        EvidenceListModel model(open.document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        EvidenceFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.unused(), 1);
        QCOMPARE(model.uncaptioned(), 1);
        QSignalSpy counts(&model, &EvidenceListModel::countsChanged);
        EvidenceEdits edits(open.document);
        filter.setShow(EvidenceFilter::Show::WithoutCaption);
        QCOMPARE(namesIn(filter), (QStringList{QStringLiteral("Database connections")}));
        edits.setCaption(chart, QStringLiteral("All taken."));
        QVERIFY(namesIn(filter).isEmpty());
        filter.setShow(EvidenceFilter::Show::Unused);
        QCOMPARE(namesIn(filter), (QStringList{QStringLiteral("Pool exhausted")}));
        edits.attach(excerpt, {deploy});
        QVERIFY(namesIn(filter).isEmpty());
        filter.setShow(EvidenceFilter::Show::All);
        filter.setWanted(QStringLiteral("POOL 200/200"));
        QCOMPARE(namesIn(filter), (QStringList{QStringLiteral("Pool exhausted")}));
        filter.setWanted({});
        QCOMPARE(counts.size(), 2);
        edits.remove(screenshot);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(screenshot), -1);
        const EvidenceId added = edits.addExcerpt(QStringLiteral("Log"), QStringLiteral("x"), {});
        QCOMPARE(model.rowOf(added), 2);
        while (open.document.undoStack().canUndo()) {
            open.undo();
        }
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(screenshot), 0);
        QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(u"not used"));
        QVERIFY(!model.evidenceAt(-1) && !model.evidenceAt(3));
    }

    void drags() {
        MemoryDocument open(WrittenIncident::make());
        EvidenceListModel model(open.document);
        const std::unique_ptr<QMimeData> content(model.mimeData({model.index(0), model.index(2)}));
        QCOMPARE(content->data(EvidenceListModel::idMime()),
                 (screenshot.toString() + u'\n' + excerpt.toString()).toLatin1());
        QCOMPARE(content->text(),
                 QStringLiteral("![](evidence:%1)\n\n[](evidence:%2)").arg(screenshot.toString(), excerpt.toString()));
    }

private:
    static void undoAll(MemoryDocument& open) {
        while (open.document.undoStack().canUndo()) {
            open.undo();
        }
        QCOMPARE(open.document.postmortem(), WrittenIncident::make());
    }
};

QTEST_GUILESS_MAIN(TestEvidenceList)
#include "tst_evidencelist.moc"
