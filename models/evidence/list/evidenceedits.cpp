// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceedits.h"

#include <QUrl>

namespace afterword {

namespace {

/// The value without `id` in any of its lists of evidence.
template <class V>
V without(V value, EvidenceId id) {
    V::visit(value, [&](QStringView, auto& field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, QList<EvidenceId>>) {
            field.removeAll(id);
        }
    });
    return value;
}

} // namespace

template <class Edit>
void EvidenceEdits::edit(EvidenceId evidence, const QString& label, const char* field, const Edit& change) {
    if (const auto* before = m_document.find<Evidence>(evidence)) {
        Evidence after = *before;
        change(after);
        const QString key =
            field ? QStringLiteral("evidence.%1.%2").arg(evidence.toString(), QLatin1String(field)) : QString();
        m_document.update(label, after, key);
    }
}

void EvidenceEdits::setTitle(EvidenceId evidence, const QString& title) {
    edit(evidence, tr("Change the title of evidence"), "title", [&](Evidence& value) { value.title = title; });
}

void EvidenceEdits::setCaption(EvidenceId evidence, const QString& caption) {
    edit(evidence, tr("Change a caption"), "caption", [&](Evidence& value) { value.caption = caption; });
}

void EvidenceEdits::setAlt(EvidenceId evidence, const QString& alt) {
    edit(evidence, tr("Change a description"), "alt", [&](Evidence& value) { value.alt = alt; });
}

void EvidenceEdits::setText(EvidenceId evidence, const QString& text) {
    edit(evidence, tr("Change an excerpt"), "text", [&](Evidence& value) { value.text = text; });
}

void EvidenceEdits::setOrigin(EvidenceId evidence, const QString& origin) {
    edit(evidence, tr("Change where evidence is from"), "origin", [&](Evidence& value) { value.origin = origin; });
}

void EvidenceEdits::setVisibility(EvidenceId evidence, Visibility visibility) {
    edit(evidence, tr("Change who sees evidence"), nullptr, [&](Evidence& value) { value.visibility = visibility; });
}

void EvidenceEdits::setInReport(EvidenceId evidence, bool isInReport) {
    edit(evidence, isInReport ? tr("Put evidence into the report") : tr("Take evidence out of the report"), nullptr,
         [&](Evidence& value) { value.inReport = isInReport; });
}

void EvidenceEdits::attach(EvidenceId evidence, const QList<EventId>& events) {
    QList<ValueChange> changes;
    for (const EventId& id : events) {
        const auto* event = m_document.find<TimelineEvent>(id);
        if (event && !event->evidence.contains(evidence) && m_document.find<Evidence>(evidence)) {
            TimelineEvent after = *event;
            after.evidence.append(evidence);
            changes.append({AnyValue(*event), AnyValue(after)});
        }
    }
    m_document.change(tr("Attach evidence"), changes);
}

void EvidenceEdits::detach(EvidenceId evidence, const QList<EventId>& events) {
    QList<ValueChange> changes;
    for (const EventId& id : events) {
        if (const auto* event = m_document.find<TimelineEvent>(id)) {
            changes.append({AnyValue(*event), AnyValue(without(*event, evidence))});
        }
    }
    m_document.change(tr("Detach evidence"), changes);
}

Evidence EvidenceEdits::fresh(EvidenceKind kind) const {
    Evidence evidence;
    evidence.id = EvidenceId::create();
    evidence.kind = kind;
    for (const Evidence& other : m_document.postmortem().evidence) {
        evidence.position = std::max(evidence.position, other.position + 1);
    }
    return evidence;
}

Result<EvidenceId> EvidenceEdits::addLink(const QString& address, const QString& title) {
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty()) {
        return failure(ErrorCode::BadInput, address, QStringLiteral("not a web address"));
    }
    Evidence evidence = fresh(EvidenceKind::Link);
    evidence.url = address.trimmed();
    evidence.title = title.simplified();
    m_document.add(tr("Add link"), evidence);
    return evidence.id;
}

EvidenceId EvidenceEdits::addExcerpt(const QString& title, const QString& text, const QString& origin) {
    Evidence evidence = fresh(EvidenceKind::Log);
    evidence.title = title.simplified();
    evidence.text = text;
    evidence.origin = origin.simplified();
    m_document.add(tr("Add text excerpt"), evidence);
    return evidence.id;
}

void EvidenceEdits::remove(EvidenceId evidence) {
    const auto* value = m_document.find<Evidence>(evidence);
    if (!value) {
        return;
    }
    QList<ValueChange> changes;
    const Postmortem& postmortem = m_document.postmortem();
    Postmortem::visitLists(postmortem, [&](const auto& list) {
        for (const auto& other : list) {
            auto after = without(other, evidence);
            if (after != other) {
                changes.append({AnyValue(other), AnyValue(std::move(after))});
            }
        }
    });
    const QString id = evidence.toString();
    for (const Link& link : postmortem.links) {
        if (link.from == id || link.to == id) {
            changes.append({AnyValue(link), std::nullopt});
        }
    }
    changes.append({AnyValue(*value), std::nullopt});
    m_document.change(tr("Remove evidence"), changes);
}

bool EvidenceEdits::lacksCaption(const Evidence& evidence) {
    const bool isFigure = evidence.kind == EvidenceKind::Image || evidence.kind == EvidenceKind::Chart;
    return isFigure && evidence.caption.trimmed().isEmpty();
}

QString EvidenceEdits::kindName(EvidenceKind kind) {
    switch (kind) {
    case EvidenceKind::Image:
        return tr("Picture");
    case EvidenceKind::Chart:
        return tr("Chart");
    case EvidenceKind::Log:
        return tr("Text excerpt");
    case EvidenceKind::Link:
        return tr("Link");
    case EvidenceKind::File:
        return tr("File");
    }
    return {};
}

QString EvidenceEdits::nameOf(const Evidence& evidence) {
    for (const QString& text : {evidence.title, evidence.caption, evidence.origin, evidence.url, evidence.text}) {
        if (!text.trimmed().isEmpty()) {
            return text.simplified().left(200);
        }
    }
    return kindName(evidence.kind);
}

} // namespace afterword
