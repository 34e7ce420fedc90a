// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "icons.h"
#include "outlinemodel.h"
#include "surroundings.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QListView;
class QToolButton;

namespace afterword {

/// The sections in their order, and what one does with whole sections.
class OutlinePane final : public QWidget {
    Q_OBJECT

public:
    OutlinePane(Document& document, const Surroundings& surroundings, QWidget* parent = nullptr);

    [[nodiscard]] QListView* list() const { return m_list; }

    [[nodiscard]] SectionId current() const;

    /// Null: the facts.
    void setCurrent(SectionId section);

    /// By one row, up or down; off for the facts.
    void move(int by);
    void addSection();
    void removeSection();

Q_SIGNALS:
    void currentChanged();

    /// Enter or double click: on to writing.
    void entered();
    void titleWanted();
    void templateWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QToolButton* addButton(const char* name, Icon icon, const QString& tip, QHBoxLayout& layout);
    void showMenu(const QPoint& at);
    void refresh();
    void dress();

    Document& m_document;
    const Surroundings& m_surroundings;
    OutlineModel* m_model;
    QListView* m_list;
    QLabel* m_counts;
    QToolButton* m_add = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_more = nullptr;
};

} // namespace afterword
