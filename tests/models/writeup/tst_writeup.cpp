// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memorydocument.h"
#include "outlinemodel.h"
#include "sectionorder.h"
#include "templateswitch.h"
#include "writeup.h"
#include "writtenincident.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;

namespace {

QStringList titles(const Document& document) {
    QStringList list;
    const QList<Section> sections = sectionsInOrder(document.postmortem());
    for (const Section& section : sections) {
        list.append(section.title);
    }
    return list;
}

} // namespace

class TestWriteUp : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void typingIsOneStep() {
        MemoryDocument open(WrittenIncident::make());
        WriteUp writeUp(open.document);
        const SectionId section = open.document.postmortem().sections[3].id;
        const QString text = QStringLiteral("We saw it early.");
        for (qsizetype i = 1; i <= text.size(); ++i) {
            writeUp.setText(section, text.first(i));
        }
        QCOMPARE(open.document.undoStack().count(), 1);
        writeUp.setText(section, QStringLiteral("**") + text, WriteUp::Typing::StandsAlone);
        writeUp.setText(section, QStringLiteral("**") + text + u'!');
        QCOMPARE(open.document.undoStack().count(), 3);
        open.undo();
        open.undo();
        QCOMPARE(open.document.find<Section>(section)->markdown, text);
        QVERIFY(open.document.undoStack().undoText().contains(u"What went well"));
    }

    void fieldsDoNotMergeWithEachOther() {
        MemoryDocument open(WrittenIncident::make());
        WriteUp writeUp(open.document);
        writeUp.setTitle(QStringLiteral("a"));
        writeUp.setFacilitator(QStringLiteral("b"));
        writeUp.setFacilitator(QStringLiteral("bc"));
        writeUp.setServices(QStringLiteral(" Web , , Shop"));
        QCOMPARE(open.document.undoStack().count(), 3);
        QCOMPARE(open.document.postmortem().incident.services,
                 (QStringList{QStringLiteral("Web"), QStringLiteral("Shop")}));
        open.undo();
        open.undo();
        QCOMPARE(open.document.postmortem().incident.facilitator, QStringLiteral("Ines Calvo"));
        QCOMPARE(open.document.postmortem().incident.title, QStringLiteral("a"));
    }

    void addsMovesRemoves() {
        MemoryDocument open(WrittenIncident::make());
        WriteUp writeUp(open.document);
        const QStringList before = titles(open.document);
        const SectionId first = open.document.postmortem().sections[0].id;
        const SectionId added = writeUp.addSection(QStringLiteral("  Customers' voice "), first);
        QCOMPARE(open.document.find<Section>(added)->key, QStringLiteral("customersVoice"));
        QCOMPARE(titles(open.document).value(1), QStringLiteral("Customers' voice"));
        writeUp.moveSection(added, 99);
        QCOMPARE(titles(open.document).last(), QStringLiteral("Customers' voice"));
        writeUp.moveSection(added, -1);
        QCOMPARE(titles(open.document).first(), QStringLiteral("Customers' voice"));
        writeUp.rename(added, QStringLiteral("Voices"));
        writeUp.rename(added, QStringLiteral("  "));
        writeUp.setVisibility(added, Visibility::Internal);
        QCOMPARE(open.document.find<Section>(added)->visibility, Visibility::Internal);
        writeUp.removeSection(added);
        QCOMPARE(titles(open.document), before);
        QCOMPARE(open.document.undoStack().count(), 6);
        while (open.document.undoStack().canUndo()) {
            open.undo();
        }
        QCOMPARE(open.document.postmortem(), WrittenIncident::make());
    }

    void keysAreUnique_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << QStringLiteral("Costs") << QStringLiteral("costs");
        QTest::newRow("a template's") << QStringLiteral("Impact") << QStringLiteral("impact2");
        QTest::newRow("no latin letter") << QStringLiteral("影響") << QStringLiteral("section");
        QTest::newRow("nothing") << QString() << QStringLiteral("section");
        QTest::newRow("markup") << QStringLiteral("<b>\"x\"</b>") << QStringLiteral("bxb");
    }

    void keysAreUnique() {
        QFETCH(QString, title);
        QFETCH(QString, key);
        MemoryDocument open(WrittenIncident::make());
        WriteUp writeUp(open.document);
        QCOMPARE(open.document.find<Section>(writeUp.addSection(title))->key, key);
        QVERIFY(open.document.find<Section>(writeUp.addSection(title))->key != key);
    }

    void templatesLoseNothing() {
        MemoryDocument open(WrittenIncident::make());
        WriteUp writeUp(open.document);
        writeUp.rename(open.document.postmortem().sections[0].id, QStringLiteral("Who it hurt"));
        const Postmortem before = open.document.postmortem();
        const PostmortemTemplate brief = *PostmortemTemplate::load(QStringLiteral("short"));
        const TemplateSwitch plan = TemplateSwitch::plan(before, brief);
        QCOMPARE(plan.kept, (QStringList{QStringLiteral("Trigger")}));
        QCOMPARE(plan.removed, (QStringList{QStringLiteral("What went well")}));
        QCOMPARE(plan.added, (QStringList{QStringLiteral("Cause"), QStringLiteral("Action items")}));
        writeUp.useTemplate(brief);
        // Own titles stay, given ones follow the template.
        QCOMPARE(titles(open.document),
                 (QStringList{QStringLiteral("Who it hurt"), QStringLiteral("What happened"), QStringLiteral("Cause"),
                              QStringLiteral("Action items"), QStringLiteral("Trigger")}));
        QCOMPARE(open.document.postmortem().incident.templateId, QStringLiteral("short"));
        const QStringList texts{before.sections[0].markdown, before.sections[1].markdown};
        QCOMPARE(sectionsInOrder(open.document.postmortem()).first().markdown, texts[0]);
        QCOMPARE(sectionsInOrder(open.document.postmortem()).last().markdown, texts[1]);
        open.undo();
        QCOMPARE(open.document.postmortem(), before);
    }

    void sameTemplateChangesNothing() {
        const PostmortemTemplate chosen = *PostmortemTemplate::load(QStringLiteral("default"));
        MemoryDocument open(chosen.newPostmortem({}));
        WriteUp(open.document).useTemplate(chosen);
        QCOMPARE(open.document.undoStack().count(), 0);
    }

    void outline() {
        MemoryDocument open(WrittenIncident::make());
        OutlineModel model(open.document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.sectionAt(0).isNull());
        QCOMPARE(model.index(0).data(OutlineModel::MissingRole).toStringList(),
                 (QStringList{QStringLiteral("note-taker")}));
        QCOMPARE(model.index(4).data(OutlineModel::EmptyRole).toBool(), true);
        QCOMPARE(model.index(3).data(OutlineModel::EmptyRole).toBool(), false);
        QCOMPARE(model.emptySections(), 1);
        const int words = model.words();
        QSignalSpy counts(&model, &OutlineModel::countsChanged);
        QSignalSpy data(&model, &OutlineModel::dataChanged);
        WriteUp writeUp(open.document);
        writeUp.setText(model.sectionAt(4), QStringLiteral("three more words"));
        QCOMPARE(model.words(), words + 3);
        QCOMPARE(model.emptySections(), 0);
        QCOMPARE(counts.size(), 1);
        QCOMPARE(data.size(), 1);
        const SectionId moved = model.sectionAt(4);
        QSignalSpy moves(&model, &OutlineModel::rowsMoved);
        writeUp.moveSection(moved, 0);
        QCOMPARE(model.rowOf(moved), 1);
        QCOMPARE(moves.size(), 1);
        const SectionId added = writeUp.addSection(QStringLiteral("New"), moved);
        QCOMPARE(model.rowOf(added), 2);
        writeUp.useTemplate(*PostmortemTemplate::load(QStringLiteral("coe")));
        while (open.document.undoStack().canUndo()) {
            open.undo();
        }
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.index(4).data(Qt::AccessibleTextRole).toString().contains(u"still empty"));
    }
};

QTEST_GUILESS_MAIN(TestWriteUp)
#include "tst_writeup.moc"
