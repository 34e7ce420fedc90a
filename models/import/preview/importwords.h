// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sourcepreview.h"

#include <QCoreApplication>

namespace afterword {

/// What an import says to people.
class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    /// "Slack", "Table of events"; a format without words as it is.
    [[nodiscard]] static QString format(const QString& format);

    /// How sure the format is: "certain", "likely", "a guess".
    [[nodiscard]] static QString sureness(int sure);

    /// "about 412,000 records".
    [[nodiscard]] static QString count(const SourcePreview& source);

    /// A few words about a source: format and how much; or why it does not come in.
    [[nodiscard]] static QString line(const SourcePreview& source);

    /// What was found in it, from when to when, and its size; of a source that is not ready its path.
    [[nodiscard]] static QString facts(const SourcePreview& source);

    /// What happened, what is safe and what to do, for a source that is not ready; empty for one that is.
    [[nodiscard]] static QString advice(const SourcePreview& source);

    /// The same for an import that failed.
    [[nodiscard]] static QString failure(const Error& error);

    /// "2026-03-01 14:32 to 16:20", in the zone; the second day only where it is another.
    [[nodiscard]] static QString span(Instant first, Instant last, const Zone& zone);

    /// "+00:07:00", "-26:00:00.25": a form that offsetFrom() reads.
    [[nodiscard]] static QString offset(Duration offset);

    [[nodiscard]] static QString kind(EventKind kind);

private:
    [[nodiscard]] static QStringList contentOf(const SourcePreview& source);
};

/// Reads "+7m", "-90 s", "1h30m", "+00:07:00", "-3.5s" or a number of seconds; null where it is none of these.
[[nodiscard]] std::optional<Duration> offsetFrom(const QString& text);

} // namespace afterword
