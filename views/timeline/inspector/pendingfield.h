// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace afterword {

/// A field that one types in, and what was typed and does not stand in the document yet.
class PendingField {
public:
    PendingField() = default;
    PendingField(const PendingField&) = delete;
    PendingField& operator=(const PendingField&) = delete;
    virtual ~PendingField() = default;

    [[nodiscard]] virtual bool isPending() const = 0;

    /// What was typed goes into the document; what cannot be read stays as it is, and pending.
    virtual void commit() = 0;

    /// What was typed is dropped for what stands in the document.
    virtual void forget() = 0;

    [[nodiscard]] virtual QString pendingText() const = 0;

    /// An empty reason: can be edited. Otherwise it is the tooltip.
    virtual void setReadOnly(const QString& reason) = 0;
};

} // namespace afterword
