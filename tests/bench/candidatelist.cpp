// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of candidates over a big log: how long the index, pages, filters and searches take, how long the window's
// thread is held up, and how much memory that is. Usage: candidatelist LOG

#include "candidateindexbuilder.h"
#include "candidatemodel.h"
#include "document.h"
#include "importjob.h"
#include "librarystore.h"
#include "librarythread.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>

using namespace afterword;

namespace {

using Steady = std::chrono::steady_clock;

double since(Steady::time_point begin) {
    return std::chrono::duration<double, std::milli>(Steady::now() - begin).count();
}

/// Notes for how long one event held up the window's thread, in milliseconds.
class WatchedApplication : public QCoreApplication {
public:
    using QCoreApplication::QCoreApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        const auto begin = Steady::now();
        const bool done = QCoreApplication::notify(receiver, event);
        m_longest = std::max(m_longest, since(begin));
        return done;
    }

    double take() { return std::exchange(m_longest, 0.0); }

private:
    double m_longest = 0;
};

template <class Until>
double wait(Until until) {
    const auto begin = Steady::now();
    while (!until()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return since(begin);
}

double residentMegabytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096.0 / 1e6 : 0.0;
}

void measureIndex(LibraryThread& thread, const Postmortem& postmortem) {
    QList<IndexedSource> sources;
    for (const Source& source : postmortem.sources) {
        sources.append({source.id, source.name, false, source.candidates});
    }
    const IncidentId incident = postmortem.incident.id;
    double best = 1e9;
    CandidateIndex index;
    for (int run = 0; run < 5; ++run) {
        const auto begin = Steady::now();
        index = *thread.run([&](Library& library) { return CandidateIndexBuilder::build(library, incident, sources); })
                     .result();
        best = std::min(best, since(begin));
    }
    const auto size = static_cast<double>(index.size());
    std::printf("index of %.0f: %.1f ms, %.1f bytes each\n", size, best, static_cast<double>(index.memory()) / size);
}

/// The peer of the searches: every record's bytes, and nothing done with them.
void measureReading(LibraryThread& thread, IncidentId incident) {
    double best = 1e9;
    for (int run = 0; run < 3; ++run) {
        const auto begin = Steady::now();
        (void)thread
            .run([&](Library& library) {
                return library.scanChunks(incident, [](const ScannedChunk&) -> Result<> { return {}; });
            })
            .result();
        best = std::min(best, since(begin));
    }
    std::printf("all records only read: %.1f ms\n", best);
}

/// Every cell of a page as a view asks for it; adds the microseconds of each call.
void readPage(const CandidateModel& model, int first, std::vector<double>& calls) {
    for (int row = first; row < std::min(first + 50, model.rowCount()); ++row) {
        for (int column = 0; column < CandidateModel::ColumnCount; ++column) {
            for (const int role : {int{Qt::DisplayRole}, int{candidateroles::KindRole}, int{candidateroles::FateRole},
                                   int{candidateroles::DepthRole}, int{candidateroles::PlaceholderRole}}) {
                const auto begin = Steady::now();
                (void)model.data(model.index(row, column), role);
                calls.push_back(since(begin) * 1000);
            }
        }
    }
}

bool isFilled(const CandidateModel& model, int first) {
    for (int row = first; row < std::min(first + 50, model.rowCount()); ++row) {
        if (model.data(model.index(row, 0), candidateroles::PlaceholderRole).toBool()) {
            return false;
        }
    }
    return true;
}

