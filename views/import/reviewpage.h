// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "surroundings.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace afterword {

class ImportDraft;
class SecretListModel;

/// Possible secrets, each replaced or kept, and the people who are named.
class ReviewPage final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    ReviewPage(ImportDraft& draft, const Surroundings& surroundings, QWidget* parent = nullptr);

    void enter();

private:
    void refresh();
    void dress();

    ImportDraft& m_draft;
    const Appearance& m_appearance;
    SecretListModel* m_model;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_replaceAll;
    QPushButton* m_keepAll;
    QTableView* m_table;
    QLabel* m_peopleTitle;
    QLabel* m_people;
};

} // namespace afterword
