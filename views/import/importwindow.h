// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importdraft.h"
#include "importdrop.h"
#include "importrunner.h"
#include "surroundings.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace afterword {

class BannerStack;
class ProgressPage;
class ResultPage;
class ReviewPage;
class SignalProgress;
class SourcesPage;
class StepTrail;

/// An import from what was dropped to its result, in four steps: what is coming in and how it is read; secrets and
/// people; the import itself, which can be stopped; what came of it.
class ImportWindow final : public QDialog {
    Q_OBJECT

public:
    /// The runner and the surroundings outlive the window. The memory of the situation is that of the settings.
    ImportWindow(ImportSituation situation, ImportRunner& runner, const Surroundings& surroundings,
                 QWidget* parent = nullptr);
    ~ImportWindow() override;

    void add(const QStringList& paths);
    void add(const ImportDrop& drop);

    /// Closes; asks nothing, for nothing was changed. While an import is under way, stops that instead.
    void reject() override;

Q_SIGNALS:
    /// The import that was just done is to be taken back.
    void undoWanted();

    /// The user wants to see what came in.
    void candidatesWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Step { Sources, Review, Progress, Result };

    void build();
    void connectAll();
    void go(Step step);
    void goOn();
    void goBack();
    void run();
    void finish(Result<Imported> imported);
    void take(const Result<ImportDrop>& drop);
    void paste();
    void chooseFiles();
    void chooseFolder();
    void refresh();
    void say(const Error& error);
    void dress();
    [[nodiscard]] QString summary() const;

    const Surroundings& m_surroundings;
    ImportRunner& m_runner;
    ImportDraft m_draft;
    QTimer m_soon;                              ///< many sources come at once; one refresh is enough
    QList<ImportDrop> m_drops;                  ///< keep their files
    std::shared_ptr<SignalProgress> m_progress; ///< null while nothing runs
    bool m_hasChanges = false;                  ///< the import made a step that can be undone
    Step m_step = Step::Sources;
    QLabel* m_title;
    StepTrail* m_trail;
    BannerStack* m_banners;
    QStackedWidget* m_pages;
    SourcesPage* m_sources;
    ReviewPage* m_review;
    ProgressPage* m_running;
    ResultPage* m_result;
    QLabel* m_summary;
    QPushButton* m_back;
    QPushButton* m_leave;
    QPushButton* m_undo;
    QPushButton* m_next;
};

} // namespace afterword
