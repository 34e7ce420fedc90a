// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands.h"
#include "document.h"
#include "surroundings.h"
#include "thumbnailstore.h"

#include <QMimeData>
#include <QUrl>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace afterword {

class Chip;
class EmptyState;
class EvidenceDetails;
class EvidenceFilter;
class EvidenceListModel;
class SearchField;

/// The evidence of the incident: a list beside what there is to say about one piece. Wide and low as a tray, or as
/// large as a place.
class EvidencePane final : public QWidget {
    Q_OBJECT

public:
    /// `figures` may be empty: then there are signs in the place of pictures. Document and surroundings outlive the
    /// pane.
    EvidencePane(Document& document, FigureSource figures, const Surroundings& surroundings, QWidget* parent = nullptr);

    /// In reading order.
    [[nodiscard]] QList<QWidget*> panes() const;

    /// The focus goes to the list.
    void enter();

    /// Selects it, whatever the filter.
    void showEvidence(EvidenceId evidence);

    [[nodiscard]] EvidenceId current() const;

Q_SIGNALS:
    /// Files are to be chosen and imported.
    void importWanted();

    /// Files, a picture or text was pasted or dropped; the content is valid during the signal only.
    void contentGiven(const QMimeData* content);

    void eventWanted(afterword::EventId event);
    void sectionWanted(afterword::SectionId section);
    void addressWanted(const QUrl& address);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QLayout* head();
    void arrange();
    void arrangeHead();
    void addCommands();
    void addCommand(const char* id, const QString& text, const QKeySequence& key, Icon icon,
                    const std::function<void()>& run);
    void add(int what);
    void view();
    void remove();
    void paste();
    void refresh();
    void refreshCommands();
    void dress();

    Document& m_document;
    Surroundings m_surroundings;
    FigureSource m_figures;
    ThumbnailStore* m_thumbnails;
    ThumbnailStore* m_pictures; ///< larger ones, for the details
    EvidenceListModel* m_model;
    EvidenceFilter* m_filter;
    SearchField* m_search = nullptr;
    Chip* m_unused = nullptr;
    Chip* m_uncaptioned = nullptr;
    QToolButton* m_add = nullptr;
    QBoxLayout* m_head = nullptr;
    QListView* m_list;
    QLabel* m_none;
    QStackedWidget* m_stack; ///< list, or that nothing fits
    EvidenceDetails* m_details;
    QSplitter* m_splitter;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_pages; ///< empty, or all
};

} // namespace afterword
