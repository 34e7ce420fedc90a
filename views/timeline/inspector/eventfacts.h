// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventpart.h"

class QStringListModel;

namespace afterword {

class ChoiceField;
class LaneField;
class LineField;
class TagField;
class ToneLabel;

/// Lane, kind, people, tags, and into which reports it goes.
class EventFacts final : public EventPart {
    Q_OBJECT

public:
    EventFacts(EventFormState& state, QObject* parent);

    void refresh(const EventPointers& events) override;
    void setReadOnly(const QString& reason) override;

private:
    void build();
    void buildReport();
    void showTags(const EventPointers& events);
    void propose();

    LaneField* m_lane;
    ChoiceField* m_kind;
    LineField* m_who;
    QStringListModel* m_people;
    TagField* m_tags;
    QWidget* m_report;
    ChoiceField* m_visibility;
    ToneLabel* m_meaning;
    QList<EventId> m_proposedFor; ///< people and tags were gathered when these were shown
};

} // namespace afterword