void measurePages(const CandidateModel& model, WatchedApplication& watch, bool isJumping) {
    QRandomGenerator random(7);
    std::vector<double> calls;
    std::vector<double> fills;
    (void)watch.take();
    for (int page = 0; page < 1000; ++page) {
        const int last = std::max(1, model.rowCount() - 50);
        const int first = isJumping ? random.bounded(last) : (model.rowCount() / 5 + page * 50) % last;
        readPage(model, first, calls);
        fills.push_back(wait([&] { return isFilled(model, first); }));
    }
    std::sort(calls.begin(), calls.end());
    std::sort(fills.begin(), fills.end());
    std::printf("1,000 pages %-8s: data() %.2f us, in 99.99 of 100 below %.1f us; texts there after %.2f ms, in 99 of "
                "100 below %.1f ms; longest event %.1f ms\n",
                isJumping ? "anywhere" : "in a row", calls[calls.size() / 2],
                calls[calls.size() - calls.size() / 10'000], fills[fills.size() / 2],
                fills[fills.size() - fills.size() / 100], watch.take());
}

void measureFilter(CandidateModel& model, WatchedApplication& watch, const char* name, const CandidateFilter& filter) {
    (void)watch.take();
    double first = -1;
    const auto begin = Steady::now();
    const auto connection = QObject::connect(&model, &CandidateModel::countsChanged, &model,
                                             [&] { first = first < 0 ? since(begin) : first; });
    model.setFilter(filter);
    (void)wait([&] { return !model.isBusy(); });
    const double all = since(begin);
    QObject::disconnect(connection);
    std::printf("%-28s first rows %6.1f ms, all %6.1f ms, longest event %5.1f ms: %s\n", name, first < 0 ? all : first,
                all, watch.take(), qUtf8Printable(model.countsText()));
}

CandidateFilter saying(const char* text) {
    CandidateFilter filter;
    filter.text = QString::fromUtf8(text);
    return filter;
}

void measureFilters(CandidateModel& model, WatchedApplication& watch) {
    CandidateFilter filter;
    filter.fate = FateFilter::Unseen;
    measureFilter(model, watch, "unseen", filter);
    filter = {};
    filter.kinds = {EventKind::Alert};
    measureFilter(model, watch, "a kind", filter);
    filter = {};
    filter.people = {model.facets().people.value(0).value};
    measureFilter(model, watch, "a person", filter);
    filter = CandidateFilter::around(
        model.candidateIndex().instant(model.candidateIndex().order().at(model.candidateIndex().size() / 2)));
    measureFilter(model, watch, "ten minutes", filter);
    measureFilter(model, watch, "all", {});
    const double prepared = wait([&] { return model.isSearchPrepared(); });
    std::printf("searches are prepared after %.0f ms, longest event %.1f ms\n", prepared, watch.take());
    measureFilter(model, watch, "text in none", saying("not-there-either"));
    measureFilter(model, watch, "text in one", saying("e8e25d940ed90475"));
    measureFilter(model, watch, "text in many", saying("timeout"));
    CandidateFilter both = saying("timeout");
    both.fate = FateFilter::Unseen;
    measureFilter(model, watch, "the same, unseen", both);
    measureFilter(model, watch, "a longer one", saying("timeout after"));
    measureFilter(model, watch, "text in all", saying("trace="));
    measureFilter(model, watch, "all", {});
}

Result<Postmortem> importLog(Library& library, const Postmortem& postmortem, const QString& log) {
    NoProgress progress;
    ImportRequest request;
    request.paths = {log};
    if (const auto added = library.addIncident(postmortem); !added) {
        return failure(added.error());
    }
    const auto sink = library.beginImport(postmortem.incident.id);
    if (!sink) {
        return failure(sink.error());
    }
    if (const auto read = runImport(request, **sink, progress); !read) {
        return failure(read.error());
    }
    if (const auto done = library.finishImport(QStringLiteral("Import")); !done) {
        return failure(done.error());
    }
    return library.load(postmortem.incident.id);
}

int run(WatchedApplication& watch, const QString& log) {
    const QTemporaryDir folder;
    qputenv("AFTERWORD_STATE_DIR", folder.filePath(QStringLiteral("state")).toUtf8());
    const SystemClock clock;
    auto thread = LibraryThread::create(folder.filePath(QStringLiteral("bench.afterword")), clock);
    if (!thread) {
        return 2;
    }
    Postmortem postmortem;
    postmortem.incident.id = IncidentId::create();
    postmortem.incident.key = QStringLiteral("INC-1");
    const auto loaded = (*thread)->run([&](Library& library) { return importLog(library, postmortem, log); }).result();
    if (!loaded) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(loaded.error().subject), qUtf8Printable(loaded.error().detail));
        return 2;
    }
    measureIndex(**thread, *loaded);
    measureReading(**thread, postmortem.incident.id);
    LibraryStore store(**thread);
    Document document(*loaded, UndoLog(), store, clock);
    const double before = residentMegabytes();
    (void)watch.take();
    const auto begin = Steady::now();
    CandidateModel model(document, **thread);
    (void)wait([&] { return model.rowCount() > 0; });
    const double first = since(begin);
    (void)wait([&] { return isFilled(model, 0); });
    const double filled = since(begin);
    (void)wait([&] { return !model.isBusy(); });
    std::printf("model: first rows %.1f ms, their texts %.1f ms, all %.1f ms; longest event %.1f ms; %.1f bytes "
                "a row\n",
                first, filled, since(begin), watch.take(),
                static_cast<double>(model.memory()) / static_cast<double>(model.rowCount()));
    measureFilter(model, watch, "text in none, unprepared", saying("zzz-not-there"));
    measureFilter(model, watch, "all", {});
    measurePages(model, watch, false);
    measurePages(model, watch, true);
    measureFilters(model, watch);
    std::printf("memory: %.1f MB more than without the model\n", residentMegabytes() - before);
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    WatchedApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    if (argc != 2) {
        std::fprintf(stderr, "usage: candidatelist LOG\n");
        return 2;
    }
    return run(application, QString::fromLocal8Bit(argv[1]));
}
