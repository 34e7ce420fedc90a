// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands.h"
#include "document.h"
#include "place.h"
#include "previewpane.h"
#include "surroundings.h"
#include "textreferences.h"
#include "textsearch.h"

#include <QMimeData>
#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace afterword {

class FindBar;
class FormatBar;
class HeadForm;
class MarkdownEditor;
class OutlinePane;
class SectionPage;

/// Where the postmortem is written: its sections, the text of one of them, and what a reader will see.
class WriteUpPlace final : public Place {
    Q_OBJECT

public:
    /// `figures` may be empty: then figures are frames. Document and surroundings outlive the place.
    WriteUpPlace(Document& document, FigureSource figures, const Surroundings& surroundings, QWidget* parent = nullptr);
    ~WriteUpPlace() override;

    [[nodiscard]] QList<QWidget*> panes() const override;
    void enter() override;

    /// Shows a section, or the facts and summary where it is null.
    void showSection(SectionId section);

Q_SIGNALS:
    /// A reference was followed: an event, a milestone, ... is to be shown where it is at home.
    void referenceWanted(const afterword::TextReference& reference);

    /// A web or mail address was followed.
    void addressWanted(const QUrl& address);

    /// Files or a picture were pasted or dropped into the text; the content is valid during the signal only.
    void contentGiven(const QMimeData* content);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void dress();
    void prepare(MarkdownEditor& editor);
    void addCommands();
    void addCommand(const char* id, Menu menu, const QString& text, const QKeySequence& key, Icon icon,
                    const std::function<void()>& run);
    void setAvailable(bool isAvailable);

    void openCurrent();
    void take(const QList<ValueChange>& changes);
    void showChange(const QList<ValueChange>& changes);
    void refreshPreview();
    void togglePreview();
    void arrange();
    [[nodiscard]] bool isNarrow() const;
    void remember() const;

    void find();
    void look();
    void step(int by);
    void markMatches();
    void closeFind();
    void changeTemplate();
    [[nodiscard]] MarkdownEditor* editor() const;

    Document& m_document;
    Surroundings m_surroundings;
    OutlinePane* m_outline;
    QStackedWidget* m_stack;
    HeadForm* m_head;
    SectionPage* m_page;
    FindBar* m_findBar;
    FormatBar* m_formatBar = nullptr;
    PreviewPane* m_preview;
    QSplitter* m_splitter;
    QStringList m_commands;
    QTimer m_previewTimer;
    QList<TextMatch> m_matches;
    qsizetype m_match = -1;
    bool m_wantsPreview = true;
    bool m_isReading = false; ///< where there is no room for both, the preview instead of the text
};

} // namespace afterword
