// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventpart.h"
#include "findings.h"

class QToolButton;

namespace afterword {

class DurationField;
class FindingsWatch;
class SentenceList;
class TextBox;
class TimeField;
class ToneLabel;

/// When, and what happened: the first that one sees. Below it what is contradictory about it.
class EventHead final : public EventPart {
    Q_OBJECT

public:
    EventHead(EventFormState& state, const FindingsWatch& findings, QObject* parent);

    void refresh(const EventPointers& events) override;
    void setReadOnly(const QString& reason) override;

    [[nodiscard]] TimeField* time() const { return m_time; }

    [[nodiscard]] TextBox* text() const { return m_text; }

private:
    void buildTime();
    void buildText();
    void showTime(const EventPointers& events);
    void showProblems(const EventPointers& events);
    void dress();

    const FindingsWatch& m_findings;
    ToneLabel* m_several;
    TimeField* m_time;
    QToolButton* m_star;
    TextBox* m_text;
    SentenceList* m_problems;
    DurationField* m_moveBy;
};

} // namespace afterword
