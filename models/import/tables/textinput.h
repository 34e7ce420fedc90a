// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress.h"
#include "result.h"

#include <QIODevice>
#include <QStringConverter>

#include <memory>
#include <string_view>
#include <vector>

namespace afterword {

/// The bytes of a file as UTF-8, in a window that moves: a byte order mark is dropped, UTF-16 with one is converted.
class TextInput {
public:
    static constexpr size_t capacity = 1024 * 1024; ///< the window's size in bytes
    static constexpr size_t padding = 16;           ///< readable bytes behind the window

    /// `what` is shown with the progress. Both must outlive this.
    TextInput(QIODevice& in, Progress& progress, QString what);

    /// What was read and not yet consumed. Valid until the next call of more().
    [[nodiscard]] std::string_view available() const { return {m_buffer.data() + m_begin, m_end - m_begin}; }

    void consume(size_t bytes) { m_begin += bytes; }

    [[nodiscard]] bool isFull() const { return m_end - m_begin >= capacity; }

    /// Reads on, behind what is available; false at the end of the input and when the window is full. Fails with Io or
    /// Cancelled.
    [[nodiscard]] Result<bool> more();

    /// The first `bytes` of the input, or all of it; nothing of it is consumed.
    [[nodiscard]] Result<std::string_view> head(size_t bytes);

private:
    [[nodiscard]] Result<bool> readBlock();
    void detectEncoding();
    void append(std::string_view bytes);

    QIODevice& m_in;
    Progress& m_progress;
    QString m_what;
    qint64 m_done = 0;
    std::vector<char> m_buffer;
    size_t m_begin = 0;
    size_t m_end = 0;
    std::unique_ptr<QStringDecoder> m_decoder; ///< of UTF-16
    QByteArray m_converted;                    ///< UTF-8 that did not fit the window yet
    bool m_started = false;
};

} // namespace afterword
