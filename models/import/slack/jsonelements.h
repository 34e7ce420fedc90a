// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QIODevice>

namespace afterword {

/// Takes the list of messages in a JSON file apart into its objects, without reading them: for files that are too large
/// to be held in memory, and for those that are broken somewhere. The list is the file itself, or the member "messages"
/// of the object that the file holds.
class JsonElements {
public:
    /// `in` outlives this.
    explicit JsonElements(QIODevice& in)
        : m_in(in) {}

    /// Goes to the list. False where there is none.
    [[nodiscard]] bool begin();

    /// Members with a text as value that stood before the list; filled by begin().
    [[nodiscard]] const QHash<QByteArray, QByteArray>& header() const { return m_header; }

    enum class Found {
        Object,
        Unexpected, ///< something that is no object was passed over
        CutOff,     ///< the input ended before the object or the list did
        TooLarge,   ///< an object was passed over
        End,
    };

    /// The next object, in `json`. After CutOff comes End.
    [[nodiscard]] Found next(QByteArray& json);

    /// Where what next() found begins, from 1; columns in bytes.
    [[nodiscard]] qint64 line() const { return m_foundLine; }

    [[nodiscard]] qint64 column() const { return m_foundColumn; }

private:
    static constexpr qsizetype objectLimit = 16 * 1024 * 1024;

    [[nodiscard]] int peek();
    int take();
    void skipBlanks();
    [[nodiscard]] QByteArray takeString();

    QIODevice& m_in;
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_column = 1;
    qint64 m_foundLine = 1;
    qint64 m_foundColumn = 1;
    bool m_ended = false;
    QHash<QByteArray, QByteArray> m_header;
};

} // namespace afterword
