// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templateswitch.h"

#include "completeness.h"
#include "sectionorder.h"

namespace afterword {

namespace {

const Section* withKey(const QList<Section>& sections, const QString& key) {
    const auto found =
        std::find_if(sections.begin(), sections.end(), [&](const Section& section) { return section.key == key; });
    return found == sections.end() ? nullptr : &*found;
}

/// What the templates that come with the program call a section: a title that one of them gave is nobody's own.
bool isGivenTitle(const Section& section) {
    const QStringList ids = PostmortemTemplate::builtIn();
    return section.title.isEmpty() || std::any_of(ids.begin(), ids.end(), [&](const QString& id) {
               const auto known = PostmortemTemplate::load(id);
               const Section* given = known ? withKey(known->sections, section.key) : nullptr;
               return given && given->title == section.title;
           });
}

} // namespace

TemplateSwitch TemplateSwitch::plan(const Postmortem& postmortem, const PostmortemTemplate& wanted) {
    TemplateSwitch result;
    const QList<Section> before = sectionsInOrder(postmortem);
    int position = 0;
    for (Section section : wanted.sections) {
        section.position = position++;
        const Section* old = withKey(before, section.key);
        if (!old) {
            section.id = SectionId::create();
            result.added.append(section.title);
            result.changes.append({std::nullopt, AnyValue(section)});
            continue;
        }
        Section after = *old;
        after.title = isGivenTitle(*old) ? section.title : old->title;
        after.prompt = section.prompt;
        after.position = section.position;
        result.changes.append({AnyValue(*old), AnyValue(after)});
    }
    for (const Section& section : before) {
        if (withKey(wanted.sections, section.key)) {
            continue;
        }
        if (Completeness::isEmpty(postmortem, section)) {
            result.removed.append(section.title);
            result.changes.append({AnyValue(section), std::nullopt});
            continue;
        }
        Section after = section;
        after.position = position++;
        result.kept.append(section.title);
        result.changes.append({AnyValue(section), AnyValue(after)});
    }
    Incident incident = postmortem.incident;
    incident.templateId = wanted.id;
    result.changes.append({AnyValue(postmortem.incident), AnyValue(incident)});
    return result;
}

} // namespace afterword
