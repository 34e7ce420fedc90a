// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartwriter.h"
#include "jsonpull.h"

#include <optional>

namespace afterword {

/// What the readers of metrics in JSON share: walking through objects and lists, points, and failures.
class JsonCharts {
    Q_DECLARE_TR_FUNCTIONS(JsonCharts)

public:
    JsonCharts(TextInput& in, const ReadOptions& options, SourceOutput& output);
    JsonCharts(const JsonCharts&) = delete;
    JsonCharts& operator=(const JsonCharts&) = delete;

protected:
    using Token = JsonPull::Token;
    ~JsonCharts() = default;

    /// Behind BeginObject: calls `take(key, token)` for each value, whose first token was read and which has to be read
    /// whole. False as soon as that is, or where the JSON is broken.
    template <class Take>
    [[nodiscard]] bool readObject(Take&& take) {
        Token token = m_json.next();
        for (; token == Token::Key; token = m_json.next()) {
            const std::string key(m_json.text());
            const Token value = m_json.next();
            if (!take(std::string_view(key), value)) {
                return false;
            }
        }
        return token == Token::EndObject;
    }

    /// The same for a list, behind BeginArray.
    template <class Take>
    [[nodiscard]] bool readArray(Take&& take) {
        Token token = m_json.next();
        for (; token != Token::EndArray; token = m_json.next()) {
            if (token == Token::Bad || token == Token::End || !take(token)) {
                return false;
            }
        }
        return true;
    }

    /// What the token says, in a QString.
    [[nodiscard]] QString text() const;

    /// A number, a number in quotes, or null (a gap). False for a list or an object; other texts are gaps and listed.
    [[nodiscard]] bool readValue(Token token, double& value);

    /// A number that is an epoch in seconds (`perSecond` 1) or milliseconds (1000), as microseconds.
    [[nodiscard]] bool readEpoch(Token token, qint64 perSecond, qint64& at);

    /// The offset of the options is added here.
    [[nodiscard]] bool addPoint(SeriesColumn& column, qint64 at, double value);

    /// Remembers a failure that is not the JSON's; always false.
    [[nodiscard]] bool fail(Error error);

    /// Why reading came to an end: the failure remembered, that of the JSON, or `otherwise` with the line.
    [[nodiscard]] Error problem(const QString& otherwise) const;

    [[nodiscard]] QString fileTitle() const;

    /// Failure of a whole document: `well` says whether it was understood. BadInput, too, where nothing was in it.
    /// `origin` empty: the file's name.
    [[nodiscard]] Result<> finish(bool well, const QString& otherwise, const QString& title,
                                  const QString& origin = {});

    JsonPull m_json;
    const ReadOptions& m_options;
    SourceOutput& m_output;
    ChartWriter m_writer;

private:
    std::optional<Error> m_problem;
    qint64 m_points = 0;
};

/// True where the JSON at the begin of a file has this key (in quotes) within the first `bytes`.
[[nodiscard]] bool headHas(QByteArrayView head, QByteArrayView quotedKey, qsizetype bytes = 65536);

/// The first character that is no space, byte order mark left aside; 0: none.
[[nodiscard]] char firstCharacter(QByteArrayView head);

} // namespace afterword
