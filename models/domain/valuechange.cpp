// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valuechange.h"

namespace afterword {

namespace {

template <class V>
void applyTo(const V* before, const V* after, Postmortem& postmortem) {
    if constexpr (std::is_same_v<V, Incident>) {
        Q_ASSERT(before && after);
        postmortem.incident = *after;
    } else {
        QList<V>& list = listOf<V>(postmortem);
        if (!before) {
            list.append(*after);
            return;
        }
        const auto found =
            std::find_if(list.begin(), list.end(), [&](const V& value) { return value.id == before->id; });
        Q_ASSERT(found != list.end());
        if (found == list.end()) {
            return;
        }
        if (after) {
            *found = *after;
        } else {
            list.erase(found);
        }
    }
}

} // namespace

void apply(const ValueChange& change, Postmortem& postmortem) {
    const AnyValue& shape = change.after ? *change.after : *change.before;
    std::visit(
        [&](const auto& value) {
            using V = std::remove_cvref_t<decltype(value)>;
            const V* before = change.before ? std::get_if<V>(&*change.before) : nullptr;
            const V* after = change.after ? std::get_if<V>(&*change.after) : nullptr;
            applyTo(before, after, postmortem);
        },
        shape);
}

} // namespace afterword
