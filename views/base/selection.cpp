// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "selection.h"

namespace afterword {

void Selection::select(QUuid id) {
    select(QList<QUuid>{id}, id);
}

void Selection::select(const QList<QUuid>& ids, QUuid current) {
    QList<QUuid> once;
    for (const QUuid& id : ids) {
        if (!id.isNull() && !once.contains(id)) {
            once.append(id);
        }
    }
    const QUuid wanted = once.contains(current) ? current : (once.isEmpty() ? QUuid() : once.constLast());
    if (once == m_ids && wanted == m_current) {
        return;
    }
    m_ids = once;
    m_current = wanted;
    Q_EMIT changed();
}

void Selection::toggle(QUuid id) {
    QList<QUuid> ids = m_ids;
    const bool wasIn = ids.removeOne(id);
    if (!wasIn) {
        ids.append(id);
    }
    select(ids, wasIn ? QUuid() : id);
}

void Selection::clear() {
    select(QList<QUuid>{});
}

} // namespace afterword
