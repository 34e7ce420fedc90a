// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instant.h"
#include "surroundings.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace afterword {

class Document;
class StepSlider;
class StoryModel;

/// Goes through the moments at which something became known. While it is shown, the story shows what was known then.
class ReplayBar final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the bar. Hidden until it is shown.
    ReplayBar(Document& document, StoryModel& model, const Surroundings& surroundings, QWidget* parent = nullptr);

    /// The moment that is shown; null while the bar is hidden.
    [[nodiscard]] std::optional<Instant> moment() const { return m_moment; }

    [[nodiscard]] bool isPlaying() const { return m_beat.isActive(); }

    void stepBack();
    void stepForward();
    void togglePlay();

Q_SIGNALS:
    /// What is shown is another moment, or everything again.
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void addCommands();
    void learnSteps();
    void follow();
    void begin();
    void end();
    void go(int step);
    void beat();
    void stop();
    void describe();
    void dress();

    Document& m_document;
    StoryModel& m_model;
    Surroundings m_surroundings;
    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_forward;
    StepSlider* m_slider;
    QLabel* m_text;
    QToolButton* m_close;
    QTimer m_beat;
    QList<Instant> m_steps;
    std::optional<Instant> m_moment;
    std::optional<Instant> m_lockBefore; ///< where the cursor was locked before the replay
    bool m_isOn = false;
};

} // namespace afterword
