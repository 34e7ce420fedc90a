// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventpart.h"

namespace afterword {

class ChoiceField;
struct TypedTime;
class TimeField;

/// How long it lasted, how sure its time is, and when it became known.
class EventTimes final : public EventPart {
    Q_OBJECT

public:
    EventTimes(EventFormState& state, QObject* parent);

    void refresh(const EventPointers& events) override;
    void setReadOnly(const QString& reason) override;

private:
    void build();
    void showEnd(const EventPointers& events);
    void showPrecision(const EventPointers& events);
    void showKnown(const EventPointers& events);
    void takeEnd(const TypedTime& time);

    TimeField* m_end;
    ChoiceField* m_precision;
    TimeField* m_latest;
    TimeField* m_known;
};

} // namespace afterword
