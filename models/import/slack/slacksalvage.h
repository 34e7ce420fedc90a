// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jsonelements.h"
#include "slackdayreader.h"

namespace afterword {

/// Reads a file message by message: one that is too large to be held in memory, or broken somewhere. What is broken is
/// listed with line and column, the rest is kept.
class SlackSalvage {
    Q_DECLARE_TR_FUNCTIONS(SlackSalvage)

public:
    /// `where` begins the places that are listed. Both outlive this.
    SlackSalvage(QIODevice& in, const QString& where)
        : m_elements(in)
        , m_where(where) {}

    /// False, and listed, where the file holds no list of messages.
    [[nodiscard]] bool begin(SlackDay& day);

    /// Adds about `most` bytes of messages to `day`. False once there are no more.
    [[nodiscard]] bool readSome(SlackDayReader& reader, qsizetype most, SlackDay& day);

private:
    void skip(qint64 line, qint64 column, const QString& why, SlackDay& day) const;

    JsonElements m_elements;
    const QString& m_where;
    QByteArray m_json;
    quint32 m_number = 0;
};

} // namespace afterword
