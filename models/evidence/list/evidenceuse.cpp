// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceuse.h"

#include <QSet>

namespace afterword {

namespace {

constexpr qsizetype idLength = 36;

/// The pieces of evidence that one value names, in its lists and in its texts.
class NamedEvidence {
public:
    template <class V>
    [[nodiscard]] static QSet<EvidenceId> in(const V& value) {
        NamedEvidence named;
        V::visit(value, [&](QStringView, const auto& field) { named.look(field); });
        return named.m_ids;
    }

private:
    void look(const QList<EvidenceId>& ids) { m_ids.unite(QSet<EvidenceId>(ids.begin(), ids.end())); }

    void look(const QString& text) {
        static const QString scheme = QStringLiteral("](evidence:");
        for (qsizetype at = text.indexOf(scheme); at >= 0; at = text.indexOf(scheme, at + 1)) {
            const auto id = EvidenceId::fromString(QStringView(text).mid(at + scheme.size(), idLength));
            if (!id.isNull()) {
                m_ids.insert(id);
            }
        }
    }

    template <class Other>
    void look(const Other& /*field*/) {}

    QSet<EvidenceId> m_ids;
};

} // namespace

QHash<EvidenceId, EvidenceUse> EvidenceUse::of(const Postmortem& postmortem) {
    QHash<EvidenceId, EvidenceUse> uses;
    const auto count = [&](const auto& value, int EvidenceUse::* where) {
        const QSet<EvidenceId> named = NamedEvidence::in(value);
        for (const EvidenceId& id : named) {
            ++(uses[id].*where);
        }
    };
    count(postmortem.incident, &EvidenceUse::others);
    Postmortem::visitLists(postmortem, [&](const auto& list) {
        using V = typename std::remove_cvref_t<decltype(list)>::value_type;
        constexpr int EvidenceUse::* where = std::is_same_v<V, TimelineEvent> ? &EvidenceUse::events
                                             : std::is_same_v<V, Section>     ? &EvidenceUse::sections
                                                                              : &EvidenceUse::others;
        if constexpr (!std::is_same_v<V, Source> && !std::is_same_v<V, CandidateMark>) {
            for (const V& value : list) {
                count(value, where);
            }
        }
    });
    return uses;
}

bool EvidenceUse::isTouchedBy(const ValueChange& change) {
    const auto named = [](const std::optional<AnyValue>& value) {
        return value ? std::visit([](const auto& v) { return NamedEvidence::in(v); }, *value) : QSet<EvidenceId>();
    };
    return named(change.before) != named(change.after);
}

QString EvidenceUse::text() const {
    QStringList parts;
    if (events > 0) {
        parts.append(tr("%n event(s)", nullptr, events));
    }
    if (sections > 0) {
        parts.append(tr("%n section(s)", nullptr, sections));
    }
    if (others > 0) {
        parts.append(tr("%n other(s)", "milestones, causes, actions", others));
    }
    return parts.isEmpty() ? tr("not used") : parts.join(QStringLiteral(", "));
}

} // namespace afterword
