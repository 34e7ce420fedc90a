// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "surroundings.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;

namespace afterword {

class ElidedLabel;
class ImportDraft;
class PreviewTableModel;
class ReadingForm;
class SkippedListModel;

/// One source of an import: what it is, how it is read, and how its first records would come in.
class SourcePanel final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the panel.
    SourcePanel(ImportDraft& draft, const Surroundings& surroundings, QWidget* parent = nullptr);

    /// -1: none.
    void show(int row);

    /// The focus goes to what the source asks.
    void turnToQuestion();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showContent();
    void arrangeColumns();
    void showPicture();
    void dress();
    [[nodiscard]] QString remark() const;

    ImportDraft& m_draft;
    const Appearance& m_appearance;
    int m_row = -1;
    QLabel* m_picture;
    ElidedLabel* m_name;
    ElidedLabel* m_place;
    QLabel* m_advice;
    ReadingForm* m_form;
    QStackedWidget* m_content;
    QTableView* m_table;
    PreviewTableModel* m_records;
    QLabel* m_image;
    QPlainTextEdit* m_lines; ///< as they are in the file
    QLabel* m_nothing;
    QLabel* m_notesTitle;
    QTableView* m_notes;
    SkippedListModel* m_places;
};

} // namespace afterword
