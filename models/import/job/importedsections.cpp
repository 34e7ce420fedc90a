// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importedsections.h"

namespace afterword {

ImportedSections::ImportedSections(QList<Section> sections, ImportSink& target)
    : m_sections(std::move(sections))
    , m_target(target) {}

Section* ImportedSections::sectionOf(const QString& key) {
    const auto found =
        std::find_if(m_sections.begin(), m_sections.end(), [&](const Section& section) { return section.key == key; });
    return found == m_sections.end() ? nullptr : &*found;
}

Result<> ImportedSections::addValue(AnyValue value) {
    auto* section = std::get_if<Section>(&value);
    if (!section) {
        m_hasContent = m_hasContent || !std::holds_alternative<Source>(value);
        return m_target.addValue(std::move(value));
    }
    if (section->markdown.trimmed().isEmpty()) {
        return {};
    }
    m_hasContent = true;
    if (Section* known = sectionOf(section->key); known && known->markdown.trimmed().isEmpty()) {
        const Section before = *known;
        known->markdown = section->markdown;
        m_fillings.append({AnyValue(before), AnyValue(*known)});
        return {};
    }
    const QString key = section->key;
    for (int number = 2; sectionOf(section->key); ++number) {
        section->key = key + QString::number(number);
    }
    section->position = static_cast<int>(m_sections.size());
    m_sections.append(*section);
    return m_target.addValue(std::move(value));
}

} // namespace afterword
