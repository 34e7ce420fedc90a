// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportnames.h"

#include <QSet>

namespace afterword {

ReportNames::ReportNames(const Postmortem& postmortem, Edition edition)
    : m_edition(edition) {
    if (edition == Edition::Internal) {
        return;
    }
    const Incident& incident = postmortem.incident;
    for (const RoleName& given : incident.roleNames) {
        add(given.name, given.role, true);
    }
    add(incident.leadInvestigator, tr("the lead investigator"), true);
    add(incident.facilitator, tr("the facilitator"), true);
    add(incident.noteTaker, tr("the note-taker"), true);
    for (const Participant& participant : postmortem.participants) {
        add(participant.name, participant.role.isEmpty() ? tr("an engineer") : participant.role, true);
    }
    for (const ActionItem& action : postmortem.actions) {
        add(action.owner, tr("an engineer"), false);
    }
    for (const TimelineEvent& event : postmortem.events) {
        // What raises alerts and makes changes by itself is a system; its name gives nobody away.
        if (event.kind != EventKind::Alert && event.kind != EventKind::Change) {
            add(event.who, actor(event.who, event.kind), false);
        }
    }
    compile();
}

void ReportNames::add(const QString& name, const QString& role, bool isPerson) {
    const QString whole = name.trimmed();
    if (whole.size() < 2 || m_roles.contains(whole)) {
        return;
    }
    m_roles.insert(whole, role);
    if (!isPerson) {
        return;
    }
    // "Maria Santos" is "Maria" in most sentences.
    const QStringList parts = whole.split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (part.size() >= 3 && part.front().isUpper() && !m_roles.contains(part)) {
            m_roles.insert(part, role);
        }
    }
}

void ReportNames::compile() {
    QStringList names = m_roles.keys();
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b; // the longest name wins
    });
    for (QString& name : names) {
        name = QRegularExpression::escape(name);
    }
    if (!names.isEmpty()) {
        m_names =
            QRegularExpression(QStringLiteral("@?(?<![\\p{L}\\p{N}_])(%1)(?![\\p{L}\\p{N}_])").arg(names.join(u'|')),
                               QRegularExpression::UseUnicodePropertiesOption);
    }
}

QString ReportNames::person(const QString& name) const {
    if (m_edition == Edition::Internal || name.trimmed().isEmpty()) {
        return name;
    }
    return m_roles.value(name.trimmed(), tr("an engineer"));
}

QString ReportNames::actor(const QString& name, EventKind kind) const {
    if (m_edition == Edition::Internal || name.trimmed().isEmpty()) {
        return name;
    }
    const auto known = m_roles.constFind(name.trimmed());
    if (known != m_roles.constEnd()) {
        return *known;
    }
    switch (kind) {
    case EventKind::Alert:
        return tr("monitoring");
    case EventKind::Change:
        return tr("automation");
    case EventKind::CustomerReport:
        return tr("a customer");
    case EventKind::Observation:
    case EventKind::Hypothesis:
    case EventKind::Decision:
    case EventKind::Action:
    case EventKind::Communication:
        return tr("an engineer");
    }
    return {};
}

QString ReportNames::masked(const QString& text) const {
    if (m_edition == Edition::Internal || m_names.pattern().isEmpty() || text.isEmpty()) {
        return text;
    }
    QString result;
    qsizetype copied = 0;
    auto matches = m_names.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(copied, match.capturedStart() - copied);
        result += m_roles.value(match.captured(1));
        copied = match.capturedEnd();
    }
    return result + QStringView(text).mid(copied);
}

} // namespace afterword
