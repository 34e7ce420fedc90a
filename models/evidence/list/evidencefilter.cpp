// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencefilter.h"

#include "evidencelistmodel.h"

namespace afterword {

EvidenceFilter::EvidenceFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setDynamicSortFilter(true);
}

void EvidenceFilter::setShow(Show show) {
    if (show != m_show) {
        m_show = show;
        invalidateFilter();
    }
}

void EvidenceFilter::setWanted(const QString& wanted) {
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        invalidateFilter();
    }
}

bool EvidenceFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_show == Show::Unused && index.data(EvidenceListModel::UsesRole).toInt() > 0) {
        return false;
    }
    if (m_show == Show::WithoutCaption && !index.data(EvidenceListModel::LacksCaptionRole).toBool()) {
        return false;
    }
    const QString text = m_words.isEmpty() ? QString() : index.data(EvidenceListModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace afterword
