// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seriescodec.h"

#include "compression.h"
#include "numbercolumn.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <cmath>
#include <span>

namespace afterword {

namespace {

constexpr int packingLevel = 1;
constexpr qint64 contentLimit = 64LL << 20;

constexpr char plainDoubles = 0;
constexpr char decimals = 1;

// Whole numbers below 2^53 over a power of ten up to 10^22 divide into the double that their decimal text is read as.
constexpr std::array<double, 13> powersOfTen{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};
constexpr double largestWhole = 9007199254740992.0;

/// One value in so many may need more digits than the others.
constexpr size_t exceptionShare = 32;

struct Exception {
    quint32 index = 0;
    quint64 bits = 0;
};

constexpr qsizetype exceptionSize = 12;

/// The values times 10^digits as whole numbers, and those for which that is not the whole truth.
struct Decimals {
    std::vector<qint64> wholes;
    std::vector<Exception> exceptions;

    [[nodiscard]] bool fill(std::span<const double> values, double power, size_t exceptionLimit) {
        wholes.clear();
        exceptions.clear();
        qint64 last = 0;
        size_t left = exceptionLimit;
        for (size_t i = 0; i < values.size(); ++i) {
            const double scaled = values[i] * power;
            const double whole = std::abs(scaled) < largestWhole ? std::nearbyint(scaled) : 0.0;
            if (std::bit_cast<quint64>(whole / power) == std::bit_cast<quint64>(values[i])) {
                last = static_cast<qint64>(whole);
                // -0 is equal to 0 as a whole number, and is not.
                if (last != 0 || !std::signbit(values[i])) {
                    wholes.push_back(last);
                    continue;
                }
            }
            // However many gaps there are, they say nothing about the number of digits.
            if (!std::isnan(values[i]) && left-- == 0) {
                return false;
            }
            exceptions.push_back({static_cast<quint32>(i), std::bit_cast<quint64>(values[i])});
            wholes.push_back(last);
        }
        return true;
    }
};

template <class T>
void appendNumber(QByteArray& out, T number) {
    char bytes[sizeof(T)];
    qToLittleEndian(number, bytes);
    out.append(bytes, sizeof(T));
}

void appendValues(QByteArray& out, std::span<const double> values) {
    Decimals found;
    for (size_t digits = 0; digits < powersOfTen.size(); ++digits) {
        if (!found.fill(values, powersOfTen.at(digits), values.size() / exceptionShare)) {
            continue;
        }
        out.append(decimals);
        out.append(static_cast<char>(digits));
        appendNumber(out, static_cast<quint32>(found.exceptions.size()));
        numbercolumn::append(out, found.wholes);
        for (const Exception& exception : found.exceptions) {
            appendNumber(out, exception.index);
            appendNumber(out, exception.bits);
        }
        return;
    }
    out.append(plainDoubles);
    for (const double value : values) {
        appendNumber(out, std::bit_cast<quint64>(value));
    }
}

template <class T>
bool takeNumber(QByteArrayView& in, T& number) {
    if (in.size() < static_cast<qsizetype>(sizeof(T))) {
        return false;
    }
    number = qFromLittleEndian<T>(in.data());
    in = in.sliced(sizeof(T));
    return true;
}

bool takeDecimals(QByteArrayView in, qsizetype count, std::vector<double>& values) {
    quint8 digits = 0;
    quint32 exceptions = 0;
    std::vector<qint64> wholes;
    if (!takeNumber(in, digits) || digits >= powersOfTen.size() || !takeNumber(in, exceptions) ||
        !numbercolumn::take(in, count, wholes) || in.size() != qint64{exceptions} * exceptionSize) {
        return false;
    }
    const double power = powersOfTen.at(digits);
    for (const qint64 whole : wholes) {
        values.push_back(static_cast<double>(whole) / power);
    }
    for (quint32 i = 0; i < exceptions; ++i) {
        Exception exception;
        if (!takeNumber(in, exception.index) || !takeNumber(in, exception.bits) || exception.index >= values.size()) {
            return false;
        }
        values[exception.index] = std::bit_cast<double>(exception.bits);
    }
    return true;
}

bool takeValues(QByteArrayView in, qsizetype count, std::vector<double>& values) {
    values.reserve(static_cast<size_t>(count));
    quint8 kind = 0;
    if (!takeNumber(in, kind)) {
        return false;
    }
    if (kind == decimals) {
        return takeDecimals(in, count, values);
    }
    if (kind != plainDoubles || in.size() != count * qsizetype{sizeof(double)}) {
        return false;
    }
    quint64 bits = 0;
    while (takeNumber(in, bits)) {
        values.push_back(std::bit_cast<double>(bits));
    }
    return true;
}

} // namespace

Result<QByteArray> encodeSeries(const SeriesChunk& chunk) {
    if (chunk.at.size() != chunk.values.size() || chunk.size() == 0 || chunk.size() > SeriesChunk::pointLimit) {
        return failure(ErrorCode::BadInput, QStringLiteral("series"), QStringLiteral("columns of unequal length"));
    }
    QByteArray content;
    content.reserve(chunk.size() * 8);
    numbercolumn::append(content, chunk.at);
    appendValues(content, chunk.values);
    return compression::pack(content, packingLevel);
}

Result<SeriesChunk> decodeSeries(QByteArrayView content, SeriesId series, qint64 points) {
    const auto bytes = compression::unpack(content, contentLimit);
    SeriesChunk chunk;
    chunk.series = series;
    if (bytes && points >= 0 && points <= SeriesChunk::pointLimit) {
        QByteArrayView in(*bytes);
        if (numbercolumn::take(in, points, chunk.at) && takeValues(in, points, chunk.values)) {
            return chunk;
        }
    }
    return failure(ErrorCode::Damaged, QString(), QStringLiteral("points"));
}

} // namespace afterword
