// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the sample report to a file: pdfdemo FILE [EVENTS CHARTS PICTURES]. For looking at, and for measuring.

#include "loadfonts.h"
#include "pdfwriter.h"
#include "samplereport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <ctime>

using namespace afterword;

int main(int argc, char** argv) {
    QElapsedTimer timer;
    timer.start();
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 2) {
        return 2;
    }
    loadFonts();
    test::MemoryMedia media;
    test::SampleSize size;
    if (arguments.size() > 4) {
        size = {arguments[2].toInt(), arguments[3].toInt(), arguments[4].toInt()};
    }
    const qint64 started = timer.restart();
    const Report report = test::sampleReport(size, media);
    const qint64 made = timer.restart();
    test::LineFigures figures;
    QFile file(arguments[1]);
    if (!file.open(QIODevice::WriteOnly)) {
        return 1;
    }
    const std::clock_t before = std::clock();
    const Result<> written =
        writePdf(report, media, figures, {.created = std::nullopt, .creator = {}, .attachments = {}}, file);
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    std::printf("start %lld ms, sample %lld ms, PDF %lld ms (%.0f ms of processor)\n", started, made, timer.elapsed(),
                seconds * 1000);
    return written ? 0 : 1;
}
