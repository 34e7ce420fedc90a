// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventpart.h"

#include <QStackedWidget>

namespace afterword {

class EmptyState;
class EventHead;
class FindingsWatch;

/// Everything of the selected event; of several what they share, edited together.
class EventForm final : public QStackedWidget {
    Q_OBJECT

public:
    /// All outlive the form.
    EventForm(Document& document, StoryModel& model, const Surroundings& surroundings, const FindingsWatch& findings,
              QWidget* parent);
    ~EventForm() override;

    /// The focus goes to a field.
    void editText();
    void editTime();

    /// What is typed and not in the document yet goes there.
    void settle();

    /// After the document became read-only, or is so no longer.
    void refresh();

    [[nodiscard]] const QList<EventId>& ids() const { return m_state->ids; }

Q_SIGNALS:
    void evidenceWanted(afterword::EvidenceId id);
    void sourceWanted(QUuid event);
    void newEventWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build(const FindingsWatch& findings);
    void takeSelection();
    void follow();

    Document& m_document;
    Surroundings m_surroundings;
    std::unique_ptr<EventFormState> m_state;
    QWidget* m_page;
    EmptyState* m_empty;
    EventHead* m_head = nullptr;
    QList<EventPart*> m_parts;
    bool m_isSettling = false;
};

} // namespace afterword
