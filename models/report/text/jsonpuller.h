// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QIODevice>
#include <QJsonValue>

namespace afterword {

/// Takes a large JSON object apart, member by member and item by item, with no more in memory than one item. Failures
/// are BadInput with line and column (from 1), TooLarge for an item over the limit, EmptyFile, or Io.
class JsonPuller {
public:
    static constexpr qsizetype itemLimit = 512 * 1024 * 1024;

    explicit JsonPuller(QIODevice& in);

    /// Steps into the object that the input is.
    [[nodiscard]] Result<> enterObject();

    /// The name of the next member; null behind the last one. The value must be taken before the next call.
    [[nodiscard]] Result<std::optional<QString>> nextMember();

    /// The value of the member, whole.
    [[nodiscard]] Result<QJsonValue> value();

    /// Steps into the value, which must be an array.
    [[nodiscard]] Result<> enterArray();

    /// The next item of the array; null behind the last one.
    [[nodiscard]] Result<std::optional<QJsonValue>> nextItem();

    /// Fails where anything but white space follows the object.
    [[nodiscard]] Result<> finish();

    /// A failure at the item that was taken last: `what` says which field or item it is.
    [[nodiscard]] tl::unexpected<Error> badItem(const QString& what, const QString& detail = {}) const;

private:
    struct Place {
        qint64 line = 1;
        qint64 column = 1;
    };

    [[nodiscard]] bool fill();
    [[nodiscard]] char peek(); ///< after white space; 0 at the end
    void take(qsizetype count);
    [[nodiscard]] Result<QByteArray> slice();
    [[nodiscard]] qsizetype endOfValue(QByteArrayView text, qsizetype from);
    [[nodiscard]] Result<QJsonValue> parsed(const QByteArray& json);
    [[nodiscard]] Result<bool> hasAnother(char end);
    [[nodiscard]] tl::unexpected<Error> bad(const QString& detail) const;
    [[nodiscard]] static Place advanced(Place from, QByteArrayView over);

    QIODevice& m_in;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    Place m_place;     ///< of m_at
    Place m_itemPlace; ///< where the item that was taken last begins
    bool m_isFirst = true;

    // Where endOfValue() goes on when more of the value has been read.
    int m_depth = 0;
    bool m_inText = false;
    bool m_isEscaped = false;
};

} // namespace afterword
