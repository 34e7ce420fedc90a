// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"

#include <QVariant>

namespace afterword {

/// How a column is stored. Texts travel as UTF-8 bytes, cast in SQL: as UTF-16, SQLite would drop a leading byte order
/// mark and mend half surrogates in ways of its own.
enum class ColumnType { Text, Integer, Real };

/// Bytes that are never the null that Qt SQL binds as NULL.
[[nodiscard]] inline QByteArray notNull(QByteArray bytes) {
    return bytes.isNull() ? QByteArrayLiteral("") : bytes;
}

/// The columns of a kind of value, derived from its fields: the one place where values meet SQL.
struct ValueTable {
    struct Column {
        QString name;
        ColumnType type = ColumnType::Text;
        bool nullable = false;
    };

    QString name;
    QList<Column> columns; ///< the fields, in their order
    bool isIncident = false;

    QString insert; ///< incident (not for the incident itself), seq, the fields, seal
    QString update; ///< the fields, seal; then incident and id
    QString remove; ///< incident and id
    QString select; ///< the fields, seq, seal, of one incident in order of seq
    QString all;    ///< the fields, seq, seal and incident of every row
    QString find;   ///< seq and seal of one value: incident and id
};

/// `name` between quotes, so that "order" or "from" may be a column.
[[nodiscard]] QString quoted(const QString& name);

/// The table of V, made once.
template <class V>
[[nodiscard]] const ValueTable& valueTable();

/// The fields of a value as columns, in their order.
template <class V>
[[nodiscard]] QVariantList columnsOf(const V& value);

/// The name of the first field that cannot be read; empty where all could.
template <class V>
[[nodiscard]] QString readColumns(const QVariantList& columns, V& value);

/// Calls `each.operator()<V>()` for every kind of value, the incident first, in the order of Postmortem::visitLists.
template <class Each, class... V>
void forEachKind(Each&& each, const std::variant<V...>* /*kinds*/) {
    (each.template operator()<V>(), ...);
}

template <class Each>
void forEachKind(Each&& each) {
    forEachKind(std::forward<Each>(each), static_cast<const AnyValue*>(nullptr));
}

} // namespace afterword
