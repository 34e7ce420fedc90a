// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compression.h"

#include <memory>
#include <zstd.h>

namespace afterword::compression {

namespace {

constexpr char plainBytes = 0;
constexpr char zstdFrame = 1;

struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }

    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

// A context costs more to set up than a small block to pack.
ZSTD_CCtx* packer() {
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    return context.get();
}

ZSTD_DCtx* unpacker() {
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    return context.get();
}

} // namespace

std::optional<QByteArray> zstd(QByteArrayView bytes, int level) {
    const auto size = static_cast<size_t>(bytes.size());
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const size_t packed =
        ZSTD_compressCCtx(packer(), frame.data(), static_cast<size_t>(frame.size()), bytes.data(), size, level);
    if (ZSTD_isError(packed) != 0U || packed >= size) {
        return {};
    }
    frame.truncate(static_cast<qsizetype>(packed));
    frame.squeeze();
    return frame;
}

Result<QByteArray> unzstd(QByteArrayView frame, qint64 limit) {
    const auto frameSize = static_cast<size_t>(frame.size());
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frameSize);
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN) {
        return failure(ErrorCode::Damaged, QString(), QStringLiteral("zstd frame"));
    }
    if (size > static_cast<unsigned long long>(limit)) {
        return failure(ErrorCode::TooLarge, QString(), QStringLiteral("zstd frame"),
                       {QString::number(size), QString::number(limit)});
    }
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t done =
        ZSTD_decompressDCtx(unpacker(), bytes.data(), static_cast<size_t>(size), frame.data(), frameSize);
    if (ZSTD_isError(done) != 0U || done != size) {
        return failure(ErrorCode::Damaged, QString(), QStringLiteral("zstd frame"));
    }
    return bytes;
}

QByteArray pack(QByteArrayView bytes, int level) {
    const auto frame = zstd(bytes, level);
    QByteArray packed;
    packed.reserve(1 + (frame ? frame->size() : bytes.size()));
    packed.append(frame ? zstdFrame : plainBytes);
    packed.append(frame ? QByteArrayView(*frame) : bytes);
    return packed;
}

Result<QByteArray> unpack(QByteArrayView packed, qint64 limit) {
    if (packed.isEmpty() || (packed.front() != plainBytes && packed.front() != zstdFrame)) {
        return failure(ErrorCode::Damaged, QString(), QStringLiteral("unknown codec"));
    }
    const QByteArrayView body = packed.sliced(1);
    return packed.front() == plainBytes ? Result<QByteArray>(body.toByteArray()) : unzstd(body, limit);
}

} // namespace afterword::compression
