// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatekey.h"
#include "place.h"
#include "surroundings.h"

#include <memory>

class QSplitter;

namespace afterword {

class CandidateModel;
class CandidatePane;
class CanvasLink;
class Document;
class InspectorPanel;
class LibraryThread;
class ReplayBar;
class StoryModel;
class StoryPane;
class TimelineCanvas;

/// Where the story is made: the canvas, candidates and story side by side, and the inspector. All show one selection
/// and one axis.
class TimelinePlace final : public Place {
    Q_OBJECT

public:
    /// All outlive the place.
    TimelinePlace(Document& document, LibraryThread& thread, const Surroundings& surroundings,
                  QWidget* parent = nullptr);
    ~TimelinePlace() override;

    QList<QWidget*> panes() const override;
    void enter() override;

    [[nodiscard]] CandidateModel& candidates() { return *m_candidateModel; }

    /// The candidates come to the front: after an import.
    void showCandidates();

Q_SIGNALS:
    void importWanted();
    void candidatesCounted(qint64 count);

private:
    void build();
    void connectParts();
    void addCommands();
    void showCandidateOf(QUuid event);
    void jumpToEvent(QUuid event);
    void togglePane(QWidget* pane);
    void rememberLayout();
    void restoreLayout();

    Document& m_document;
    Surroundings m_surroundings;
    std::unique_ptr<CandidateModel> m_candidateModel;
    std::unique_ptr<StoryModel> m_storyModel;
    std::unique_ptr<QSplitter> m_across; ///< with all views; goes before the models that they show
    QSplitter* m_down;
    QSplitter* m_lists;
    TimelineCanvas* m_canvas;
    CanvasLink* m_link;
    ReplayBar* m_replay;
    CandidatePane* m_candidates;
    StoryPane* m_story;
    InspectorPanel* m_inspector;
};

} // namespace afterword
