// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textinput.h"

#include <string>

namespace afterword {

/// How a file separates its values.
struct CsvDialect {
    char delimiter = ',';
    bool carriageReturns = false; ///< lines end with a bare CR
    size_t skipped = 0;           ///< bytes of a leading line `sep=;`

    bool operator==(const CsvDialect&) const = default;
};

/// Which of comma, semicolon, tab and bar separates, from the first bytes of a file.
[[nodiscard]] CsvDialect detectDialect(std::string_view head);

/// Rows of a CSV file as RFC 4180 has them, read as they come: quotes, doubled quotes, line ends inside of quotes. Rows
/// without any value are passed over.
class CsvTokenizer {
public:
    static constexpr size_t fieldLimit = 1024 * 1024;   ///< a longer value is cut
    static constexpr size_t rowLimit = 4 * 1024 * 1024; ///< a longer row is cut

    CsvTokenizer(TextInput& in, CsvDialect dialect);

    /// Moves to the next row; false at the end. Fails with Io or Cancelled.
    [[nodiscard]] Result<bool> next();

    /// The row's values. Valid until next().
    [[nodiscard]] const std::vector<std::string_view>& fields() const { return m_fields; }

    /// The row as it is in the file, without its line end. Values lie inside of it where nothing was unquoted in them.
    [[nodiscard]] std::string_view raw() const { return m_rawView; }

    [[nodiscard]] qint64 row() const { return m_row; } ///< from 1, counting the header

    [[nodiscard]] qint64 line() const { return m_line; } ///< from 1, where the row begins

    [[nodiscard]] bool wasCut() const { return m_cut; } ///< something of the row was over a limit

    [[nodiscard]] bool isUnclosed() const { return m_unclosed; } ///< a quote is still open where the file ends

private:
    enum class Scan { Row, Careful, NeedMore };

    struct Part {
        size_t begin = 0; ///< in m_values
        size_t length = 0;
        size_t rawBegin = 0; ///< in m_raw
    };

    enum class State { FieldStart, Plain, Quoted, AfterQuote };

    [[nodiscard]] Scan scanPlainRow(std::string_view window, bool atEnd);
    void take(std::string_view window, size_t length, size_t lineEnd);
    [[nodiscard]] Result<bool> readCarefully();
    [[nodiscard]] bool step(std::string_view window, size_t& at);
    [[nodiscard]] size_t runLength(std::string_view window, size_t at) const;
    void addToField(std::string_view bytes);
    void addToRaw(std::string_view bytes);
    void endField();
    void finishCareful();

    TextInput& m_in;
    CsvDialect m_dialect;
    char m_lineEnd;
    std::vector<std::string_view> m_fields;
    std::string_view m_rawView;
    qint64 m_row = 0;
    qint64 m_line = 1;
    qint64 m_nextLine = 1;
    bool m_cut = false;
    bool m_unclosed = false;

    // Of the row that is read carefully.
    State m_state = State::FieldStart;
    std::string m_raw;
    std::string m_values;
    std::vector<Part> m_parts;
    Part m_part;
};

} // namespace afterword
