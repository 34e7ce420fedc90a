// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "valuechange.h"

#include <functional>
#include <optional>

namespace afterword {

/// The changes of a step that was kept. They are unpacked when they are asked for first: a session seldom undoes what
/// an earlier one did, and an import may be of thousands.
class StepChanges {
public:
    using Unpack = std::function<Result<QList<ValueChange>>()>;

    StepChanges(QList<ValueChange> changes = {})
        : m_changes(std::move(changes)) {}

    explicit StepChanges(Unpack unpack)
        : m_unpack(std::move(unpack)) {}

    /// Damaged.
    [[nodiscard]] Result<QList<ValueChange>> get() const {
        if (m_changes) {
            return *m_changes;
        }
        auto changes = m_unpack();
        if (changes) {
            m_changes = *changes;
        }
        return changes;
    }

private:
    mutable std::optional<QList<ValueChange>> m_changes;
    Unpack m_unpack;
};

} // namespace afterword
