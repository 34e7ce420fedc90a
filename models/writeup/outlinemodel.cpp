// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlinemodel.h"

#include "completeness.h"
#include "sectionorder.h"
#include "wordcount.h"

#include <QHash>
#include <QSet>

#include <numeric>

namespace afterword {

namespace {

/// The sections whose text a change concerns; their words are counted anew.
QSet<SectionId> touched(const QList<ValueChange>& changes) {
    QSet<SectionId> ids;
    for (const ValueChange& change : changes) {
        if (const auto* section = change.after ? std::get_if<Section>(&*change.after) : nullptr) {
            ids.insert(section->id);
        }
    }
    return ids;
}

bool hasIncident(const QList<ValueChange>& changes) {
    return std::any_of(changes.begin(), changes.end(), [](const ValueChange& change) {
        return change.after && std::holds_alternative<Incident>(*change.after);
    });
}

} // namespace

OutlineModel::OutlineModel(const Document& document, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_rows(rows({}, {})) {
    connect(&document, &Document::changed, this, &OutlineModel::take);
}

QList<OutlineModel::Row> OutlineModel::rows(const QList<Row>& known, const QList<ValueChange>& changes) const {
    QHash<SectionId, int> words;
    for (const Row& row : known) {
        words.insert(row.id, row.words);
    }
    const QSet<SectionId> changed = touched(changes);
    const Postmortem& postmortem = m_document.postmortem();
    Row facts;
    facts.title = tr("Facts and summary");
    facts.missing = Completeness::missingFacts(postmortem.incident);
    facts.isEmpty = postmortem.incident.summary.trimmed().isEmpty();
    const bool keepsSummary = words.contains({}) && !hasIncident(changes);
    facts.words = keepsSummary ? words.value({}) : wordsIn(postmortem.incident.summary);
    QList<Row> all{facts};
    const QList<Section> sections = sectionsInOrder(postmortem);
    for (const Section& section : sections) {
        const bool keepsWords = words.contains(section.id) && !changed.contains(section.id);
        all.append({section.id,
                    section.title,
                    keepsWords ? words.value(section.id) : wordsIn(section.markdown),
                    Completeness::isEmpty(postmortem, section),
                    section.visibility,
                    {}});
    }
    return all;
}

void OutlineModel::take(const QList<ValueChange>& changes) {
    const QList<Row> wanted = rows(m_rows, changes);
    if (wanted != m_rows) {
        arrange(wanted);
        Q_EMIT countsChanged();
    }
}

void OutlineModel::arrange(const QList<Row>& wanted) {
    const auto has = [](const QList<Row>& list, SectionId id) {
        return std::any_of(list.begin(), list.end(), [&](const Row& row) { return row.id == id; });
    };
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (!has(wanted, m_rows[i].id)) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
    for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
        const int from = has(m_rows, wanted[i].id) ? rowOf(wanted[i].id) : -1;
        if (from < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, wanted[i]);
            endInsertRows();
        } else if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            endMoveRows();
        }
        if (m_rows[i] != wanted[i]) {
            m_rows[i] = wanted[i];
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case SectionRole:
        return row.id.uuid();
    case WordsRole:
        return row.words;
    case EmptyRole:
        return row.isEmpty;
    case VisibilityRole:
        return QVariant::fromValue(static_cast<int>(row.visibility));
    case MissingRole:
        return row.missing;
    default:
        return {};
    }
}

QString OutlineModel::accessibleText(const Row& row) const {
    QStringList parts{row.title, row.isEmpty ? tr("still empty") : tr("%n word(s)", nullptr, row.words)};
    if (!row.missing.isEmpty()) {
        parts.append(tr("missing: %1").arg(row.missing.join(QStringLiteral(", "))));
    }
    if (row.visibility != Visibility::Public) {
        parts.append(row.visibility == Visibility::Hidden ? tr("in no report") : tr("internal"));
    }
    return parts.join(QStringLiteral(", "));
}

int OutlineModel::rowOf(SectionId section) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == section; });
    return found == m_rows.end() ? 0 : static_cast<int>(found - m_rows.begin());
}

SectionId OutlineModel::sectionAt(int row) const {
    return m_rows.value(row).id;
}

int OutlineModel::words() const {
    return std::accumulate(m_rows.begin(), m_rows.end(), 0, [](int sum, const Row& row) { return sum + row.words; });
}

int OutlineModel::emptySections() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.isEmpty; }));
}

} // namespace afterword
