// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace afterword {

/// A value that is given to a name: `name = value`, `"name": "value"`, `<name>value</name>`, `--name value`.
struct Assignment {
    QByteArrayView nameRest; ///< what follows the keyword in the name
    qsizetype begin = 0;     ///< of the value, in the text
    char quote = '\0';       ///< around the value
    bool equals = false;     ///< by an equals sign
};

/// What is assigned to the name that holds the keyword [begin, end) of `text`. The name may go on in `words`, as in
/// "Datadog API key: value".
[[nodiscard]] std::optional<Assignment> assignmentAfter(QByteArrayView text, qsizetype begin, qsizetype end,
                                                        bool words = false);

/// The value of `assignment`: up to its closing quote, else up to a blank or a mark that ends it, but not longer than
/// `limit`.
[[nodiscard]] QByteArrayView assignedValue(QByteArrayView text, const Assignment& assignment, qsizetype limit);

} // namespace afterword
