// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace afterword {

/// How long work tells how far it is, and learns that it should stop. Both may be called from any one thread at a time.
class Progress {
public:
    virtual ~Progress() = default;

    /// `total` 0 means that the end is not known. Cheap: implementations drop what comes too often.
    virtual void advance(qint64 done, qint64 total, const QString& what) = 0;

    /// True once the user asked to stop. Work looks at it at least ten times a second and ends with
    /// ErrorCode::Cancelled.
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

/// For work that nobody watches.
class NoProgress final : public Progress {
public:
    void advance(qint64 /*done*/, qint64 /*total*/, const QString& /*what*/) override {}

    [[nodiscard]] bool isCancelled() const override { return false; }
};

} // namespace afterword
