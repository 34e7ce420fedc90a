// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timestampscanner.h"

#include <QByteArray>
#include <QByteArrayView>

namespace afterword {

/// A piece of a text, by its place in it; negative begin: none.
struct LogSpan {
    qsizetype begin = -1;
    qsizetype length = 0;

    [[nodiscard]] bool isThere() const { return begin >= 0; }

    [[nodiscard]] qsizetype end() const { return begin + length; }

    [[nodiscard]] QByteArrayView in(QByteArrayView text) const {
        return isThere() ? text.sliced(begin, length) : QByteArrayView();
    }
};

/// What a record in JSON or in `key=value` pairs says of itself, under the usual names of fields.
struct LogFields {
    bool hasTime = false;
    Timestamp stamp; ///< begin and length are those of its text
    LogSpan message;
    LogSpan author;        ///< logger, program or service
    bool escaped = false;  ///< the message has backslashes that need unescaping
    bool isBytes = false;  ///< the message is a JSON array of byte values (systemd)
    bool complete = false; ///< the object was closed
    qsizetype end = 0;     ///< behind it
};

/// Reads the JSON object that begins at `begin`, as far as it goes. Objects within it are looked into, the outer
/// fields come first. False where there is none.
[[nodiscard]] bool readJsonFields(QByteArrayView text, qsizetype begin, LogFields& fields);

/// Reads `key=value key="value" ...` to the end of the line. False where the text does not begin with a pair.
[[nodiscard]] bool readPairFields(QByteArrayView text, qsizetype begin, LogFields& fields);

/// The text that a JSON or quoted string stands for; broken escapes are left as they are.
[[nodiscard]] QByteArray unescaped(QByteArrayView text);

/// The bytes of "72,105".
[[nodiscard]] QByteArray bytesOfNumbers(QByteArrayView text);

} // namespace afterword
