// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "surroundings.h"

#include <QStackedWidget>

class QListView;

namespace afterword {

class EmptyState;
class FindingsWatch;

/// Gaps and contradictions, to go through: each leads to where it is.
class FindingsPage final : public QStackedWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    FindingsPage(FindingsWatch& watch, const Surroundings& surroundings, QWidget* parent);

    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged();

private:
    void remember();
    void follow();
    void go(const QModelIndex& index);

    FindingsWatch& m_watch;
    Surroundings m_surroundings;
    QListView* m_list;
    EmptyState* m_empty;
    int m_row = -1; ///< where one was before the findings were replaced
};

} // namespace afterword
