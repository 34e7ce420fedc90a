// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "surroundings.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QSplitter;
class QStackedWidget;

namespace afterword {

class ImportDraft;
class QuestionStrip;
struct OpenQuestion;
class SourceListModel;
class SourcePanel;
class TimeSpanBar;
class ZoneField;

/// What is coming in: the sources, the one that is selected, and what is asked about all of them.
class SourcesPage final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    SourcesPage(ImportDraft& draft, const Surroundings& surroundings, QWidget* parent = nullptr);

    /// Where work goes on: the next question, else the list.
    void enter();

    /// True where nothing is open. Otherwise the focus goes to what is, or what stands in its field is taken for the
    /// answer, if the focus is there already.
    [[nodiscard]] bool settle();

Q_SIGNALS:
    void filesWanted();
    void folderWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildList();
    void buildQuestions();
    void refresh();
    void refreshQuestions();
    void turnTo(const OpenQuestion& open);
    void answerZone();
    void answerYear();
    void selectFirst();
    void dress();
    [[nodiscard]] QString listTitle() const;

    ImportDraft& m_draft;
    const Surroundings& m_surroundings;
    QTimer m_soon; ///< many sources come at once; one refresh is enough
    SourceListModel* m_model;
    QuestionStrip* m_zoneStrip;
    ZoneField* m_zone;
    QuestionStrip* m_yearStrip;
    QComboBox* m_year;
    QStackedWidget* m_content; ///< nothing yet, or the list beside the panel
    QSplitter* m_splitter;
    QLabel* m_title;
    QListView* m_list;
    SourcePanel* m_panel;
    TimeSpanBar* m_span;
    bool m_isArranged = false; ///< list and panel have got their first widths
};

} // namespace afterword
