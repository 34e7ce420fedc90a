// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentimport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;

namespace {

const QByteArray written = "# Outage of 2026-03-01\n\n## Impact\n\nEverybody.\n\n## Trigger\n\nA deploy.\n\n"
                           "## Timeline\n\n- 14:32 UTC - alert\n- 14:40 UTC - fixed\n";

Section section(const QString& key, const QString& text, int position) {
    Section made;
    made.id = SectionId::create();
    made.key = key;
    made.title = key;
    made.markdown = text;
    made.position = position;
    return made;
}

} // namespace

/// An import into an incident of a library.
class TestIncidentImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fillsSectionsInTheSameStep();
    void leavesTheLibraryAfterAFailure();

private:
    void put(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] Result<Imported> import(const QStringList& names) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    Postmortem m_before;
    SystemClock m_clock;
};

void TestIncidentImport::init() {
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("AFTERWORD_STATE_DIR", m_folder->filePath(QStringLiteral("state")).toUtf8());
    auto library = Library::create(m_folder->filePath(QStringLiteral("a.afterword")), m_clock);
    QVERIFY(library);
    m_library = std::move(*library);
    m_before = {};
    m_before.incident.id = IncidentId::create();
    m_before.incident.key = QStringLiteral("INC-1");
    m_before.sections = {section(QStringLiteral("impact"), QStringLiteral(" \n"), 0),
                         section(QStringLiteral("trigger"), QStringLiteral("By hand."), 1)};
    QVERIFY(m_library->addIncident(m_before));
}

void TestIncidentImport::put(const QString& name, const QByteArray& bytes) const {
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Result<Imported> TestIncidentImport::import(const QStringList& names) const {
    ImportRequest request;
    for (const QString& name : names) {
        request.paths.append(m_folder->filePath(name));
    }
    request.now = {1'790'000'000'000'000};
    NoProgress progress;
    return importInto(*m_library, m_before, request, progress);
}

void TestIncidentImport::fillsSectionsInTheSameStep() {
    put(QStringLiteral("old.md"), written);
    put(QStringLiteral("app.log"), "2026-03-01T14:32:00Z web-1 app[1]: started\n");
    const auto imported = import({QStringLiteral("old.md"), QStringLiteral("app.log")});
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));
    QCOMPARE(imported->sources.size(), 2);
    const IncidentId incident = m_before.incident.id;
    const auto now = m_library->load(incident);
    QVERIFY(now);
    QVERIFY(now->sections.at(0).markdown.contains(u"Everybody."));
    QCOMPARE(now->sections.at(0).id, m_before.sections.at(0).id);
    QCOMPARE(now->sections.at(1).markdown, QStringLiteral("By hand."));
    QCOMPARE(now->sections.at(2).key, QStringLiteral("trigger2"));
    Postmortem applied = m_before;
    for (const ValueChange& change : imported->changes) {
        apply(change, applied);
    }
    QVERIFY(applied == *now);
    // What was imported and what was filled go back together.
    const auto log = m_library->undoLog(incident);
    QVERIFY(log);
    QCOMPARE(log->steps.size(), 1);
    QVERIFY(log->steps.first().label.contains(u'2'));
    QVERIFY(log->steps.first().changes == imported->changes);
    QList<ValueChange> reversed;
    for (const ValueChange& change : imported->changes) {
        reversed.prepend(change.reversed());
    }
    QVERIFY(m_library->commit(incident, log->steps.first().label, reversed, UndoMove::Undo));
    QVERIFY(m_library->load(incident) == m_before);
    QVERIFY(m_library->chunks(incident)->isEmpty());
}

void TestIncidentImport::leavesTheLibraryAfterAFailure() {
    put(QStringLiteral("old.md"), written);
    QFile file(m_library->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto imported = import({QStringLiteral("old.md"), QStringLiteral("none.log")});
    QCOMPARE(imported.error().code, ErrorCode::NotFound);
    QCOMPARE(m_library->revision(), 1);
    file.seek(0);
    QVERIFY(file.readAll() == bytes);
    QVERIFY(import({QStringLiteral("old.md")}));
}

QTEST_GUILESS_MAIN(TestIncidentImport)
#include "tst_incidentimport.moc"
