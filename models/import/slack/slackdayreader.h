// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instant.h"
#include "slackday.h"
#include "slackfields.h"
#include "slackrichtext.h"

#include <QIODevice>

#include <unordered_map>

namespace afterword {

/// Reads files of messages: an export's day, or another tool's dump of a channel or thread. One for each thread of
/// execution; its buffers are used again.
class SlackDayReader {
    Q_DECLARE_TR_FUNCTIONS(SlackDayReader)

public:
    explicit SlackDayReader(const SlackDirectory& directory)
        : m_directory(directory)
        , m_rich(directory)
        , m_text(directory) {}

    /// Reads a whole file into `day`, which is empty. `json` is changed. What cannot be read is listed in the day's
    /// skipped places, which begin with `where`; false where no message of it could be read for being broken.
    [[nodiscard]] bool read(QByteArray& json, const QString& where, SlackDay& day);

    /// Reads one message on its own. False where it is broken, which is then listed with its place.
    [[nodiscard]] bool readOne(QByteArray& json, quint32 number, SlackDay& day);

    /// To be called where readOne() begins with another day.
    void forgetAuthors() { m_authors.clear(); }

    /// Sorts by time where that is needed.
    static void sort(SlackDay& day);

private:
    using Object = simdjson::ondemand::object;

    [[nodiscard]] simdjson::error_code readAll(QByteArray& json, const QString& where, SlackDay& day);
    [[nodiscard]] simdjson::error_code readList(simdjson::ondemand::array& list, const QString& where, SlackDay& day);
    [[nodiscard]] simdjson::error_code readMessage(Object& object, quint32 number, const QString& where, SlackDay& day);
    void addMessage(const SlackFields& fields, quint32 number, const QString& where, SlackDay& day);
    void addText(const SlackFields& fields, SlackMessage& message, SlackDay& day);
    void addRaw(const SlackFields& fields, SlackMessage& message, SlackDay& day);
    void salvage(QByteArray& json, const QString& where, SlackDay& day);
    [[nodiscard]] size_t authorOf(const SlackFields& fields, SlackDay& day);
    [[nodiscard]] QString authorName(const SlackFields& fields);
    [[nodiscard]] bool parsePart(std::string_view json, simdjson::dom::element& element);

    const SlackDirectory& m_directory;
    SlackRichText m_rich;
    SlackText m_text;
    simdjson::ondemand::parser m_parser;
    simdjson::dom::parser m_partParser;
    QByteArray m_scratch;
    std::unordered_map<std::string, size_t> m_authors; ///< of the day at hand
};

} // namespace afterword
