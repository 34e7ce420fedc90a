// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valuetable.h"

#include "fieldcolumn.h"

namespace afterword {

QString quoted(const QString& name) {
    return u'"' + name + u'"';
}

namespace {

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

} // namespace

template <class V>
const ValueTable& valueTable() {
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

template <class V>
QVariantList columnsOf(const V& value) {
    QVariantList columns;
    V::visit(value, [&](QStringView, const auto& field) {
        columns.append(FieldColumn<std::remove_cvref_t<decltype(field)>>::write(field));
    });
    return columns;
}

template <class V>
QString readColumns(const QVariantList& columns, V& value) {
    QString failed;
    qsizetype i = 0;
    V::visit(value, [&](QStringView name, auto& field) {
        if (!FieldColumn<std::remove_cvref_t<decltype(field)>>::read(columns.at(i++), field) && failed.isEmpty()) {
            failed = name.toString();
        }
    });
    return failed;
}

#define AFTERWORD_TABLE(V)                                                                                             \
    template const ValueTable& valueTable<V>();                                                                        \
    template QVariantList columnsOf<V>(const V&);                                                                      \
    template QString readColumns<V>(const QVariantList&, V&);

AFTERWORD_TABLE(Incident)
AFTERWORD_TABLE(Milestone)
AFTERWORD_TABLE(ImpactWindow)
AFTERWORD_TABLE(Lane)
AFTERWORD_TABLE(Source)
AFTERWORD_TABLE(TimelineEvent)
AFTERWORD_TABLE(CandidateMark)
AFTERWORD_TABLE(Evidence)
AFTERWORD_TABLE(Section)
AFTERWORD_TABLE(Hypothesis)
AFTERWORD_TABLE(Cause)
AFTERWORD_TABLE(ActionItem)
AFTERWORD_TABLE(Aspiration)
AFTERWORD_TABLE(ChecklistItem)
AFTERWORD_TABLE(AgendaItem)
AFTERWORD_TABLE(Participant)
AFTERWORD_TABLE(DebriefNote)
AFTERWORD_TABLE(ParkedItem)
AFTERWORD_TABLE(Theme)
AFTERWORD_TABLE(ContributionRequest)
AFTERWORD_TABLE(Contribution)
AFTERWORD_TABLE(Comment)
AFTERWORD_TABLE(Link)

#undef AFTERWORD_TABLE

} // namespace afterword
