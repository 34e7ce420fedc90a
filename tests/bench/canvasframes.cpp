// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much work a frame of the canvas is at 1600 x 900, layout and painting, while one pans, zooms and points: in
// milliseconds of processor time, which does not depend on what else runs. Usage: canvasframes [EVENTS...]; ends with 1
// where the median of a kind of frame takes 16 ms or more.

#include "appearance.h"
#include "selection.h"
#include "settings.h"
#include "timeaxis.h"
#include "timelinecanvas.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace afterword;

namespace {

CanvasContent incident(int count) {
    std::mt19937 random(11);
    const Instant start{1'773'324'000'000'000};
    CanvasContent content;
    for (int i = 0; i < count; ++i) {
        CanvasEvent event;
        event.id = QUuid::createUuid();
        event.lane = QStringLiteral("Lane %1").arg(random() % 12);
        // Bursts between quieter stretches.
        const qint64 hour = static_cast<qint64>(random() % 6) * hours(1).us;
        const bool isBurst = random() % 3 != 0;
        event.from = start + Duration{hour + static_cast<qint64>(random() % (isBurst ? 400'000'000U : 3'600'000'000U))};
        event.text = QStringLiteral("Event %1: something was seen or done by somebody").arg(i);
        if (random() % 20 == 0) {
            event.to = event.from + seconds(static_cast<qint64>(random() % 600));
        }
        event.starred = random() % 15 == 0;
        event.precision = random() % 25 == 0 ? TimePrecision::About : TimePrecision::Exact;
        content.events.append(event);
    }
    content.milestones = {{QUuid::createUuid(), MilestoneKind::Started, start + minutes(20)},
                          {QUuid::createUuid(), MilestoneKind::Detected, start + minutes(40)},
                          {QUuid::createUuid(), MilestoneKind::Resolved, start + minutes(300)}};
    content.windows = {{QUuid::createUuid(), start + minutes(25), start + minutes(200), QStringLiteral("Impact")}};
    return content;
}

double since(std::clock_t begin) {
    return static_cast<double>(std::clock() - begin) * 1000.0 / CLOCKS_PER_SEC;
}

/// Prints the median and the worst of 60 frames, and gives the median in milliseconds.
double measure(const char* name, TimelineCanvas& canvas, const std::function<void(int)>& step) {
    std::vector<double> taken;
    for (int i = 0; i < 60; ++i) {
        const std::clock_t begin = std::clock();
        step(i);
        canvas.viewport()->repaint();
        taken.push_back(since(begin));
    }
    std::sort(taken.begin(), taken.end());
    std::printf("  %-24s median %6.2f ms, worst %6.2f ms\n", name, taken[taken.size() / 2], taken.back());
    return taken[taken.size() / 2];
}

double frames(int count) {
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Appearance appearance(settings);
    TimeAxis axis;
    Selection selection;
    TimelineCanvas canvas(appearance, axis, selection);
    canvas.resize(1600, 900);
    canvas.show();
    QApplication::processEvents();
    const CanvasContent content = incident(count);
    std::printf("%d events\n", count);
    const std::clock_t begin = std::clock();
    canvas.setContent(content);
    canvas.viewport()->repaint();
    std::printf("  %-24s %6.2f ms\n", "content and first frame", since(begin));
    const TimelineRange whole = canvas.scene().wholeRange();
    double worst = 0;
    const auto run = [&](const char* name, const std::function<void(int)>& step) {
        worst = std::max(worst, measure(name, canvas, step));
    };
    axis.setRange(whole.from, whole.to);
    run("pan, all of it", [&](int i) { axis.pan(i % 2 == 0 ? 0.01 : -0.01); });
    run("zoom, all of it", [&](int) { axis.zoom(0.98, whole.from + minutes(90)); });
    axis.setRange(whole.from + minutes(60), whole.from + minutes(70));
    run("pan, ten minutes", [&](int) { axis.pan(0.004); });
    run("zoom, ten minutes", [&](int) { axis.zoom(1.02, whole.from + minutes(64)); });
    run("point", [&](int i) {
        const QPointF at(300 + i * 10, 400);
        QMouseEvent move(QEvent::MouseMove, at, canvas.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(canvas.viewport(), &move);
    });
    return worst;
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    double worst = 0;
    const QStringList counts = QApplication::arguments().mid(1);
    for (const QString& count :
         counts.isEmpty() ? QStringList{QStringLiteral("5000"), QStringLiteral("100000")} : counts) {
        worst = std::max(worst, frames(count.toInt()));
    }
    return worst < 16 ? 0 : 1;
}
