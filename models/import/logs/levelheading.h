// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "headingcursor.h"

namespace afterword {

/// A level at the cursor, with what leads from it to the message: threads in brackets, a logger, dashes and colons.
class LevelHeading {
public:
    explicit LevelHeading(HeadingCursor& rest)
        : m_rest(rest) {}

    /// Moves the cursor to the message. False, with the cursor where it was, where there is no level.
    [[nodiscard]] bool take();

    /// The logger; empty where there is none.
    [[nodiscard]] QByteArrayView author() const { return m_author; }

private:
    void skipMarks();
    void takeLoggerBefore();
    [[nodiscard]] bool takeLevel();
    [[nodiscard]] bool takeThreadAndLevel(QByteArrayView thread);
    [[nodiscard]] bool takeBracket();
    void skipProcess();
    [[nodiscard]] bool leadsToLogger(qsizetype after);
    [[nodiscard]] qsizetype loggerLength() const;
    void takeLogger();
    void takeTrailingLogger();

    HeadingCursor& m_rest;
    QByteArrayView m_author;
};

} // namespace afterword
