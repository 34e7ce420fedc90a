// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "references.h"

#include "contentrows.h"
#include "fieldjson.h"

#include <QSet>

namespace afterword {

namespace {

/// All ids of a postmortem. UUIDs differ over all kinds, so one set does for all.
QSet<QUuid> idsOf(const Postmortem& postmortem) {
    QSet<QUuid> ids;
    Postmortem::visitLists(postmortem, [&](const auto& list) {
        for (const auto& value : list) {
            ids.insert(value.id.uuid());
        }
    });
    return ids;
}

/// Walks the fields of a value and remembers the first id that is not known.
class NamedIds {
public:
    explicit NamedIds(const QSet<QUuid>& known)
        : m_known(known) {}

    [[nodiscard]] const QString& missing() const { return m_missing; }

    template <class V>
    void visit(const V& value) {
        V::visit(value, [this](QStringView name, const auto& field) {
            // Its own identity; an incident of any library; and the origin of an event, which may be gone.
            using Field = std::remove_cvref_t<decltype(field)>;
            if (name != u"id" && name != u"recurrenceOf" && !std::is_same_v<Field, std::optional<EventSource>>) {
                this->look(name, field);
            }
        });
    }

private:
    template <class Tag>
    void look(QStringView name, const Id<Tag>& id) {
        if (!id.isNull() && !m_known.contains(id.uuid()) && m_missing.isEmpty()) {
            m_missing = name.toString() + u' ' + id.toString();
        }
    }

    template <class T>
    void look(QStringView name, const QList<T>& list) {
        for (const T& item : list) {
            look(name, item);
        }
    }

    template <class T>
    void look(QStringView name, const std::optional<T>& value) {
        if (value) {
            look(name, *value);
        }
    }

    template <Visitable V>
    void look(QStringView /*name*/, const V& value) {
        visit(value);
    }

    template <class T>
        requires(!Visitable<T>)
    void look(QStringView /*name*/, const T& /*value*/) {}

    const QSet<QUuid>& m_known;
    QString m_missing;
};

QString placeOf(const char16_t* list, const QString& id) {
    return QString::fromUtf16(list) + u' ' + id;
}

Result<qint64> sum(SqlDatabase& database, const QString& sql, const QVariantList& values) {
    qint64 total = 0;
    const auto read = database.forEach(sql, values, [&](const QSqlQuery& row) -> Result<> {
        total = row.value(0).toLongLong();
        return {};
    });
    return read ? Result<qint64>(total) : failure(read.error());
}

Result<> lookAtEvidence(SqlDatabase& database, const Evidence& evidence, QList<CheckProblem>& problems) {
    const auto problem = [&](const QString& what) {
        problems.append({QStringLiteral("reference"),
                         QString(placeOf(Evidence::listName, evidence.id.toString()) + QStringLiteral(": ") + what)});
    };
    if (!evidence.sha256.isEmpty()) {
        const auto known = contentrows::hasAttachment(database, evidence.sha256);
        if (!known) {
            return failure(known.error());
        }
        if (!*known) {
            problem(QStringLiteral("attachment ") + evidence.sha256);
        }
    }
    for (const SeriesInfo& series : evidence.series) {
        const auto points = sum(database, QStringLiteral("SELECT sum(points) FROM series_chunk WHERE series=?"),
                                {series.id.toString()});
        if (!points) {
            return failure(points.error());
        }
        if (*points != series.points) {
            problem(QStringLiteral("series %1, %2 points of %3")
                        .arg(series.id.toString(), QString::number(*points), QString::number(series.points)));
        }
    }
    return {};
}

Result<> lookAtSource(SqlDatabase& database, IncidentId incident, const Source& source, QList<CheckProblem>& problems) {
    const auto records =
        sum(database, QStringLiteral("SELECT sum(records) FROM candidate_chunk WHERE incident=? AND source=?"),
            {incident.toString(), source.id.toString()});
    if (!records) {
        return failure(records.error());
    }
    if (*records != source.candidates) {
        problems.append(
            {QStringLiteral("reference"), QStringLiteral("%1: %2 candidates of %3")
                                              .arg(placeOf(Source::listName, source.id.toString()),
                                                   QString::number(*records), QString::number(source.candidates))});
    }
    return {};
}

} // namespace

Result<QList<CheckProblem>> missingReferences(SqlDatabase& database, const Postmortem& postmortem) {
    QList<CheckProblem> problems;
    const QSet<QUuid> known = idsOf(postmortem);
    Postmortem::visitLists(postmortem, [&](const auto& list) {
        for (const auto& value : list) {
            NamedIds named(known);
            named.visit(value);
            if (!named.missing().isEmpty()) {
                using V = std::remove_cvref_t<decltype(value)>;
                problems.append({QStringLiteral("reference"), QString(placeOf(V::listName, value.id.toString()) +
                                                                      QStringLiteral(": ") + named.missing())});
            }
        }
    });
    for (const Evidence& evidence : postmortem.evidence) {
        if (const auto looked = lookAtEvidence(database, evidence, problems); !looked) {
            return failure(looked.error());
        }
    }
    for (const Source& source : postmortem.sources) {
        if (const auto looked = lookAtSource(database, postmortem.incident.id, source, problems); !looked) {
            return failure(looked.error());
        }
    }
    return problems;
}

} // namespace afterword
