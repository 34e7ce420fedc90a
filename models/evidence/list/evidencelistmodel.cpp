// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencelistmodel.h"

#include "evidenceedits.h"

#include <QMimeData>
#include <QSet>

namespace afterword {

namespace {

/// True where a change touches what the list shows.
bool isConcerned(const QList<ValueChange>& changes) {
    return std::any_of(changes.begin(), changes.end(), [](const ValueChange& change) {
        const AnyValue& value = change.after ? *change.after : *change.before;
        return std::holds_alternative<Evidence>(value) || EvidenceUse::isTouchedBy(change);
    });
}

} // namespace

EvidenceListModel::EvidenceListModel(const Document& document, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_rows(rows()) {
    connect(&document, &Document::changed, this, &EvidenceListModel::take);
}

QList<EvidenceListModel::Row> EvidenceListModel::rows() const {
    const QHash<EvidenceId, EvidenceUse> uses = EvidenceUse::of(m_document.postmortem());
    QList<Row> all;
    for (const Evidence& evidence : m_document.postmortem().evidence) {
        all.append({evidence, uses.value(evidence.id)});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Row& a, const Row& b) { return a.evidence.position < b.evidence.position; });
    return all;
}

void EvidenceListModel::take(const QList<ValueChange>& changes) {
    if (!isConcerned(changes)) {
        return;
    }
    const QList<Row> wanted = rows();
    if (wanted != m_rows) {
        arrange(wanted);
        Q_EMIT countsChanged();
    }
}

void EvidenceListModel::arrange(const QList<Row>& wanted) {
    QSet<EvidenceId> staying;
    for (const Row& row : wanted) {
        staying.insert(row.evidence.id);
    }
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (!staying.contains(m_rows[i].evidence.id)) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
    for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
        const bool isThere = i < m_rows.size() && m_rows[i].evidence.id == wanted[i].evidence.id;
        const int from = isThere ? i : rowOf(wanted[i].evidence.id);
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

int EvidenceListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EvidenceListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return EvidenceEdits::nameOf(row.evidence);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case IdRole:
        return row.evidence.id.uuid();
    case KindRole:
        return static_cast<int>(row.evidence.kind);
    case UseRole:
        return row.use.text();
    case UsesRole:
        return row.use.total();
    case LacksCaptionRole:
        return EvidenceEdits::lacksCaption(row.evidence);
    case VisibilityRole:
        return static_cast<int>(row.evidence.visibility);
    case InReportRole:
        return row.evidence.inReport;
    case BytesRole:
        return row.evidence.bytes;
    case SearchRole:
        return QStringList{row.evidence.title,  row.evidence.caption, row.evidence.alt,
                           row.evidence.origin, row.evidence.url,     row.evidence.text}
            .join(u'\n');
    default:
        return {};
    }
}

QString EvidenceListModel::accessibleText(const Row& row) {
    QStringList parts{EvidenceEdits::kindName(row.evidence.kind), EvidenceEdits::nameOf(row.evidence), row.use.text()};
    if (EvidenceEdits::lacksCaption(row.evidence)) {
        parts.append(tr("no caption"));
    }
    if (row.evidence.visibility != Visibility::Public) {
        parts.append(row.evidence.visibility == Visibility::Hidden ? tr("in no report") : tr("internal"));
    }
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags EvidenceListModel::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

const Evidence* EvidenceListModel::evidenceAt(int row) const {
    return row >= 0 && row < m_rows.size() ? &m_rows[row].evidence : nullptr;
}

int EvidenceListModel::rowOf(EvidenceId evidence) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.evidence.id == evidence; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int EvidenceListModel::unused() const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.use.total() == 0; }));
}

int EvidenceListModel::uncaptioned() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [](const Row& row) { return EvidenceEdits::lacksCaption(row.evidence); }));
}

QStringList EvidenceListModel::mimeTypes() const {
    return {idMime(), QStringLiteral("text/plain")};
}

QMimeData* EvidenceListModel::mimeData(const QModelIndexList& indexes) const {
    QStringList ids;
    QStringList references;
    for (const QModelIndex& index : indexes) {
        if (const Evidence* evidence = evidenceAt(index.row())) {
            const bool isFigure = evidence->kind == EvidenceKind::Image || evidence->kind == EvidenceKind::Chart;
            ids.append(evidence->id.toString());
            references.append((isFigure ? QStringLiteral("![](evidence:") : QStringLiteral("[](evidence:")) +
                              evidence->id.toString() + u')');
        }
    }
    auto* content = new QMimeData;
    content->setData(idMime(), ids.join(u'\n').toLatin1());
    content->setText(references.join(QStringLiteral("\n\n")));
    return content;
}

} // namespace afterword
