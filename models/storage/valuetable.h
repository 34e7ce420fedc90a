// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fieldcolumn.h"
#include "postmortem.h"

namespace afterword {

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

[[nodiscard]] ValueTable makeValueTable(const QString& name, const QList<ValueTable::Column>& columns);

/// `name` between quotes, so that "order" or "from" may be a column.
[[nodiscard]] QString quoted(const QString& name);

/// The table of V, made once.
template <class V>
[[nodiscard]] const ValueTable& valueTable() {
    static const ValueTable table = [] {
        QList<ValueTable::Column> columns;
        V value;
        V::visit(value, [&](QStringView name, auto& field) {
            using Column = FieldColumn<std::remove_cvref_t<decltype(field)>>;
            const bool isId = name == u"id";
            columns.append({name.toString(), Column::type, Column::nullable && !isId});
        });
        return makeValueTable(QString::fromUtf16(V::listName), columns);
    }();
    return table;
}

/// The fields of a value as columns, in their order.
template <class V>
[[nodiscard]] QVariantList columnsOf(const V& value) {
    QVariantList columns;
    V::visit(value, [&](QStringView, const auto& field) {
        columns.append(FieldColumn<std::remove_cvref_t<decltype(field)>>::write(field));
    });
    return columns;
}

/// The name of the first field that cannot be read; empty where all could.
template <class V>
[[nodiscard]] QString readColumns(const QVariantList& columns, V& value) {
    QString failed;
    qsizetype i = 0;
    V::visit(value, [&](QStringView name, auto& field) {
        if (!FieldColumn<std::remove_cvref_t<decltype(field)>>::read(columns.at(i++), field) && failed.isEmpty()) {
            failed = name.toString();
        }
    });
    return failed;
}

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
