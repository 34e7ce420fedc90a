// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instant.h"
#include "sourceoutput.h"

namespace afterword {

/// "integration_logs.json" of an export: who added, changed or removed an integration, and when.
class SlackIntegrations {
    Q_DECLARE_TR_FUNCTIONS(SlackIntegrations)

public:
    static constexpr auto fileName = u"integration_logs.json";

    /// Adds one record for each entry; `offset` is added to every time. What cannot be read is skipped with its place,
    /// which begins with `where`.
    [[nodiscard]] static Result<> write(const QByteArray& json, const QString& where, Duration offset,
                                        SourceOutput& output);

private:
    [[nodiscard]] static QString textOf(const QJsonObject& entry);
};

} // namespace afterword
