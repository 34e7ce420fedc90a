// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other process of the tests: edits, imports, holds or half-writes a library until it is killed.

#include "library.h"
#include "librarysupport.h"
#include "sqldatabase.h"

#include <QCoreApplication>

#include <cstdio>

using namespace afterword;

namespace {

void say(const QString& line) {
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

int failed(const Error& error) {
    say(error.code == ErrorCode::Locked
            ? QStringLiteral("locked ") + error.facts.join(u' ')
            : QStringLiteral("failed %1 %2 %3").arg(int(error.code)).arg(error.subject, error.detail));
    return 1;
}

ValueChange addedLane(int number) {
    Lane lane;
    lane.id = LaneId::create();
    lane.name = QStringLiteral("lane %1 ").arg(number) + QString(number % 50 * 100, u'x');
    lane.position = number;
    return {std::nullopt, lane};
}

/// Adds a lane with every commit, and tells its number once it is committed.
int edit(Library& library, IncidentId incident, int commits) {
    auto number = static_cast<int>(library.load(incident)->lanes.size());
    for (int i = 0; commits == 0 || i < commits; ++i) {
        ++number;
        const auto done = library.commit(incident, QStringLiteral("Add lane"), {addedLane(number)}, UndoMove::Do);
        if (!done) {
            return failed(done.error());
        }
        say(QStringLiteral("lanes %1").arg(number));
    }
    return 0;
}

int import(Library& library, IncidentId incident) {
    auto number = static_cast<int>(library.load(incident)->sources.size());
    for (;;) {
        const auto imported = importSomething(library, incident);
        if (!imported) {
            return failed(imported.error());
        }
        say(QStringLiteral("sources %1").arg(++number));
    }
}

/// Adds an incident with content with every commit.
int addIncidents(Library& library) {
    auto number = static_cast<int>(library.incidents()->size());
    for (;;) {
        Postmortem postmortem;
        postmortem.incident.id = IncidentId::create();
        postmortem.incident.key = *library.nextKey();
        if (const auto added = addWithSomething(library, postmortem); !added) {
            return failed(added.error());
        }
        say(QStringLiteral("incidents %1").arg(++number));
    }
}

/// Leaves a hot journal: pages are changed in the file, and the transaction has not ended.
int halfWrite(const QString& path) {
    const auto database = SqlDatabase::open(path, SqlDatabase::Mode::ReadWrite);
    if (!database) {
        return failed(database.error());
    }
    for (const QString& sql :
         {QStringLiteral("PRAGMA cache_size=2"), QStringLiteral("PRAGMA cache_spill=2"), QStringLiteral("BEGIN"),
          QStringLiteral("UPDATE events SET text='half written', note=note||printf('%.9000c', 'y')"),
          QStringLiteral("UPDATE sections SET markdown='half written'||printf('%.9000c', 'y')"),
          QStringLiteral("UPDATE incident SET title='half written', summary=printf('%.90000c', 'z')"),
          QStringLiteral("UPDATE causes SET text=printf('%.90000c', 'z')")}) {
        if (const auto done = (*database)->execute(sql); !done) {
            return failed(done.error());
        }
    }
    say(QStringLiteral("half written"));
    return std::getchar();
}

/// Holds the lock as any other program would.
int holdAsStranger(const QString& path) {
    const auto database = SqlDatabase::open(path, SqlDatabase::Mode::ReadWrite);
    const auto locked = (*database)->execute(QStringLiteral("BEGIN EXCLUSIVE"));
    say(locked ? QStringLiteral("held") : QStringLiteral("not held"));
    return std::getchar();
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString& work = arguments.at(1);
    const QString& path = arguments.at(2);
    if (work == u"halfwrite") {
        return halfWrite(path);
    }
    if (work == u"stranger") {
        return holdAsStranger(path);
    }
    const SystemClock clock;
    const auto library = Library::open(path, Library::Access::ReadWrite, clock);
    if (!library) {
        return failed(library.error());
    }
    say(QStringLiteral("open"));
    if (work == u"hold") {
        return std::getchar();
    }
    if (work == u"incident") {
        return addIncidents(**library);
    }
    const IncidentId incident = (*library)->incidents()->first().id;
    if (work == u"import") {
        return import(**library, incident);
    }
    return edit(**library, incident, work == u"once" ? 1 : 0);
}
