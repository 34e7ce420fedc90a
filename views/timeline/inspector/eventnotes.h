// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventpart.h"

#include <array>

namespace afterword {

class TextBox;
class ToneLabel;

/// What is written about it: a note, a question for the debrief, and the details of a decision.
class EventNotes final : public EventPart {
    Q_OBJECT

public:
    EventNotes(EventFormState& state, QObject* parent);

    void refresh(const EventPointers& events) override;

    void setReadOnly(const QString& /*reason*/) override {}

private:
    enum class Detail { Options, Known, Expected };

    void build();
    void buildDecision();
    void showDecision(const EventPointers& events);
    void setDetail(Detail detail, const QString& text, bool isTyping);

    [[nodiscard]] TextBox* box(Detail detail) const { return m_details[static_cast<std::size_t>(detail)]; }

    std::array<TextBox*, 3> m_details;
    ToneLabel* m_asked;
    TextBox* m_note;
    TextBox* m_question;
};

} // namespace afterword
