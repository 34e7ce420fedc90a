// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarystore.h"

#include "document.h"
#include "librarythread.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;

namespace {

Section sectionSaying(const QString& text) {
    Section section;
    section.id = SectionId::create();
    section.key = QStringLiteral("impact");
    section.title = QStringLiteral("Impact");
    section.markdown = text;
    return section;
}

} // namespace

/// The document on a real library file, over its thread.
class TestLibraryStore : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { qputenv("AFTERWORD_STATE_DIR", m_folder.filePath(QStringLiteral("state")).toUtf8()); }

    void editsAreInTheFileOnceSavedIsSaid() {
        const QString path = m_folder.filePath(QStringLiteral("i.afterword"));
        const SystemClock clock;
        Postmortem postmortem;
        postmortem.incident.id = IncidentId::create();
        postmortem.incident.key = QStringLiteral("INC-1");
        UndoLog none;
        {
            auto thread = LibraryThread::create(path, clock);
            QVERIFY(thread.has_value());
            QVERIFY(
                (*thread)->run([&](Library& library) { return library.addIncident(postmortem); }).result().has_value());
            LibraryStore store(**thread);
            Document document(postmortem, none, store, clock);
            QSignalSpy saved(&document, &Document::saved);
            document.add(QStringLiteral("Add section"), sectionSaying(QStringLiteral("one")));
            document.add(QStringLiteral("Add section"), sectionSaying(QStringLiteral("two")));
            document.undoStack().undo();
            QTRY_VERIFY(document.isSaved());
            QVERIFY(saved.size() >= 1);
            postmortem = document.postmortem();
        }
        auto library = Library::open(path, Library::Access::ReadOnly, clock);
        QVERIFY(library.has_value());
        QVERIFY(*(*library)->load(postmortem.incident.id) == postmortem);
        const auto log = (*library)->undoLog(postmortem.incident.id);
        QVERIFY(log.has_value());
        QCOMPARE(log->steps.size(), 2);
        QCOMPARE(log->position, 1);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLibraryStore)
#include "tst_librarystore.moc"
