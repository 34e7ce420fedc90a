// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numbercolumn.h"

#include <QtEndian>

#include <bit>
#include <cstring>
#include <limits>

namespace afterword::numbercolumn {

namespace {

// One byte: the width of each entry in bytes, 0 to 8, and whether the entries are steps. Then the least entry, and for
// steps the first number.
constexpr char widthMask = 0x0f;
constexpr char stepsFlag = 0x10;
constexpr qsizetype wordSize = 8;

struct Range {
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = std::numeric_limits<qint64>::min();

    void include(qint64 number) {
        least = std::min(least, number);
        most = std::max(most, number);
    }

    [[nodiscard]] int width() const {
        const quint64 spread = static_cast<quint64>(most) - static_cast<quint64>(least);
        return (static_cast<int>(std::bit_width(spread)) + 7) / 8;
    }
};

qint64 step(qint64 from, qint64 to) {
    return static_cast<qint64>(static_cast<quint64>(to) - static_cast<quint64>(from));
}

void appendWord(QByteArray& out, qint64 number) {
    char word[wordSize];
    qToLittleEndian(number, word);
    out.append(word, wordSize);
}

template <class Entry>
void appendEntries(QByteArray& out, qsizetype count, int width, qint64 least, Entry entry) {
    const qsizetype begin = out.size();
    // Each entry is written as a whole word, and the next one over what is not needed of it.
    out.resize(begin + count * width + wordSize);
    char* to = out.data() + begin;
    for (qsizetype i = 0; i < count; ++i) {
        qToLittleEndian(static_cast<quint64>(entry(i)) - static_cast<quint64>(least), to);
        to += width;
    }
    out.truncate(begin + count * width);
}

bool takeWord(QByteArrayView& in, qint64& number) {
    if (in.size() < wordSize) {
        return false;
    }
    number = qFromLittleEndian<qint64>(in.data());
    in = in.sliced(wordSize);
    return true;
}

/// What comes before the entries.
struct Head {
    int width = 0;
    bool isSteps = false;
    qint64 least = 0;
    qint64 first = 0;
    qsizetype entries = 0;
};

/// False also where fewer entries follow than there should be.
bool takeHead(QByteArrayView& in, qsizetype count, Head& head) {
    if (in.isEmpty() || (in.front() & ~(widthMask | stepsFlag)) != 0 || (in.front() & widthMask) > wordSize) {
        return false;
    }
    head.width = in.front() & widthMask;
    head.isSteps = (in.front() & stepsFlag) != 0;
    in = in.sliced(1);
    if (!takeWord(in, head.least) || (head.isSteps && !takeWord(in, head.first))) {
        return false;
    }
    head.entries = head.isSteps ? count - 1 : count;
    return head.width == 0 || in.size() / head.width >= head.entries;
}

quint64 entryAt(QByteArrayView in, qsizetype at, int width) {
    char word[wordSize] = {};
    std::memcpy(word, in.data() + at, static_cast<size_t>(width));
    return qFromLittleEndian<quint64>(word);
}

} // namespace

void append(QByteArray& out, std::span<const qint64> numbers) {
    if (numbers.empty()) {
        return;
    }
    const auto count = static_cast<qsizetype>(numbers.size());
    Range plain;
    Range steps;
    plain.include(numbers.front());
    for (size_t i = 1; i < numbers.size(); ++i) {
        plain.include(numbers[i]);
        steps.include(step(numbers[i - 1], numbers[i]));
    }
    const int plainWidth = plain.width();
    if (count > 1 && steps.width() < plainWidth) {
        out.append(static_cast<char>(stepsFlag | steps.width()));
        appendWord(out, steps.least);
        appendWord(out, numbers.front());
        appendEntries(out, count - 1, steps.width(), steps.least, [&](qsizetype i) {
            const auto at = static_cast<size_t>(i);
            return step(numbers[at], numbers[at + 1]);
        });
        return;
    }
    out.append(static_cast<char>(plainWidth));
    appendWord(out, plain.least);
    appendEntries(out, count, plainWidth, plain.least, [&](qsizetype i) { return numbers[static_cast<size_t>(i)]; });
}

bool take(QByteArrayView& in, qsizetype count, std::vector<qint64>& numbers) {
    numbers.clear();
    if (count == 0) {
        return true;
    }
    Head head;
    if (!takeHead(in, count, head)) {
        return false;
    }
    numbers.reserve(static_cast<size_t>(count));
    quint64 number = static_cast<quint64>(head.first);
    if (head.isSteps) {
        numbers.push_back(head.first);
    }
    for (qsizetype i = 0; i < head.entries; ++i) {
        const quint64 entry = entryAt(in, i * head.width, head.width) + static_cast<quint64>(head.least);
        number = head.isSteps ? number + entry : entry;
        numbers.push_back(static_cast<qint64>(number));
    }
    in = in.sliced(head.entries * head.width);
    return true;
}

bool skip(QByteArrayView& in, qsizetype count) {
    Head head;
    if (count == 0) {
        return true;
    }
    if (!takeHead(in, count, head)) {
        return false;
    }
    in = in.sliced(head.entries * head.width);
    return true;
}

} // namespace afterword::numbercolumn
