// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts that have a figure of their own, beside the plainest loop over the same numbers. Usage: kernels [POINTS]

#include "seriesreducer.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace {

/// The best of nine runs, in milliseconds.
template <class Work>
double best(Work work) {
    double least = 1e9;
    for (int run = 0; run < 9; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
        least = std::min(least, taken.count());
    }
    return least;
}

} // namespace

int main(int argc, char* argv[]) {
    using namespace afterword;
    const auto points = static_cast<size_t>(argc > 1 ? std::atoll(argv[1]) : 1'000'000);
    std::vector<qint64> at(points);
    std::vector<double> values(points);
    for (size_t i = 0; i < points; ++i) {
        at[i] = static_cast<qint64>(i) * 50'000;
        values[i] = std::sin(static_cast<double>(i) / 1000.0) + static_cast<double>(i % 7919) / 7919.0;
    }
    double sink = 0;
    const double pass = best([&] {
        double least = values.front();
        double greatest = values.front();
        for (const double value : values) {
            least = std::min(least, value);
            greatest = std::max(greatest, value);
        }
        sink += least + greatest;
    });
    const double reduction = best([&] {
        SeriesReducer reducer({at.front()}, {at.back()}, 1600);
        reducer.add(at, values);
        sink += reducer.columns().constFirst().max;
    });
    std::printf("%zu points to 1600 columns: %.3f ms, one pass %.3f ms, ratio %.2f (%g)\n", points, reduction, pass,
                reduction / pass, sink);
    return reduction < 5.0 || points > 1'000'000 ? 0 : 1;
}
