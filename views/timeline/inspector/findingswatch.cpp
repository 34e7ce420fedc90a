// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingswatch.h"

#include "storymodel.h"
#include "timeaxis.h"

namespace afterword {

FindingsWatch::FindingsWatch(Document& document, StoryModel& model, const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_all(document)
    , m_model(model)
    , m_surroundings(surroundings) {
    connect(&m_all, &FindingsModel::findingsChanged, this, &FindingsWatch::learn);
    connect(&m_surroundings.axis, &TimeAxis::zoneChanged, this, [this] { m_all.setZone(m_surroundings.axis.zone()); });
    m_all.setZone(m_surroundings.axis.zone());
    learn();
}

void FindingsWatch::learn() {
    m_byEvent = m_all.byEvent();
    m_model.setProblems(m_byEvent);
    Q_EMIT changed();
}

} // namespace afterword
