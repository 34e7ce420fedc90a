// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidateorder.h"

namespace afterword::candidateorder {

namespace {

/// Where ascending runs begin, and the end.
std::vector<size_t> runsOf(const std::vector<Entry>& entries) {
    std::vector<size_t> begins{0};
    for (size_t i = 1; i < entries.size(); ++i) {
        if (entries[i] < entries[i - 1]) {
            begins.push_back(i);
        }
    }
    begins.push_back(entries.size());
    return begins;
}

} // namespace

void sortRuns(std::vector<Entry>& entries) {
    std::vector<size_t> begins = runsOf(entries);
    std::vector<Entry> other(begins.size() > 2 ? entries.size() : 0);
    const auto at = [](std::vector<Entry>& list, size_t index) {
        return list.begin() + static_cast<std::ptrdiff_t>(index);
    };
    // Neighbouring runs become one, until there is only one.
    while (begins.size() > 2) {
        std::vector<size_t> next;
        size_t run = 0;
        for (; run + 2 < begins.size(); run += 2) {
            next.push_back(begins[run]);
            std::merge(at(entries, begins[run]), at(entries, begins[run + 1]), at(entries, begins[run + 1]),
                       at(entries, begins[run + 2]), at(other, begins[run]));
        }
        if (run + 1 < begins.size()) {
            next.push_back(begins[run]);
            std::copy(at(entries, begins[run]), entries.end(), at(other, begins[run]));
        }
        next.push_back(entries.size());
        begins = std::move(next);
        entries.swap(other);
    }
}

QList<quint32> merged(const CandidateIndex& index, const QList<quint32>& first, const std::vector<Entry>& second) {
    QList<quint32> all;
    all.reserve(first.size() + static_cast<qsizetype>(second.size()));
    auto next = second.cbegin();
    for (const quint32 ordinal : first) {
        const Entry entry{index.instant(ordinal).us, ordinal};
        for (; next != second.cend() && *next < entry; ++next) {
            all.append(next->ordinal);
        }
        all.append(ordinal);
    }
    for (; next != second.cend(); ++next) {
        all.append(next->ordinal);
    }
    return all;
}

} // namespace afterword::candidateorder
