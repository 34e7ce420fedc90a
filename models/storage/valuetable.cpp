// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valuetable.h"

namespace afterword {

QString quoted(const QString& name) {
    return u'"' + name + u'"';
}

ValueTable makeValueTable(const QString& name, const QList<ValueTable::Column>& columns) {
    const bool isIncident = name == u"incident";
    QStringList names;
    QStringList marks;
    QStringList sets;
    QStringList reads;
    for (const auto& column : columns) {
        const bool isText = column.type == ColumnType::Text;
        const QString mark = isText ? QStringLiteral("CAST(? AS TEXT)") : QStringLiteral("?");
        const QString own = quoted(column.name);
        names.append(own);
        marks.append(mark);
        sets.append(own + u'=' + mark);
        reads.append(isText ? QString(QStringLiteral("CAST(") + own + QStringLiteral(" AS BLOB)")) : own);
    }
    const QString comma = QStringLiteral(", ");
    const QString table = quoted(name);
    const QString one =
        isIncident ? QStringLiteral(" WHERE id=? AND id=?") : QStringLiteral(" WHERE incident=? AND id=?");
    const QString head = isIncident ? QString() : QStringLiteral("incident, ");
    const QString headMark = isIncident ? QString() : QStringLiteral("?, ");

    ValueTable result{name, columns, isIncident, {}, {}, {}, {}, {}, {}};
    result.insert = QStringLiteral("INSERT INTO %1 (%2seq, %3, seal) VALUES (%4?, %5, ?)")
                        .arg(table, head, names.join(comma), headMark, marks.join(comma));
    result.update = QStringLiteral("UPDATE %1 SET %2, seal=?%3").arg(table, sets.join(comma), one);
    result.remove = QString(QStringLiteral("DELETE FROM ") + table + one);
    result.select = QStringLiteral("SELECT %1, seq, seal FROM %2 WHERE %3=? ORDER BY seq")
                        .arg(reads.join(comma), table, isIncident ? QStringLiteral("id") : QStringLiteral("incident"));
    result.all = QStringLiteral("SELECT %1, seq, seal, %2 FROM %3")
                     .arg(reads.join(comma), isIncident ? QStringLiteral("id") : QStringLiteral("incident"), table);
    result.find = QString(QStringLiteral("SELECT seq, seal FROM ") + table + one);
    return result;
}

} // namespace afterword
