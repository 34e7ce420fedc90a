// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "source.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <vector>

namespace afterword {

/// One message, as places in the two buffers of its SlackDay.
struct SlackMessage {
    qint64 at = 0;     ///< microseconds; with the channel, the message's identity
    qint64 thread = 0; ///< `at` of the message that opened its thread; 0: none
    size_t rawBegin = 0;
    size_t rawLength = 0;
    size_t textBegin = 0;
    size_t textLength = 0;
    bool textInRaw = false; ///< the text lies in `raw`, else in `texts`
    size_t timeBegin = 0;   ///< in `raw`
    size_t timeLength = 0;
    size_t author = 0; ///< in `names`
    EventKind kind = EventKind::Communication;
    quint32 line = 0; ///< number within the file, from 1
};

/// The messages of one file, read and converted, in order of time.
struct SlackDay {
    QByteArray raw;   ///< the messages' JSON, without indentation
    QByteArray texts; ///< Markdown, UTF-8
    std::vector<SlackMessage> messages;
    QStringList names{QString()}; ///< of authors; entry 0 is empty
    QList<SkippedPlace> skipped;

    /// Empties it and keeps its space.
    void clear() {
        raw.resize(0);
        texts.resize(0);
        messages.clear();
        names = QStringList(QString());
        skipped.clear();
    }
};

} // namespace afterword
