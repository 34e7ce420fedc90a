// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sectionorder.h"

namespace afterword {

QList<Section> sectionsInOrder(const Postmortem& postmortem) {
    QList<Section> sections = postmortem.sections;
    std::stable_sort(sections.begin(), sections.end(),
                     [](const Section& a, const Section& b) { return a.position < b.position; });
    return sections;
}

} // namespace afterword
