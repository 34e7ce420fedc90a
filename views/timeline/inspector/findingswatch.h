// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findingsmodel.h"
#include "surroundings.h"

namespace afterword {

class StoryModel;

/// What is found in an incident, by what it concerns. The model of the story learns it, too.
class FindingsWatch final : public QObject {
    Q_OBJECT

public:
    /// All outlive the watch.
    FindingsWatch(Document& document, StoryModel& model, const Surroundings& surroundings, QObject* parent = nullptr);

    [[nodiscard]] FindingsModel& all() { return m_all; }

    /// The sentences that concern one of them; not what is merely missing.
    [[nodiscard]] QStringList of(EventId id) const { return m_byEvent.value(id); }

    [[nodiscard]] QStringList of(MilestoneId id) const { return sentences(&Finding::milestones, id); }

    [[nodiscard]] QStringList of(ImpactWindowId id) const { return sentences(&Finding::windows, id); }

Q_SIGNALS:
    void changed();

private:
    template <class I>
    [[nodiscard]] QStringList sentences(QList<I> Finding::* concerned, const I& id) const {
        QStringList texts;
        const QList<Finding>& findings = m_all.findings();
        for (int row = 0; row < findings.size(); ++row) {
            const QList<I>& ids = findings[row].*concerned;
            if (findings[row].severity != FindingSeverity::Gap && !ids.isEmpty() && ids.constFirst() == id) {
                texts.append(m_all.index(row).data().toString());
            }
        }
        return texts;
    }

    void learn();

    FindingsModel m_all;
    StoryModel& m_model;
    Surroundings m_surroundings;
    QHash<EventId, QStringList> m_byEvent;
};

} // namespace afterword
