// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loggrammar.h"

#include <QByteArray>

namespace afterword {

/// What is shown of a record, and who wrote it.
struct LogHeading {
    QByteArrayView text;   ///< a view into the record or into the room given
    QByteArrayView author; ///< a view into the record; empty: none
};

/// Finds the message behind the time, the host, the program, the level and the like of a record's first line. Where it
/// is not sure, the text is all behind the time. `room` holds a text that is not in the record as it is.
[[nodiscard]] LogHeading logHeading(QByteArrayView record, const LogStart& start, QByteArray& room);

/// A line of a container's log (CRI): `stdout F text` behind the time.
struct ContainerLine {
    bool isThere = false;
    bool isPartial = false; ///< the text goes on in the next line
    char stream = 0;        ///< 'o' or 'e'
    qsizetype textBegin = 0;
};

[[nodiscard]] ContainerLine containerLine(QByteArrayView line, const LogStart& start);

} // namespace afterword
