// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewtablemodel.h"

#include "importwords.h"
#include "isotime.h"

#include <QLocale>

namespace afterword {

void PreviewTableModel::show(const SourcePreview& source) {
    beginResetModel();
    m_rows = source.rows;
    m_series.clear();
    for (const Evidence& evidence : source.evidence) {
        m_series += evidence.series;
    }
    m_zone = source.zone;
    m_showsSeries = m_rows.isEmpty() && !m_series.isEmpty();
    endResetModel();
}

int PreviewTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_showsSeries ? m_series.size() : m_rows.size());
}

int PreviewTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_showsSeries ? int{SeriesColumns} : int{RecordColumns};
}

QVariant PreviewTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    return m_showsSeries ? seriesData(m_series.at(index.row()), index.column(), role)
                         : recordData(m_rows.at(index.row()), index.column(), role);
}

QVariant PreviewTableModel::recordData(const PreviewRow& row, int column, int role) const {
    if (role == DoubtRole) {
        return column == TimeColumn && row.timeAssumed;
    }
    if (role == Qt::ToolTipRole) {
        return column == TimeColumn && row.timeAssumed
                   ? tr("It has no time of its own: that of the record before it is taken.")
               : column == TimeColumn ? tr("As written: %1").arg(row.timeText)
               : column == TextColumn ? row.text
                                      : QString();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    constexpr qsizetype mostShown = 400;
    constexpr qsizetype toMilliseconds = 23;
    switch (column) {
    case TimeColumn: {
        const QString time = toLocalText(row.at, m_zone).left(toMilliseconds);
        return row.timeAssumed ? QString(u'~' + time) : time;
    }
    case WrittenColumn:
        return row.timeText;
    case KindColumn:
        return ImportWords::kind(row.kind);
    case WhoColumn:
        return row.author;
    case TextColumn:
        return row.text.left(mostShown).simplified();
    default:
        return {};
    }
}

QVariant PreviewTableModel::seriesData(const SeriesInfo& series, int column, int role) const {
    if (role == Qt::TextAlignmentRole && column == PointsColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case SeriesNameColumn:
        return series.name;
    case PointsColumn:
        return QLocale().toString(series.points);
    case SpanColumn:
        return series.first && series.last ? ImportWords::span(*series.first, *series.last, m_zone) : QString();
    case RangeColumn:
        return series.min && series.max
                   ? tr("%1 to %2 %3", "two numbers and their unit")
                         .arg(QLocale().toString(*series.min), QLocale().toString(*series.max), series.unit)
                         .trimmed()
                   : QString();
    default:
        return {};
    }
}

QVariant PreviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    if (m_showsSeries) {
        switch (section) {
        case SeriesNameColumn:
            return tr("Series");
        case PointsColumn:
            return tr("Points");
        case SpanColumn:
            return tr("Time (%1)").arg(m_zone.name());
        case RangeColumn:
            return tr("Values");
        default:
            return {};
        }
    }
    switch (section) {
    case TimeColumn:
        return tr("Time (%1)").arg(m_zone.name());
    case WrittenColumn:
        return tr("As written");
    case KindColumn:
        return tr("Kind");
    case WhoColumn:
        return tr("Who");
    case TextColumn:
        return tr("Text");
    default:
        return {};
    }
}

} // namespace afterword
